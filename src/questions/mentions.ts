/** Which roles, units, groups and contacts a sentence names, and which of its words are left unexplained. */
import type { Person, Unit } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import type { Hints } from './lexicon.js';
import { entitiesNamed, isKnown, lookUp, slotOf, type Slot } from './look-up.js';
import { fullNamesIn } from './people.js';
import type { Entity } from './names.js';
import type { QuestionIndex } from './question-index.js';
import { isPlaceWord } from './translations.js';
import { besidesQuestion, isStranger, narrowed, personBehind } from './single-names.js';
import type { Token } from './tokens.js';
import { standsForPlace, unknownPlacesIn, type Reading } from './unknown-places.js';
import { BINDING_WORDS, COMMON_NAME_STEMS, isForeignBinding } from './words.js';

/** What a sentence names. */
export interface Mentions {
  /** One entry a name in the sentence, with everything that it may mean. */
  readonly named: readonly (readonly Entity[])[];
  /** Units that only part of a name fits, best ones only. */
  readonly partly: readonly Unit[];
  /** One entry a person named, with everybody who may be meant. */
  readonly people: readonly (readonly Person[])[];
  /** Somebody's name stands there who is not known. */
  readonly stranger: boolean;
  /** The words outside of names: what they are about stands here. */
  readonly free: readonly Token[];
  /** The words that stand in no name but those of terms and modes: what is hinted at stands here. */
  readonly hinting: readonly Token[];
  /** The words of names of units, roles and groups. */
  readonly inNames: ReadonlySet<Token>;
  /** The words of names of people and places: what they are about stands elsewhere. */
  readonly inPlaces: ReadonlySet<Token>;
  /** Words that neither the language nor the organisation explains. */
  readonly unexplained: readonly Token[];
  /** Of them those that stand where a place is named. */
  readonly unknownPlaces: readonly Token[];
}

/** Finds what a sentence names: people by full name, then the longest names first, each word used once. */
export function findMentions(
  index: QuestionIndex,
  tokens: readonly Token[],
  language: Language,
  hints: Hints,
): Mentions {
  const full = fullNamesIn(index.people, tokens).filter(({ tokens: part }) => !isOtherName(index, part));
  const inFull = new Set(full.flatMap((each) => each.tokens));
  const rest = tokens.filter((token) => !inFull.has(token));
  const shouting = tokens.length > 2 && tokens.every((token) => token.capitals || token.word.length < 2);
  const slots = rest
    .filter((token) => mayName(token, language, shouting) && !isTonight(tokens, token))
    .map((token) => slotOf(index, token, hints));
  const { named: found, used } = namesIn(index, slots);
  const all = telling(found);
  const open = slots.filter((slot) => !used.has(slot));
  const single = open.flatMap((slot) => personBehind(index, slot, hints));
  const inNames = new Set([
    ...inFull,
    ...[...used].map((slot) => slot.token),
    ...single.map((each) => each.token),
  ]);
  const unknown = open.filter((slot) => !inNames.has(slot.token) && !isKnown(index, slot.token, hints));
  const reading = { tokens, roles: roleTokens(all) };
  const parts = partsOf(index, unknown, reading);
  const ofNames = new Set(tokens.filter((token) => all.some((each) => isNameOf(each, token))));
  const named = all.map((each) =>
    isOfElsewhere(each, reading, new Set(parts.unexplained)) ? each.entities.map(loosened) : each.entities,
  );
  const stranger = isStranger(tokens, single, inFull, parts.unexplained);
  return {
    named,
    people: [
      ...full.map((each) => each.people),
      ...named.flatMap(titled),
      ...(stranger ? [] : besidesQuestion(tokens, single).map((each) => narrowed(tokens, each))),
    ],
    stranger,
    free: tokens.filter((token) => !inNames.has(token)),
    hinting: tokens.filter((token) => !inFull.has(token) && !ofNames.has(token)),
    inNames: ofNames,
    inPlaces: new Set([...inFull, ...placeTokens(all)]),
    ...parts,
    unknownPlaces: unknownPlacesIn(reading, new Set(parts.unexplained)),
  };
}

/** "Tallbackens förskola", "biblioteket i Sundby": a kind of place with a name that nobody knows is another place. */
function isOfElsewhere(
  { entities, window }: Named,
  { tokens }: Reading,
  unknown: ReadonlySet<Token>,
): boolean {
  const [slot, ...others] = window;
  if (!slot || others.length > 0 || !entities.some(({ kind }) => kind === 'unit')) return false;
  const at = tokens.indexOf(slot.token);
  const before = tokens[at - 1];
  if (before && unknown.has(before) && (before.initial || before.folded.endsWith('s'))) return true;
  const [binding, after] = tokens.slice(at + 1, at + 3);
  // "Förskolan Väst", in few words or with a capital.
  if (
    binding &&
    isPlaceWord(slot.token) &&
    unknown.has(binding) &&
    !binding.opens &&
    (binding.initial || tokens.length <= FEW_WORDS)
  )
    return true;
  return !!binding && !!after && !after.opens && LOCATING.test(binding.folded) && unknown.has(after);
}

const FEW_WORDS = 4;
const LOCATING = /^(i|in|at|pa|vid)$/;

function loosened(entity: Entity): Entity {
  return entity.kind === 'unit' ? { ...entity, loose: true } : entity;
}

function roleTokens(all: readonly Named[]): ReadonlySet<Token> {
  const roles = all.filter(({ entities }) => entities.some(({ kind }) => kind === 'role'));
  return new Set(roles.flatMap(({ window }) => window.map((slot) => slot.token)));
}

/** Words of whole names of units; a word that is also something else tells what is asked. */
function placeTokens(all: readonly Named[]): readonly Token[] {
  const places = all.filter(({ entities }) => entities.every((each) => each.kind === 'unit' && !each.loose));
  return places.flatMap(({ window }) => window.map((slot) => slot.token));
}

/** A stretch of the sentence with what it may mean. */
interface Named {
  readonly entities: readonly Entity[];
  readonly window: readonly Slot[];
}

function isNameOf({ entities, window }: Named, token: Token): boolean {
  const isName = entities.some(({ kind }) => kind !== 'term' && kind !== 'mode' && kind !== 'contact');
  return isName && window.some((slot) => slot.token === token);
}

function titled(entities: readonly Entity[]): readonly (readonly Person[])[] {
  const people = entities.flatMap((entity) => (entity.kind === 'person' ? [entity.item] : []));
  return people.length > 0 ? [people] : [];
}

function namesIn(index: QuestionIndex, slots: readonly Slot[]) {
  const used = new Set<Slot>();
  const named: Named[] = [];
  const longest = slots.reduce((most, slot) => Math.max(most, slot.longest), 1);
  for (let size = Math.max(longest, 2); size > 0; size--)
    for (let from = 0; from + size <= slots.length; from++) {
      const window = slots.slice(from, from + size);
      if (window.some((slot) => used.has(slot))) continue;
      const found = lookUp(index, window);
      if (!found) continue;
      named.push({ entities: found, window });
      for (const slot of window) used.add(slot);
    }
  return { named, used };
}

/** "Säkerheten på biblioteket": a word that half of all names hold names no unit beside one that is named. */
function telling(all: readonly Named[]): readonly Named[] {
  const isUnit = ({ entities }: Named) => entities.some(({ kind }) => kind === 'unit');
  const isCommon = ({ window }: Named) =>
    window.length === 1 && COMMON_NAME_STEMS.has(window[0]?.token.stem ?? '');
  const hasOther = all.some((each) => isUnit(each) && !isCommon(each));
  return hasOther ? all.filter((each) => !isUnit(each) || !isCommon(each)) : all;
}

/** Two words that happen to be a person's name, and are the name of a unit, role or group. */
function isOtherName(index: QuestionIndex, tokens: readonly Token[]): boolean {
  return (
    entitiesNamed(
      index,
      tokens.map((token) => token.stem),
    ) !== undefined
  );
}

function mayName(token: Token, language: Language, shouting: boolean): boolean {
  if (!BINDING_WORDS.has(token.folded)) return true;
  return (token.capitals && !shouting) || isForeignBinding(token.folded, language);
}

/** "Inbrott i natt": a time, though those who work nights may be called so. */
function isTonight(tokens: readonly Token[], token: Token): boolean {
  return token.folded === 'natt' && tokens[tokens.indexOf(token) - 1]?.folded === 'i';
}

function partsOf(
  index: QuestionIndex,
  rest: readonly Slot[],
  reading: Reading,
): Pick<Mentions, 'partly' | 'unexplained'> {
  const fits = new Map<Unit, number>();
  const unexplained: Token[] = [];
  for (const { stems, token } of rest) {
    const units = new Set(stems.flatMap((stem) => index.unitsWith.get(stem) ?? []));
    if (!stems.some((stem) => index.unitsWith.has(stem))) unexplained.push(token);
    else if (!standsForPlace(reading, token)) continue;
    for (const unit of units) fits.set(unit, (fits.get(unit) ?? 0) + 1);
  }
  const most = Math.max(0, ...fits.values());
  return { partly: [...fits].filter(([, count]) => count === most).map(([unit]) => unit), unexplained };
}
