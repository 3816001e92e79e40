/** Finds the phrases of a list in a sentence, in one pass over its words, however long the list is. */
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
}

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 20;

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
  return { whole, beginnings };
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

function longestAt({ whole, beginnings }: Phrases, tokens: readonly Token[], at: number): number {
  const word = (tokens[at] as Token).folded;
  let size = sizeOf(whole.get(word), tokens, at);
  for (let length = SHORTEST_BEGINNING; length <= Math.min(word.length, LONGEST_BEGINNING); length++)
    size = Math.max(size, sizeOf(beginnings.get(word.slice(0, length)), tokens, at));
  return size;
}

function sizeOf(
  phrases: readonly (readonly string[])[] | undefined,
  tokens: readonly Token[],
  at: number,
): number {
  let size = 0;
  for (const words of phrases ?? [])
    if (words.length > size && words.every((word, offset) => fits(word, tokens[at + offset]?.folded)))
      size = words.length;
  return size;
}

function fits(word: string, typed: string | undefined): boolean {
  if (typed === undefined) return false;
  return word.endsWith('*') ? typed.startsWith(word.slice(0, -1)) : typed === word;
}
