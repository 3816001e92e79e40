/** The tree under the municipality: one top, and everything hangs from it. */
import type { Draft } from './draft.js';
import type { Place, Report } from './faults.js';
import { below } from './field.js';
import type { Unit } from './organisation.js';

/** Notes a missing top, a second one, and units that hang from themselves. */
export function checkTree(draft: Draft, report: Report): void {
  const { units } = draft.organisation;
  const placeOf = (unit: Unit): Place => draft.places.units[units.indexOf(unit)] ?? { file: 'units.csv' };
  const tops = units.filter((unit) => unit.parent === undefined);
  const top = tops.find((unit) => unit.kind === 'organisation') ?? tops[0];
  if (!top) report('no-root', { file: 'units.csv', column: 'parent' });
  const others = tops.filter((each) => each !== top);
  // Without any parents the column is missing or empty: that is one fault, not one in every row.
  const listed = tops.length === units.length ? others.slice(0, 1) : others;
  for (const unit of listed)
    report('several-roots', below(placeOf(unit), 'parent'), { id: unit.id, top: top?.id ?? '' });
  for (const cycle of cyclesIn(new Map(units.map((unit) => [unit.id, unit.parent])))) {
    const first = units.find((unit) => cycle.includes(unit.id));
    if (first) report('unit-cycle', below(placeOf(first), 'parent'), { cycle: writeCycle(cycle, first.id) });
  }
}

/** The circles in a graph in which everything points to one thing at most; each circle once. */
export function cyclesIn(next: ReadonlyMap<string, string | undefined>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of next.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && next.has(at) && !done.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = next.get(at);
    }
    if (at !== undefined && onPath.has(at)) cycles.push(path.slice(path.indexOf(at)));
    for (const each of path) done.add(each);
  }
  return cycles;
}

/** "a → b → a", beginning with `first`. */
export function writeCycle(cycle: readonly string[], first: string): string {
  const start = Math.max(0, cycle.indexOf(first));
  return [...cycle.slice(start), ...cycle.slice(0, start), cycle[start] ?? first].join(' → ');
}
