/** Which roles, units, groups and contacts a sentence names, and which of its words are left unexplained. */
import type { Unit } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { nameKey, type Entity, type QuestionIndex } from './question-index.js';
import { closestWords } from './spelling.js';
import { stemOf, type Token } from './tokens.js';
import {
  BINDING_WORDS,
  CONTACT_WORDS,
  DEPUTY_WORDS,
  FILLER_WORDS,
  isForeignBinding,
  KIND_WORDS,
  WHAT_WORDS,
  WHO_WORDS,
} from './words.js';

/** What a sentence names. */
export interface Mentions {
  /** One entry a name in the sentence, with everything that it may mean. */
  readonly named: readonly (readonly Entity[])[];
  /** Units that only part of a name fits, best ones only. */
  readonly partly: readonly Unit[];
  /** The words outside of names: what they are about stands here. */
  readonly free: readonly Token[];
  /** Words that neither the language nor the organisation explains. */
  readonly unexplained: readonly string[];
}

/** A word as it is looked up: its own stem, or those of the known words nearest to it. */
interface Slot {
  readonly token: Token;
  readonly stems: readonly string[];
  readonly longest: number;
}

/** Finds what a sentence names: longest names first, each word used once. */
export function findMentions(index: QuestionIndex, tokens: readonly Token[], language: Language): Mentions {
  const shouting = tokens.length > 2 && tokens.every((token) => token.capitals || token.word.length < 2);
  const slots = tokens
    .filter((token) => mayName(token, language, shouting))
    .map((token) => slotOf(index, token));
  const used = new Set<Slot>();
  const named: (readonly Entity[])[] = [];
  const longest = slots.reduce((most, slot) => Math.max(most, slot.longest), 1);
  for (let size = Math.max(longest, 2); size > 0; size--)
    for (let from = 0; from + size <= slots.length; from++) {
      const window = slots.slice(from, from + size);
      if (window.some((slot) => used.has(slot))) continue;
      const found = lookUp(index, window);
      if (!found) continue;
      named.push(found);
      for (const slot of window) used.add(slot);
    }
  const inNames = new Set([...used].map((slot) => slot.token));
  const rest = slots.filter((slot) => !used.has(slot) && !isKnown(slot.token));
  return { named, free: tokens.filter((token) => !inNames.has(token)), ...partsOf(index, rest) };
}

function mayName(token: Token, language: Language, shouting: boolean): boolean {
  if (!BINDING_WORDS.has(token.folded)) return true;
  return (token.capitals && !shouting) || isForeignBinding(token.folded, language);
}

function slotOf(index: QuestionIndex, token: Token): Slot {
  const longest = index.longestWith.get(token.stem);
  if (longest !== undefined) return { token, stems: [token.stem], longest };
  if (isKnown(token)) return { token, stems: [token.stem], longest: 0 };
  const near = closestWords(index.spelling, token.stem);
  const lengths = near.map((stem) => index.longestWith.get(stem) ?? 0);
  return { token, stems: near.length > 0 ? near : [token.stem], longest: Math.max(0, ...lengths) };
}

function lookUp(index: QuestionIndex, window: readonly Slot[]): readonly Entity[] | undefined {
  const [first, second] = window;
  if (!first) return undefined;
  if (window.length === 1) {
    const { folded, capitals } = first.token;
    if (FILLER_WORDS.has(folded) && !BINDING_WORDS.has(folded) && !capitals) return undefined;
    // "min skola" names no unit, even where one is called so for short.
    const isKind = KIND_WORDS.has(first.token.folded);
    const found = first.stems.flatMap(
      (stem) => (isKind ? index.names.get(stem) : entitiesNamed(index, stem)) ?? [],
    );
    return found.length > 0 ? found : undefined;
  }
  // "säkerhets ombud": a compound that was written apart.
  const together = window.length === 2 && second ? stemOf(first.token.folded + second.token.folded) : '';
  const joined = together === '' ? undefined : entitiesNamed(index, together);
  if (joined || window.some((slot) => slot.longest < window.length)) return joined;
  return entitiesNamed(index, nameKey(window.map((slot) => slot.stems[0] ?? '')));
}

function entitiesNamed(index: QuestionIndex, key: string): readonly Entity[] | undefined {
  return index.names.get(key) ?? index.shortNames.get(key);
}

function isKnown(token: Token): boolean {
  const { folded } = token;
  if (/^\d+$/.test(folded)) return true;
  return [FILLER_WORDS, KIND_WORDS, WHO_WORDS, WHAT_WORDS, CONTACT_WORDS, DEPUTY_WORDS].some((words) =>
    words.has(folded),
  );
}

function partsOf(index: QuestionIndex, rest: readonly Slot[]): Pick<Mentions, 'partly' | 'unexplained'> {
  const fits = new Map<Unit, number>();
  const unexplained: string[] = [];
  for (const slot of rest) {
    if (!slot.stems.some((stem) => index.unitsWith.has(stem))) unexplained.push(slot.token.word);
    const units = new Set(slot.stems.flatMap((stem) => index.unitsWith.get(stem) ?? []));
    for (const unit of units) fits.set(unit, (fits.get(unit) ?? 0) + 1);
  }
  const most = Math.max(0, ...fits.values());
  return { partly: [...fits].filter(([, count]) => count === most).map(([unit]) => unit), unexplained };
}
