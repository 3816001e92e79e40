/** When nobody works at a unit: its own closed periods, and those of the units above it. */
import type { Day } from '../time.js';
import type { Chart } from './chart.js';
import type { Period, UnitId } from './organisation.js';

/** All periods in which a unit is closed. */
export function closuresOf(chart: Chart, unit: UnitId): readonly Period[] {
  return (chart.pathOf.get(unit) ?? []).flatMap((each) => each.closed);
}

/** Whether a day lies in one of the periods. */
export function isWithinAny(periods: readonly Period[], day: Day): boolean {
  return periods.some(({ from, to }) => from <= day && day <= to);
}

/** Each different set of closed periods that units have; nearly always few. */
export function differentClosures(chart: Chart): readonly (readonly Period[])[] {
  const found = new Map<string, readonly Period[]>();
  for (const unit of chart.organisation.units) {
    const periods = closuresOf(chart, unit.id);
    found.set(JSON.stringify(periods), periods);
  }
  return [...found.values()];
}
