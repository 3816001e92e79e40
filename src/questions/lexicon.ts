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
  /** Without accents. */
  readonly words: readonly string[];
  /** As they are written. */
  readonly written: readonly string[];
}

// A phrase is found by its first word; `rapporter*` by the beginning of a word.
const whole = new Map<string, Phrase[]>();
const beginnings = new Map<string, Phrase[]>();
const LONGEST_BEGINNING = 24;

for (const [cue, list] of Object.entries(CUES))
  for (const written of list.split('|')) {
    const accented = written.trim().split(/\s+/);
    const words = accented.map(foldAccents);
    const first = words[0] ?? '';
    const phrase = { cue: cue as Cue, words, written: accented };
    if (first.endsWith('*')) add(beginnings, first.slice(0, -1), phrase);
    else add(whole, first, phrase);
  }

/** What the words of a sentence hint at. */
export function hintsIn(tokens: readonly Token[]): Hints {
  const cues = new Set<Cue>();
  const used = new Set<Token>();
  tokens.forEach(({ folded }, at) => {
    for (const phrase of phrasesFrom(folded)) {
      if (!phrase.words.every((_, offset) => fits(phrase, offset, tokens[at + offset]))) continue;
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

/** Accents that are typed must be right: `när` is not `når`. Those that are left out are forgiven. */
function fits({ words, written }: Phrase, at: number, typed: Token | undefined): boolean {
  if (typed === undefined) return false;
  const bare = typed.word === typed.folded;
  const word = (bare ? words[at] : written[at]) ?? '';
  const said = bare ? typed.folded : typed.word;
  return word.endsWith('*') ? said.startsWith(word.slice(0, -1)) : said === word;
}

function add(phrases: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = phrases.get(key);
  if (known) known.push(phrase);
  else phrases.set(key, [phrase]);
}
