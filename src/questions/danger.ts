/** Danger in a sentence: now, only spoken of, or none. */
import type { Token } from './tokens.js';
import {
  CALM_WORDS,
  DANGER_PAIRS,
  DANGER_WORDS,
  HARMLESS_AFTER_FIRE,
  NOW_WORDS,
  SUPPOSING_WORDS,
} from './words.js';

export type Danger = 'now' | 'spoken-of' | 'none';

/** Weighs a sentence's words of danger against those of a calm question. */
export function dangerIn(tokens: readonly Token[], hinted = false): Danger {
  const words = tokens.map((token) => token.folded);
  if (!hinted && !words.some((word, at) => isDanger(word, words[at + 1]))) return 'none';
  const isCalm = words.some((word) => CALM_WORDS.has(word));
  const isSupposed = words.some((word) => SUPPOSING_WORDS.has(word));
  const isNow = words.some((word) => NOW_WORDS.has(word));
  return !isCalm || (isNow && !isSupposed) ? 'now' : 'spoken-of';
}

function isDanger(word: string, next: string | undefined): boolean {
  if (next !== undefined && DANGER_PAIRS.has(`${word} ${next}`)) return true;
  if (!DANGER_WORDS.has(word)) return false;
  return !(word === 'fire' && next !== undefined && HARMLESS_AFTER_FIRE.has(next));
}
