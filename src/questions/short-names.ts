/** What people make of names: without the kind of unit, the end of a title, in English, by somebody's title alone. */
import type { Chart } from '../organisation/chart.js';
import type { Person, Text } from '../organisation/organisation.js';
import { addName, exactKey, nameKey, nameStems, texts, type Entity } from './names.js';
import type { PeopleIndex } from './people.js';
import { foldAccents, stemOf, tokensOf } from './tokens.js';
import { PLACE_TRANSLATIONS } from './translations.js';
import {
  BINDING_WORDS,
  COMMON_NAME_STEMS,
  FILLER_WORDS,
  KIND_ENDINGS,
  KIND_WORDS,
  TITLE_ENDINGS,
} from './words.js';

/** More units than this with one word in their name cannot be told apart by it. */
export const TOO_MANY_UNITS = 40;

/** The short names of a role, unit or group. */
export function shortNamesOf(
  entity: Entity,
  names: readonly string[],
  kinds: ReadonlySet<string>,
): readonly (readonly string[])[] {
  if (entity.kind === 'unit') return names.flatMap((name) => withoutKind(name, kinds));
  if (entity.kind === 'role') return names.flatMap((name) => [...titleEnding(name), ...answerableFor(name)]);
  if (entity.kind === 'group')
    return names.flatMap((name) => [...longWords(name), ...abbreviations(name), ...lastTwo(name)]);
  if (entity.kind === 'term') return abbreviationsIn(entity.item.definition);
  return [];
}

/** What a definition has in capitals, "(tidigare MSB)": another name of what it defines, where nothing else has it. */
function abbreviationsIn(definition: Text): readonly (readonly string[])[] {
  const tokens = tokensOf(`${definition.sv ?? ''} ${definition.en ?? ''}`);
  return tokens.filter(({ word, capitals }) => capitals && word.length > 2).map(({ stem }) => [stem]);
}

function longWords(name: string): readonly (readonly string[])[] {
  return nameStems(name).flatMap((stem) =>
    stem.length >= 8 && !COMMON_NAME_STEMS.has(stem) ? [[stem]] : [],
  );
}

/** "Municipal Executive Board" is the executive board. */
function lastTwo(name: string): readonly (readonly string[])[] {
  const stems = nameStems(name);
  return stems.length > 2 ? [stems.slice(-2)] : [];
}

const ANSWERING = ['ansvarar', 'ansvarig', 'ansvar', 'responsible'].map(stemOf);

/** "Ansvarig för brandskyddet" is the brandskyddsansvarig, "responsible for fire safety" the fire safety officer. */
function answerableFor(title: string): readonly (readonly string[])[] {
  const tokens = tokensOf(title);
  const last = tokens.at(-1)?.folded ?? '';
  const [head] = last.endsWith('ansvarig') ? [last.slice(0, -'ansvarig'.length).replace(/s$/, '')] : [];
  if (head !== undefined && head.length > 3) return ANSWERING.map((word) => [word, stemOf(head)]);
  const before = tokens.slice(0, -1).map((token) => token.stem);
  const isOfficer = last === 'officer' && before.length > 1;
  return isOfficer ? ANSWERING.map((word) => [word, ...before]) : [];
}

/** "PLG säkerhet" is PLG for short. */
function abbreviations(name: string): readonly (readonly string[])[] {
  const tokens = tokensOf(name);
  return tokens.length < 2
    ? []
    : tokens.flatMap(({ capitals, stem }) => (capitals && stem.length > 1 ? [[stem]] : []));
}

function withoutKind(name: string, kinds: ReadonlySet<string>): readonly (readonly string[])[] {
  const words = tokensOf(name).filter((token) => !BINDING_WORDS.has(token.folded));
  const rest = words.filter((token) => !KIND_WORDS.has(token.folded) && !kinds.has(token.folded));
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

/** A term that is the name of a role or group is so in both languages. */
export function joinTerms(names: Map<string, Entity[]>, chart: Chart): void {
  for (const item of chart.organisation.glossary) {
    const written = texts([item.term], item.aliases).map(nameStems);
    const known = written.flatMap((stems) => names.get(nameKey(stems)) ?? []);
    for (const entity of known.filter(({ kind }) => kind === 'role' || kind === 'group'))
      for (const stems of written) addName(names, stems, entity);
  }
}

/** English words for kinds of places, where a unit has a Swedish name alone. */
export function addTranslations(
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
    if (names.has(exactKey(stems))) continue;
    const fitting = units.filter(({ item, name }) => item !== chart.root && name.includes(swedish));
    if (fitting.length > TOO_MANY_UNITS) continue;
    for (const { item } of fitting) addName(shortNames, stems, { kind: 'unit', item, loose: true });
  }
}

/** A title that one person alone has, who may be described, and that is no role's: "HR-direktör". */
export function addTitles(names: Map<string, Entity[]>, chart: Chart, { described }: PeopleIndex): void {
  const owners = new Map<string, Person[]>();
  for (const item of chart.organisation.people)
    for (const title of new Set([item.title, item.titleEn])) {
      const known = owners.get(title ?? '');
      if (known) known.push(item);
      else owners.set(title ?? '', [item]);
    }
  for (const [title, [item, ...others]] of owners) {
    const stems = nameStems(title);
    const isTelling = stems.length > 1 || (title.length >= LONG_TITLE && !title.includes(' '));
    if (!item || others.length > 0 || item.hidden || !described.has(item.id) || !isTelling) continue;
    if (!names.has(nameKey(stems))) addName(names, stems, { kind: 'person', item });
  }
}

/** A shorter word is too likely to be said of something else. */
const LONG_TITLE = 10;
