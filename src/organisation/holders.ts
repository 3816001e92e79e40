/** Who holds a post on a day, who acts in it, and who is next when nobody does. */
import type { Day } from '../time.js';
import { postKey, type Chart } from './chart.js';
import type { Assignment, GroupId, Person, Role, RoleId, Unit, UnitId } from './organisation.js';

/** One person on one post on a day. */
export interface Holding {
  readonly person: Person;
  readonly assignment: Assignment;
  /** Away on that day. The reason is never known here. */
  readonly absent: boolean;
  /** Does the work on that day: an ordinary holder who is there, or a deputy when no ordinary holder is. */
  readonly acting: boolean;
}

/** Whether an assignment is in force on a day, first and last day included. */
export function isCurrent(assignment: Assignment, day: Day): boolean {
  return (assignment.from ?? '') <= day && day <= (assignment.to ?? '9999-12-31');
}

/** Whether a person is away on a day. */
export function isAbsent(person: Person, day: Day): boolean {
  if (person.absentFrom === undefined && person.absentTo === undefined) return false;
  return (person.absentFrom ?? '') <= day && day <= (person.absentTo ?? '9999-12-31');
}

/** Everybody on a post on a day, ordinary holders first. Ended and future assignments are left out. */
export function holdersOf(chart: Chart, role: RoleId, unit: UnitId, day: Day): readonly Holding[] {
  const current = (chart.assignmentsOfPost.get(postKey(role, unit)) ?? []).filter((each) =>
    isCurrent(each, day),
  );
  const someoneIsThere = current.some((each) => !each.deputy && !isAway(chart, each, day));
  return current
    .flatMap((assignment): Holding[] => {
      const person = chart.people.get(assignment.person);
      if (!person) return [];
      const absent = isAbsent(person, day);
      return [
        { person, assignment, absent, acting: !absent && (assignment.deputy ? !someoneIsThere : true) },
      ];
    })
    .sort((a, b) => Number(a.assignment.deputy) - Number(b.assignment.deputy));
}

/** Those of a post's holders who act in it on a day. */
export function actingOn(chart: Chart, role: RoleId, unit: UnitId, day: Day): readonly Holding[] {
  return holdersOf(chart, role, unit, day).filter((holding) => holding.acting);
}

/**
 * For whom a deputy does the work of a post: each ordinary holder, since a deputy acts only when all are away;
 * `undefined` stands for a post that nobody holds; nobody while the deputy does not act.
 */
export function actedFor(
  deputy: Holding,
  holders: readonly Holding[],
): readonly (Person['id'] | undefined)[] {
  if (!deputy.acting) return [];
  const ordinary = holders.filter((each) => !each.assignment.deputy);
  return ordinary.length > 0 ? ordinary.map((each) => each.person.id) : [undefined];
}

/** The first day after `day` when who acts on a post changes: somebody begins, ends, leaves or comes back. */
export function nextChange(chart: Chart, role: RoleId, unit: UnitId, day: Day): Day | undefined {
  const assignments = chart.assignmentsOfPost.get(postKey(role, unit)) ?? [];
  const days = assignments.flatMap((each) => {
    const person = chart.people.get(each.person);
    return [each.from, dayAfter(each.to), person?.absentFrom, dayAfter(person?.absentTo)];
  });
  const later = days.filter((each): each is Day => each !== undefined && each > day).sort();
  const now = actingNames(chart, role, unit, day);
  return later.find((each) => actingNames(chart, role, unit, each) !== now);
}

/** Where a search for a holder ended, and which vacant posts it passed on the way. */
export interface HolderSearch {
  /** The post that was asked for: the role where it belongs for the unit. */
  readonly asked: { readonly role: Role; readonly unit: Unit };
  /** Everybody on the asked post, absent ones included. */
  readonly there: readonly Holding[];
  /** Who acts: on the asked post, or on the post that it climbed to. */
  readonly found?: { readonly role: Role; readonly unit: Unit; readonly holdings: readonly Holding[] };
  /** The post asked for has nobody who acts, and somebody further up answers for it. */
  readonly climbed: boolean;
}

/**
 * Who is `role` for `unit` on `day`: on the post itself, else the same role at the parent units, else the nearest
 * holder of what the role escalates to, and so on up the chain.
 */
export function findHolder(chart: Chart, role: Role, unit: Unit, day: Day): HolderSearch {
  const home = homeOf(chart, role, unit);
  const asked = { role, unit: home };
  const there = holdersOf(chart, role.id, home.id, day);
  const path = chart.pathOf.get(home.id) ?? [home];
  const found = nearestHolder(chart, role, path, day) ?? climb(chart, role, unit, day);
  return {
    asked,
    there,
    found,
    climbed: found !== undefined && (found.role !== role || found.unit !== home),
  };
}

/**
 * Where a role's post for a unit lies: the nearest unit on the way up that has the role's level or ever had the role,
 * the unit itself for roles of the unit level.
 */
export function homeOf(chart: Chart, role: Role, unit: Unit): Unit {
  const path = chart.pathOf.get(unit.id) ?? [unit];
  if (role.level === 'unit') return path.find((each) => isPostOf(chart, role, each)) ?? unit;
  if (role.level === 'organisation') return chart.root;
  const levels: readonly string[] = ['department', 'company'];
  return (
    path.find((each) => levels.includes(chart.kindOf.get(each.id) ?? '') || isPostOf(chart, role, each)) ??
    chart.root
  );
}

function isPostOf(chart: Chart, role: Role, unit: Unit): boolean {
  const kind = chart.kindOf.get(unit.id) ?? 'unit';
  const required = role.required[unit.kind] ?? role.required[kind];
  if (required && !unit.exempt.includes(role.id)) return true;
  return chart.assignmentsOfPost.has(postKey(role.id, unit.id));
}

function nearestHolder(chart: Chart, role: Role, path: readonly Unit[], day: Day): HolderSearch['found'] {
  for (const unit of path) {
    const holdings = actingOn(chart, role.id, unit.id, day);
    if (holdings.length > 0) return { role, unit, holdings };
  }
  return undefined;
}

function climb(chart: Chart, role: Role, unit: Unit, day: Day): HolderSearch['found'] {
  const seen = new Set([role.id]);
  for (let next = roleBehind(chart, role.escalatesTo); next && !seen.has(next.id);) {
    seen.add(next.id);
    const found = nearestHolder(chart, next, chart.pathOf.get(unit.id) ?? [unit], day);
    if (found) return found;
    next = roleBehind(chart, next.escalatesTo);
  }
  return undefined;
}

/**
 * The role that a chain's link names: the role itself, or the role that chairs the group. For a chair by name it is
 * their role over the whole organisation; one for a part of it could be somebody else's elsewhere.
 */
export function roleBehind(chart: Chart, link: RoleId | GroupId | undefined): Role | undefined {
  if (link === undefined) return undefined;
  const chair = chart.groups.get(link)?.chair;
  if (!chair) return chart.roles.get(link);
  if ('role' in chair) return chart.roles.get(chair.role);
  const roles = (chart.assignmentsOfPerson.get(chair.person) ?? []).map((each) => chart.roles.get(each.role));
  return roles.find((role) => role?.level === 'organisation');
}

function isAway(chart: Chart, assignment: Assignment, day: Day): boolean {
  const person = chart.people.get(assignment.person);
  return !person || isAbsent(person, day);
}

function actingNames(chart: Chart, role: RoleId, unit: UnitId, day: Day): string {
  return actingOn(chart, role, unit, day)
    .map((holding) => holding.person.id)
    .join('\u0000');
}

function dayAfter(day: Day | undefined): Day | undefined {
  return day === undefined
    ? undefined
    : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
