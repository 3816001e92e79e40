/** A sentence as words that can be compared: without case, accents, endings and punctuation. */
import { LRUCache } from 'lru-cache';

/** Longer texts are cut here before any work starts. */
export const LONGEST_TEXT = 500;

/** One word of a sentence. */
export interface Token {
  /** As typed, in lower case. */
  readonly word: string;
  /** Without accents: `å` is `a`. */
  readonly folded: string;
  /** Without endings; what words are compared by. */
  readonly stem: string;
  /** Typed in capitals, as abbreviations are. */
  readonly capitals: boolean;
  /** Begins with a capital, as names do. */
  readonly initial: boolean;
  /** The first word of the text, or after a mark that parts clauses. */
  readonly opens: boolean;
}

const MARKS = ',.;:!?\n';
/** What an apostrophe leaves: "what's", "don't". */
const LOOSE_ENDINGS = 'stST';

/** The words of a text, at most those of its first 500 characters. */
export function tokensOf(text: string): readonly Token[] {
  const cut = text
    .slice(0, 2 * LONGEST_TEXT)
    .normalize('NFC')
    .slice(0, LONGEST_TEXT);
  const tokens: Token[] = [];
  let opens = true;
  for (const part of cut.match(/[\p{L}\p{N}]+|[,.;:!?\n]/gu) ?? []) {
    if (part.length === 1 && MARKS.includes(part)) opens = true;
    else if (!(part.length === 1 && LOOSE_ENDINGS.includes(part))) {
      tokens.push(tokenOf(part, opens));
      opens = false;
    }
  }
  return tokens;
}

/** A word with the forms that it is compared by. */
export function tokenOf(written: string, opens = false): Token {
  const word = written.toLowerCase();
  const { folded, stem } = formsOf(word);
  const capitals = word !== written && written === written.toUpperCase();
  const initial = written.charAt(0) !== word.charAt(0);
  return { word, folded, stem, capitals, initial, opens };
}

interface Forms {
  readonly folded: string;
  readonly stem: string;
}

// The same few thousand words make up nearly everything that is asked.
const knownForms = new LRUCache<string, Forms>({ max: 5000 });
const LONGEST_KNOWN = 40;

function formsOf(word: string): Forms {
  const known = knownForms.get(word);
  if (known) return known;
  const folded = foldAccents(word);
  const forms = { folded, stem: stemOf(folded) };
  if (word.length <= LONGEST_KNOWN) knownForms.set(word, forms);
  return forms;
}

/** A word without accents and in lower case. */
export function foldAccents(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('ß', 'ss');
}

// Swedish endings of definite and plural forms, longest first. English plurals share the s.
const ENDINGS = [
  'arna',
  'erna',
  'orna',
  'aren',
  'are',
  'ar',
  'er',
  'or',
  'en',
  'et',
  'an',
  'na',
  'n',
  'a',
  'e',
];

/**
 * The part of a word that stays the same through Swedish and English inflection: ombud, ombudet, ombudens. Coarse on
 * purpose; the same is done to the organisation's words, so that what is cut too far is cut too far on both sides.
 */
export function stemOf(folded: string): string {
  let stem = folded;
  for (;;) {
    const shorter = withoutEnding(stem);
    if (shorter === stem) return stem;
    stem = shorter;
  }
}

function withoutEnding(word: string): string {
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !/\d/.test(word))
    return word.slice(0, -1);
  const ending = ENDINGS.find((each) => word.length - each.length >= 4 && word.endsWith(each));
  return ending ? word.slice(0, -ending.length) : word;
}
