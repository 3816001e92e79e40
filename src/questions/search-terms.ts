/** What a word is searched by: its stem, what it means, and the same for the halves of a compound. */
import type { LRUCache } from 'lru-cache';
import { closestWords, type Spelling } from './spelling.js';
import { sensesOf } from './thesaurus.js';
import { foldAccents, stemOf, type Token } from './tokens.js';
import { BINDING_WORDS, FILLER_WORDS, KIND_WORDS } from './words.js';

/** One thing that a word is found by, and how much of the word that is. */
export interface Term {
  readonly key: string;
  readonly weight: number;
}

/** The stems that the searched texts know, for taking compounds apart and for misspelt words. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  readonly spelling: Spelling;
  readonly known: LRUCache<string, readonly Term[]>;
}

const HALF = 0.5;
const MISSPELT = 0.7;
const SHORTEST_COMPOUND = 7;
const SHORTEST_HALF = 3;
const LONGEST_WORD = 40;

// What verbs and nouns made of them end in, beyond the endings of `stemOf`: rapportering, upphandlat, reported, training.
const VERB_ENDINGS = [
  'ningar',
  'ning',
  'ingar',
  'ing',
  'ade',
  'ad',
  'at',
  'ande',
  'ation',
  'ed',
  'es',
  'ies',
  'y',
  'i',
];

/** A stem that verbs share with the nouns made of them. */
export function searchStem(stem: string): string {
  const ending = VERB_ENDINGS.find((each) => stem.length - each.length >= 4 && stem.endsWith(each));
  return ending ? stemOf(stem.slice(0, -ending.length)) : stem;
}

/** The terms of a word; kept, since the same few thousand words make up nearly everything that is asked. */
export function termsOf(vocabulary: Vocabulary, token: Token): readonly Term[] {
  const { folded } = token;
  const known = vocabulary.known.get(folded);
  if (known) return known;
  const terms = folded.length > LONGEST_WORD ? [] : makeTerms(vocabulary, token);
  vocabulary.known.set(folded, terms);
  return terms;
}

function makeTerms(vocabulary: Vocabulary, { folded, stem }: Token): readonly Term[] {
  const key = searchStem(stem);
  const own = wholeTerms(folded, key);
  const halves = halvesOf(vocabulary, folded, stem);
  const parts = halves.flatMap((half) => wholeTerms(half, searchStem(stemOf(half)), HALF));
  const isKnown = vocabulary.stems.has(key) || own.length > 1 || parts.length > 0;
  if (isKnown) return [...own, ...parts];
  const near = closestWords(vocabulary.spelling, key);
  return [...own, ...near.map((word) => ({ key: word, weight: MISSPELT }))];
}

function wholeTerms(folded: string, key: string, share = 1): readonly Term[] {
  const senses = sensesOf(folded).map(({ idea, weight }) => ({ key: `#${idea}`, weight: weight * share }));
  return [{ key, weight: share }, ...senses];
}

/** "larmlistan" is larm and listan, "brandövningen" brand and övningen: where both halves are known words. */
function halvesOf({ stems }: Vocabulary, folded: string, stem: string): readonly string[] {
  if (folded.length < SHORTEST_COMPOUND) return [];
  for (let at = folded.length - SHORTEST_HALF; at >= SHORTEST_HALF; at--) {
    const right = folded.slice(at);
    if (!isHalf(stems, right, at < stem.length ? stem.slice(at) : right)) continue;
    const left = folded.slice(0, at);
    const unlinked = left.endsWith('s') ? left.slice(0, -1) : left;
    const head = [left, unlinked].find(
      (each) => each.length >= SHORTEST_HALF && isHalf(stems, each, stemOf(each)),
    );
    if (head !== undefined) return [head, right];
  }
  return [];
}

function isHalf(stems: ReadonlySet<string>, folded: string, stem: string): boolean {
  if (BINDING_WORDS.has(folded)) return false;
  return folded.length > SHORTEST_HALF
    ? stems.has(searchStem(stem)) || sensesOf(folded).length > 0
    : sensesOf(folded).length > 0;
}

/** Words of speech that tell nothing of what is spoken about. */
const LOOSE = new Set(
  (
    'sköter skoter håller hålla höll hand ansvaret ansvarar ansvara ansvarige ordnar ordna ordning fixar fixa lägger lägga lagt tar taget ta ' +
    'hjälper hjälpa hjälp sånt sant sånt sådant sådana såna saker sak grej grejer grejen grejs nått nåt nån någon någonting något ' +
    'vilken vilka vilket vart var skriver skriv gör göra gjort gjorde händer hända hänt blivit blev kommit kom kommer ' +
    'fått få fick får jag mig min mitt mina man vill vilja velat skulle kunna kunnat kan måste behöva behöver bör ' +
    'bra dålig illa ihop ihåg lugnt akut nu sen sedan igen flera fler många mer mest samma själv lite ganska hela ' +
    'natt natten inatt morse morgon kväll kvällen igår idag imorgon fredag måndag tisdag onsdag torsdag lördag söndag vecka veckan månad månaden ' +
    'fråga frågor frågan ärende kollega kollegor kollegan personal personalen medarbetare chef chefen jobb jobbet jobbar arbetar ' +
    'har hade haft är var vara varit blir bli finns fanns går gå gick gått tack snälla hej hejsan vänd vänder kontakta prata pratar pratade talar tala ' +
    'ansvarig ansvariga tillhör handlar gäller angående bland annat typ slags sorts ny nytt nya gammal gamla ' +
    'what who whom which where when how why do does did done doing get got gets give gives take takes takes taking takes make makes ' +
    'handles handle handling deals deal looks look after runs run running keeps keep care charge responsible takes person somebody someone something anything ' +
    'thing things stuff want wants would like could can should must have has had need needs please help work works ' +
    'ask asks asking asked tell tells told say says said know knows just really also again more another next now today yesterday tomorrow night morning week ' +
    'my our us we i you your they them their it its he she his her been being was were am are is be will there here this that these those if then than so but or not no yes ' +
    'up out off over in on at to from for with about into onto of by as an a the and'
  )
    .split(' ')
    .map(foldAccents),
);

/** Whether a word can tell what a sentence is about. */
export function isTelling({ folded }: Token): boolean {
  if (folded.length < 2 || /^\d+$/.test(folded)) return false;
  return !BINDING_WORDS.has(folded) && !LOOSE.has(folded) && !FILLER_WORDS.has(folded);
}

/** "Enheten", "bolagen": tells something beside other words, and nothing against what does not have it. */
export function isBeside({ folded }: Token): boolean {
  return KIND_WORDS.has(folded) || BESIDE.test(folded);
}

/** What is asked about papers and plans, whatever they are about. */
const BESIDE =
  /^(revid|revis|uppdater|updat|andra|change|status|ager$|agare|owner|owns|del$|del(en|ar|arna)$|avsnitt|kapit|delplan|parts?$|section|chapter|subplan)/;
