/** The organisation's own words, indexed once a version, so that a question costs the same whatever the size. */
import { departmentsOf, type Chart } from '../organisation/chart.js';
import type { Unit } from '../organisation/organisation.js';
import { addName, entitiesOf, nameStems, type Entity } from './names.js';
import { createPassages, type Passages } from './passages.js';
import { createPeopleIndex, type PeopleIndex } from './people.js';
import { addTitles, addTranslations, joinTerms, shortNamesOf, TOO_MANY_UNITS } from './short-names.js';
import { planWordsOf, type PlanWords } from './plan-words.js';
import { createSpelling, type Spelling } from './spelling.js';
import { tokensOf } from './tokens.js';
import { COMMON_NAME_STEMS } from './words.js';

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
  /** The organisation's own words for kinds of units: they name none. */
  readonly kindWords: ReadonlySet<string>;
  /** Short titles by what is left when a letter is left out: shorter than what `spelling` compares. */
  readonly clippedTitles: ReadonlyMap<string, readonly string[]>;
  readonly people: PeopleIndex;
  readonly passages: Passages;
  /** What the departments are called by, where their names share it: "sektor". */
  readonly departmentWords: ReadonlySet<string>;
  /** How the organisation speaks of its plan. */
  readonly planWords: PlanWords;
  /** Words in the names and addresses of places that can be visited or called. */
  readonly placeWords: ReadonlySet<string>;
}

/** Indexes a chart's roles, units, groups, people, terms and texts by the words that people use for them. */
export function createQuestionIndex(chart: Chart): QuestionIndex {
  const names = new Map<string, Entity[]>();
  const shortNames = new Map<string, Entity[]>();
  const unitsWith = new Map<string, Unit[] | undefined>();
  const stemOfWord = new Map<string, string>();
  const kindWords = kindWordsOf(chart);
  for (const { entity, texts } of entitiesOf(chart)) {
    for (const token of texts.flatMap(tokensOf)) stemOfWord.set(token.folded, token.stem);
    for (const text of texts) addName(names, nameStems(text), entity);
    for (const stems of shortNamesOf(entity, texts, kindWords)) addName(shortNames, stems, entity);
    if (entity.kind === 'unit' && entity.item !== chart.root) addUnitWords(unitsWith, texts, entity.item);
  }
  joinTerms(names, chart);
  addTranslations(shortNames, names, chart);
  const people = createPeopleIndex(chart);
  addTitles(names, chart, people);
  for (const [key, entities] of shortNames) {
    const isTelling =
      entities.length === 1 || ['unit', 'role'].some((kind) => entities.every((each) => each.kind === kind));
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
    kindWords,
    clippedTitles: clippedTitles(names, shortNames),
    people,
    passages: createPassages(chart),
    departmentWords: departmentWordsOf(chart),
    planWords: planWordsOf(chart),
    placeWords: placeWordsOf(chart),
  };
}

function kindWordsOf({ organisation: { kinds } }: Chart): ReadonlySet<string> {
  const texts = kinds.flatMap(({ title, plural }) => [title.sv, title.en, plural?.sv, plural?.en]);
  const words = texts.flatMap((text) => tokensOf(text ?? '')).map((token) => token.folded);
  return new Set(words.flatMap((word) => [word, `${word}n`, `${word}en`, `${word}et`, `${word}t`]));
}

function departmentWordsOf(chart: Chart): ReadonlySet<string> {
  const units = departmentsOf(chart).filter((unit) => chart.kindOf.get(unit.id) === 'department');
  const counts = new Map<string, number>();
  for (const unit of units)
    for (const stem of new Set(nameStems(`${unit.name} ${unit.nameEn ?? ''}`)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 1 && count > units.length / 2);
  return new Set(common.map(([stem]) => stem));
}

const SHORT_TITLE = 5;

function clippedTitles(...maps: readonly ReadonlyMap<string, readonly Entity[]>[]) {
  const clipped = new Map<string, readonly string[]>();
  for (const [stem, entities] of maps.flatMap((map) => [...map])) {
    if (stem.length !== SHORT_TITLE || !entities.some(({ kind }) => kind === 'role')) continue;
    for (let at = 1; at < stem.length; at++) clipped.set(stem.slice(0, at) + stem.slice(at + 1), [stem]);
  }
  return clipped;
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
    const stems = key.replace('=', '').split(' ');
    for (const stem of stems) lengths.set(stem, Math.max(lengths.get(stem) ?? 0, stems.length));
  }
  return lengths;
}
