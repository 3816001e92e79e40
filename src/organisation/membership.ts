/** Who sits in a group on a day, and who chairs it. */
import type { Day } from '../time.js';
import type { Chart } from './chart.js';
import { actingOn, holdersOf, isAbsent } from './holders.js';
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
  const seats = [...chairSeats(chart, group, day), ...memberSeats(chart, group, day, new Set([group.id]))];
  const first = new Map<PersonId, Seat>();
  for (const seat of seats) if (!first.has(seat.person.id)) first.set(seat.person.id, seat);
  return [...first.values()];
}

/** Those who chair the group on a day: the named person, or who acts on the chairing role. */
export function chairsOf(chart: Chart, group: Group, day: Day): readonly Person[] {
  return chairSeats(chart, group, day).map((seat) => seat.person);
}

/** Those who keep the group's papers on a day; the chair where no secretary is named. */
export function secretariesOf(chart: Chart, group: Group, day: Day): readonly Person[] {
  return officeSeats(chart, group.secretary ?? group.chair, day).map((seat) => seat.person);
}

function chairSeats(chart: Chart, group: Group, day: Day): readonly Seat[] {
  return officeSeats(chart, group.chair, day);
}

function officeSeats(chart: Chart, office: Group['chair'], day: Day): readonly Seat[] {
  if (office === undefined) return [];
  if ('person' in office) return personSeat(chart, office.person);
  const posts = chart.assignmentsOfRole.get(office.role) ?? [];
  const units = [...new Set(posts.map((each) => each.unit))];
  return units.flatMap((unit) =>
    actingOn(chart, office.role, unit, day).map((holding) => ({
      person: holding.person,
      unit,
      role: office.role,
    })),
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
  const units = [...new Set((chart.assignmentsOfRole.get(role) ?? []).map((each) => each.unit))];
  return units.flatMap((unit) => {
    const holdings = holdersOf(chart, role, unit, day);
    const away = holdings.find((each) => !each.assignment.deputy && each.absent);
    return holdings
      .filter((each) => !each.assignment.deputy || each.acting)
      .map((each) => ({
        person: each.person,
        unit,
        role,
        ...(each.assignment.deputy && away && { actingFor: away.person.id }),
      }));
  });
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
