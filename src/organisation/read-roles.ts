import { hasFields, readPart, readRecord, type Entry, type Field, type Reading } from './field.js';
import { RIGHTS, type Grants, type Role, type Scope } from './organisation.js';
import {
  items,
  list,
  oneOf,
  part,
  reference,
  requiredId,
  requiredTexts,
  text,
  textList,
  textOf,
  texts,
  wholeNumber,
  yesWord,
} from './values.js';

const LEVELS = ['organisation', 'department', 'company', 'unit'] as const;
const LINKS = ['reportsTo', 'escalatesTo'] as const;
const SCOPES = ['own', 'all'] as const satisfies readonly Scope[];

/** One record of roles.yaml. */
export function readRole(reading: Reading, field: Field): Role {
  return readRecord(reading, field, (entry) => {
    const title = requiredTexts(entry, 'title');
    return {
      id: requiredId(entry),
      title,
      plural: texts(entry, 'plural') ?? title,
      aliases: list(entry, 'aliases'),
      level: level(entry),
      required: required(entry),
      appointedBy: appointedBy(entry),
      reportsTo: reference(entry, 'reportsTo', 'role-or-group'),
      escalatesTo: reference(entry, 'escalatesTo', 'role-or-group'),
      matters: part(entry, 'matters', readMatters) ?? {},
      requiresTraining: training(entry),
      description: texts(entry, 'description') ?? {},
      tasks: textList(entry, 'tasks'),
      may: readGrants(entry),
    };
  });
}

/** The rights under `may`, each with its scope. */
export function readGrants(entry: Entry): Grants {
  return (
    part(entry, 'may', (may): Grants =>
      Object.fromEntries(RIGHTS.map((right) => [right, oneOf(may, right, SCOPES)])),
    ) ?? {}
  );
}

function level(entry: Entry): Role['level'] {
  const field = entry.get('level');
  if (field.value === undefined) entry.reading.report('missing-value', field.place, { name: 'level' });
  return oneOf(entry, 'level', LEVELS) ?? 'unit';
}

/** How many by kind; a list of kinds means one of each. */
function required(entry: Entry): Role['required'] {
  const field = entry.get('required');
  const counts: Record<string, number> = {};
  const need = (kind: string, at: Field, count: number) => {
    entry.reading.references.push({ kind: 'kind', id: kind, place: at.place });
    counts[kind] = count;
  };
  if (!hasFields(field))
    for (const item of items(entry, 'required')) need(textOf(entry, item) ?? '', item, 1);
  else
    readPart(entry, field, (inner) => {
      for (const each of field.value.values()) {
        const kind = each.place.column?.replace(/.*\./, '') ?? '';
        need(kind, each, wholeNumber(inner, kind) ?? 0);
      }
      return {};
    });
  return counts;
}

function appointedBy(entry: Entry): Role['appointedBy'] {
  if (!hasFields(entry.get('appointedBy'))) return texts(entry, 'appointedBy');
  return part(entry, 'appointedBy', (inner) => ({
    sv: text(inner, 'sv'),
    en: text(inner, 'en'),
    by: text(inner, 'by') === 'manager' ? 'manager' : reference(inner, 'by', 'role'),
  }));
}

function readMatters(entry: Entry): Role['matters'] {
  return {
    question: oneOf(entry, 'question', LINKS),
    need: oneOf(entry, 'need', LINKS),
    report: oneOf(entry, 'report', LINKS),
  };
}

function training(entry: Entry): string | boolean | undefined {
  const value = text(entry, 'requiresTraining');
  return value === undefined ? undefined : (yesWord(value) ?? value);
}
