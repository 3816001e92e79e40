/** Texts of the question whether an answer helped. */
import type { Language } from '../../time.js';

const sv = {
  helped: 'Hjälpte svaret?',
  yes: 'Ja',
  no: 'Nej',
  comment: 'Vad saknades?',
  commentHint: 'Skriv inga namn eller personuppgifter',
  send: 'Skicka',
  thanks: 'Tack! Nu kan vi förbättra svaren.',
};

const en: typeof sv = {
  helped: 'Did the answer help?',
  yes: 'Yes',
  no: 'No',
  comment: 'What was missing?',
  commentHint: 'Please write no names or personal data',
  send: 'Send',
  thanks: 'Thank you! Now we can improve the answers.',
};

/** The texts by language. */
export const feedbackTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
