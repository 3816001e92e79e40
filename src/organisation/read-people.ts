import type { Day, Language } from '../time.js';
import type { TableShape } from './csv.js';
import { readRow, type Entry, type Field, type Reading } from './field.js';
import type { Person } from './organisation.js';
import { day, referenceList, requiredId, requiredText, text, yes } from './values.js';

/** The columns of people.csv. */
export const PEOPLE_SHAPE: TableShape = {
  file: 'people.csv',
  required: ['id', 'name'],
  optional: [
    'email',
    'phone',
    'unit',
    'title',
    'titleEn',
    'organisation',
    'entraObjectId',
    'language',
    'absentFrom',
    'absentTo',
    'hidden',
  ],
};

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['sv', 'sv'],
  ['svenska', 'sv'],
  ['swedish', 'sv'],
  ['en', 'en'],
  ['engelska', 'en'],
  ['english', 'en'],
]);

/** One row of people.csv. */
export function readPerson(reading: Reading, row: Field): Person {
  return readRow(reading, row, (entry) => ({
    id: requiredId(entry),
    name: requiredText(entry, 'name'),
    email: email(entry, 'email'),
    phone: text(entry, 'phone'),
    units: referenceList(entry, 'unit', 'unit'),
    title: text(entry, 'title'),
    titleEn: text(entry, 'titleEn'),
    organisation: text(entry, 'organisation'),
    entraObjectId: objectId(entry),
    language: language(entry),
    ...daysBetween(entry, 'absentFrom', 'absentTo'),
    hidden: yes(entry, 'hidden') ?? false,
  }));
}

/** An e-mail address, or `undefined`; a fault when it cannot be one. */
export function email(entry: Entry, name: string): string | undefined {
  const value = text(entry, name);
  const good = value === undefined || /^[^\s@|;,<>]+@[^\s@|;,<>]+\.[^\s@|;,<>.]+$/.test(value);
  if (!good) entry.reading.report('bad-email', entry.get(name).place, { value });
  return good ? value : undefined;
}

/** Two days of which the first is not later than the last; a fault on the last when it is. */
export function daysBetween<From extends string, To extends string>(
  entry: Entry,
  fromName: From,
  toName: To,
): Partial<Record<From | To, Day>> {
  const [from, to] = [day(entry, fromName), day(entry, toName)];
  if (from !== undefined && to !== undefined && from > to)
    entry.reading.report('ends-before-start', entry.get(toName).place, { from, to });
  return { [fromName]: from, [toName]: to } as Partial<Record<From | To, Day>>;
}

function objectId(entry: Entry): string | undefined {
  const value = text(entry, 'entraObjectId');
  const good = value === undefined || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
  if (!good) entry.reading.report('bad-object-id', entry.get('entraObjectId').place, { value });
  return good ? value?.toLowerCase() : undefined;
}

function language(entry: Entry): Language | undefined {
  const value = text(entry, 'language');
  const found = value === undefined ? undefined : LANGUAGES.get(value.toLowerCase());
  if (value !== undefined && !found)
    entry.reading.report('bad-language', entry.get('language').place, { value });
  return found;
}
