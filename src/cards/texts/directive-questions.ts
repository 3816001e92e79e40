/** Texts of questions about a directive, and of what colleagues are told. */
import type { Language } from '../../time.js';

const sv = {
  question: (id: string) => `Fråga om ${id}`,
  need: (id: string) => `Behov med anledning av ${id}`,
  from: (name: string, when: string) => `Från ${name}, ${when}`,
  answer: 'Svara',
  answerLabel: 'Ditt svar',
  answerMissing: 'Skriv ett svar.',
  send: 'Skicka svaret',
  youAnswered: (when: string) => `Du svarade den ${when}:`,
  someone: 'en mottagare med skyddad identitet',
  answered: (id: string) => `Svar om ${id}`,
  youAsked: (text: string) => `Du skrev: ${text}`,
  says: (name: string, text: string) => `${name} svarar: ${text}`,
  theSender: 'Avsändaren',
  covered: {
    read: (who: string, unit: string) => `${who} har bekräftat för ${unit}.`,
    report: (who: string, unit: string) => `${who} har rapporterat för ${unit}.`,
    passOn: (who: string, unit: string) => `${who} har fört vidare för ${unit}.`,
    comment: (who: string, unit: string) => `${who} har svarat för ${unit}.`,
  },
  aColleague: 'En kollega',
  nothingLeft: 'Du behöver inte göra något mer.',
  someLeft: 'För dina andra enheter återstår det.',
};

const en: typeof sv = {
  question: (id) => `A question about ${id}`,
  need: (id) => `A need following ${id}`,
  from: (name, when) => `From ${name}, ${when}`,
  answer: 'Answer',
  answerLabel: 'Your answer',
  answerMissing: 'Write an answer.',
  send: 'Send the answer',
  youAnswered: (when) => `You answered on ${when}:`,
  someone: 'a recipient with a protected identity',
  answered: (id) => `Answer about ${id}`,
  youAsked: (text) => `You wrote: ${text}`,
  says: (name, text) => `${name} answers: ${text}`,
  theSender: 'The sender',
  covered: {
    read: (who, unit) => `${who} has confirmed for ${unit}.`,
    report: (who, unit) => `${who} has reported for ${unit}.`,
    passOn: (who, unit) => `${who} has passed it on for ${unit}.`,
    comment: (who, unit) => `${who} has answered for ${unit}.`,
  },
  aColleague: 'A colleague',
  nothingLeft: 'You do not need to do anything more.',
  someLeft: 'It is still to be done for your other units.',
};

/** These texts by language. */
export const questionTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
