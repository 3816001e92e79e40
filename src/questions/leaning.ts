/** A sentence that leans on the one before it: what it leaves out is what was talked of. */
import type { Person } from '../organisation/organisation.js';
import { recall, type Context } from './context.js';
import type { Cue } from './cues.js';
import type { QuestionIndex } from './question-index.js';
import type { Slots } from './slots.js';
import type { Token } from './tokens.js';

/** Fills what a follow-up leaves out from what was talked about. */
export function leaningOn(
  index: QuestionIndex,
  said: Slots,
  tokens: readonly Token[],
  previous: Context,
): Slots {
  const people = said.people.map((each) => talkedOf(each, previous));
  const slots = people.length > 0 ? { ...said, people } : said;
  if (!leans(slots, tokens, previous)) return slots;
  const { role, unit, person, group } = recall(index.chart, previous);
  const among = (previous.among ?? []).flatMap((id) => index.chart.people.get(id) ?? []);
  const namesPlace = slots.units.length > 0 || slots.partly.length > 0;
  const { cues } = slots;
  const isBack = cues.has('back') && previous.away !== undefined;
  const away = isBack ? index.chart.people.get(previous.away ?? '') : undefined;
  const isWhole = cues.has('contact') || cues.has('back') || cues.has('elsewhere');
  const aboutPerson = isWhole && !cues.has('ask') && !cues.has('duties');
  // "Och på Rymdstationen?": a place that nobody knows is not the place before.
  const isElse = slots.unknownPlaces.length > 0;
  const hasOther = slots.groups.length > 0 || slots.people.length > 0;
  const units = namesPlace || slots.mine || !unit || cues.has('elsewhere') || isElse ? slots.units : [[unit]];
  return {
    ...slots,
    followUp: true,
    recalled: slots.roles.length === 0,
    roles: slots.roles.length > 0 || hasOther || !role || cues.has('manager') ? slots.roles : [role],
    groups:
      slots.groups.length > 0 || slots.roles.length > 0 || namesPlace || !group ? slots.groups : [group],
    units,
    placed: units.length > 0 || slots.partly.length > 0 || slots.mine,
    people:
      among.length > 0 && slots.people.length === 0
        ? [among]
        : peopleMeant(slots, away ?? person, namesPlace, aboutPerson),
    described: slots.described || slots.people.length === 0,
    parts: slots.parts.length > 0 || previous.part === undefined ? slots.parts : [previous.part],
  };
}

/** Of several with one name, the one who was just talked of. */
function talkedOf(people: readonly Person[], { person, away }: Context): readonly Person[] {
  const talked = people.filter((each) => each.id === away || each.id === person);
  return talked.length > 0 ? talked.slice(0, 1) : people;
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

const MOST_WORDS = 9;
const MOST_WORDS_OF_DEPUTY = 14;

/** A few words that name no subject of their own, or point back at one. */
function leans(slots: Slots, tokens: readonly Token[], previous: Context): boolean {
  const { cues } = slots;
  const isShort = tokens.length <= (slots.deputy && cues.has('pronoun') ? MOST_WORDS_OF_DEPUTY : MOST_WORDS);
  const begins = ['och', 'o', 'and', 'men', 'but', 'a'].includes(tokens[0]?.folded ?? '');
  const pointing = cues.has('pronoun') || cues.has('followUp') || begins;
  const hasSubject = slots.roles.length + slots.groups.length + slots.people.length > 0;
  if (slots.stranger && !pointing) return false;
  if (hasSubject && !(pointing && slots.units.length === 0)) return false;
  if (slots.terms.length > 0 && !begins) return false;
  if (!isShort || (slots.unknownPlaces.length > 0 && !begins)) return false;
  const placed = slots.units.length > 0 || slots.partly.length > 0 || slots.time.day !== undefined;
  const asks = slots.deputy || LEANING.some((cue) => cues.has(cue)) || asksOfMeeting(slots, previous);
  return (
    begins ||
    cues.has('followUp') ||
    ((pointing || placed || asks) && !cues.has('thanks') && !cues.has('bot'))
  );
}

/** "Var nånstans?", "vilken lokal?" after a group: where it meets, not where an office is. */
function asksOfMeeting({ cues }: Slots, { group }: Context): boolean {
  return group !== undefined && (['where', 'when', 'visit'] as const).some((cue) => cues.has(cue));
}
