import type { Text } from '../organisation/organisation.js';
import type { Understanding } from './understand.js';
import { foldAccents, stemOf, tokensOf, type Token } from './tokens.js';
import { BINDING_WORDS, COMMON_NAME_STEMS } from './words.js';

/** The item whose title shares the most words with a sentence; none where two share as many. */
export function matchingTitle<Item extends { readonly title: Text }>(
  items: readonly Item[],
  asked: Understanding,
): Item | undefined {
  const words = new Set(
    asked.words.filter((word) => !BINDING_WORDS.has(word)).map((word) => stemOf(foldAccents(word))),
  );
  const shared = items.map(({ title }) => sharedWith(title, words));
  const most = Math.max(0, ...shared);
  const best = items.filter((_, at) => shared[at] === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}

/** Whether a title shares a telling word with a sentence. */
export function sharesTitle({ title }: { readonly title: Text }, tokens: readonly Token[]): boolean {
  return sharedWith(title, new Set(tokens.map((token) => token.stem))) > 0;
}

function sharedWith(title: Text, words: ReadonlySet<string>): number {
  const stems = new Set(tokensOf(`${title.sv ?? ''} ${title.en ?? ''}`).map((token) => token.stem));
  return [...stems].filter((stem) => isTelling(stem) && isSaid(stem, words)).length;
}

function isTelling(stem: string): boolean {
  return stem.length > 3 && !COMMON_NAME_STEMS.has(stem);
}

/** The word itself, or a compound that begins with it: informationssäkerhet, information. */
function isSaid(stem: string, words: ReadonlySet<string>): boolean {
  return words.has(stem) || (stem.length > 6 && [...words].some((word) => word.startsWith(stem)));
}
