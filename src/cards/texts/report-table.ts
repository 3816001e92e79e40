/** Texts of the card with the answers of a department. */
import type { Language } from '../../time.js';

const sv = {
  kind: (id: string) => `Svar på ${id}`,
  department: (name: string, count: string, all: string) => `${name}: ${count} av ${all} har svarat`,
  page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
  sum: (sum: string) => `${sum} sammanlagt`,
  times: (answer: string, count: string) => `${answer}: ${count}`,
  waiting: 'Har inte svarat.',
  noAnswer: 'Inget svar.',
  cannot: (reason: string) => `Kan inte: ${reason}`,
  abstained: (reason: string) => `Avstår: ${reason}`,
  copy: (id: string) => `Fört vidare som ${id}.`,
  done: 'Läst. Har ingen att föra vidare till.',
  late: 'efter sista dagen',
  more: 'Fler enheter',
  next: 'Nästa förvaltning',
  update: 'Uppdatera',
  nothing: 'Ingen har fått det här.',
  summary: (id: string, title: string) => `Svar på ${id}, ${title}.`,
};

const en: typeof sv = {
  kind: (id) => `Answers to ${id}`,
  department: (name, count, all) => `${name}: ${count} of ${all} have answered`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  sum: (sum) => `${sum} in total`,
  times: (answer, count) => `${answer}: ${count}`,
  waiting: 'Has not answered.',
  noAnswer: 'No answer.',
  cannot: (reason) => `Cannot: ${reason}`,
  abstained: (reason) => `No comment: ${reason}`,
  copy: (id) => `Passed on as ${id}.`,
  done: 'Read. Has nobody to pass it on to.',
  late: 'after the deadline',
  more: 'More units',
  next: 'Next department',
  update: 'Update',
  nothing: 'Nobody has received this.',
  summary: (id, title) => `Answers to ${id}, ${title}.`,
};

/** These texts by language. */
export const reportTableTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
