/** Which unit a sentence is about when it names none: the asker's own. */
import { isWithin, type Chart } from '../organisation/chart.js';
import type { Person, Unit } from '../organisation/organisation.js';
import type { Understanding } from './understand.js';
import { commonUnits } from './units.js';

/** The units where somebody works. */
export function ownUnits(chart: Chart, person: Person | undefined): readonly Unit[] {
  return (person?.units ?? []).flatMap((id) => chart.units.get(id) ?? []);
}

/** The units that a sentence names, the asker's own where it says "my" about one of them. */
export function namedUnits(chart: Chart, asked: Understanding, asker: Person | undefined): readonly Unit[] {
  const named = asked.units.length > 0 ? commonUnits(chart, asked.units) : asked.partly;
  const mine = ownUnits(chart, asker).filter((unit) =>
    named.some((each) => isWithin(chart, unit.id, each.id)),
  );
  return asked.mine && mine.length > 0 ? mine : named;
}

/** One unit: the one named, else the asker's own, else `otherwise`. */
export function oneUnit(
  chart: Chart,
  asked: Understanding,
  asker: Person | undefined,
  otherwise = chart.root,
): Unit {
  return namedUnits(chart, asked, asker)[0] ?? ownUnits(chart, asker)[0] ?? otherwise;
}
