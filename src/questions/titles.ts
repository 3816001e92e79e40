import type { Text } from '../organisation/organisation.js';
import { tokensOf } from './tokens.js';
import type { Understanding } from './understand.js';
import { stemOf, foldAccents } from './tokens.js';
import { BINDING_WORDS, COMMON_NAME_STEMS } from './words.js';

/** The item whose title shares the most words with a sentence; none where two share as many. */
export function matchingTitle<Item extends { readonly title: Text }>(
  items: readonly Item[],
  asked: Understanding,
): Item | undefined {
  const words = new Set(
    asked.words.filter((word) => !BINDING_WORDS.has(word)).map((word) => stemOf(foldAccents(word))),
  );
  const shared = items.map(({ title }) => {
    const stems = new Set(tokensOf(`${title.sv ?? ''} ${title.en ?? ''}`).map((token) => token.stem));
    return [...stems].filter((stem) => isTelling(stem) && isSaid(stem, words)).length;
  });
  const most = Math.max(0, ...shared);
  const best = items.filter((_, at) => shared[at] === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}

function isTelling(stem: string): boolean {
  return stem.length > 3 && !COMMON_NAME_STEMS.has(stem);
}

/** The word itself, or a compound that begins with it: informationssäkerhet, information. */
function isSaid(stem: string, words: ReadonlySet<string>): boolean {
  return words.has(stem) || (stem.length > 6 && [...words].some((word) => word.startsWith(stem)));
}
