/** Sorts what a sentence names and hints at into slots. */
import type { Contact, GlossaryEntry, Group, Mode, Role, Unit } from '../organisation/organisation.js';
import type { Day, Language } from '../time.js';
import type { Context } from './context.js';
import type { Cue } from './cues.js';
import type { Danger } from './danger.js';
import { daySlotOf } from './day-slot.js';
import { cuesIn } from './hinted.js';
import type { Mentions } from './mentions.js';
import type { Entity } from './names.js';
import { kindIn } from './kinds.js';
import { isToldOf, matchesOf } from './passages.js';
import { isPlanWord, planSaidIn } from './plan-words.js';
import type { QuestionIndex } from './question-index.js';
import type { Slots } from './slots.js';
import type { Token } from './tokens.js';
import { usualTitleIn, type UsualTitle } from './usual-titles.js';
import { DEPUTY_WORDS, MINE_WORDS, RELATED_WORDS, WHAT_WORDS, WHO_WORDS } from './words.js';

/** A sentence with what was found in it. */
export interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly day: Day;
  readonly mentions: Mentions;
  readonly danger: Danger;
  readonly previous: Context | undefined;
}

/**
 * Sorts what a sentence names and hints at into slots. Field by field: an object of so many fields that begins with
 * `...another` costs a third of the whole understanding.
 */
export function slotsOf(index: QuestionIndex, read: Read): Slots {
  const { text, tokens, language, day, mentions, danger, previous } = read;
  const { named, people, stranger, free } = mentions;
  const { roles, usual } = rolesIn(index, read);
  const { units, partly } = placesIn(mentions);
  const mine = tokens.some((_, at) => isMine(tokens, at));
  const kind = kindIn(tokens, partly.length > 0);
  const plan = planSaidIn(index.planWords, tokens);
  const hinted = cuesIn(index.passages, read, roles.length > 0);
  const isWhole = named.flat().every(({ item }) => item === index.chart.root);
  const levels = isWhole && tokens.some(({ stem }) => index.departmentWords.has(stem));
  const cues: ReadonlySet<Cue> = new Set([
    ...hinted,
    ...(plan.spoken ? (['plan'] as const) : []),
    ...(levels ? (['departments'] as const) : []),
  ]);
  return {
    language,
    roles,
    usual,
    groups: allOf(named, 'group') as readonly Group[],
    contacts: allOf(named, 'contact') as readonly Contact[],
    terms: allOf(named, 'term') as readonly GlossaryEntry[],
    modes: allOf(named, 'mode') as readonly Mode[],
    units,
    partly,
    people,
    stranger,
    parts: plan.parts,
    kind,
    // "Tisdagsgruppen" names a group, no day.
    time: daySlotOf(
      tokens.filter((token) => !mentions.inNames.has(token)),
      text,
      day,
    ),
    mine,
    deputy: has(free, DEPUTY_WORDS),
    cues,
    described: people.flat().some((person) => index.people.described.has(person.id)),
    matches: matchesOf(
      index.passages,
      tokens.filter(
        (token) => !mentions.inPlaces.has(token) && !(plan.spoken && isPlanWord(index.planWords, token)),
      ),
    ),
    followUp: false,
    unexplained: unexplainedIn(index, apartFrom(mentions.unexplained, usual), cues),
    unknownPlaces: unexplainedIn(index, apartFrom(mentions.unknownPlaces, usual), cues),
    toldPlaces: mentions.unknownPlaces
      .filter((token) => isToldOf(index.passages, token))
      .map((token) => token.word),
    words: tokens.map((token) => token.word),
    tokens,
    free,
    danger,
    previous,
    who: has(free, WHO_WORDS),
    what: has(free, WHAT_WORDS),
    placed: units.length > 0 || partly.length > 0 || mine,
    size: tokens.length,
  };
}

/** "Samordnaren för omsorgen": of several coordinators those that places have. */
function rolesOf(entities: readonly Entity[], isPlaced: boolean): readonly Role[] {
  const roles = pick(entities, 'role') as readonly Role[];
  const local = roles.filter((role) => role.level !== 'organisation');
  return isPlaced && local.length > 0 ? local : roles;
}

function apartFrom(tokens: readonly Token[], usual: UsualTitle | undefined): readonly Token[] {
  return usual ? tokens.filter((token) => !usual.tokens.includes(token)) : tokens;
}

function rolesIn(
  { chart }: QuestionIndex,
  { tokens, mentions: { named, free } }: Read,
): Pick<Slots, 'roles' | 'usual'> {
  const isPlaced = named.some((each) => each.some(({ kind }) => kind === 'unit'));
  const roles = [...new Set(named.flatMap((each) => rolesOf(each, isPlaced)))];
  const isNamed = roles.length > 0 || named.some((each) => each.some(({ kind }) => kind === 'term'));
  const usual = isNamed ? undefined : usualTitleIn(chart, tokens, new Set(free));
  return { roles: usual ? [usual.role] : roles, usual };
}

/** Units that are named, and those that part of a name or the kind of place fits. */
function placesIn({ named, partly }: Mentions): Pick<Slots, 'units' | 'partly'> {
  const units = named.map((entities) => entities.filter((each) => !isLoose(each)));
  const loose = named.map((entities) => pick(entities.filter(isLoose), 'unit') as Unit[]);
  return {
    units: units
      .map((entities) => pick(entities, 'unit') as readonly Unit[])
      .filter((each) => each.length > 0),
    partly: inMost([...loose, partly]),
  };
}

const ABOUT_PLACES: readonly Cue[] = ['hours', 'visit', 'phone', 'contact', 'where'];

/** Words of visited places explain themselves where a place is asked about. */
function unexplainedIn(
  { placeWords }: QuestionIndex,
  unexplained: readonly Token[],
  cues: ReadonlySet<Cue>,
): readonly string[] {
  const aboutPlaces = ABOUT_PLACES.some((cue) => cues.has(cue));
  const open = unexplained.filter(({ folded }) => !aboutPlaces || !placeWords.has(folded));
  return open.map((token) => token.word);
}

function isLoose(entity: Entity): boolean {
  return entity.kind === 'unit' && entity.loose === true;
}

/** The units that most of several descriptions fit: "biblioteket" and "Österbruk". */
function inMost(sets: readonly (readonly Unit[])[]): readonly Unit[] {
  const counts = new Map<Unit, number>();
  for (const unit of sets.flatMap((units) => [...new Set(units)]))
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([unit]) => unit);
}

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => words.has(token.folded));
}

/** "Min enhet", "hos oss", "för mig"; not "min syster". */
function isMine(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  if (MINE_WORDS.has(word)) return !RELATED_WORDS.has(tokens[at + 1]?.folded ?? '');
  return /^(mig|mej|me)$/.test(word) && /^(for|hos|at|vid)$/.test(tokens[at - 1]?.folded ?? '');
}

function pick(entities: readonly Entity[], kind: Entity['kind']): readonly Entity['item'][] {
  return entities.filter((entity) => entity.kind === kind).map((entity) => entity.item);
}

function allOf(named: readonly (readonly Entity[])[], kind: Entity['kind']): readonly Entity['item'][] {
  return [...new Set(named.flatMap((entities) => pick(entities, kind)))];
}
