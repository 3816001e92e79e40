/** Which people a sentence names. Whoever has a protected identity is not in here. */
import type { Chart } from '../organisation/chart.js';
import type { Person, PersonId } from '../organisation/organisation.js';
import { closestWords, createSpelling, type Spelling } from './spelling.js';
import { tokensOf, type Token } from './tokens.js';
import { FILLER_WORDS } from './words.js';

/** Names of people, by their words. Each list is in the order of the data. */
export interface PeopleIndex {
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  /** By every two words of a name: thousands may be called Anna, and thousands Karlsson. */
  readonly byPair: ReadonlyMap<string, readonly Person[]>;
  /** Of those with a word, whom an answer may describe. */
  readonly describedByWord: ReadonlyMap<string, readonly Person[]>;
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
  const byPair = new Map<string, Person[]>();
  const describedByWord = new Map<string, Person[]>();
  for (const person of chart.organisation.people) {
    if (person.hidden) continue;
    const words = [...new Set(tokensOf(person.name).map((token) => token.folded))];
    for (const [at, word] of words.entries()) {
      add(byWord, word, person);
      if (described.has(person.id)) add(describedByWord, word, person);
      for (const other of words.slice(at + 1)) add(byPair, pairOf(word, other), person);
    }
  }
  return { byWord, byPair, described, describedByWord, spelling: createSpelling(describedByWord.keys(), 1) };
}

function add(lists: Map<string, Person[]>, key: string, person: Person): void {
  const people = lists.get(key);
  if (people) people.push(person);
  else lists.set(key, [person]);
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
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
  const word = wordOf(index, token) ?? '';
  return index.describedByWord.get(word) ?? index.byWord.get(word) ?? [];
}

function longestFrom(index: PeopleIndex, tokens: readonly Token[], at: number): NamedPeople | undefined {
  const token = tokens[at];
  const first = token && (wordOf(index, token) ?? misspeltOf(index, token));
  if (first === undefined) return undefined;
  let people = index.byWord.get(first) ?? [];
  let size = 1;
  while (at + size < tokens.length) {
    const next = tokens[at + size] as Token;
    // Those of the first name alone are many: they are not looked through.
    const among = size === 1 ? undefined : people;
    const exact = alsoCalled(index, first, among, wordOf(index, next));
    const both = exact.length > 0 ? exact : alsoCalled(index, first, among, misspeltOf(index, next));
    if (both.length === 0) break;
    people = both;
    size += 1;
  }
  return { people, tokens: tokens.slice(at, at + size) };
}

/** Whose name has both words; only those of `among`, where it is given. */
function alsoCalled(
  { byWord, byPair }: PeopleIndex,
  first: string,
  among: readonly Person[] | undefined,
  next: string | undefined,
): readonly Person[] {
  if (next === undefined) return [];
  if (next === first) return among ?? byWord.get(first) ?? [];
  const people = byPair.get(pairOf(first, next)) ?? [];
  if (!among) return people;
  const both = new Set(people);
  return among.filter((person) => both.has(person));
}

/** The word of a name that a token is, its genitive too. */
function wordOf({ byWord }: PeopleIndex, { folded }: Token): string | undefined {
  if (byWord.has(folded)) return folded;
  if (!folded.endsWith('s')) return undefined;
  const owner = folded.slice(0, -1);
  return byWord.has(owner) ? owner : undefined;
}

function misspeltOf(index: PeopleIndex, { folded }: Token): string | undefined {
  if (FILLER_WORDS.has(folded)) return undefined;
  const near = closestWords(index.spelling, folded);
  return near.length === 1 ? near[0] : undefined;
}
