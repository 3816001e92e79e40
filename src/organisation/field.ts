/**
 * A value together with the place where it stands, the same for a cell in a table and a field in YAML.
 *
 * Readers ask an entry for its fields by name; what nobody asked for is unknown: warned about and kept.
 */
import type { Place, Report } from './faults.js';
import type { Language } from '../time.js';
import type { Extra } from './organisation.js';
import { nearest } from '../suggest.js';

/** A text, a list, named fields (names in lower case) or nothing, and its place. */
export interface Field {
  readonly place: Place;
  readonly value: string | readonly Field[] | ReadonlyMap<string, Field> | undefined;
}

/** What an id in the data may point to; each has its fault `unknown-…`. */
export type ReferenceKind =
  'unit' | 'person' | 'role' | 'group' | 'role-or-group' | 'unit-or-group' | 'mode' | 'kind';

/** An id somewhere in the data that must name something. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly place: Place;
}

/** What the readers share: where faults and references are noted, and the language of a text written without one. */
export interface Reading {
  readonly report: Report;
  readonly references: Reference[];
  readonly first: Language;
}

/** Named fields of one record or of a part of one. */
export interface Entry {
  readonly reading: Reading;
  readonly place: Place;
  get(name: string): Field;
}

/** An entry that remembers what was asked for, and shares its record's unknown fields with the record's parts. */
interface OpenEntry extends Entry {
  readonly extras: Record<string, unknown>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly asked: Set<string>;
}

/** Reads one record of a list; what is unknown in it or in its parts becomes its `extra`. */
export function readRecord<Value extends object>(
  reading: Reading,
  field: Field,
  read: (entry: Entry) => Value,
  warn = true,
): Value & { extra?: Extra } {
  const entry = open(reading, field, {});
  const value = compact(read(entry));
  keepUnknown(entry, warn);
  return Object.keys(entry.extras).length > 0 ? { ...value, extra: entry.extras } : value;
}

/** Reads one row of a table like a record; its unknown columns have been warned about once for the whole table. */
export function readRow<Value extends object>(
  reading: Reading,
  row: Field,
  read: (entry: Entry) => Value,
): Value & { extra?: Extra } {
  return readRecord(reading, row, read, false);
}

/** Reads a part of a record; what is unknown in it is kept with the record, under its path. */
export function readPart<Value extends object>(
  within: Entry,
  field: Field,
  read: (entry: Entry) => Value,
): Value {
  const part = open(within.reading, field, (within as OpenEntry).extras);
  const value = compact(read(part));
  keepUnknown(part, true);
  return value;
}

/** `{ suggestion }` when one of the candidates is near, for the values of a fault. */
export function suggestionFor(word: string, candidates: Iterable<string>): { readonly suggestion?: string } {
  const found = nearest(word, candidates);
  return found === undefined ? {} : { suggestion: found };
}

/** The place of a part of what stands at `place`. */
export function below(place: Place, name: string): Place {
  return { ...place, column: place.column ? `${place.column}.${name}` : name };
}

/** Whether a field holds named fields. */
export function hasFields(field: Field): field is Field & { value: ReadonlyMap<string, Field> } {
  return field.value instanceof Map;
}

/** Whether a field holds a list. */
export function isList(field: Field): field is Field & { value: readonly Field[] } {
  return Array.isArray(field.value);
}

function open(reading: Reading, field: Field, extras: Record<string, unknown>): OpenEntry {
  if (field.value !== undefined && !hasFields(field)) reading.report('expected-fields', field.place);
  const fields: ReadonlyMap<string, Field> = hasFields(field) ? field.value : new Map<string, Field>();
  const asked = new Set<string>();
  const get = (name: string): Field => {
    asked.add(name);
    return fields.get(name.toLowerCase()) ?? { place: below(field.place, name), value: undefined };
  };
  return { reading, place: field.place, get, extras, fields, asked };
}

function keepUnknown(entry: OpenEntry, warn: boolean): void {
  const known = new Set([...entry.asked].map((name) => name.toLowerCase()));
  for (const [name, field] of entry.fields) {
    if (known.has(name)) continue;
    if (warn) warnOfUnknown(entry, field);
    const value = plain(field);
    if (value !== undefined) entry.extras[field.place.column ?? name] = value;
  }
}

function warnOfUnknown(entry: OpenEntry, field: Field): void {
  const name = lastName(field);
  const code = lastName(entry) === 'may' ? 'unknown-right' : 'unknown-field';
  entry.reading.report(code, field.place, { name, ...suggestionFor(name, entry.asked) });
}

function lastName(at: { readonly place: Place }): string {
  return at.place.column?.replace(/.*\./, '') ?? '';
}

/** The value without its places. */
function plain(field: Field): unknown {
  if (isList(field)) return field.value.map(plain);
  if (!hasFields(field)) return field.value;
  return Object.fromEntries([...field.value.values()].map((each) => [lastName(each), plain(each)]));
}

/** Without the keys that hold nothing, so that a record looks the same before and after JSON. */
function compact<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}
