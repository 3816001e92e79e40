/** Who else may be meant through a unit, from the organisation alone. */
import type { AudienceSpec, Post } from '../organisation/audience.js';
import { personNamed } from '../organisation/audience.js';
import { postKey, type Chart } from '../organisation/chart.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';

/** The deputies of a post that its holder has, whether they act or not. */
export function deputiesOf(chart: Chart, post: Post): readonly PersonId[] {
  if (post.role === undefined || post.actingFor !== undefined) return [];
  const assignments = chart.assignmentsOfPost.get(postKey(post.role, post.unit)) ?? [];
  return assignments.filter((each) => each.deputy).map((each) => each.person);
}

/**
 * Everybody whom an audience may mean through a unit: past and future holders among them, since whoever was meant when
 * it was sent may have left the post. Only a row tells who is.
 */
export function colleaguesOn(chart: Chart, audience: AudienceSpec, unit: UnitId): readonly PersonId[] {
  const roles = [...audience.roles, ...audience.groups.flatMap((id) => rolesIn(chart, id))];
  const holders = [...new Set(roles)].flatMap((role) =>
    (chart.assignmentsOfPost.get(postKey(role, unit)) ?? []).map((each) => each.person),
  );
  const wantsManagers = audience.managers || audience.vacantTo === 'managers';
  const managers = wantsManagers ? (chart.pathOf.get(unit) ?? []).flatMap((each) => each.manager ?? []) : [];
  const named = audience.people.flatMap((id) => personNamed(chart, id)?.id ?? []);
  const employees = audience.everyone ? (chart.employeesOf.get(unit) ?? []).map((each) => each.id) : [];
  const people = [...holders, ...managers, ...named, ...employees];
  return [...new Set(people)];
}

function rolesIn(chart: Chart, group: string): readonly string[] {
  const found = chart.groups.get(group);
  const own = found?.members.flatMap((member) => ('role' in member ? [member.role] : [])) ?? [];
  const chair = found?.chair && 'role' in found.chair ? [found.chair.role] : [];
  return [...own, ...chair];
}
