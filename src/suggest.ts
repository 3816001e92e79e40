/** "Did you mean …?": the nearest of the words that would have been right. */

/** The candidate that is at most a third of its letters away, or `undefined`. Numbers in it must be the same. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const limit = Math.min(least, Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3)) + 1);
    if (Math.abs(other.length - wanted.length) >= limit || numbersIn(other) !== numbersIn(wanted)) continue;
    const distance = distanceBetween(wanted, other);
    if (distance < limit) [best, least] = [candidate, distance];
  }
  return best;
}

/** In lower case, numbers without the zeros before them: `P007` and `p7` are one word. */
function plain(word: string): string {
  return word.toLowerCase().replace(/(?<!\d)0+(?=\d)/g, '');
}

/** A wrong number is another one, not a spelling fault: `a-p012` is never meant by `a-p013`. */
function numbersIn(word: string): string {
  return (word.match(/\d+/g) ?? []).join(' ');
}

/** Levenshtein's distance: letters to add, take away or change. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
