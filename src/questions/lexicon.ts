/** Finds what a sentence's words hint at, in one pass over its words, however many hints there are. */
import { LRUCache } from 'lru-cache';
import { CUES, type Cue } from './cues.js';
import { foldAccents, type Token } from './tokens.js';

/** The hints of a sentence, and the words that gave them. */
export interface Hints {
  readonly cues: ReadonlySet<Cue>;
  readonly tokens: ReadonlySet<Token>;
}

interface Phrase {
  readonly cue: Cue;
  readonly words: readonly string[];
}

// A phrase is found by its first word; `rapporter*` by the beginning of a word.
const whole = new Map<string, Phrase[]>();
const beginnings = new Map<string, Phrase[]>();
const LONGEST_BEGINNING = 24;

for (const [cue, list] of Object.entries(CUES))
  for (const written of list.split('|')) {
    const words = foldAccents(written.trim()).split(/\s+/);
    const first = words[0] ?? '';
    const phrase = { cue: cue as Cue, words };
    if (first.endsWith('*')) add(beginnings, first.slice(0, -1), phrase);
    else add(whole, first, phrase);
  }

/** What the words of a sentence hint at. */
export function hintsIn(tokens: readonly Token[]): Hints {
  const cues = new Set<Cue>();
  const used = new Set<Token>();
  tokens.forEach(({ folded }, at) => {
    for (const phrase of phrasesFrom(folded)) {
      if (!phrase.words.every((word, offset) => fits(word, tokens[at + offset]?.folded))) continue;
      cues.add(phrase.cue);
      for (let offset = 0; offset < phrase.words.length; offset++) used.add(tokens[at + offset] as Token);
    }
  });
  return { cues, tokens: used };
}

// Words come back, twice in each sentence at least.
const knownPhrases = new LRUCache<string, readonly Phrase[]>({ max: 5000 });
const LONGEST_KNOWN = 40;

function phrasesFrom(word: string): readonly Phrase[] {
  const known = knownPhrases.get(word);
  if (known) return known;
  const found = [...(whole.get(word) ?? [])];
  for (let length = 3; length <= Math.min(word.length, LONGEST_BEGINNING); length++)
    found.push(...(beginnings.get(word.slice(0, length)) ?? []));
  if (word.length <= LONGEST_KNOWN) knownPhrases.set(word, found);
  return found;
}

function fits(word: string, typed: string | undefined): boolean {
  if (typed === undefined) return false;
  return word.endsWith('*') ? typed.startsWith(word.slice(0, -1)) : typed === word;
}

function add(phrases: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = phrases.get(key);
  if (known) known.push(phrase);
  else phrases.set(key, [phrase]);
}
