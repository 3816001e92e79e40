/** Rights follow roles: what a person may do on a day, and for which part of the organisation. */
import type { Day } from '../time.js';
import { isWithin, type Chart } from './chart.js';
import { actingOn, isCurrent } from './holders.js';
import type { PersonId, Right, Scope, UnitId } from './organisation.js';

/** How far a right reaches: everywhere, in some units with what lies below them, or nowhere. */
export interface Reach {
  readonly all: boolean;
  readonly units: readonly UnitId[];
  /** What gives the right, for the audit trail: a role id, or `manager`. */
  readonly by: readonly string[];
}

/**
 * How far a person's right reaches on a day. A deputy has the rights of a post only while acting in it; the manager of
 * a unit has what the organisation grants its managers.
 */
export function reachOf(chart: Chart, person: PersonId, right: Right, day: Day): Reach {
  const grants = [...grantsByRole(chart, person, right, day), ...grantsAsManager(chart, person, right)];
  return {
    all: grants.some((grant) => grant.scope === 'all'),
    units: grants.filter((grant) => grant.scope === 'own').map((grant) => grant.unit),
    by: [...new Set(grants.map((grant) => grant.by))],
  };
}

/** Whether a right reaches anything at all. */
export function reachesSomething(reach: Reach): boolean {
  return reach.all || reach.units.length > 0;
}

/** Whether a right reaches a unit. */
export function reachesUnit(chart: Chart, reach: Reach, unit: UnitId): boolean {
  return reach.all || reach.units.some((own) => isWithin(chart, unit, own));
}

/** Everybody who has a right over the whole organisation on a day. */
export function peopleWith(chart: Chart, right: Right, day: Day): readonly PersonId[] {
  const roles = chart.organisation.roles.filter((role) => role.may[right] === 'all');
  const holders = roles.flatMap((role) => chart.assignmentsOfRole.get(role.id) ?? []);
  const people = [...new Set(holders.map((assignment) => assignment.person))];
  return people.filter((person) => reachOf(chart, person, right, day).all);
}

interface Grant {
  readonly scope: Scope;
  readonly unit: UnitId;
  readonly by: string;
}

function grantsByRole(chart: Chart, person: PersonId, right: Right, day: Day): readonly Grant[] {
  const own = chart.assignmentsOfPerson.get(person) ?? [];
  return own.flatMap((assignment): Grant[] => {
    const scope = chart.roles.get(assignment.role)?.may[right];
    if (!scope || !isCurrent(assignment, day)) return [];
    const acts =
      !assignment.deputy ||
      actingOn(chart, assignment.role, assignment.unit, day).some((holding) => holding.person.id === person);
    return acts ? [{ scope, unit: assignment.unit, by: assignment.role }] : [];
  });
}

function grantsAsManager(chart: Chart, person: PersonId, right: Right): readonly Grant[] {
  const scope = chart.organisation.managers.may[right];
  if (!scope) return [];
  return (chart.unitsManagedBy.get(person) ?? []).map((unit) => ({ scope, unit: unit.id, by: 'manager' }));
}
