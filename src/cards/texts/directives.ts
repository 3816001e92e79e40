/** Texts of the recipient's directive card: what it is, from whom, until when. */
import type { Ask, DirectiveKind } from '../../directives/directive.js';
import type { Language } from '../../time.js';

const kinds: Readonly<Record<Language, Readonly<Record<DirectiveKind, string>>>> = {
  sv: { directive: 'Direktiv', advice: 'Råd', consultation: 'Remiss' },
  en: { directive: 'Directive', advice: 'Advice', consultation: 'Consultation' },
};

const svAsks: Readonly<Record<Ask, string>> = {
  read: '',
  report: 'läs och rapportera tillbaka',
  passOn: 'läs och för vidare',
  comment: 'läs och lämna synpunkter',
  nothing: 'för kännedom, inget svar behövs',
};

const enAsks: typeof svAsks = {
  read: '',
  report: 'read and report back',
  passOn: 'read and pass on',
  comment: 'read and comment',
  nothing: 'for information, no answer needed',
};

const svDeadlines: Readonly<Record<Ask, (when: string) => string>> = {
  read: (when) => `Bekräfta senast ${when}.`,
  report: (when) => `Rapportera senast ${when}.`,
  passOn: (when) => `För vidare senast ${when}.`,
  comment: (when) => `Svara senast ${when}.`,
  nothing: (when) => `Gäller till ${when}.`,
};

const enDeadlines: typeof svDeadlines = {
  read: (when) => `Confirm by ${when}.`,
  report: (when) => `Report by ${when}.`,
  passOn: (when) => `Pass it on by ${when}.`,
  comment: (when) => `Answer by ${when}.`,
  nothing: (when) => `Applies until ${when}.`,
};

const sv = {
  kinds: kinds.sv,
  asks: svAsks,
  urgent: 'BRÅDSKANDE',
  deadlines: svDeadlines,
  from: (sender: string) => `Från: ${sender}`,
  decision: (decision: string) => `Beslut: ${decision}`,
  passedOn: (sender: string, line: string) => `${sender}: ${line}`,
  passedOnFrom: (id: string) => `Fört vidare från ${id}.`,
  before: (name: string) => (name === '' ? 'Uppdraget är nytt för dig.' : `Uppdraget hade tidigare ${name}.`),
  readAll: 'Läs hela',
  readLess: 'Visa mindre',
  onlySwedish: 'Texten finns bara på svenska.',
  news: 'Texten har ändrats sedan kortet skickades. Läs den igen innan du svarar.',
  changed: (when: string, reason: string) => `Ändrat den ${when}: ${reason}`,
  stages: {
    withdrawn: (when: string, reason: string) =>
      `ÅTERKALLAT den ${when}: ${reason} Du behöver inte göra något.`,
    ended: (when: string, reason: string) => `UPPHÄVT den ${when}: ${reason} Du behöver inte göra något.`,
    replaced: (when: string, reason: string) =>
      `ERSATT den ${when}: ${reason} Du behöver inte svara på det här.`,
  },
  replacedBy: (id: string) => `Det ersätts av ${id}.`,
  inPreview: (button: string) => `Här har mottagaren knappen ”${button}”.`,
  noButton: 'Mottagaren har ingen knapp att trycka på.',
  summary: (kind: string, title: string, deadline: string) => `${kind}: ${title}. ${deadline}`.trim(),
  urgentSummary: (summary: string) => `Brådskande. ${summary}`,
};

const en: typeof sv = {
  kinds: kinds.en,
  asks: enAsks,
  urgent: 'URGENT',
  deadlines: enDeadlines,
  from: (sender) => `From: ${sender}`,
  decision: (decision) => `Decision: ${decision}`,
  passedOn: (sender, line) => `${sender}: ${line}`,
  passedOnFrom: (id) => `Passed on from ${id}.`,
  before: (name) => (name === '' ? 'The post is new to you.' : `The post was held before by ${name}.`),
  readAll: 'Read all of it',
  readLess: 'Show less',
  onlySwedish: 'The text is in Swedish only.',
  news: 'The text has changed since the card was sent. Read it again before you answer.',
  changed: (when, reason) => `Changed on ${when}: ${reason}`,
  stages: {
    withdrawn: (when, reason) => `WITHDRAWN on ${when}: ${reason} You do not need to do anything.`,
    ended: (when, reason) => `NO LONGER IN FORCE since ${when}: ${reason} You do not need to do anything.`,
    replaced: (when, reason) => `REPLACED on ${when}: ${reason} You do not need to answer this one.`,
  },
  replacedBy: (id) => `It is replaced by ${id}.`,
  inPreview: (button) => `Here the recipient has the button “${button}”.`,
  noButton: 'The recipient has no button to press.',
  summary: (kind, title, deadline) => `${kind}: ${title}. ${deadline}`.trim(),
  urgentSummary: (summary) => `Urgent. ${summary}`,
};

/** The directive card's texts by language. */
export const directiveTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
