/** Ids: each names one record, and whatever points to a record finds it. */
import type { Draft, RecordList } from './draft.js';
import type { Report } from './faults.js';
import { below, type Reference, type ReferenceKind } from './field.js';
import { inLanguage, UNIT_KINDS } from './organisation.js';
import { nearest } from '../suggest.js';

/** Notes ids given twice in a list, and roles and groups that share an id: the two are one name space. */
export function checkIds(draft: Draft, report: Report): void {
  for (const list of ['units', 'people', 'roles', 'groups'] as const) {
    const seen = new Map<string, number>();
    draft.organisation[list].forEach(({ id }, index) => {
      const place = below(draft.places[list][index] ?? { file: '' }, 'id');
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else if (id !== '') report('double-id', place, { id, row: rowOf(draft, list, first) });
    });
  }
  const roles = draft.organisation.roles.map((role) => role.id);
  draft.organisation.groups.forEach(({ id }, index) => {
    const role = roles.indexOf(id);
    const place = below(draft.places.groups[index] ?? { file: '' }, 'id');
    if (role >= 0 && id !== '') report('role-is-group', place, { id, row: rowOf(draft, 'roles', role) });
  });
}

/** Notes every id that names nothing, with what was probably meant; ids of files that were not read are left alone. */
export function checkReferences(draft: Draft, unread: ReadonlySet<string>, report: Report): void {
  const known = knownIds(draft);
  const suggest = createSuggester(draft);
  for (const reference of draft.references) {
    if (kindsOf(reference.kind).some((kind) => unread.has(FILE_OF[kind]))) continue;
    if (kindsOf(reference.kind).some((kind) => known[kind].has(reference.id))) continue;
    const suggestion = suggest(reference);
    const values = { id: reference.id, ...(suggestion === undefined ? {} : { suggestion }) };
    report(`unknown-${reference.kind}`, reference.place, values);
  }
}

type SimpleKind = Exclude<ReferenceKind, `${string}-or-${string}`>;

const FILE_OF: Readonly<Record<SimpleKind, string>> = {
  unit: 'units.csv',
  person: 'people.csv',
  role: 'roles.yaml',
  group: 'groups.yaml',
  mode: 'organisation.yaml',
  kind: 'organisation.yaml',
};

/** The row of a record, as a value for a sentence. */
export function rowOf(draft: Draft, list: RecordList, index: number): string {
  return String(draft.places[list][index]?.row ?? '');
}

function kindsOf(kind: ReferenceKind): readonly SimpleKind[] {
  if (kind === 'role-or-group') return ['role', 'group'];
  return kind === 'unit-or-group' ? ['unit', 'group'] : [kind];
}

function knownIds({ organisation }: Draft): Readonly<Record<SimpleKind, ReadonlySet<string>>> {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    unit: ids(organisation.units),
    person: ids(organisation.people),
    role: ids(organisation.roles),
    group: ids(organisation.groups),
    mode: ids(organisation.modes),
    kind: new Set([...UNIT_KINDS, ...organisation.kinds.map(({ id }) => id)]),
  };
}

/** Looking for what was meant walks through all ids: after so many faults of one file, the sentence stands without. */
const MOST_SUGGESTIONS = 200;

/** What was probably meant: the id of what bears the name (or address) that was written, else the nearest id. */
function createSuggester(draft: Draft): (reference: Reference) => string | undefined {
  const known = knownIds(draft);
  const names = namesOf(draft);
  let left = MOST_SUGGESTIONS;
  return ({ kind, id }) => {
    left -= 1;
    if (left < 0) return undefined;
    const kinds = kindsOf(kind);
    const named = kinds.map((each) => names[each]?.get(id.toLowerCase())).find((each) => each !== undefined);
    return (
      named ??
      nearest(
        id,
        kinds.flatMap((each) => [...known[each]]),
      )
    );
  };
}

/** Ids by name, alias or address. A person with a protected identity is never found by name. */
function namesOf({ organisation }: Draft): Partial<Record<SimpleKind, ReadonlyMap<string, string>>> {
  const index = (rows: readonly (readonly [id: string, ...names: (string | undefined)[]])[]) =>
    new Map(rows.flatMap(([id, ...names]) => names.map((name) => [name?.toLowerCase() ?? '', id] as const)));
  const open = organisation.people.filter((person) => !person.hidden);
  return {
    unit: index(organisation.units.map((unit) => [unit.id, ...unit.aliases, unit.nameEn, unit.name])),
    person: index(open.map((person) => [person.id, person.name, person.email])),
    role: index(organisation.roles.map((role) => [role.id, ...role.aliases, role.title.en, role.title.sv])),
    group: index(
      organisation.groups.map((group) => [group.id, ...group.aliases, group.name.en, group.name.sv]),
    ),
    mode: index(organisation.modes.map((mode) => [mode.id, inLanguage(mode.name, 'sv')])),
  };
}
