/** Which language a sentence is answered in. */
import type { Language } from '../time.js';
import type { Token } from './tokens.js';
import { ENGLISH_WORDS, SWEDISH_WORDS } from './words.js';

/** The language with more words in the sentence, `otherwise` when neither has. */
export function languageOf(tokens: readonly Token[], otherwise: Language): Language {
  let lean = 0;
  for (const token of tokens) {
    if (SWEDISH_WORDS.has(token.folded) || token.word !== token.folded) lean += 1;
    if (ENGLISH_WORDS.has(token.word)) lean -= 1;
  }
  return lean === 0 ? otherwise : lean > 0 ? 'sv' : 'en';
}
