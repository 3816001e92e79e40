import type { Chart } from '../organisation/chart.js';
import type { Person, Unit } from '../organisation/organisation.js';

/** The units where somebody works. */
export function ownUnits(chart: Chart, person: Person | undefined): readonly Unit[] {
  return (person?.units ?? []).flatMap((id) => chart.units.get(id) ?? []);
}
