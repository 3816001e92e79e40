/** A small search over the organisation's texts: which duty, topic, paper or purpose a sentence is about. */
import { LRUCache } from 'lru-cache';
import type { Chart } from '../organisation/chart.js';
import { isBeside, isTelling, searchStem, termsOf, type Vocabulary } from './search-terms.js';
import { createSpelling } from './spelling.js';
import { passagesOf, type Passage, type Subject } from './texts.js';
import { tokensOf, type Token } from './tokens.js';

export type { Subject } from './texts.js';

/** Something that a sentence may be about, with how sure that is (0–1). */
export interface Match {
  readonly subject: Subject;
  readonly score: number;
}

interface Indexed {
  readonly passage: Passage;
  /** How many telling words it has. */
  readonly size: number;
}

interface Posting {
  readonly at: number;
  readonly weight: number;
}

/** The passages by what they are found by. */
export interface Passages {
  readonly all: readonly Indexed[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly vocabulary: Vocabulary;
}

const MOST_MATCHES = 8;
const MOST_KNOWN = 5000;
// A word that no text knows counts, but less than one that some text knows and the found one does not.
const UNKNOWN = 0.4;
const BESIDE = 0.5;
const LOOSE = 0.85;
const OF_SENTENCE = 0.75;
// A clause alone may tell what is asked; what stands beside it then says a little against it.
const OF_CLAUSE = 0.9;

/** Indexes the texts of an organisation. */
export function createPassages(chart: Chart): Passages {
  const texts = [...passagesOf(chart)].map((passage) => ({
    passage,
    tokens: tokensOf(passage.text).filter(isTelling),
  }));
  const vocabulary = vocabularyOf(texts.flatMap(({ tokens }) => tokens));
  const postings = new Map<string, Posting[]>();
  texts.forEach(({ tokens }, at) => {
    for (const [key, weight] of heaviest(vocabulary, tokens)) {
      const found = postings.get(key);
      if (found) found.push({ at, weight });
      else postings.set(key, [{ at, weight }]);
    }
  });
  return {
    all: texts.map(({ passage, tokens }) => ({ passage, size: tokens.length })),
    postings,
    vocabulary,
  };
}

function vocabularyOf(tokens: readonly Token[]): Vocabulary {
  const stems = new Set(tokens.map((token) => searchStem(token.stem)));
  return { stems, spelling: createSpelling(stems, 1), known: new LRUCache({ max: MOST_KNOWN }) };
}

function heaviest(vocabulary: Vocabulary, tokens: readonly Token[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const token of tokens)
    for (const { key, weight } of termsOf(vocabulary, token))
      weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  return weights;
}

/** What the words of a sentence may be about, the surest first, each thing once. */
export function matchesOf(passages: Passages, tokens: readonly Token[]): readonly Match[] {
  const best = new Map<object, Match>();
  const clauses = clausesOf(tokens).map((clause) =>
    clause.filter(isTelling).map((token) => weigh(passages, token)),
  );
  const whole = clauses.flat();
  add(best, passages, whole, 1);
  if (clauses.length > 1)
    for (const clause of clauses)
      if (clause.length > 0 && clause.length < whole.length) add(best, passages, clause, OF_CLAUSE);
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_MATCHES);
}

/** Whether a text tells of what a word says. */
export function isToldOf({ postings, vocabulary }: Passages, token: Token): boolean {
  return termsOf(vocabulary, token).some(({ key }) => postings.has(key));
}

/** A word's share in every passage that it is found in, and what it counts in all. */
interface Weighed {
  readonly found: ReadonlyMap<number, number>;
  readonly rarity: number;
  /** What it counts against passages without it. */
  readonly weight: number;
}

function weigh({ postings, all, vocabulary }: Passages, token: Token): Weighed {
  const found = new Map<number, number>();
  let rarity = 0;
  let surest = 0;
  for (const { key, weight } of termsOf(vocabulary, token)) {
    const list = postings.get(key);
    if (!list) continue;
    if (weight > surest) {
      surest = weight;
      rarity = rarityOf(all.length, list.length);
    }
    for (const posting of list) {
      const share = Math.min(weight, posting.weight);
      found.set(posting.at, Math.max(found.get(posting.at) ?? 0, share));
    }
  }
  if (isBeside(token)) return { found, rarity: BESIDE * rarity, weight: 0 };
  // A word that is only half known, or by what it means, is no common word for that.
  const weight = surest < 1 ? Math.max(rarity, UNKNOWN * rarityOf(all.length, 0)) : rarity;
  return { found, rarity, weight };
}

function add(best: Map<object, Match>, { all }: Passages, words: readonly Weighed[], share: number): void {
  const sums = new Map<number, { rarity: number; words: number }>();
  const whole = words.reduce((sum, word) => sum + word.weight, 0);
  if (whole === 0) return;
  for (const { found, rarity } of words)
    for (const [at, weight] of found) {
      const sum = sums.get(at) ?? { rarity: 0, words: 0 };
      sums.set(at, { rarity: sum.rarity + weight * rarity, words: sum.words + weight });
    }
  for (const [at, sum] of sums) {
    const { passage, size } = all[at] as Indexed;
    const ofText = Math.min(1, sum.words / size);
    const score =
      (Math.min(1, sum.rarity / whole) * OF_SENTENCE + ofText * (1 - OF_SENTENCE)) *
      share *
      (passage.isLoose ? LOOSE : 1);
    const thing = thingOf(passage.subject);
    if (score > (best.get(thing)?.score ?? 0)) best.set(thing, { subject: passage.subject, score });
  }
}

function thingOf(subject: Subject): object {
  switch (subject.kind) {
    case 'duty':
      return subject.role;
    case 'purpose':
      return subject.group;
    case 'topic':
      return subject.topic;
    case 'part':
      return subject.part;
    case 'document':
      return subject.document;
    case 'term':
      return subject.term;
    case 'number':
      return subject.number;
  }
}

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [];
  for (const token of tokens) {
    const last = clauses.at(-1);
    if (token.opens || !last) clauses.push([token]);
    else last.push(token);
  }
  return clauses;
}

function rarityOf(count: number, frequency: number): number {
  return Math.log(1 + count / (0.5 + frequency));
}
