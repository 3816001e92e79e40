/** From a field to the values that records are made of; what is unreadable is noted and left out. */
import type { Day, Language, LocalTime } from '../time.js';
import { readClock, readDay, readLocalTime, readPeriod } from './days.js';
import type { FaultCode } from './faults.js';
import {
  hasFields,
  isList,
  readPart,
  suggestionFor,
  type Entry,
  type Field,
  type ReferenceKind,
} from './field.js';
import type { Period, Text } from './organisation.js';

const YES = ['ja', 'j', 'yes', 'y', 'true', 'sant', 'x', '1'];
const NO = ['nej', 'n', 'no', 'false', 'falskt', '0', '-'];

/** A text, or `undefined` when the field is empty. */
export function text(entry: Entry, name: string): string | undefined {
  return textOf(entry, entry.get(name));
}

/** A text that must be there; a fault and an empty text when it is not. */
export function requiredText(entry: Entry, name: string): string {
  const field = entry.get(name);
  if (field.value === undefined) entry.reading.report('missing-value', placeOf(entry, field), { name });
  return textOf(entry, field) ?? '';
}

/** An id: a text that can stand in a list and be looked up. */
export function requiredId(entry: Entry, name = 'id'): string {
  const id = requiredText(entry, name);
  // eslint-disable-next-line no-control-regex
  if (/[|\u0000-\u001f]/.test(id) || id.length > 100)
    entry.reading.report('bad-id', entry.get(name).place, { value: id });
  return id;
}

/** The texts of a list: a YAML list, or a cell separated by `|`. */
export function list(entry: Entry, name: string): readonly string[] {
  return items(entry, name).flatMap((item) => textOf(entry, item) ?? []);
}

/** The members of a list, each with its place. A single value is a list of one. */
export function items(entry: Entry, name: string): readonly Field[] {
  const field = entry.get(name);
  if (isList(field)) return field.value;
  if (typeof field.value === 'string')
    return field.value
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((value) => ({ ...field, value }));
  if (field.value !== undefined) entry.reading.report('expected-list', field.place);
  return [];
}

/** The members of a list of records. */
export function parts<Value extends object>(
  entry: Entry,
  name: string,
  read: (part: Entry) => Value,
): readonly Value[] {
  return items(entry, name).map((item) => readPart(entry, item, read));
}

/** A part that may be absent. */
export function part<Value extends object>(
  entry: Entry,
  name: string,
  read: (part: Entry) => Value,
): Value | undefined {
  const field = entry.get(name);
  return field.value === undefined ? undefined : readPart(entry, field, read);
}

/** Yes or no as people write it, or `undefined` when the field is empty. */
export function yes(entry: Entry, name: string): boolean | undefined {
  const value = text(entry, name);
  const word = value?.toLowerCase();
  if (word === undefined || NO.includes(word)) return word === undefined ? undefined : false;
  if (!YES.includes(word)) entry.reading.report('bad-yes', entry.get(name).place, { value: value ?? '' });
  return YES.includes(word);
}

/** Whether a word is one that people write for yes (`true`) or for no (`false`). */
export function yesWord(word: string): boolean | undefined {
  if (YES.includes(word.toLowerCase())) return true;
  return NO.includes(word.toLowerCase()) ? false : undefined;
}

/** A calendar day. */
export function day(entry: Entry, name: string): Day | undefined {
  return parsed(entry, name, readDay, 'bad-day');
}

/** A time of the organisation's clock. */
export function localTime(entry: Entry, name: string, onDay?: Day): LocalTime | undefined {
  return parsed(entry, name, (value) => readLocalTime(value, onDay), 'bad-local-time');
}

/** `HH:mm`, required. */
export function clock(entry: Entry, name: string): string {
  if (entry.get(name).value === undefined) return requiredText(entry, name);
  return parsed(entry, name, readClock, 'bad-clock') ?? '';
}

/** A whole number. */
export function wholeNumber(entry: Entry, name: string): number | undefined {
  return parsed(entry, name, (value) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined), 'bad-number');
}

/** Periods of whole days. */
export function periods(entry: Entry, name: string): readonly Period[] {
  return items(entry, name).flatMap((item) => {
    const value = textOf(entry, item);
    const period = value === undefined ? undefined : readPeriod(value);
    if (!period && value !== undefined) entry.reading.report('bad-period', item.place, { value });
    return period ?? [];
  });
}

/** One of the words that are allowed, whatever their case. */
export function oneOf<Word extends string>(
  entry: Entry,
  name: string,
  allowed: readonly Word[],
): Word | undefined {
  const value = text(entry, name);
  return value === undefined ? undefined : wordOf(entry, entry.get(name), value, allowed);
}

/** The word that a value means; a fault with the allowed ones when it is none of them. */
export function wordOf<Word extends string>(
  entry: Entry,
  field: Field,
  value: string,
  allowed: readonly Word[],
): Word | undefined {
  const word = allowed.find((each) => each.toLowerCase() === value.toLowerCase());
  if (word === undefined) {
    const near = suggestionFor(value, allowed);
    entry.reading.report('not-one-of', field.place, { value, allowed: allowed.join(', '), ...near });
  }
  return word;
}

/** A text in one or both languages; a plain text is in the organisation's first language. */
export function texts(entry: Entry, name: string): Text | undefined {
  const field = entry.get(name);
  return field.value === undefined ? undefined : textsOf(entry, field);
}

/** A text in one or both languages that must be there. */
export function requiredTexts(entry: Entry, name: string): Text {
  const field = entry.get(name);
  if (field.value === undefined) entry.reading.report('missing-value', placeOf(entry, field), { name });
  return textsOf(entry, field);
}

/** A list of texts in one or both languages. */
export function textList(entry: Entry, name: string): readonly Text[] {
  return items(entry, name).map((item) => textsOf(entry, item));
}

/** An id that must name something of a kind; whether it does is checked when everything is read. */
export function reference(entry: Entry, name: string, kind: ReferenceKind): string | undefined {
  const id = text(entry, name);
  if (id !== undefined) entry.reading.references.push({ kind, id, place: entry.get(name).place });
  return id;
}

/** A list of ids that must name something. */
export function referenceList(entry: Entry, name: string, kind: ReferenceKind): readonly string[] {
  return items(entry, name).flatMap((item) => {
    const id = textOf(entry, item);
    if (id !== undefined) entry.reading.references.push({ kind, id, place: item.place });
    return id ?? [];
  });
}

/** The text of a field, or `undefined`; a fault when it holds something else. */
export function textOf(entry: Entry, field: Field): string | undefined {
  if (field.value === undefined || typeof field.value === 'string') return field.value;
  entry.reading.report('expected-text', field.place);
  return undefined;
}

function textsOf(entry: Entry, field: Field): Text {
  if (!hasFields(field)) {
    const value = textOf(entry, field);
    return value === undefined
      ? {}
      : ({ [entry.reading.first]: value } satisfies Partial<Record<Language, string>>);
  }
  return readPart(entry, field, (inner) => ({ sv: text(inner, 'sv'), en: text(inner, 'en') }));
}

function parsed<Value>(
  entry: Entry,
  name: string,
  parse: (value: string) => Value | undefined,
  code: FaultCode,
): Value | undefined {
  const value = text(entry, name);
  if (value === undefined) return undefined;
  const result = parse(value);
  if (result === undefined) entry.reading.report(code, entry.get(name).place, { value });
  return result;
}

/** Where a missing field is looked for: the row of its record. */
function placeOf(entry: Entry, field: Field) {
  return { ...field.place, row: field.place.row ?? entry.place.row };
}
