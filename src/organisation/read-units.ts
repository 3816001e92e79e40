import { readRow, type Field, type Reading } from './field.js';
import type { TableShape } from './csv.js';
import type { Unit } from './organisation.js';
import { list, periods, reference, referenceList, requiredId, requiredText, text } from './values.js';

/** The columns of units.csv. */
export const UNITS_SHAPE: TableShape = {
  file: 'units.csv',
  required: ['id', 'name'],
  optional: ['nameEn', 'kind', 'parent', 'manager', 'aliases', 'exempt', 'authority', 'closed'],
};

/** One row of units.csv. Without a kind the top is the organisation, everything else a unit. */
export function readUnit(reading: Reading, row: Field): Unit {
  return readRow(reading, row, (entry) => {
    const parent = reference(entry, 'parent', 'unit');
    const kind = reference(entry, 'kind', 'kind');
    return {
      id: requiredId(entry),
      name: requiredText(entry, 'name'),
      nameEn: text(entry, 'nameEn'),
      kind: kind ?? (parent === undefined ? 'organisation' : 'unit'),
      parent,
      manager: reference(entry, 'manager', 'person'),
      aliases: list(entry, 'aliases'),
      exempt: referenceList(entry, 'exempt', 'role'),
      authority: text(entry, 'authority'),
      closed: periods(entry, 'closed'),
    };
  });
}
