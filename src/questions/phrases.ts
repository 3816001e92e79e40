/** Finds the phrases of lists in a sentence, in one pass over its words, however many and long the lists are. */
import { LRUCache } from 'lru-cache';
import { foldAccents, type Token } from './tokens.js';

/** A stretch of a sentence that a phrase fits. */
export interface Found {
  readonly at: number;
  readonly size: number;
}

/** A list of phrases: its place among all lists. */
export interface Phrases {
  readonly list: number;
}

interface Phrase extends Phrases {
  readonly words: readonly string[];
}

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 20;
const LONGEST_SEEN = 40;

// The phrases of all lists, by their first word or by how it begins: a word is looked up once for all of them.
const whole = new Map<string, Phrase[]>();
const beginnings = new Map<string, Phrase[]>();
let lists = 0;

// What was found to begin with a word: the same few thousand words come back.
const seen = new LRUCache<string, readonly Phrase[]>({ max: 5000 });

/** Prepares a list written with `|` between phrases; `*` stands for any ending. */
export function phrasesOf(text: string): Phrases {
  const list = lists++;
  for (const written of text.split('|')) {
    const words = foldAccents(written.trim()).split(/\s+/);
    const first = words[0] ?? '';
    const [map, key] = first.endsWith('*') ? [beginnings, first.slice(0, -1)] : [whole, first];
    const known = map.get(key);
    if (known) known.push({ list, words });
    else map.set(key, [{ list, words }]);
  }
  seen.clear();
  return { list };
}

/** Where the phrases of a list stand in a sentence; of several at one place the longest. */
export function findPhrases({ list }: Phrases, tokens: readonly Token[]): readonly Found[] {
  return allIn(tokens).get(list) ?? NOTHING;
}

const NOTHING: readonly Found[] = [];

// A sentence is asked about by every list, one after another.
const sentences = new WeakMap<readonly Token[], ReadonlyMap<number, readonly Found[]>>();

function allIn(tokens: readonly Token[]): ReadonlyMap<number, readonly Found[]> {
  const known = sentences.get(tokens);
  if (known) return known;
  const all = new Map<number, Found[]>();
  for (let at = 0; at < tokens.length; at++)
    for (const { list, words } of beginningWith((tokens[at] as Token).folded))
      if (fitsAt(words, tokens, at)) addFound(all, list, { at, size: words.length });
  sentences.set(tokens, all);
  return all;
}

function addFound(all: Map<number, Found[]>, list: number, found: Found): void {
  const known = all.get(list);
  const last = known?.at(-1);
  if (!known) all.set(list, [found]);
  else if (last?.at !== found.at) known.push(found);
  else if (last.size < found.size) known[known.length - 1] = found;
}

function beginningWith(word: string): readonly Phrase[] {
  const known = seen.get(word);
  if (known) return known;
  const found = [...(whole.get(word) ?? [])];
  for (let length = SHORTEST_BEGINNING; length <= Math.min(word.length, LONGEST_BEGINNING); length++)
    found.push(...(beginnings.get(word.slice(0, length)) ?? []));
  if (word.length <= LONGEST_SEEN) seen.set(word, found);
  return found;
}

function fitsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 0; offset < words.length; offset++)
    if (!fits(words[offset] as string, tokens[at + offset]?.folded)) return false;
  return true;
}

function fits(word: string, typed: string | undefined): boolean {
  if (typed === undefined) return false;
  return word.endsWith('*') ? typed.startsWith(word.slice(0, -1)) : typed === word;
}
