/** What an import will change, by id: for people to look at before, and for the audit trail after. */
import { isDeepStrictEqual } from 'node:util';
import type { Assignment, Organisation } from './organisation.js';

/** What became of the records of one list. */
export interface ListDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
}

/** What differs between two organisations. Assignments are named `person role unit`. */
export interface Difference {
  readonly units: ListDifference;
  readonly people: ListDifference;
  readonly assignments: ListDifference;
  readonly roles: ListDifference;
  readonly groups: ListDifference;
  /** The fields of organisation.yaml that differ. */
  readonly texts: readonly string[];
}

/** The difference from one organisation to another; from nothing (`undefined`) everything is added. */
export function compareOrganisations(before: Organisation | undefined, after: Organisation): Difference {
  const compare = (list: 'units' | 'people' | 'roles' | 'groups') =>
    compareLists(byId<Named>(before?.[list] ?? []), byId<Named>(after[list]));
  return {
    units: compare('units'),
    people: compare('people'),
    assignments: compareLists(byPost(before?.assignments ?? []), byPost(after.assignments)),
    roles: compare('roles'),
    groups: compare('groups'),
    texts: changedFields(headOf(before), headOf(after)),
  };
}

/** Whether two organisations hold the same. */
export function isEmptyDifference(difference: Difference): boolean {
  const { texts, ...lists } = difference;
  return (
    texts.length === 0 &&
    Object.values(lists).every(
      ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
    )
  );
}

function compareLists(
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
): ListDifference {
  const kept = [...after].filter(([id]) => before.has(id));
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: kept
      .map(([id, record]) => ({ id, fields: changedFields(before.get(id) ?? {}, record) }))
      .filter(({ fields }) => fields.length > 0),
  };
}

function changedFields(before: object, after: object): readonly string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => !isDeepStrictEqual(old.get(name), now.get(name)));
}

interface Named {
  readonly id: string;
}

function byId<Item extends Named>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** A person who left a post and came back has it twice: the second time is `person role unit (2)`. */
function byPost(assignments: readonly Assignment[]): ReadonlyMap<string, Assignment> {
  const index = new Map<string, Assignment>();
  const times = new Map<string, number>();
  for (const assignment of assignments) {
    const post = `${assignment.person} ${assignment.role} ${assignment.unit}`;
    const time = (times.get(post) ?? 0) + 1;
    times.set(post, time);
    index.set(time === 1 ? post : `${post} (${time})`, assignment);
  }
  return index;
}

function headOf(organisation: Organisation | undefined): object {
  if (!organisation) return {};
  const { units: _u, people: _p, roles: _r, groups: _g, assignments: _a, ...head } = organisation;
  return head;
}
