import { isWithin, type Chart } from '../organisation/chart.js';
import type { Unit } from '../organisation/organisation.js';

/**
 * The units that several names in one sentence mean together: "mottagningen på socialförvaltningen" is one unit, the
 * lower one. Names that have nothing to do with each other leave all their units.
 */
export function commonUnits(chart: Chart, named: readonly (readonly Unit[])[]): readonly Unit[] {
  const narrower = named.filter((units) => units.some((unit) => unit !== chart.root));
  const sets = narrower.length > 0 ? narrower : named;
  const all = [...new Set(sets.flat())];
  const fitting = all.filter((unit) =>
    sets.every((units) => units.some((other) => inLine(chart, unit, other))),
  );
  if (fitting.length === 0) return all;
  if (sets.length === 1) return fitting;
  return fitting.filter(
    (unit) => !fitting.some((other) => other !== unit && isWithin(chart, other.id, unit.id)),
  );
}

function inLine(chart: Chart, one: Unit, other: Unit): boolean {
  return isWithin(chart, one.id, other.id) || isWithin(chart, other.id, one.id);
}
