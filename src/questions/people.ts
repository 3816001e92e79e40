/** Which people a sentence names. Whoever has a protected identity is not in here. */
import type { Chart } from '../organisation/chart.js';
import type { Person, PersonId } from '../organisation/organisation.js';
import { closestWords, createSpelling, type Spelling } from './spelling.js';
import { tokensOf, type Token } from './tokens.js';
import { FILLER_WORDS } from './words.js';

/** Names of people, by their words. */
export interface PeopleIndex {
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  /** Those whom an answer may describe: holders of posts, managers of units, members of groups. */
  readonly described: ReadonlySet<PersonId>;
  readonly spelling: Spelling;
}

/** People that a stretch of a sentence may mean. */
export interface NamedPeople {
  readonly people: readonly Person[];
  readonly tokens: readonly Token[];
}

/** Indexes the names of a chart's people. */
export function createPeopleIndex(chart: Chart): PeopleIndex {
  const described = describedIn(chart);
  const byWord = new Map<string, Person[]>();
  const known = new Set<string>();
  for (const person of chart.organisation.people) {
    if (person.hidden) continue;
    for (const word of new Set(tokensOf(person.name).map((token) => token.folded))) {
      const people = byWord.get(word);
      if (people) people.push(person);
      else byWord.set(word, [person]);
      if (described.has(person.id)) known.add(word);
    }
  }
  return { byWord, described, spelling: createSpelling(known, 1) };
}

function describedIn(chart: Chart): ReadonlySet<PersonId> {
  const { assignments, units, groups } = chart.organisation;
  const seats = groups.flatMap((group) => [group.chair, group.secretary, ...group.members]);
  return new Set([
    ...assignments.map((assignment) => assignment.person),
    ...units.flatMap((unit) => unit.manager ?? []),
    ...seats.flatMap((seat) => (seat && 'person' in seat ? [seat.person] : [])),
  ]);
}

/** Names of at least two words: surer than anything else in a sentence. */
export function fullNamesIn(index: PeopleIndex, tokens: readonly Token[]): readonly NamedPeople[] {
  const found: NamedPeople[] = [];
  for (let at = 0; at < tokens.length - 1; at++) {
    const named = longestFrom(index, tokens, at);
    if (!named || named.tokens.length < 2) continue;
    found.push(named);
    at += named.tokens.length - 1;
  }
  return found;
}

/** A name of one word, by its owners: of several, those whom an answer may describe. */
export function ownersOf(index: PeopleIndex, token: Token): readonly Person[] {
  const people = withWord(index, token);
  const described = people.filter((person) => index.described.has(person.id));
  return described.length > 0 ? described : people;
}

function longestFrom(index: PeopleIndex, tokens: readonly Token[], at: number): NamedPeople | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let people = withWord(index, first);
  if (people.length === 0) people = misspelt(index, first);
  let size = people.length > 0 ? 1 : 0;
  while (size > 0 && at + size < tokens.length) {
    const next = tokens[at + size] as Token;
    const exact = common(people, withWord(index, next));
    const both = exact.length > 0 ? exact : common(people, misspelt(index, next));
    if (both.length === 0) break;
    people = both;
    size += 1;
  }
  return size === 0 ? undefined : { people, tokens: tokens.slice(at, at + size) };
}

function withWord({ byWord }: PeopleIndex, { folded }: Token): readonly Person[] {
  const found = byWord.get(folded);
  if (found || !folded.endsWith('s')) return found ?? [];
  return byWord.get(folded.slice(0, -1)) ?? [];
}

function misspelt(index: PeopleIndex, { folded }: Token): readonly Person[] {
  if (FILLER_WORDS.has(folded)) return [];
  const near = closestWords(index.spelling, folded, 1);
  return near.length === 1 ? (index.byWord.get(near[0] ?? '') ?? []) : [];
}

function common(some: readonly Person[], others: readonly Person[]): readonly Person[] {
  if (some.length === 0 || others.length === 0) return [];
  const [fewer, more] = some.length <= others.length ? [some, new Set(others)] : [others, new Set(some)];
  return fewer.filter((person) => more.has(person));
}
