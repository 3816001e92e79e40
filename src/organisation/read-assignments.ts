import type { TableShape } from './csv.js';
import { readRow, type Entry, type Field, type Reading } from './field.js';
import type { Assignment } from './organisation.js';
import { daysBetween } from './read-people.js';
import { day, reference, requiredText, yes } from './values.js';

/** The columns of assignments.csv. */
export const ASSIGNMENTS_SHAPE: TableShape = {
  file: 'assignments.csv',
  required: ['person', 'role', 'unit'],
  optional: ['deputy', 'from', 'to', 'confirmed'],
};

/** One row of assignments.csv. */
export function readAssignment(reading: Reading, row: Field): Assignment {
  return readRow(reading, row, (entry) => ({
    person: required(entry, 'person'),
    role: required(entry, 'role'),
    unit: required(entry, 'unit'),
    deputy: yes(entry, 'deputy') ?? false,
    ...daysBetween(entry, 'from', 'to'),
    confirmed: day(entry, 'confirmed'),
  }));
}

function required(entry: Entry, name: 'person' | 'role' | 'unit'): string {
  return reference(entry, name, name) ?? requiredText(entry, name);
}
