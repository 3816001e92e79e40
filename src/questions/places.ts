/** Which unit a sentence is about when it names none: the asker's own. */
import { isWithin, type Chart } from '../organisation/chart.js';
import type { Person, Unit } from '../organisation/organisation.js';
import { allOfKind, unitsOfKind, type PlaceKind } from './kinds.js';
import { ownUnits } from './own-units.js';
import type { Understanding } from './understand.js';
import { commonUnits } from './units.js';

/** The units that a sentence names, the asker's own where it says "my" about one of them. */
export function namedUnits(chart: Chart, asked: Understanding, asker: Person | undefined): readonly Unit[] {
  const named = placesMeant(chart, asked, asker);
  const mine = ownUnits(chart, asker).filter((unit) =>
    named.some((each) => isWithin(chart, unit.id, each.id)),
  );
  // Of several with one name the asker's own is meant.
  const isOneName = asked.units.length < 2 && named.length > 1;
  return (asked.mine || isOneName) && mine.length > 0 ? mine : named;
}

/** Places by name; a part of a name tells which one inside a larger place that is named beside it. */
function placesMeant(chart: Chart, asked: Understanding, asker: Person | undefined): readonly Unit[] {
  const { units, partly, kind } = asked;
  const whole = commonUnits(chart, units);
  const inside = partly.filter((part) =>
    whole.some((unit) => unit !== part && isWithin(chart, part.id, unit.id)),
  );
  if (inside.length > 0) return inside;
  const onlyRoot = whole.every((unit) => unit === chart.root);
  if (!onlyRoot) return whole;
  if (partly.length > 0) return ofKindOf(chart, partly, kind);
  const ofKind = kind === undefined ? [] : unitsOfKind(chart, kind, asker);
  return ofKind.length > 0 ? ofKind : whole;
}

/** "Skolan söder": of those in the south the school. */
function ofKindOf(chart: Chart, units: readonly Unit[], kind: PlaceKind | undefined): readonly Unit[] {
  if (kind === undefined || units.length < 2) return units;
  const all = allOfKind(chart, kind);
  const fitting = units.filter((unit) => all.includes(unit));
  return fitting.length > 0 ? fitting : units;
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
