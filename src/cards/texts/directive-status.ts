/** Texts of the card on which an issuer follows a directive. */
import type { Language } from '../../time.js';

const sv = {
  kind: (id: string) => `Direktiv ${id} · så här går det`,
  sending: (waiting: string) => `Skickas fortfarande: ${waiting} väntar på att få det.`,
  starting: 'Skickas fortfarande.',
  open: (deadline: string) => `Öppet. Sista dag att bekräfta: ${deadline}.`,
  closed: 'Klart. Alla har svarat och sista dagen har passerat.',
  recipients: 'Mottagare',
  answered: 'Har bekräftat',
  late: (count: string) => `varav ${count} efter sista dagen`,
  cannot: 'Har svarat att de inte kan',
  waiting: 'Har inte svarat',
  opened: (count: string) => `${count} har öppnat det`,
  queued: 'Väntar på att få det',
  unreachable: 'Kan inte nås',
  failed: 'Fick inte meddelandet',
  uncertain: 'Oklart om det kom fram',
  departments: 'Har bekräftat, per förvaltning och bolag',
  of: (count: string, all: string) => `${count} av ${all}`,
  missing: 'De här har inte svarat',
  hidden: 'En person med skyddad identitet',
  gone: 'En person som inte längre finns i organisationens data',
  more: (count: string) => `och ${count} till`,
  asOf: (when: string) => `Läget den ${when}`,
  update: 'Uppdatera',
  summary: (id: string, title: string, count: string, all: string) =>
    `${id}, ${title}: ${count} av ${all} har bekräftat.`,
};

const en: typeof sv = {
  kind: (id) => `Directive ${id} · how it is going`,
  sending: (waiting) => `Still being sent: ${waiting} waiting to get it.`,
  starting: 'Still being sent.',
  open: (deadline) => `Open. Confirm by: ${deadline}.`,
  closed: 'Finished. Everybody has answered and the deadline has passed.',
  recipients: 'Recipients',
  answered: 'Have confirmed',
  late: (count) => `${count} of them after the deadline`,
  cannot: 'Answered that they cannot',
  waiting: 'Have not answered',
  opened: (count) => `${count} have opened it`,
  queued: 'Waiting to get it',
  unreachable: 'Cannot be reached',
  failed: 'Did not get the message',
  uncertain: 'Unclear whether it arrived',
  departments: 'Have confirmed, by department and company',
  of: (count, all) => `${count} of ${all}`,
  missing: 'These people have not answered',
  hidden: 'A person with a protected identity',
  gone: "A person who is no longer in the organisation's data",
  more: (count) => `and ${count} more`,
  asOf: (when) => `As of ${when}`,
  update: 'Update',
  summary: (id, title, count, all) => `${id}, ${title}: ${count} of ${all} have confirmed.`,
};

/** The status card's texts by language. */
export const directiveStatusTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
