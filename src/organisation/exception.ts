/** The last step of an audience: what `except` takes away from it. */
import type { Day } from '../time.js';
import { isWithin, type Chart } from './chart.js';
import { holdersOf } from './holders.js';
import { groupSeats } from './membership.js';
import type { PersonId, RoleId, UnitId } from './organisation.js';

/** In what capacity somebody is meant, as far as an exception asks. */
interface Meant {
  readonly unit: UnitId;
  readonly role?: RoleId;
  readonly actingFor?: PersonId;
}

/** What `except` takes away. */
export interface Exception {
  /** People by name, and who sits in an excepted group. */
  readonly people: ReadonlySet<PersonId>;
  ofPost(post: Meant, person?: PersonId): boolean;
}

/** What the ids under `except` take away on a day; `named` are the people that some of them name. */
export function exceptionOf(
  chart: Chart,
  ids: readonly string[],
  named: readonly PersonId[],
  day: Day,
): Exception {
  const seated = ids.flatMap((id) => {
    const group = chart.groups.get(id);
    return group ? groupSeats(chart, group, day).map((seat) => seat.person.id) : [];
  });
  const units = ids.filter((id) => chart.units.has(id));
  const roles = new Set(ids.filter((id) => chart.roles.has(id)));
  // Who is meant as an employee or by name is meant as the holder of a role too.
  const holders = new Set([...roles].flatMap((role) => actorsOf(chart, role, day)));
  return {
    people: new Set([...named, ...seated]),
    ofPost: (post, person) =>
      units.some((unit) => isWithin(chart, post.unit, unit)) ||
      (post.role === undefined ? person !== undefined && holders.has(person) : roles.has(post.role)),
  };
}

/** Everybody who holds a role somewhere on a day, and who acts for them. */
function actorsOf(chart: Chart, role: RoleId, day: Day): readonly PersonId[] {
  const units = new Set((chart.assignmentsOfRole.get(role) ?? []).map((each) => each.unit));
  return [...units].flatMap((unit) =>
    holdersOf(chart, role, unit, day)
      .filter((each) => !each.assignment.deputy || each.acting)
      .map((each) => each.person.id),
  );
}

/** What the exception leaves of each person's posts; nobody stands in for somebody who is not meant. */
export function withoutExcepted<Post extends Meant>(
  found: ReadonlyMap<PersonId, readonly Post[]>,
  exception: Exception,
): readonly (readonly [PersonId, readonly Post[]])[] {
  const left = [...found]
    .filter(([person]) => !exception.people.has(person))
    .map(([person, posts]) => [person, posts.filter((post) => !exception.ofPost(post, person))] as const);
  const isMeant = (post: Post) => post.actingFor === undefined || !exception.people.has(post.actingFor);
  return left
    .map(([person, posts]) => [person, posts.filter(isMeant)] as const)
    .filter(([, posts]) => posts.length > 0);
}
