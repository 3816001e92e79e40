/** Finds the known word behind a misspelt one, in time that does not grow with the number of known words. */

/** Known words by what is left of them when one or two letters fall away. */
export type Spelling = ReadonlyMap<string, readonly string[]>;

// Short words have too many neighbours: a wrong unit is worse than none.
const SHORTEST = 5;
const LONG = 9;
const LONGEST = 32;

/** Prepares known words for `closestWords`; `most` letters may be wrong in a long one. */
export function createSpelling(words: Iterable<string>, most: 1 | 2 = 2): Spelling {
  const spelling = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) continue;
    for (const rest of remainders(word, most)) {
      const known = spelling.get(rest);
      if (known) known.push(word);
      else spelling.set(rest, [word]);
    }
  }
  return spelling;
}

/** The known words nearest to a misspelt one: one letter away, two for long words; several when equally near. */
export function closestWords(spelling: Spelling, word: string, most: 1 | 2 = 2): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return [];
  const near = new Map<string, number>();
  for (const rest of remainders(word, most))
    for (const known of spelling.get(rest) ?? [])
      if (known[0] === word[0] && !near.has(known)) near.set(known, lettersApart(known, word));
  const allowed = (known: string) => (Math.min(known.length, word.length) >= LONG ? most : 1);
  const close = [...near].filter(([known, apart]) => apart <= allowed(known));
  const least = Math.min(...close.map(([, apart]) => apart));
  return close.filter(([, apart]) => apart === least).map(([known]) => known);
}

/** The word itself and what is left of it without one letter; of long words also without two. */
function remainders(word: string, most: 1 | 2): ReadonlySet<string> {
  const rests = new Set([word]);
  for (let at = 0; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1));
  if (word.length < LONG || most === 1) return rests;
  for (const rest of [...rests])
    for (let at = 0; at < rest.length; at++) rests.add(rest.slice(0, at) + rest.slice(at + 1));
  return rests;
}

/** Known words of five letters that one of four is but for a letter left out: too near to others for most names. */
export function wordsWithout(spelling: Spelling, word: string): readonly string[] {
  if (word.length !== SHORTEST - 1) return [];
  return (spelling.get(word) ?? []).filter((known) => known.length === SHORTEST && known[0] === word[0]);
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
