/** Texts of the recipient's directive card: its buttons, its forms, and what has been answered. */
import type { Ask } from '../../directives/directive.js';
import type { Language } from '../../time.js';

type Button = Exclude<Ask, 'nothing'>;

const svButtons: Readonly<Record<Button, string>> = {
  read: 'Jag har läst',
  report: 'Rapportera',
  passOn: 'För vidare',
  comment: 'Svara på remissen',
};

const enButtons: typeof svButtons = {
  read: 'I have read this',
  report: 'Report back',
  passOn: 'Pass on',
  comment: 'Answer the consultation',
};

const sv = {
  buttons: svButtons,
  other: 'Annat svar',
  otherLabel: 'Skriv vad som hindrar er, eller vad du undrar',
  otherLabelPassOn: 'Skriv vad som hindrar er, vad du undrar, eller hur och när du har fört det vidare',
  otherMissing: 'Skriv något först.',
  cannot: 'Kan inte genomföra',
  abstain: 'Avstår från att svara',
  question: 'Jag har en fråga',
  passedOnOtherwise: 'Har fört vidare på annat sätt',
  reportFor: (unit: string) => `Rapport för ${unit}`,
  partOf: (heading: string, number: string, all: string) => `${heading} (${number} av ${all})`,
  answerMissing: 'Svara på frågan.',
  lastTime: (answer: string) => `Förra gången: ${answer}`,
  sendReport: 'Skicka rapporten',
  nextUnit: 'Ta nästa enhet först',
  yes: 'Ja',
  no: 'Nej',
  commentLabel: 'Ert svar',
  commentMissing: 'Skriv ert svar.',
  sendComment: 'Skicka svaret',
  need: 'Anmäl behov',
  needLabel: 'Vad behöver ni?',
  needMissing: 'Skriv vad ni behöver.',
  sendNeed: 'Skicka till avsändaren',

  read: (when: string) => `Du läste det den ${when}. Det är inte klart än.`,
  acknowledged: (when: string) => `Du bekräftade den ${when}.`,
  acknowledgedLate: (when: string) => `Du bekräftade den ${when}, efter sista dagen.`,
  done: {
    reported: (when: string) => `Du rapporterade den ${when}.`,
    passedOn: (when: string) => `Du förde det vidare den ${when}.`,
    commented: (when: string) => `Du svarade den ${when}:`,
    cannot: (when: string) => `Du svarade den ${when} att det inte går:`,
    otherwise: (when: string) => `Bekräftat på annat sätt den ${when}:`,
  },
  late: (sentence: string) => `${sentence.replace(/[.:]$/, '')}, efter sista dagen${sentence.slice(-1)}`,
  cannotBy: (name: string, when: string) => `${name} svarade för uppdraget den ${when} att det inte går:`,
  someone: 'Någon annan',
  allPosts: (posts: string) => `Det gäller alla dina uppdrag: ${posts}.`,
  covered: (name: string, when: string) =>
    `${name} svarade för uppdraget den ${when}. Du behöver inte göra något.`,
  coveredBySomeone: 'Någon annan har svarat för uppdraget. Du behöver inte göra något.',
  moved: 'Uppdraget har gått över till någon annan. Du behöver inte göra något.',
  reportedFor: (unit: string, who: string, when: string) => `${unit}: ${who} rapporterade den ${when}.`,
  passedOnFor: (unit: string, who: string, when: string, copy: string) =>
    `${unit}: ${who} förde vidare den ${when}${copy === '' ? '' : `, som ${copy}`}.`,
  you: 'du',
  waitsFor: (unit: string) => `${unit}: återstår.`,
  theSender: 'avsändaren',
  asked: (issuer: string) => `Frågan är skickad till ${issuer}. Svaret kommer här i chatten.`,
  needSent: (issuer: string) => `Behovet är skickat till ${issuer}. Svaret kommer här i chatten.`,
};

const en: typeof sv = {
  buttons: enButtons,
  other: 'Other answer',
  otherLabel: 'Write what stands in the way, or what you would like to know',
  otherLabelPassOn:
    'Write what stands in the way, what you would like to know, or how and when you have passed it on',
  otherMissing: 'Write something first.',
  cannot: 'Cannot be done',
  abstain: 'No comment',
  question: 'I have a question',
  passedOnOtherwise: 'Passed on in another way',
  reportFor: (unit) => `Report for ${unit}`,
  partOf: (heading, number, all) => `${heading} (${number} of ${all})`,
  answerMissing: 'Answer the question.',
  lastTime: (answer) => `Last time: ${answer}`,
  sendReport: 'Send the report',
  nextUnit: 'Take the next unit first',
  yes: 'Yes',
  no: 'No',
  commentLabel: 'Your answer',
  commentMissing: 'Write your answer.',
  sendComment: 'Send the answer',
  need: 'Report a need',
  needLabel: 'What do you need?',
  needMissing: 'Write what you need.',
  sendNeed: 'Send to the sender',

  read: (when) => `You read this on ${when}. It is not finished yet.`,
  acknowledged: (when) => `You confirmed this on ${when}.`,
  acknowledgedLate: (when) => `You confirmed this on ${when}, after the deadline.`,
  done: {
    reported: (when) => `You reported on ${when}.`,
    passedOn: (when) => `You passed this on on ${when}.`,
    commented: (when) => `You answered on ${when}:`,
    cannot: (when) => `You answered on ${when} that it cannot be done:`,
    otherwise: (when) => `Confirmed in another way on ${when}:`,
  },
  late: (sentence) => `${sentence.replace(/[.:]$/, '')}, after the deadline${sentence.slice(-1)}`,
  cannotBy: (name, when) => `${name} answered for the post on ${when} that it cannot be done:`,
  someone: 'Somebody else',
  allPosts: (posts) => `This applies to all your posts: ${posts}.`,
  covered: (name, when) => `${name} answered for the post on ${when}. You do not need to do anything.`,
  coveredBySomeone: 'Somebody else has answered for the post. You do not need to do anything.',
  moved: 'The post has passed to somebody else. You do not need to do anything.',
  reportedFor: (unit, who, when) => `${unit}: ${who} reported on ${when}.`,
  passedOnFor: (unit, who, when, copy) =>
    `${unit}: ${who} passed it on on ${when}${copy === '' ? '' : `, as ${copy}`}.`,
  you: 'you',
  waitsFor: (unit) => `${unit}: still to do.`,
  theSender: 'the sender',
  asked: (issuer) => `The question has been sent to ${issuer}. The answer will come here in the chat.`,
  needSent: (issuer) => `The need has been sent to ${issuer}. The answer will come here in the chat.`,
};

/** The texts of answers by language. */
export const directiveAnswerTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
