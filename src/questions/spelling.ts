/** Finds the known word behind a misspelt one, in time that does not grow with the number of known words. */
import { LRUCache } from 'lru-cache';

/**
 * Known words by what is left of them when one or two letters fall away. A long word leaves hundreds of such rests,
 * so that not they are kept but their hashes, in buckets: those of bucket `n` stand from `starts[n]` to `starts[n + 1]`.
 */
export interface Spelling {
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  /** Whose rest it is: a place in `words`. */
  readonly owners: Uint32Array;
  /** The part of the hash that tells most rests of a bucket apart; `closestWords` compares the words themselves. */
  readonly tags: Uint16Array;
  readonly most: 1 | 2;
  /** What was looked for before: the same few thousand words come back. */
  readonly seen: LRUCache<string, readonly string[]>;
}

// Short words have too many neighbours: a wrong unit is worse than none.
const SHORTEST = 5;
const LONG = 9;
const LONGEST = 32;
const MOST_SEEN = 5000;

/** Prepares known words for `closestWords`; `most` letters may be wrong in a long one. */
export function createSpelling(known: Iterable<string>, most: 1 | 2 = 2): Spelling {
  const words = [...known].filter(isComparable);
  const count = words.reduce((sum, word) => sum + restsOf(word.length, most), 0);
  const hashes = new Uint32Array(count);
  const owned = new Uint32Array(count);
  let at = 0;
  for (const [place, word] of words.entries())
    eachRest(word, most, (hash) => {
      hashes[at] = hash;
      owned[at++] = place;
    });
  return { words, ...inBuckets(hashes, owned), most, seen: new LRUCache({ max: MOST_SEEN }) };
}

/** Sorts by bucket; within one, words keep their order. */
function inBuckets(hashes: Uint32Array, owned: Uint32Array): Pick<Spelling, 'starts' | 'owners' | 'tags'> {
  const size = 2 ** Math.ceil(Math.log2(hashes.length + 1));
  const mask = size - 1;
  const starts = new Uint32Array(size + 1);
  // Plain loops and no closures: hundreds of thousands of rests pass here, and iterators cost ten times as much.
  for (let at = 0; at < hashes.length; at++) starts[((hashes[at] as number) & mask) + 1]! += 1;
  for (let bucket = 0; bucket < size; bucket++) starts[bucket + 1]! += starts[bucket] as number;
  const next = starts.slice();
  const owners = new Uint32Array(hashes.length);
  const tags = new Uint16Array(hashes.length);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number;
    const place = next[hash & mask]!++;
    owners[place] = owned[at] as number;
    tags[place] = hash >>> 16;
  }
  return { starts, owners, tags };
}

/** The known words nearest to a misspelt one: one letter away, two for long words; several when equally near. */
export function closestWords(spelling: Spelling, word: string): readonly string[] {
  if (!isComparable(word)) return NONE;
  const seen = spelling.seen.get(word);
  if (seen) return seen;
  const close = nearest(spelling, word);
  spelling.seen.set(word, close);
  return close;
}

const NONE: readonly string[] = [];

function nearest(spelling: Spelling, word: string): readonly string[] {
  const { most } = spelling;
  const near = new Map<string, number>();
  eachRest(word, most, (hash) => {
    eachOwner(spelling, hash, (known) => {
      if (known[0] === word[0] && !near.has(known)) near.set(known, lettersApart(known, word));
    });
  });
  const allowed = (known: string) => (Math.min(known.length, word.length) >= LONG ? most : 1);
  const close = [...near].filter(([known, apart]) => apart <= allowed(known));
  const least = Math.min(...close.map(([, apart]) => apart));
  return close.filter(([, apart]) => apart === least).map(([known]) => known);
}

/** Tells every known word that leaves a rest of this hash, and now and then one more. */
function eachOwner(
  { words, starts, owners, tags }: Spelling,
  hash: number,
  tell: (known: string) => void,
): void {
  const bucket = hash & (starts.length - 2);
  const end = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < end; at++)
    if (tags[at] === hash >>> 16) tell(words[owners[at] ?? 0] ?? '');
}

function isComparable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word);
}

/** How many rests `eachRest` tells of a word. */
function restsOf(length: number, most: 1 | 2): number {
  return 1 + length + (hasTwo(length, most) ? (length * (length - 1)) / 2 : 0);
}

function hasTwo(length: number, most: 1 | 2): boolean {
  return length >= LONG && most === 2;
}

/** Tells the hash of the word itself and of what is left of it without one letter; of long words also without two. */
function eachRest(word: string, most: 1 | 2, tell: (hash: number) => void): void {
  tell(hashWithout(word, -1, -1));
  for (let at = 0; at < word.length; at++) tell(hashWithout(word, at, -1));
  if (!hasTwo(word.length, most)) return;
  for (let one = 0; one < word.length; one++)
    for (let other = one + 1; other < word.length; other++) tell(hashWithout(word, one, other));
}

/** FNV-1a with its bits mixed at the end, since the lower ones choose the bucket. */
function hashWithout(word: string, one: number, other: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    if (at !== one && at !== other) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** How many letters are added, missing, changed or swapped with their neighbour. */
function lettersApart(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
