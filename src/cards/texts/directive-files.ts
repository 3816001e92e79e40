/** Names of files about a directive, and what is said when one is asked for. */
import type { Language } from '../../time.js';

const sv = {
  answers: (id: string) => `${id} svar.csv`,
  proof: (id: string) => `${id} bevis.html`,
  mail: (id: string) => `${id} mejl.eml`,
  ready: {
    answers: 'Svaren som tabell för Excel',
    proof: 'Bevis att skriva ut',
    mail: 'Mejl till dem som inte har nåtts',
  },
  valid: 'Länken är din egen och gäller i tio minuter. Skicka den inte vidare.',
  open: {
    answers: 'Hämta tabellen',
    proof: 'Öppna beviset',
    mail: 'Hämta mejlet',
  },
};

const en: typeof sv = {
  answers: (id) => `${id} answers.csv`,
  proof: (id) => `${id} proof.html`,
  mail: (id) => `${id} mail.eml`,
  ready: {
    answers: 'The answers as a table for Excel',
    proof: 'Proof to print',
    mail: 'A mail to those who were not reached',
  },
  valid: 'The link is your own and valid for ten minutes. Do not pass it on.',
  open: {
    answers: 'Download the table',
    proof: 'Open the proof',
    mail: 'Download the mail',
  },
};

/** The kinds of files about a directive. */
export type DirectiveFileKind = keyof typeof sv.ready;

/** The texts by language. */
export const directiveFileTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
