/** Texts of the overview at the beginning of a week. */
import type { Language } from '../../time.js';

const sv = {
  title: 'Veckans överblick',
  overdue: 'Sista dagen har passerat, och svar saknas',
  waiting: 'Väntar på svar',
  vacant: 'Uppdrag som ingen har',
  meeting: 'Nästa möte',
  missing: (count: number, when: string) =>
    `${count === 1 ? 'Ett svar saknas.' : `${count} svar saknas.`}${when === '' ? '' : ` Sista dag: ${when}.`}`,
  status: 'Visa läget',
  statusOf: (id: string) => `Visa läget för ${id}`,
  more: (count: number) => (count === 1 ? 'och ett till' : `och ${count} till`),
  summary: (overdue: number, waiting: number, vacant: number) =>
    `Veckans överblick: ${overdue} direktiv över tiden, ${waiting} som väntar på svar, ${vacant} vakanser.`,
};

const en: typeof sv = {
  title: 'The week at a glance',
  overdue: 'The deadline has passed, and answers are missing',
  waiting: 'Waiting for answers',
  vacant: 'Posts that nobody holds',
  meeting: 'Next meeting',
  missing: (count, when) =>
    `${count === 1 ? 'One answer is missing.' : `${count} answers are missing.`}${when === '' ? '' : ` Deadline: ${when}.`}`,
  status: 'Show status',
  statusOf: (id) => `Show the status of ${id}`,
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  summary: (overdue, waiting, vacant) =>
    `The week at a glance: ${overdue} directives overdue, ${waiting} waiting for answers, ${vacant} vacancies.`,
};

/** The texts of the overview by language. */
export const overviewTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
