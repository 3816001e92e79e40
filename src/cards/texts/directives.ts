/** Texts of the recipient's directive card. */
import type { Language } from '../../time.js';

const sv = {
  kind: 'Direktiv',
  urgent: 'BRÅDSKANDE',
  deadline: (when: string) => `Bekräfta senast ${when}.`,
  from: (sender: string) => `Från: ${sender}`,
  readAll: 'Läs hela',
  readLess: 'Visa mindre',
  acknowledge: 'Jag har läst',
  onlySwedish: 'Texten finns bara på svenska.',
  acknowledged: (when: string) => `Du bekräftade den ${when}.`,
  acknowledgedLate: (when: string) => `Du bekräftade den ${when}, efter sista dagen.`,
  allPosts: (posts: string) => `Det gäller alla dina uppdrag: ${posts}.`,
  covered: (name: string, when: string) =>
    `${name} svarade för uppdraget den ${when}. Du behöver inte göra något.`,
  coveredBySomeone: 'Någon annan har svarat för uppdraget. Du behöver inte göra något.',
  before: (name: string) => `${name} hade uppdraget före dig.`,
  moved: 'Uppdraget har gått över till någon annan. Du behöver inte göra något.',
  inPreview: 'Här har mottagaren knappen ”Jag har läst”.',
  summary: (kind: string, title: string, deadline: string) => `${kind}: ${title}. ${deadline}`,
  urgentSummary: (summary: string) => `Brådskande. ${summary}`,
};

const en: typeof sv = {
  kind: 'Directive',
  urgent: 'URGENT',
  deadline: (when) => `Confirm by ${when}.`,
  from: (sender) => `From: ${sender}`,
  readAll: 'Read all of it',
  readLess: 'Show less',
  acknowledge: 'I have read this',
  onlySwedish: 'The text is in Swedish only.',
  acknowledged: (when) => `You confirmed this on ${when}.`,
  acknowledgedLate: (when) => `You confirmed this on ${when}, after the deadline.`,
  allPosts: (posts) => `This applies to all your posts: ${posts}.`,
  covered: (name, when) => `${name} answered for the post on ${when}. You do not need to do anything.`,
  coveredBySomeone: 'Somebody else has answered for the post. You do not need to do anything.',
  before: (name) => `${name} had the post before you.`,
  moved: 'The post has passed to somebody else. You do not need to do anything.',
  inPreview: 'Here the recipient has the button “I have read this”.',
  summary: (kind, title, deadline) => `${kind}: ${title}. ${deadline}`,
  urgentSummary: (summary) => `Urgent. ${summary}`,
};

/** The directive card's texts by language. */
export const directiveTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
