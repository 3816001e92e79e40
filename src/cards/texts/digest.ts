/** Texts of reminders: the digest, its lines, and what goes further. */
import type { Ask } from '../../directives/directive.js';
import type { Language } from '../../time.js';

const sv = {
  title: 'Det här väntar på dig',
  urgentTitle: 'Brådskande: ditt svar saknas',
  summary: (count: number) =>
    count === 1 ? 'En sak väntar på ditt svar.' : `${count} saker väntar på ditt svar.`,
  urgentSummary: 'Brådskande. Ett direktiv väntar på ditt svar.',
  more: (count: number) => (count === 1 ? 'och en sak till' : `och ${count} saker till`),
  show: 'Visa',
  showTip: (id: string) => `Visa ${id}`,
  asks: {
    read: 'Bekräfta senast',
    report: 'Rapportera senast',
    passOn: 'För vidare senast',
    comment: 'Svara senast',
    nothing: 'Läs senast',
  } satisfies Record<Ask, string>,
  before: (ask: string, when: string) => `${ask} ${when}.`,
  after: (when: string) => `Sista dagen var ${when}, och ditt svar saknas.`,
  announce: (when: string, whom: string, day: string) =>
    `Sista dagen var ${when}. Utan svar går det vidare till ${whom} ${day}.`,
  askedFor: 'Du bad om en påminnelse.',
  tomorrow: 'i morgon',
  onDay: (weekday: string) => `på ${weekday}`,
  onDate: (date: string) => `den ${date}`,
  remindLater: (day: string) => `Du får en påminnelse ${day}.`,
  nothingWaits: 'Det finns inget att påminna om: det är redan besvarat eller gäller inte längre.',
  remindMe: (day: string) => `Påminn mig ${day}`,
  escalatedTitle: (id: string, title: string) => `Svar saknas: ${id} ${title}`,
  escalatedIntro: (when: string, post: string) =>
    `Sista dagen var ${when}. Det går vidare till dig som ${post}. De här har inte svarat:`,
  escalatedOutro: 'Påminn dem, eller hjälp till med det som hindrar.',
  escalatedSummary: (id: string, count: number) =>
    count === 1
      ? `${id} går vidare till dig: ett svar saknas.`
      : `${id} går vidare till dig: ${count} svar saknas.`,
  hidden: (count: number) =>
    count === 1 ? 'en person med skyddad identitet' : `${count} personer med skyddad identitet`,
  gone: 'en person som inte längre finns i organisationens data',
  moreMissing: (count: number) => (count === 1 ? 'och en till' : `och ${count} till`),
};

const en: typeof sv = {
  title: 'This is waiting for you',
  urgentTitle: 'Urgent: your answer is missing',
  summary: (count) =>
    count === 1 ? 'One thing is waiting for your answer.' : `${count} things are waiting for your answer.`,
  urgentSummary: 'Urgent. A directive is waiting for your answer.',
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  show: 'Show',
  showTip: (id) => `Show ${id}`,
  asks: {
    read: 'Confirm by',
    report: 'Report by',
    passOn: 'Pass it on by',
    comment: 'Answer by',
    nothing: 'Read by',
  },
  before: (ask, when) => `${ask} ${when}.`,
  after: (when) => `The deadline was ${when}, and your answer is missing.`,
  announce: (when, whom, day) =>
    `The deadline was ${when}. Without an answer it goes further to ${whom} ${day}.`,
  askedFor: 'You asked to be reminded.',
  tomorrow: 'tomorrow',
  onDay: (weekday) => `on ${weekday}`,
  onDate: (date) => `on ${date}`,
  remindLater: (day) => `You will be reminded ${day}.`,
  nothingWaits: 'There is nothing to remind you of: it has been answered or no longer applies.',
  remindMe: (day) => `Remind me ${day}`,
  escalatedTitle: (id, title) => `Answers missing: ${id} ${title}`,
  escalatedIntro: (when, post) =>
    `The deadline was ${when}. It goes further to you as ${post}. These have not answered:`,
  escalatedOutro: 'Remind them, or help with what stands in the way.',
  escalatedSummary: (id, count) =>
    count === 1
      ? `${id} goes further to you: one answer is missing.`
      : `${id} goes further to you: ${count} answers are missing.`,
  hidden: (count) =>
    count === 1 ? 'one person with a protected identity' : `${count} people with a protected identity`,
  gone: 'a person who is no longer in the organisation’s data',
  moreMissing: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
};

/** The texts of reminders by language. */
export const digestTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
