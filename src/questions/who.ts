/** Who holds a role: for the unit named, or for the asker's own. */
import { isWithin, postKey, subtreeOf, type Chart } from '../organisation/chart.js';
import { actingOn, homeOf } from '../organisation/holders.js';
import type { Person, Role, Unit } from '../organisation/organisation.js';
import type { Finding, Question, WhoAnswer } from './answer.js';
import { asksForNumber } from './contact-signs.js';
import { stepsFrom } from './ladder.js';
import { ownUnits } from './own-units.js';
import { namedUnits } from './places.js';
import { whoAt } from './post-holder.js';
import { asksForBoth, isJoined, together } from './several.js';
import type { Understanding } from './understand.js';

const MOST_OPTIONS = 5;

/** Who a role's holder is; asks back where two posts could be meant, says so where no unit fits. */
export function answerWho(chart: Chart, asked: Understanding, question: Question): Finding {
  if (!asksForBoth(asked)) return answerOne(chart, asked, question);
  const each = [false, true].map((deputy) => answerOne(chart, { ...asked, deputy }, question));
  return together(each) ?? answerOne(chart, asked, question);
}

function answerOne(chart: Chart, asked: Understanding, question: Question): Finding {
  const [role, ...others] = asked.roles;
  if (!role) return { kind: 'unknown' };
  const units = unitsMeant(chart, role, asked, question.asker);
  if (units === 'unknown-asker') return { kind: 'asker-unknown', role };
  if (others.length > 0) return eachRole(chart, asked, question) ?? whichRole(chart, asked, units);
  if (units.length === 0) return { kind: 'unit-unknown', role, options: asked.partly.slice(0, MOST_OPTIONS) };
  const posts = lowest(chart, role, onePerPost(chart, role, units), asked, question);
  const [unit] = posts;
  // One unit by half a name, and words beside it that nobody knows: likely another place with a similar name.
  const isGuess =
    asked.units.length === 0 &&
    asked.partly.includes(unit as Unit) &&
    asked.unknownPlaces.length > 0 &&
    !asked.mine;
  const each = ownPosts(chart, role, asked, posts, question);
  if (each) return each;
  if (isGuess || posts.length > MOST_OPTIONS) return unknownUnit(role, posts);
  const eachUnit = namedApart(chart, asked, posts, question);
  if (eachUnit) return eachUnit;
  if (!unit || posts.length > 1)
    return {
      kind: 'ask-back',
      role,
      deputy: asked.deputy,
      options: posts.map((each) => ({ kind: 'unit', unit: each })),
    };
  const below = holdersBelow(chart, role, unit, asked, question);
  if (below) return below;
  const answer = whoAt(chart, role, unit, asked.deputy, question.day);
  const told = toldThemselves(chart, answer, asked, question);
  return {
    ...told,
    ...(asked.usual && { usual: asked.usual.said }),
    ...(asksForNumber(asked.words) && { number: true }),
  };
}

function unknownUnit(role: Role, posts: readonly Unit[]): Finding {
  const many = posts.length > MOST_OPTIONS;
  return { kind: 'unit-unknown', role, options: many ? [] : posts, ...(many && { many }) };
}

function unitsMeant(
  chart: Chart,
  role: Role,
  asked: Understanding,
  asker: Person | undefined,
): readonly Unit[] | 'unknown-asker' {
  const named = namedUnits(chart, asked, asker);
  const isElsewhere = asked.unknownPlaces.length > 0 && !asked.mine;
  if (named.some((unit) => unit !== chart.root || !isElsewhere)) return named;
  if (isElsewhere) return [];
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
const MOST_AT_ONCE = 3;
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

/** "Vem är X och vem är Y": the posts are told one after another, where each has an answer of its own. */
function eachRole(chart: Chart, asked: Understanding, question: Question): Finding | undefined {
  if (asked.roles.length > MOST_AT_ONCE) return undefined;
  const each = asked.roles.map((role) => answerOne(chart, { ...asked, roles: [role] }, question));
  // "Sektorschef eller bolagschef": only one of them is there at all.
  const there = each.filter(
    (finding) => finding.kind !== 'who' || !finding.search.climbed || finding.required,
  );
  return together(there.length > 0 ? there : each);
}

/** "På X och på Y": the same for places that are named apart. */
function namedApart(
  chart: Chart,
  asked: Understanding,
  posts: readonly Unit[],
  question: Question,
): Finding | undefined {
  const apart = asked.units.every((units) => units.length === 1) && posts.length === asked.units.length;
  if (!apart || !isJoined(asked) || posts.length < 2 || posts.length > MOST_AT_ONCE) return undefined;
  return together(posts.map((unit) => answerWho(chart, { ...asked, units: [[unit]] }, question)));
}

/** Who asks for their own post is told that it is them, and who is next. */
function toldThemselves(
  chart: Chart,
  answer: WhoAnswer,
  asked: Understanding,
  { asker, day }: Question,
): WhoAnswer {
  const { found, climbed } = answer.search;
  const isAsker = !climbed && found?.holdings.some((holding) => holding.person === asker);
  if (!found || !isAsker || asked.deputy || asked.units.length > 0) return answer;
  const [, ...above] = stepsFrom(chart, found.role, found.unit, day);
  const next = above.find((step) => step.holders.some((person) => person !== asker));
  return { ...answer, self: next ? { next } : {} };
}

/** Of places of one name the lower ones: what they belong to has no holder of its own. */
function lowest(
  chart: Chart,
  role: Role,
  posts: readonly Unit[],
  asked: Understanding,
  { day }: Question,
): readonly Unit[] {
  if (posts.length < 2 || asked.units.length > 1) return posts;
  return posts.filter(
    (unit) =>
      actingOn(chart, role.id, unit.id, day).length > 0 ||
      !posts.some((other) => other !== unit && isWithin(chart, other.id, unit.id)),
  );
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
