/** Audience: from the organisation's own terms (roles, units, groups, people) to the people and posts meant. */
import { Refusal } from '../errors.js';
import type { Day } from '../time.js';
import { departmentOf, isWithin, type Chart } from './chart.js';
import { exceptionOf, withoutExcepted } from './exception.js';
import { actedFor, holdersOf } from './holders.js';
import { allSeats } from './membership.js';
import type { GroupId, Person, PersonId, RoleId, UnitId } from './organisation.js';
import { reachesUnit, type Reach } from './permissions.js';
import { nearest } from '../suggest.js';
import { unheardPosts, type Unheard } from './unheard.js';

/** Who is meant, as a person writes it: ids everywhere, people by id or e-mail address. */
export interface AudienceSpec {
  readonly roles: readonly RoleId[];
  /** Narrow the roles (and `managers`, `everyone`) to these units with what lies below them. */
  readonly units: readonly UnitId[];
  readonly groups: readonly GroupId[];
  readonly people: readonly string[];
  readonly managers: boolean;
  readonly everyone: boolean;
  /** Externals and guest accounts that the groups hold get it too; without it only by a role or by name. */
  readonly guests?: boolean;
  /** Where a post has nobody who would hear of it, the unit's manager gets it instead. */
  readonly vacantTo?: 'managers';
  /** Taken away last: people, units with what lies below them, roles, groups. */
  readonly except: readonly string[];
}

/** In what capacity somebody is meant; the obligation belongs to the post, not to the person. */
export interface Post {
  readonly unit: UnitId;
  readonly role?: RoleId;
  readonly group?: GroupId;
  readonly why: 'role' | 'manager' | 'group' | 'named' | 'employee';
  /** Whom a deputy acts for. */
  readonly actingFor?: PersonId;
}

/** A person who is meant, with every post that the answer will stand for. */
export interface Recipient {
  readonly person: PersonId;
  readonly department: UnitId;
  readonly posts: readonly Post[];
  /** Acts for somebody who is meant and away; not counted as a recipient of its own. */
  readonly standIn: boolean;
}

/** An audience resolved on a day. */
export interface Audience extends Unheard {
  /** In a fixed order, by person id. */
  readonly recipients: readonly Recipient[];
  /** Externals and guests of the groups who are left out. */
  readonly guests: number;
}

export type AudienceRefusal =
  | 'audience-role-unknown'
  | 'audience-unit-unknown'
  | 'audience-group-unknown'
  | 'audience-person-unknown'
  | 'audience-except-unknown'
  | 'audience-units-without-roles'
  | 'audience-nothing-asked'
  | 'audience-empty'
  | 'audience-outside-reach';

/** So many ids are worth listing to somebody who wrote another one. */
const MOST_KNOWN = 20;

/** Everything that is wrong with a written audience, all at once; empty when it can be resolved. */
export function checkAudience(chart: Chart, spec: AudienceSpec): readonly Refusal<AudienceRefusal>[] {
  const isPerson = (id: string) => personNamed(chart, id) !== undefined;
  const broad = spec.roles.length > 0 || spec.managers || spec.everyone;
  const asksSomething = broad || spec.groups.length > 0 || spec.people.length > 0;
  return [
    ...unknownIn(chart.roles, spec.roles, 'audience-role-unknown'),
    ...unknownIn(chart.units, spec.units, 'audience-unit-unknown'),
    ...unknownIn(chart.groups, spec.groups, 'audience-group-unknown'),
    // No near match for people: a name must not be found by guessing.
    ...spec.people
      .filter((id) => !isPerson(id))
      .map((id) => new Refusal('audience-person-unknown' as const, { id })),
    ...unknownIn(
      new Map<string, object>([...chart.units, ...chart.roles, ...chart.groups]),
      spec.except.filter((id) => !isPerson(id)),
      'audience-except-unknown',
    ),
    ...(spec.units.length > 0 && !broad
      ? [new Refusal('audience-units-without-roles' as const, countOf(chart, spec))]
      : []),
    ...(!asksSomething && spec.units.length === 0 ? [new Refusal('audience-nothing-asked' as const)] : []),
  ];
}

/** Ids that nothing has; with the id that was probably meant, and with all of them where they are few. */
function unknownIn(
  known: ReadonlyMap<string, object>,
  ids: readonly string[],
  code: AudienceRefusal,
): readonly Refusal<AudienceRefusal>[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => {
      const near = nearest(id, known.keys());
      const all = known.size <= MOST_KNOWN ? [...known.keys()] : [];
      return new Refusal(code, { id, known: all, ...(near !== undefined && { near }) });
    });
}

/**
 * Resolves a checked audience on a day. Somebody who is away keeps the obligation, and a deputy who acts gets a row of
 * its own as stand-in. Externals are out unless a role or their own name brings them in, or `guests` the groups'.
 */
export function resolveAudience(chart: Chart, spec: AudienceSpec, day: Day): Audience {
  const found = new Map<PersonId, Post[]>();
  const add = (person: PersonId, post: Post): void => {
    const posts = found.get(person);
    if (!posts) found.set(person, [post]);
    else if (!posts.some((each) => samePost(each, post))) posts.push(post);
  };
  const inUnits = unitFilter(chart, spec);
  for (const id of spec.roles) addRole(chart, id, day, inUnits, add);
  if (spec.managers) addManagers(chart, inUnits, add);
  if (spec.everyone) addEmployees(chart, inUnits, add);
  const guests = addGroups(chart, spec, day, add);
  for (const id of spec.people) addNamed(chart, id, add);
  const named = spec.except.flatMap((id) => personNamed(chart, id)?.id ?? []);
  const exception = exceptionOf(chart, spec.except, named, day);
  const unheard = unheardPosts(chart, { roles: spec.roles, inUnits, exception }, day);
  if (spec.vacantTo === 'managers') for (const { manager, post } of unheard.offers) add(manager, post);
  const recipients = withoutExcepted(found, exception).map(([person, posts]) =>
    toRecipient(chart, person, posts),
  );
  return {
    ...unheard,
    recipients: recipients.sort((a, b) => compareText(a.person, b.person)),
    guests: [...guests].filter((person) => !found.has(person) && !exception.people.has(person)).length,
  };
}

/** The posts of an audience that a right does not reach; empty when all are within it. */
export function postsOutside(chart: Chart, audience: Audience, reach: Reach): readonly Post[] {
  return audience.recipients
    .flatMap((each) => each.posts)
    .filter((post) => !reachesUnit(chart, reach, post.unit));
}

/** The person that an id or an e-mail address names. */
export function personNamed(chart: Chart, idOrEmail: string): Person | undefined {
  return chart.people.get(idOrEmail) ?? chart.personByEmail.get(idOrEmail.trim().toLowerCase());
}

/** Whether a person comes from another organisation: an external, or a guest's account. */
export function isGuest(person: Person): boolean {
  return person.organisation !== undefined || (person.email?.toUpperCase().includes('#EXT#') ?? false);
}

type Add = (person: PersonId, post: Post) => void;

function addRole(chart: Chart, id: RoleId, day: Day, inUnits: (unit: UnitId) => boolean, add: Add): void {
  const units = new Set((chart.assignmentsOfRole.get(id) ?? []).map((each) => each.unit));
  for (const unit of units) {
    if (!inUnits(unit)) continue;
    const post: Post = { role: id, unit, why: 'role' };
    const holdings = holdersOf(chart, id, unit, day);
    for (const { person, assignment } of holdings) if (!assignment.deputy) add(person.id, post);
    for (const deputy of holdings.filter((each) => each.assignment.deputy))
      for (const away of actedFor(deputy, holdings))
        add(deputy.person.id, away === undefined ? post : { ...post, actingFor: away });
  }
}

function addManagers(chart: Chart, inUnits: (unit: UnitId) => boolean, add: Add): void {
  for (const unit of chart.organisation.units)
    if (unit.manager && inUnits(unit.id)) add(unit.manager, { unit: unit.id, why: 'manager' });
}

function addEmployees(chart: Chart, inUnits: (unit: UnitId) => boolean, add: Add): void {
  for (const person of chart.organisation.people) {
    const unit = person.units.find(inUnits);
    if (unit !== undefined && !isGuest(person)) add(person.id, { unit, why: 'employee' });
  }
}

/** Adds the groups' seats and gives the guests who were left out. */
function addGroups(chart: Chart, spec: AudienceSpec, day: Day, add: Add): ReadonlySet<PersonId> {
  const guests = new Set<PersonId>();
  for (const id of spec.groups) {
    const group = chart.groups.get(id);
    for (const seat of group ? allSeats(chart, group, day) : []) {
      const { person, unit, role, actingFor } = seat;
      if (isGuest(person) && role === undefined && !spec.guests) guests.add(person.id);
      else
        add(person.id, {
          unit,
          group: id,
          why: 'group',
          ...(role && { role }),
          ...(actingFor && { actingFor }),
        });
    }
  }
  return guests;
}

function addNamed(chart: Chart, id: string, add: Add): void {
  const person = personNamed(chart, id);
  if (person) add(person.id, { unit: person.units[0] ?? chart.root.id, why: 'named' });
}

function unitFilter(chart: Chart, spec: AudienceSpec): (unit: UnitId) => boolean {
  return (unit) => spec.units.length === 0 || spec.units.some((each) => isWithin(chart, unit, each));
}

function toRecipient(chart: Chart, person: PersonId, posts: readonly Post[]): Recipient {
  const first = posts.find((post) => post.actingFor === undefined) ?? posts[0];
  return {
    person,
    department: departmentOf(chart, first?.unit ?? chart.root.id).id,
    posts,
    standIn: posts.every((post) => post.actingFor !== undefined),
  };
}

function samePost(a: Post, b: Post): boolean {
  return a.unit === b.unit && a.role === b.role && a.actingFor === b.actingFor;
}

function countOf(chart: Chart, spec: AudienceSpec): { people: number } {
  const inUnits = unitFilter(chart, spec);
  const employees = chart.organisation.people.filter((person) => !isGuest(person));
  return { people: employees.filter((person) => person.units.some(inUnits)).length };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
