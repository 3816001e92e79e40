/** Whom a recipient passes a directive on to: the own posts one level down. */
import type { Delivery } from '../delivery/delivery.js';
import type { AudienceSpec, Post } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { roleBehind } from '../organisation/holders.js';
import type { PersonId, RoleId, UnitId } from '../organisation/organisation.js';
import { unitsOf } from './answer.js';

/**
 * The audience one level below posts of one unit: within that unit the roles whose chain leads to the own role, and for
 * a manager, or the unit's own whose role has none below it, the managers of the units right below. `undefined` where
 * the organisation has nobody there.
 */
export function audienceBelow(
  chart: Chart,
  person: PersonId,
  posts: readonly Post[],
  unit: UnitId,
): AudienceSpec | undefined {
  const here = posts.filter((post) => post.unit === unit);
  const roles = [...new Set(here.flatMap((post) => rolesBelow(chart, post.role)))];
  const people = asksManagers(chart, person, here, roles) ? managersBelow(chart, unit, person) : [];
  if (roles.length === 0 && people.length === 0) return undefined;
  const nobodyElse = { groups: [], managers: false, everyone: false };
  return { ...nobodyElse, roles, units: [unit], people, except: [person] };
}

/** The units in which the organisation has somebody below a recipient. */
export function unitsWithPeopleBelow(
  chart: Chart,
  { person, posts }: Pick<Delivery, 'person' | 'posts'>,
): readonly UnitId[] {
  return unitsOf({ posts }).filter((unit) => audienceBelow(chart, person, posts, unit) !== undefined);
}

/** Whether the organisation has somebody below a recipient at all. */
export function passesOn(chart: Chart, row: Pick<Delivery, 'person' | 'posts'>): boolean {
  return unitsWithPeopleBelow(chart, row).length > 0;
}

/** The roles right below a role: what they escalate or report to is the role, or the group that it chairs. */
function rolesBelow(chart: Chart, role: RoleId | undefined): readonly RoleId[] {
  if (role === undefined) return [];
  return chart.organisation.roles
    .filter((each) => [each.escalatesTo, each.reportsTo].some((link) => roleBehind(chart, link)?.id === role))
    .map((each) => each.id)
    .filter((each) => each !== role);
}

/** Whoever is meant as manager; and who leads the unit, though meant by another post that nobody reports to. */
function asksManagers(
  chart: Chart,
  person: PersonId,
  [first, ...more]: readonly Post[],
  roles: readonly RoleId[],
): boolean {
  if (!first) return false;
  if ([first, ...more].some((post) => post.why === 'manager')) return true;
  return roles.length === 0 && chart.units.get(first.unit)?.manager === person;
}

function managersBelow(chart: Chart, unit: UnitId, person: PersonId): readonly PersonId[] {
  const managers = (chart.childrenOf.get(unit) ?? []).flatMap(({ manager }) => manager ?? []);
  return [...new Set(managers)].filter((each) => each !== person && chart.people.has(each));
}
