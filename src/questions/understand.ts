/** A sentence becomes what is asked (intent) about what (slots). */
import type {
  Contact,
  GlossaryEntry,
  Group,
  Mode,
  Person,
  Role,
  Unit,
} from '../organisation/organisation.js';
import type { Day, Language } from '../time.js';
import type { Context } from './context.js';
import { splitCompounds } from './compounds.js';
import { recall } from './context.js';
import type { Cue } from './cues.js';
import { dangerIn } from './danger.js';
import { daySlotOf, type DaySlot } from './day-slot.js';
import { chooseIntent, type Intent } from './intents.js';
import { languageOf } from './language.js';
import { hintsIn } from './lexicon.js';
import { findMentions } from './mentions.js';
import { matchesOf, type Match } from './passages.js';
import type { Entity, QuestionIndex } from './question-index.js';
import { foldAccents, tokensOf, type Token } from './tokens.js';
import { DEPUTY_WORDS, MINE_WORDS } from './words.js';

/** A sentence understood: what `answer` needs, and what a debug log shows. */
export interface Understanding extends Slots {
  readonly intent: Intent;
  /** Which rule chose the intent. */
  readonly rule: string;
}

/** What a sentence says, before anything is decided about it. */
export interface Slots {
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly groups: readonly Group[];
  readonly contacts: readonly Contact[];
  readonly terms: readonly GlossaryEntry[];
  readonly modes: readonly Mode[];
  /** One entry a unit named in the sentence, with every unit that it may mean. */
  readonly units: readonly (readonly Unit[])[];
  /** Units that only part of a name fits. */
  readonly partly: readonly Unit[];
  /** One entry a person named, with everybody who may be meant. */
  readonly people: readonly (readonly Person[])[];
  /** A person is named whom nobody knows. */
  readonly stranger: boolean;
  /** Somebody named may be described. */
  readonly described: boolean;
  /** Numbers of parts of the plan. */
  readonly parts: readonly number[];
  readonly time: DaySlot;
  /** The asker's own unit is meant. */
  readonly mine: boolean;
  /** The stand-in is wanted, not the ordinary holder. */
  readonly deputy: boolean;
  readonly cues: ReadonlySet<Cue>;
  readonly matches: readonly Match[];
  /** The sentence leans on the one before it. */
  readonly followUp: boolean;
  readonly unexplained: readonly string[];
  /** All words, in lower case. */
  readonly words: readonly string[];
}

/** What a sentence is understood against. */
export interface Situation {
  /** The language where the sentence shows none. */
  readonly otherwise: Language;
  readonly day: Day;
  readonly previous?: Context;
}

/** Understands a sentence. */
export function understand(index: QuestionIndex, text: string, situation: Situation): Understanding {
  const tokens = splitCompounds(index, withoutSignature(tokensOf(text)));
  const hints = hintsIn(tokens);
  const language = languageOf(tokens, situation.otherwise);
  const mentions = findMentions(index, tokens, language, hints);
  const { named, people, stranger, partly, free, hinting } = mentions;
  const { cues } = hintsIn(hinting);
  const aboutPlace = ['hours', 'visit', 'phone', 'contact', 'where'].some((cue) => cues.has(cue as Cue));
  const isPlace = (word: string) => aboutPlace && index.placeWords.has(foldAccents(word));
  const unexplained = mentions.unexplained.filter((word) => !isPlace(word));
  const slots: Slots = {
    language,
    roles: allOf(named, 'role') as readonly Role[],
    groups: allOf(named, 'group') as readonly Group[],
    contacts: allOf(named, 'contact') as readonly Contact[],
    terms: allOf(named, 'term') as readonly GlossaryEntry[],
    modes: allOf(named, 'mode') as readonly Mode[],
    units: named
      .map(
        (entities) =>
          pick(
            entities.filter((each) => !isLoose(each)),
            'unit',
          ) as readonly Unit[],
      )
      .filter((units) => units.length > 0),
    partly: [
      ...new Set([
        ...named.flatMap((entities) => pick(entities.filter(isLoose), 'unit') as Unit[]),
        ...partly,
      ]),
    ],
    people,
    stranger,
    parts: partsIn(tokens),
    time: daySlotOf(tokens, text, situation.day),
    mine: tokens.some(isMine),
    deputy: has(free, DEPUTY_WORDS),
    cues,
    described: people.flat().some((person) => index.people.described.has(person.id)),
    matches: matchesOf(index.passages, tokens),
    followUp: false,
    unexplained,
    words: tokens.map((token) => token.word),
  };
  const danger = dangerIn(tokens, hints.cues.has('danger'));
  const { previous } = situation;
  const whole = previous
    ? leaningOn(
        index,
        { ...slots, people: people.map((each) => talkedOf(each, previous)) },
        tokens,
        previous,
        danger === 'now',
      )
    : slots;
  return { ...whole, ...chooseIntent(whole, tokens, free, danger, situation.previous) };
}

/** Of several with one name, the one who was just talked of. */
function talkedOf(people: readonly Person[], { person, away }: Context): readonly Person[] {
  const talked = people.filter((each) => each.id === away || each.id === person);
  return talked.length > 0 ? talked.slice(0, 1) : people;
}

/** Fills what a follow-up leaves out from what was talked about. */
function leaningOn(
  index: QuestionIndex,
  slots: Slots,
  tokens: readonly Token[],
  previous: Context,
  danger: boolean,
): Slots {
  if (danger || !leans(slots, tokens)) return slots;
  const { role, unit, person, group } = recall(index.chart, previous);
  const namesPlace = slots.units.length > 0 || slots.partly.length > 0;
  const { cues } = slots;
  const isBack = cues.has('back') && previous.away !== undefined;
  const away = isBack ? index.chart.people.get(previous.away ?? '') : undefined;
  const isWhole = cues.has('contact') || cues.has('back') || cues.has('elsewhere');
  const aboutPerson = isWhole && !cues.has('ask') && !cues.has('duties');
  // "Och på Rymdstationen?": a place that nobody knows is not the place before.
  const isElse = slots.unexplained.length > 0;
  const hasOther = slots.groups.length > 0 || slots.people.length > 0;
  return {
    ...slots,
    followUp: true,
    roles: slots.roles.length > 0 || hasOther || !role || cues.has('manager') ? slots.roles : [role],
    groups:
      slots.groups.length > 0 || slots.roles.length > 0 || namesPlace || !group ? slots.groups : [group],
    units: namesPlace || slots.mine || !unit || cues.has('elsewhere') || isElse ? slots.units : [[unit]],
    people: peopleMeant(slots, away ?? person, namesPlace, aboutPerson),
    described: slots.described || slots.people.length === 0,
    parts: slots.parts.length > 0 || previous.part === undefined ? slots.parts : [previous.part],
  };
}

function peopleMeant(
  slots: Slots,
  person: Person | undefined,
  namesPlace: boolean,
  aboutPerson: boolean,
): Slots['people'] {
  if (slots.people.length > 0 || namesPlace || !person || !aboutPerson) return slots.people;
  return slots.roles.length > 0 && !slots.cues.has('elsewhere') ? slots.people : [[person]];
}

/** What is asked of somebody or something named before. */
const LEANING: readonly Cue[] = [
  'contact',
  'duties',
  'manager',
  'chair',
  'members',
  'meeting',
  'hours',
  'revise',
  'owner',
  'count',
  'vacant',
  'absent',
  'ask',
  'back',
  'appoint',
  'reportsTo',
  'elsewhere',
  'chain',
];

/** A few words that name no subject of their own, or point back at one. */
function leans(slots: Slots, tokens: readonly Token[]): boolean {
  const { cues } = slots;
  const isShort = tokens.length <= 9;
  const begins = ['och', 'o', 'and', 'men', 'but', 'a'].includes(tokens[0]?.folded ?? '');
  const pointing = cues.has('pronoun') || cues.has('followUp') || begins;
  const hasSubject = slots.roles.length + slots.groups.length + slots.people.length > 0;
  if (slots.stranger && !pointing) return false;
  if (hasSubject && !(pointing && slots.units.length === 0)) return false;
  if (slots.terms.length > 0 && !begins) return false;
  if (!isShort || (slots.unexplained.length > 0 && !begins)) return false;
  const placed = slots.units.length > 0 || slots.partly.length > 0 || slots.time.day !== undefined;
  const asks = slots.deputy || LEANING.some((cue) => cues.has(cue));
  return (
    begins ||
    cues.has('followUp') ||
    ((pointing || placed || asks) && !cues.has('thanks') && !cues.has('bot'))
  );
}

const SIGNATURES = /^(mvh|halsning|halsningar|regards|vanligen)$/;

/** What stands after "med vänlig hälsning" is the asker's name. */
function withoutSignature(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => SIGNATURES.test(token.folded));
  return at > 2 ? tokens.slice(0, at) : tokens;
}

const PART_WORDS = /^(delplan\w*|subplan\w*|plan|part|del|nr|nummer|number)$/;
const NUMBER_WORDS = ['noll', 'ett', 'tva', 'tre', 'fyra', 'fem', 'sex', 'sju'];
const ENGLISH_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** "delplan 3", "sub-plan three", "del 2 i planen". */
function partsIn(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ folded }, at) => {
    const before = tokens[at - 1]?.folded ?? '';
    if (!PART_WORDS.test(before)) return [];
    if (/^\d{1,2}$/.test(folded)) return [Number(folded)];
    const spoken = Math.max(NUMBER_WORDS.indexOf(folded), ENGLISH_NUMBERS.indexOf(folded));
    return spoken > 0 ? [spoken] : [];
  });
}

function isLoose(entity: Entity): boolean {
  return entity.kind === 'unit' && entity.loose === true;
}

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => words.has(token.folded));
}

function isMine(token: Token): boolean {
  return MINE_WORDS.has(token.word);
}

function pick(entities: readonly Entity[], kind: Entity['kind']): readonly Entity['item'][] {
  return entities.filter((entity) => entity.kind === kind).map((entity) => entity.item);
}

function allOf(named: readonly (readonly Entity[])[], kind: Entity['kind']): readonly Entity['item'][] {
  return [...new Set(named.flatMap((entities) => pick(entities, kind)))];
}
