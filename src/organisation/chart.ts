/**
 * The Chart: one immutable, indexed value of a stored organisation, held in memory by every process.
 *
 * Building it is done once a version; every look-up afterwards is a map read, whatever the organisation's size.
 */
import type {
  Assignment,
  Group,
  GroupId,
  Organisation,
  Person,
  PersonId,
  Role,
  RoleId,
  Unit,
  UnitId,
  UnitKind,
} from './organisation.js';
import { UNIT_KINDS } from './organisation.js';

export interface Chart {
  /** Names the stored version; two charts with one version hold the same. */
  readonly version: string;
  readonly organisation: Organisation;
  readonly root: Unit;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly roles: ReadonlyMap<RoleId, Role>;
  readonly groups: ReadonlyMap<GroupId, Group>;
  /** The known kind that a unit's own kind is `like`. */
  readonly kindOf: ReadonlyMap<UnitId, UnitKind>;
  readonly childrenOf: ReadonlyMap<UnitId, readonly Unit[]>;
  /** The unit itself first, then its parent, up to the municipality. */
  readonly pathOf: ReadonlyMap<UnitId, readonly Unit[]>;
  /** By `postKey`, ended and future ones included. */
  readonly assignmentsOfPost: ReadonlyMap<string, readonly Assignment[]>;
  readonly assignmentsOfPerson: ReadonlyMap<PersonId, readonly Assignment[]>;
  readonly assignmentsOfRole: ReadonlyMap<RoleId, readonly Assignment[]>;
  readonly unitsManagedBy: ReadonlyMap<PersonId, readonly Unit[]>;
  readonly employeesOf: ReadonlyMap<UnitId, readonly Person[]>;
  /** By e-mail address in lower case. */
  readonly personByEmail: ReadonlyMap<string, Person>;
  /** By Entra object id in lower case. */
  readonly personByObjectId: ReadonlyMap<string, Person>;
}

/** The key of a post: a role at a unit. */
export function postKey(role: RoleId, unit: UnitId): string {
  return `${role}\u0000${unit}`;
}

/** Indexes a checked organisation. Expects what `checkOrganisation` promises: one root, no cycle, no loose end. */
export function createChart(organisation: Organisation, version: string): Chart {
  const units = byId(organisation.units);
  const root = organisation.units.find((unit) => unit.parent === undefined);
  if (!root) throw new Error('The organisation has no root unit');
  return {
    version,
    organisation,
    root,
    units,
    people: byId(organisation.people),
    roles: byId(organisation.roles),
    groups: byId(organisation.groups),
    kindOf: new Map(organisation.units.map((unit) => [unit.id, knownKind(organisation, unit.kind)])),
    childrenOf: groupBy(organisation.units, (unit) => (unit.parent === undefined ? [] : [unit.parent])),
    pathOf: new Map(organisation.units.map((unit) => [unit.id, pathUp(units, unit)])),
    assignmentsOfPost: groupBy(organisation.assignments, (each) => [postKey(each.role, each.unit)]),
    assignmentsOfPerson: groupBy(organisation.assignments, (each) => [each.person]),
    assignmentsOfRole: groupBy(organisation.assignments, (each) => [each.role]),
    unitsManagedBy: groupBy(organisation.units, (unit) => (unit.manager ? [unit.manager] : [])),
    employeesOf: groupBy(organisation.people, (person) => person.units),
    personByEmail: indexPeople(organisation.people, (person) => person.email),
    personByObjectId: indexPeople(organisation.people, (person) => person.entraObjectId),
  };
}

/** Whether `unit` is `ancestor` or lies below it. */
export function isWithin(chart: Chart, unit: UnitId, ancestor: UnitId): boolean {
  return chart.pathOf.get(unit)?.some((each) => each.id === ancestor) ?? false;
}

/** The unit and everything below it, the unit itself first. */
export function subtreeOf(chart: Chart, unit: UnitId): readonly Unit[] {
  const found: Unit[] = [];
  const open = [chart.units.get(unit)];
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    open.push(...(chart.childrenOf.get(next.id) ?? []));
  }
  return found;
}

/** The department or company that a unit lies in; the municipality itself for what lies in none. */
export function departmentOf(chart: Chart, unit: UnitId): Unit {
  const path = chart.pathOf.get(unit) ?? [];
  return path.find((each) => isDepartment(chart, each.id)) ?? chart.root;
}

/** Whether a unit is a department or a company, the level that officers answer for. */
export function isDepartment(chart: Chart, unit: UnitId): boolean {
  const kind = chart.kindOf.get(unit);
  return kind === 'department' || kind === 'company';
}

/** All departments and companies, in the order of the data. */
export function departmentsOf(chart: Chart): readonly Unit[] {
  return chart.organisation.units.filter((unit) => isDepartment(chart, unit.id));
}

function knownKind(organisation: Organisation, kind: string): UnitKind {
  const known = UNIT_KINDS.find((each) => each === kind);
  return known ?? organisation.kinds.find((own) => own.id === kind)?.like ?? 'unit';
}

function pathUp(units: ReadonlyMap<UnitId, Unit>, unit: Unit): readonly Unit[] {
  const path = [unit];
  for (let at = unit; at.parent !== undefined;) {
    const parent = units.get(at.parent);
    if (!parent || path.includes(parent)) break;
    path.push(parent);
    at = parent;
  }
  return path;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

function indexPeople(
  people: readonly Person[],
  keyOf: (person: Person) => string | undefined,
): ReadonlyMap<string, Person> {
  const index = new Map<string, Person>();
  for (const person of people) {
    const key = keyOf(person)?.toLowerCase();
    if (key) index.set(key, person);
  }
  return index;
}
