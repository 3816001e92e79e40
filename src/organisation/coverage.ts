/** Coverage: which posts the organisation requires, and which of them nobody holds. */
import type { Day } from '../time.js';
import { departmentOf, type Chart } from './chart.js';
import { holdersOf } from './holders.js';
import type { Role, Unit } from './organisation.js';

/** A required post with fewer ordinary holders than required. */
export interface Vacancy {
  readonly unit: Unit;
  readonly department: Unit;
  readonly role: Role;
  readonly required: number;
  readonly held: number;
}

/**
 * All vacant posts on a day, in the order of the data. A unit with workplaces is filled through them: either somebody
 * holds the role for the whole unit, or every workplace has its own; then the workplaces without are the vacant ones.
 */
export function vacanciesOn(chart: Chart, day: Day): readonly Vacancy[] {
  return chart.organisation.roles.flatMap((role) =>
    chart.organisation.units.flatMap((unit) => vacanciesAt(chart, role, unit, day)),
  );
}

/** How many ordinary holders a role must have at a unit; 0 = none required. */
export function requiredAt(chart: Chart, role: Role, unit: Unit): number {
  if (unit.exempt.includes(role.id)) return 0;
  return role.required[unit.kind] ?? role.required[chart.kindOf.get(unit.id) ?? ''] ?? 0;
}

/** The vacant posts of a role at a unit on a day: its own, or those of its workplaces. */
export function vacanciesAt(chart: Chart, role: Role, unit: Unit, day: Day): readonly Vacancy[] {
  const required = requiredAt(chart, role, unit);
  if (required === 0 || ordinaryHolders(chart, role, unit, day) >= required) return [];
  const workplaces = (chart.childrenOf.get(unit.id) ?? []).filter(
    (child) => chart.kindOf.get(child.id) === 'workplace' && !child.exempt.includes(role.id),
  );
  const places = workplaces.length > 0 && role.level === 'unit' ? workplaces : [unit];
  return places.flatMap((place) => {
    const held = ordinaryHolders(chart, role, place, day);
    return held >= required
      ? []
      : [{ unit: place, department: departmentOf(chart, place.id), role, required, held }];
  });
}

function ordinaryHolders(chart: Chart, role: Role, unit: Unit, day: Day): number {
  return holdersOf(chart, role.id, unit.id, day).filter((holding) => !holding.assignment.deputy).length;
}
