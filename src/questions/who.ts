/** Who holds a role: for the unit named, or for the asker's own. */
import { postKey, subtreeOf, type Chart } from '../organisation/chart.js';
import { requiredAt } from '../organisation/coverage.js';
import {
  actingOn,
  findHolder,
  homeOf,
  nextChange,
  roleBehind,
  type HolderSearch,
} from '../organisation/holders.js';
import type { Person, Role, Unit } from '../organisation/organisation.js';
import type { Day } from '../time.js';
import type { Finding, Question } from './answer.js';
import type { Understanding } from './understand.js';
import { ownUnits } from './own-units.js';
import { namedUnits } from './places.js';

const MOST_OPTIONS = 5;

/** Who a role's holder is; asks back where two posts could be meant, says so where no unit fits. */
export function answerWho(chart: Chart, asked: Understanding, question: Question): Finding {
  const [role, ...others] = asked.roles;
  if (!role) return { kind: 'unknown' };
  const units = unitsMeant(chart, role, asked, question.asker);
  if (units === 'unknown-asker') return { kind: 'asker-unknown', role };
  if (others.length > 0) return whichRole(chart, asked, units);
  if (units.length === 0) return { kind: 'unit-unknown', role, options: asked.partly.slice(0, MOST_OPTIONS) };
  const posts = onePerPost(chart, role, units);
  const [unit] = posts;
  // One unit by half a name, and words beside it that nobody knows: likely another place with a similar name.
  const isGuess =
    asked.units.length === 0 && asked.partly.includes(unit as Unit) && asked.unknownPlaces.length > 0;
  const each = ownPosts(chart, role, asked, posts, question);
  if (each) return each;
  if (isGuess || posts.length > MOST_OPTIONS) return unknownUnit(role, posts);
  if (!unit || posts.length > 1)
    return {
      kind: 'ask-back',
      role,
      deputy: asked.deputy,
      options: posts.map((each) => ({ kind: 'unit', unit: each })),
    };
  return (
    holdersBelow(chart, role, unit, asked, question) ?? whoAt(chart, role, unit, asked.deputy, question.day)
  );
}

function unknownUnit(role: Role, posts: readonly Unit[]): Finding {
  return { kind: 'unit-unknown', role, options: posts.length > MOST_OPTIONS ? [] : posts };
}

function unitsMeant(
  chart: Chart,
  role: Role,
  asked: Understanding,
  asker: Person | undefined,
): readonly Unit[] | 'unknown-asker' {
  const named = namedUnits(chart, asked, asker);
  if (named.length > 0) return named;
  if (asked.unknownPlaces.length > 0 && !asked.mine) return [];
  if (role.level === 'organisation') return [chart.root];
  const own = ownUnits(chart, asker);
  return own.length > 0 ? own : 'unknown-asker';
}

/** Somebody who works at several units, with a holder at each: all of them, no question back. */
function ownPosts(
  chart: Chart,
  role: Role,
  asked: Understanding,
  units: readonly Unit[],
  { asker, day }: Question,
): Finding | undefined {
  const isOwn = asked.units.length + asked.partly.length === 0 && !asked.kind && !asked.deputy;
  if (!isOwn || units.length < 2 || !asker) return undefined;
  const posts = units.map((unit) => ({
    unit,
    holdings: actingOn(chart, role.id, homeOf(chart, role, unit).id, day).filter(
      (each) => !each.person.hidden,
    ),
  }));
  const all = posts.every((post) => post.holdings.length > 0);
  return all ? { kind: 'holders', role, unit: units[0] as Unit, posts, total: posts.length } : undefined;
}

const MOST_HELD = 8;
const MOST_BELOW = 400;

/** A unit that has the role only below it, in its workplaces or parts: those holders, not somebody further up. */
function holdersBelow(
  chart: Chart,
  role: Role,
  unit: Unit,
  asked: Understanding,
  { day }: Question,
): Finding | undefined {
  if (asked.deputy || role.level !== 'unit' || unit === chart.root) return undefined;
  if (actingOn(chart, role.id, unit.id, day).length > 0) return undefined;
  if ((chart.childrenOf.get(unit.id) ?? []).length === 0) return undefined;
  const below = subtreeOf(chart, unit.id).slice(1, MOST_BELOW);
  const posts = below
    .filter((each) => chart.assignmentsOfPost.has(postKey(role.id, each.id)))
    .map((each) => ({
      unit: each,
      holdings: actingOn(chart, role.id, each.id, day).filter((holding) => !holding.person.hidden),
    }))
    .filter((post) => post.holdings.length > 0);
  if (posts.length === 0) return undefined;
  const few = posts.length <= MOST_HELD;
  return { kind: 'holders', role, unit, posts: few ? posts : [], total: posts.length };
}

/** Units of which a role has one and the same post are one. */
function onePerPost(chart: Chart, role: Role, units: readonly Unit[]): readonly Unit[] {
  const posts = new Map(units.map((unit) => [homeOf(chart, role, unit).id, unit]));
  return [...posts.values()];
}

function whichRole(chart: Chart, asked: Understanding, units: readonly Unit[]): Finding {
  const [unit] = units.length === 1 ? units : [];
  if (units.length > 1 && units.length <= MOST_OPTIONS)
    return {
      kind: 'ask-back',
      deputy: asked.deputy,
      role: asked.roles[0] as Role,
      options: units.map((each) => ({ kind: 'unit', unit: each })),
    };
  return {
    kind: 'ask-back',
    deputy: asked.deputy,
    options: asked.roles
      .slice(0, MOST_OPTIONS)
      .map((role) => ({ kind: 'role', role, ...(unit && unit !== chart.root && { unit }) })),
  };
}

function whoAt(chart: Chart, role: Role, unit: Unit, deputy: boolean, day: Day): Finding {
  const full = findHolder(chart, role, unit, day);
  const { search, withheld } = withoutHidden(chart, full, role, unit, day);
  const post = search.asked;
  const changes = nextChange(chart, role.id, post.unit.id, day);
  return {
    kind: 'who',
    search,
    required: requiredAt(chart, role, post.unit) > 0,
    deputies: search.there.filter((holding) => holding.assignment.deputy),
    ...(changes !== undefined && { changes }),
    wanted: deputy ? 'deputy' : 'holder',
    withheld,
  };
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
