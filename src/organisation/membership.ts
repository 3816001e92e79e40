/** Who sits in a group on a day, and who chairs it. */
import type { Day } from '../time.js';
import type { Chart } from './chart.js';
import { actedFor, actingOn, holdersOf, isAbsent } from './holders.js';
import type { Group, GroupId, Membership, Person, PersonId, RoleId, UnitId } from './organisation.js';

/** One person in a group, by a role's post or by name. */
export interface Seat {
  readonly person: Person;
  /** Where the seat comes from: the post's unit, or the person's own. */
  readonly unit: UnitId;
  readonly role?: RoleId;
  /** The capacity in which a named person sits ("Polisen", "Säkerhetschef"). */
  readonly as?: string;
  /** A deputy who acts for this absent member. */
  readonly actingFor?: PersonId;
}

/**
 * The group's seats on a day: ordinary holders of its roles, named people, other groups' members. A deputy sits for
 * those who are away. Nobody sits twice; the chair counts as a member, first.
 */
export function groupSeats(chart: Chart, group: Group, day: Day): readonly Seat[] {
  const first = new Map<PersonId, Seat>();
  for (const seat of allSeats(chart, group, day))
    if (!first.has(seat.person.id)) first.set(seat.person.id, seat);
  return [...first.values()];
}

/**
 * Every seat of the group on a day, the chair's first: somebody with two posts in it has two. Whoever sits there by a
 * post needs no second seat by name.
 */
export function allSeats(chart: Chart, group: Group, day: Day): readonly Seat[] {
  const seats = [...chairSeats(chart, group, day), ...memberSeats(chart, group, day, new Set([group.id]))];
  const byPost = new Set(seats.filter((seat) => seat.role !== undefined).map((seat) => seat.person.id));
  const different = new Map<string, Seat>();
  for (const seat of seats) {
    if (seat.role === undefined && byPost.has(seat.person.id)) continue;
    const { person, unit, role = '', actingFor = '' } = seat;
    const key = [person.id, role === '' ? '' : unit, role, actingFor].join('\u0000');
    if (!different.has(key)) different.set(key, seat);
  }
  return [...different.values()];
}

/** Those who chair the group on a day: the named person, or who acts on the chairing role. */
export function chairsOf(chart: Chart, group: Group, day: Day): readonly Person[] {
  return officers(chart, group.chair, day);
}

/** Those who keep the group's papers on a day; the chair where no secretary is named. */
export function secretariesOf(chart: Chart, group: Group, day: Day): readonly Person[] {
  return officers(chart, group.secretary ?? group.chair, day);
}

/** Like any member, a chair who is away keeps the seat, and the deputy sits for them. */
function chairSeats(chart: Chart, group: Group, day: Day): readonly Seat[] {
  if (group.chair === undefined) return [];
  return 'person' in group.chair
    ? personSeat(chart, group.chair.person)
    : roleSeats(chart, group.chair.role, day);
}

function officers(chart: Chart, office: Group['chair'], day: Day): readonly Person[] {
  if (office === undefined) return [];
  if ('person' in office) return personSeat(chart, office.person).map((seat) => seat.person);
  return unitsOf(chart, office.role).flatMap((unit) =>
    actingOn(chart, office.role, unit, day).map((holding) => holding.person),
  );
}

function memberSeats(chart: Chart, group: Group, day: Day, seen: Set<GroupId>): readonly Seat[] {
  return group.members.flatMap((member) => seatsOf(chart, member, day, seen));
}

function seatsOf(chart: Chart, member: Membership, day: Day, seen: Set<GroupId>): readonly Seat[] {
  if ('role' in member) return roleSeats(chart, member.role, day);
  if ('person' in member) return personSeat(chart, member.person, member.as);
  const group = chart.groups.get(member.group);
  if (!group || seen.has(group.id)) return [];
  seen.add(group.id);
  return memberSeats(chart, group, day, seen);
}

function roleSeats(chart: Chart, role: RoleId, day: Day): readonly Seat[] {
  return unitsOf(chart, role).flatMap((unit) =>
    holdersOf(chart, role, unit, day).flatMap((holding, _, all): Seat[] => {
      const seat = { person: holding.person, unit, role };
      if (!holding.assignment.deputy) return [seat];
      return actedFor(holding, all).map((away) => ({ ...seat, ...(away && { actingFor: away }) }));
    }),
  );
}

/** The units where a role is, was or will be held, in the order of the data. */
function unitsOf(chart: Chart, role: RoleId): readonly UnitId[] {
  return [...new Set((chart.assignmentsOfRole.get(role) ?? []).map((each) => each.unit))];
}

function personSeat(chart: Chart, id: PersonId, as?: string): readonly Seat[] {
  const person = chart.people.get(id);
  if (!person) return [];
  return [{ person, unit: person.units[0] ?? chart.root.id, ...(as !== undefined && { as }) }];
}

/** Whether a seat's person is there on the day. */
export function isThere(seat: Seat, day: Day): boolean {
  return !isAbsent(seat.person, day);
}
