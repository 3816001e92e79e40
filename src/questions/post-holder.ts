/** Who acts on one post, with who may stand in and when that changes. Nobody hidden is named. */
import type { Chart } from '../organisation/chart.js';
import { requiredAt, vacanciesAt } from '../organisation/coverage.js';
import { findHolder, nextChange, roleBehind, type HolderSearch } from '../organisation/holders.js';
import type { Role, Unit } from '../organisation/organisation.js';
import type { Day } from '../time.js';
import type { WhoAnswer } from './answer.js';

/** The answer about a role at a unit on a day; `deputy` asks for the stand-in. */
export function whoAt(chart: Chart, role: Role, unit: Unit, deputy: boolean, day: Day): WhoAnswer {
  const full = findHolder(chart, role, unit, day);
  const { search, withheld } = withoutHidden(chart, full, role, unit, day);
  const post = search.asked;
  const changes = nextChange(chart, role.id, post.unit.id, day);
  return {
    kind: 'who',
    search,
    required: isRequired(chart, role, post.unit, day),
    deputies: search.there.filter((holding) => holding.assignment.deputy),
    ...(changes !== undefined && { changes }),
    wanted: deputy ? 'deputy' : 'holder',
    withheld,
  };
}

/** A workplace answers for the post where the unit that it belongs to must have it. */
function isRequired(chart: Chart, role: Role, unit: Unit, day: Day): boolean {
  if (requiredAt(chart, role, unit) > 0) return true;
  const parent = chart.units.get(unit.parent ?? '');
  return parent !== undefined && vacanciesAt(chart, role, parent, day).some((each) => each.unit === unit);
}

/** Takes hidden people out. When nobody is left to name, the role that the asked one escalates to answers. */
function withoutHidden(
  chart: Chart,
  full: HolderSearch,
  role: Role,
  unit: Unit,
  day: Day,
  tried: readonly Role[] = [],
): { search: HolderSearch; withheld: boolean } {
  const there = full.there.filter((holding) => !holding.person.hidden);
  const withheld = there.length < full.there.length;
  const { found: all, ...rest } = full;
  const holdings = all?.holdings.filter((holding) => !holding.person.hidden) ?? [];
  if (all && holdings.length > 0)
    return { search: { ...rest, there, found: { ...all, holdings } }, withheld };
  const next = all && roleBehind(chart, all.role.escalatesTo);
  if (!next || next === role || tried.includes(next))
    return { search: { ...rest, there, climbed: false }, withheld };
  const upper = findHolder(chart, next, unit, day);
  const above = withoutHidden(chart, upper, next, unit, day, [...tried, role]).search.found;
  return {
    search: { ...rest, there, ...(above && { found: above }), climbed: above !== undefined },
    withheld,
  };
}
