/** Finds the phrases of a list in a sentence, in one pass over its words, however long the list is. */
import { LRUCache } from 'lru-cache';
import { foldAccents, type Token } from './tokens.js';

/** A stretch of a sentence that a phrase fits. */
export interface Found {
  readonly at: number;
  readonly size: number;
}

/** Phrases by their first word, or by how it begins. */
export interface Phrases {
  readonly whole: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly beginnings: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What was found to begin with a word: the same few thousand words come back. */
  readonly seen: LRUCache<string, readonly (readonly string[])[]>;
}

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 20;
const LONGEST_SEEN = 40;

/** Prepares a list written with `|` between phrases; `*` stands for any ending. */
export function phrasesOf(list: string): Phrases {
  const whole = new Map<string, (readonly string[])[]>();
  const beginnings = new Map<string, (readonly string[])[]>();
  for (const written of list.split('|')) {
    const words = foldAccents(written.trim()).split(/\s+/);
    const first = words[0] ?? '';
    const [map, key] = first.endsWith('*') ? [beginnings, first.slice(0, -1)] : [whole, first];
    const known = map.get(key);
    if (known) known.push(words);
    else map.set(key, [words]);
  }
  return { whole, beginnings, seen: new LRUCache({ max: 3000 }) };
}

/** Where the phrases stand in a sentence; of several at one place the longest. */
export function findPhrases(phrases: Phrases, tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const size = longestAt(phrases, tokens, at);
    if (size > 0) found.push({ at, size });
  }
  return found;
}

function longestAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  let size = 0;
  for (const words of beginningWith(phrases, (tokens[at] as Token).folded))
    if (words.length > size && words.every((word, offset) => fits(word, tokens[at + offset]?.folded)))
      size = words.length;
  return size;
}

function beginningWith({ whole, beginnings, seen }: Phrases, word: string): readonly (readonly string[])[] {
  const known = seen.get(word);
  if (known) return known;
  const found = [...(whole.get(word) ?? [])];
  for (let length = SHORTEST_BEGINNING; length <= Math.min(word.length, LONGEST_BEGINNING); length++)
    found.push(...(beginnings.get(word.slice(0, length)) ?? []));
  if (word.length <= LONGEST_SEEN) seen.set(word, found);
  return found;
}

function fits(word: string, typed: string | undefined): boolean {
  if (typed === undefined) return false;
  return word.endsWith('*') ? typed.startsWith(word.slice(0, -1)) : typed === word;
}
