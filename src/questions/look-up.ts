/** Words and stretches of words, looked up among the names of the organisation. */
import type { Hints } from './lexicon.js';
import { exactKey, nameKey, type Entity } from './names.js';
import type { QuestionIndex } from './question-index.js';
import { closestWords } from './spelling.js';
import { isPlaceWord } from './translations.js';
import { stemOf, type Token } from './tokens.js';
import {
  BINDING_WORDS,
  COMMON_NAME_STEMS,
  CONTACT_WORDS,
  DEPUTY_WORDS,
  FILLER_WORDS,
  KIND_WORDS,
  TITLE_ENDINGS,
  WHAT_WORDS,
  WHO_WORDS,
} from './words.js';

/** A word as it is looked up: its own stem, or those of the known words nearest to it. */
export interface Slot {
  readonly token: Token;
  readonly stems: readonly string[];
  readonly longest: number;
}

/** A word with its own stem where a name holds it, else with those of the known words nearest to it. */
export function slotOf(index: QuestionIndex, token: Token, hints: Hints): Slot {
  const longest = index.longestWith.get(token.stem);
  if (longest !== undefined) return { token, stems: [token.stem], longest };
  const isName = index.people.byWord.has(token.folded);
  if (isName || isKnown(index, token, hints) || isPlaceWord(token))
    return { token, stems: [token.stem], longest: 0 };
  const near = nearStems(index, token);
  const lengths = near.map((stem) => index.longestWith.get(stem) ?? 0);
  return { token, stems: near.length > 0 ? near : [token.stem], longest: Math.max(0, ...lengths) };
}

/** The stems of the known words nearest to a misspelt one, by its stem or by the whole word. */
function nearStems(index: QuestionIndex, { stem, folded }: Token): readonly string[] {
  const near = closestWords(index.spelling, stem);
  const words = near.length > 0 ? near : closestWords(index.spelling, folded);
  if (words.length === 0) return index.clippedTitles.get(stem) ?? [];
  return [...new Set(words.map((word) => index.stemOfWord.get(word) ?? word))];
}

/** "Vem samordnar övningarna?": what is done, no title. */
const VERBS: ReadonlySet<string> = new Set(
  TITLE_ENDINGS.filter((each) => each.endsWith('are')).map((each) => each.slice(0, -1)),
);

/** What a stretch of words names: a whole name, a short one, or a compound that was written apart. */
export function lookUp(index: QuestionIndex, window: readonly Slot[]): readonly Entity[] | undefined {
  const [first, second] = window;
  if (!first) return undefined;
  if (window.length === 1) {
    const { folded, capitals } = first.token;
    if (FILLER_WORDS.has(folded) && !BINDING_WORDS.has(folded) && !capitals) return undefined;
    if (VERBS.has(folded)) return undefined;
    // "min skola" names no unit, even where one is called so for short.
    const isKind = KIND_WORDS.has(first.token.folded.replace(/s$/, '')) || KIND_WORDS.has(first.token.folded);
    const found = first.stems.flatMap(
      (stem) => (isKind ? index.names.get(stem) : entitiesNamed(index, [stem])) ?? [],
    );
    return found.length > 0 ? found : undefined;
  }
  // "säkerhets ombud": a compound that was written apart.
  const together = window.length === 2 && second ? stemOf(first.token.folded + second.token.folded) : '';
  const joined =
    together === '' || together === first.token.stem ? undefined : entitiesNamed(index, [together]);
  if (joined || window.some((slot) => slot.longest < window.length)) return joined;
  return entitiesNamed(
    index,
    window.map((slot) => slot.stems[0] ?? ''),
  );
}

/** What a name means; what people make of names only where no whole name fits. */
export function entitiesNamed(
  { names, shortNames }: QuestionIndex,
  stems: readonly string[],
): readonly Entity[] | undefined {
  const exact = exactKey(stems);
  const key = nameKey(stems);
  return names.get(exact) ?? shortNames.get(exact) ?? names.get(key) ?? shortNames.get(key);
}

const EXPLAINED: ReadonlySet<string> = new Set(
  [FILLER_WORDS, KIND_WORDS, WHO_WORDS, WHAT_WORDS, CONTACT_WORDS, DEPUTY_WORDS].flatMap((words) => [
    ...words,
  ]),
);

/** A word that the language explains: it names nothing. */
export function isKnown(index: QuestionIndex, token: Token, hints: Hints): boolean {
  const { folded, stem } = token;
  if (EXPLAINED.has(folded) || hints.tokens.has(token) || COMMON_NAME_STEMS.has(stem)) return true;
  if (index.kindWords.has(folded) || (folded.endsWith('s') && KIND_WORDS.has(folded.slice(0, -1))))
    return true;
  return /^\d+$/.test(folded);
}
