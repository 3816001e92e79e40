/** The organisation's own words, indexed once a version, so that a question costs the same whatever the size. */
import type { Chart } from '../organisation/chart.js';
import type {
  Contact,
  GlossaryEntry,
  Group,
  Mode,
  Person,
  Role,
  Text,
  Unit,
} from '../organisation/organisation.js';
import { createPassages, type Passages } from './passages.js';
import { createPeopleIndex, type PeopleIndex } from './people.js';
import { createSpelling, type Spelling } from './spelling.js';
import { PLACE_TRANSLATIONS } from './translations.js';
import { foldAccents, tokensOf } from './tokens.js';
import {
  BINDING_WORDS,
  COMMON_NAME_STEMS,
  FILLER_WORDS,
  KIND_ENDINGS,
  KIND_WORDS,
  TITLE_ENDINGS,
} from './words.js';

/** Something of the organisation that a question may name. */
export type Entity =
  | { readonly kind: 'role'; readonly item: Role }
  | {
      readonly kind: 'unit';
      readonly item: Unit;
      /** The name says only what kind of place it is. */
      readonly loose?: boolean;
    }
  | { readonly kind: 'group'; readonly item: Group }
  | { readonly kind: 'contact'; readonly item: Contact }
  | { readonly kind: 'term'; readonly item: GlossaryEntry }
  | { readonly kind: 'mode'; readonly item: Mode }
  | { readonly kind: 'person'; readonly item: Person };

/** Everything that questions are matched against. */
export interface QuestionIndex {
  readonly chart: Chart;
  /** What a name means, by its stems in alphabetical order: whole names, titles and aliases. */
  readonly names: ReadonlyMap<string, readonly Entity[]>;
  /** The same for what people make of names; asked only where no whole name fits. */
  readonly shortNames: ReadonlyMap<string, readonly Entity[]>;
  /** Every stem in a name, with the length of the longest name that it stands in. */
  readonly longestWith: ReadonlyMap<string, number>;
  /** Units with a stem in their name; `undefined` where too many have it to tell any apart. */
  readonly unitsWith: ReadonlyMap<string, readonly Unit[] | undefined>;
  readonly spelling: Spelling;
  /** Whole words of names, for those that are misspelt where they are cut to their stem. */
  readonly stemOfWord: ReadonlyMap<string, string>;
  readonly people: PeopleIndex;
  readonly passages: Passages;
  /** Words in the names and addresses of places that can be visited or called. */
  readonly placeWords: ReadonlySet<string>;
}

const TOO_MANY_UNITS = 40;
const LONGEST_NAME = 8;

/** Indexes a chart's roles, units, groups, people, terms and texts by the words that people use for them. */
export function createQuestionIndex(chart: Chart): QuestionIndex {
  const names = new Map<string, Entity[]>();
  const shortNames = new Map<string, Entity[]>();
  const unitsWith = new Map<string, Unit[] | undefined>();
  const stemOfWord = new Map<string, string>();
  for (const { entity, texts } of entitiesOf(chart)) {
    for (const token of texts.flatMap(tokensOf)) stemOfWord.set(token.folded, token.stem);
    for (const text of texts) addName(names, nameStems(text), entity);
    for (const stems of shortNamesOf(entity, texts)) addName(shortNames, stems, entity);
    if (entity.kind === 'unit' && entity.item !== chart.root) addUnitWords(unitsWith, texts, entity.item);
  }
  joinTerms(names, chart);
  addTranslations(shortNames, names, chart);
  const people = createPeopleIndex(chart);
  addTitles(names, chart, people);
  for (const [key, entities] of shortNames) {
    const isTelling = entities.length === 1 || entities.every((entity) => entity.kind === 'unit');
    if (!isTelling) shortNames.delete(key);
  }
  const longestWith = lengthsOf([...names.keys(), ...shortNames.keys()], unitsWith.keys());
  return {
    chart,
    names,
    shortNames,
    longestWith,
    unitsWith,
    spelling: createSpelling(new Set([...longestWith.keys(), ...stemOfWord.keys()])),
    stemOfWord,
    people,
    passages: createPassages(chart),
    placeWords: placeWordsOf(chart),
  };
}

/** The stems of a name in alphabetical order: "handläggare säkerhet" and "säkerhet, handläggare" are one. */
export function nameKey(stems: readonly string[]): string {
  return stems.length === 1 ? (stems[0] ?? '') : [...stems].sort().join(' ');
}

function* entitiesOf(chart: Chart): Iterable<{ entity: Entity; texts: readonly string[] }> {
  const { roles, units, groups, contact, contacts, glossary, modes } = chart.organisation;
  for (const item of roles)
    yield { entity: { kind: 'role', item }, texts: texts([item.title, item.plural], item.aliases) };
  for (const item of groups)
    yield { entity: { kind: 'group', item }, texts: texts([item.name], item.aliases) };
  for (const item of units)
    yield {
      entity: { kind: 'unit', item },
      texts: texts([{ sv: item.name, en: item.nameEn }], item.aliases),
    };
  for (const item of contact ? [contact, ...contacts] : contacts)
    yield { entity: { kind: 'contact', item }, texts: texts([item.name], []) };
  for (const item of glossary)
    yield { entity: { kind: 'term', item }, texts: texts([item.term], item.aliases) };
  for (const item of modes) yield { entity: { kind: 'mode', item }, texts: texts([item.name], []) };
}

function texts(
  named: readonly { sv?: string | undefined; en?: string | undefined }[],
  aliases: readonly string[],
) {
  const all = [...named.flatMap((text: Text) => [text.sv, text.en]), ...aliases];
  return [...new Set(all.flatMap((text) => (text ? [text.replace(/\([^()]*\)/g, ' ')] : [])))];
}

/** A name's stems without binding words, unless they are written in capitals (IT) or all that there is. */
function nameStems(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const telling = tokens.filter((token) => token.capitals || !BINDING_WORDS.has(token.folded));
  return (telling.length > 0 ? telling : tokens).map((token) => token.stem);
}

function shortNamesOf(entity: Entity, names: readonly string[]): readonly (readonly string[])[] {
  if (entity.kind === 'unit') return names.flatMap(withoutKind);
  if (entity.kind === 'role') return names.flatMap(titleEnding);
  if (entity.kind === 'group')
    return names.flatMap((name) =>
      nameStems(name).flatMap((stem) => (stem.length >= 8 && !COMMON_NAME_STEMS.has(stem) ? [[stem]] : [])),
    );
  return [];
}

function withoutKind(name: string): readonly (readonly string[])[] {
  const words = tokensOf(name).filter((token) => !BINDING_WORDS.has(token.folded));
  const rest = words.filter((token) => !KIND_WORDS.has(token.folded));
  const stems = rest.map((token) => {
    const ending = KIND_ENDINGS.find((each) => token.folded.endsWith(each));
    const short = ending ? token.folded.slice(0, -ending.length) : '';
    return short.length >= 4 ? (tokensOf(short)[0]?.stem ?? token.stem) : token.stem;
  });
  const same = stems.length === words.length && stems.every((stem, at) => stem === words[at]?.stem);
  const isCommon = stems.length === 1 && COMMON_NAME_STEMS.has(stems[0] ?? '');
  return same || isCommon || stems.length === 0 || FILLER_WORDS.has(stems[0] ?? '') ? [] : [stems];
}

function titleEnding(title: string): readonly (readonly string[])[] {
  const last = tokensOf(title).at(-1);
  const ending = TITLE_ENDINGS.find((each) => last?.folded.endsWith(each));
  return ending ? [[tokensOf(ending)[0]?.stem ?? ending]] : [];
}

function addName(names: Map<string, Entity[]>, stems: readonly string[], entity: Entity): void {
  if (stems.length === 0 || stems.length > LONGEST_NAME) return;
  const key = nameKey(stems);
  const known = names.get(key);
  if (!known) names.set(key, [entity]);
  else if (!known.some((each) => each.item === entity.item)) known.push(entity);
}

/** A term that is the name of a role or group is so in both languages. */
function joinTerms(names: Map<string, Entity[]>, chart: Chart): void {
  for (const item of chart.organisation.glossary) {
    const written = texts([item.term], item.aliases).map(nameStems);
    const known = written.flatMap((stems) => names.get(nameKey(stems)) ?? []);
    for (const entity of known.filter(({ kind }) => kind === 'role' || kind === 'group'))
      for (const stems of written) addName(names, stems, entity);
  }
}

/** English words for kinds of places, where a unit has a Swedish name alone. */
function addTranslations(
  shortNames: Map<string, Entity[]>,
  names: ReadonlyMap<string, readonly Entity[]>,
  chart: Chart,
): void {
  const units = chart.organisation.units.map((item) => ({
    item,
    name: foldAccents([item.name, ...item.aliases].join(' ').toLowerCase()),
  }));
  for (const [english, swedish] of PLACE_TRANSLATIONS) {
    const stems = nameStems(english);
    if (names.has(nameKey(stems))) continue;
    const fitting = units.filter(({ item, name }) => item !== chart.root && name.includes(swedish));
    if (fitting.length > TOO_MANY_UNITS) continue;
    for (const { item } of fitting) addName(shortNames, stems, { kind: 'unit', item, loose: true });
  }
}

/** A title that one person alone has, of those who may be described, and that is no role's: "HR-direktör". */
function addTitles(names: Map<string, Entity[]>, chart: Chart, { described }: PeopleIndex): void {
  const holders = new Map<string, { stems: readonly string[]; people: Person[] }>();
  for (const id of described) {
    const item = chart.people.get(id);
    if (!item || item.hidden) continue;
    for (const title of [item.title, item.titleEn]) {
      const stems = title === undefined ? [] : nameStems(title);
      const known = holders.get(nameKey(stems));
      if (known) known.people.push(item);
      else holders.set(nameKey(stems), { stems, people: [item] });
    }
  }
  for (const [key, { stems, people }] of holders) {
    const [item] = people;
    if (item && people.length === 1 && stems.length > 1 && !names.has(key))
      addName(names, stems, { kind: 'person', item });
  }
}

function placeWordsOf({ organisation: { contact, contacts } }: Chart): ReadonlySet<string> {
  const services = (contact ? [contact, ...contacts] : contacts).flatMap((each) => each.services);
  const texts = services.flatMap(({ name, place }) => [name.sv ?? '', name.en ?? '', place ?? '']);
  return new Set(texts.flatMap(tokensOf).map((token) => token.folded));
}

function addUnitWords(
  unitsWith: Map<string, Unit[] | undefined>,
  names: readonly string[],
  unit: Unit,
): void {
  for (const stem of new Set(names.flatMap(nameStems))) {
    if (COMMON_NAME_STEMS.has(stem)) continue;
    const units = unitsWith.get(stem);
    if (!unitsWith.has(stem)) unitsWith.set(stem, [unit]);
    else if (units && units.length >= TOO_MANY_UNITS) unitsWith.set(stem, undefined);
    else units?.push(unit);
  }
}

function lengthsOf(keys: readonly string[], words: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const word of words) lengths.set(word, 1);
  for (const key of keys) {
    const stems = key.split(' ');
    for (const stem of stems) lengths.set(stem, Math.max(lengths.get(stem) ?? 0, stems.length));
  }
  return lengths;
}
