/** From a sentence to its answer: whose unit "my" means, what the conversation was about, what stands below. */
import { answerCard } from '../cards/answer-card.js';
import { askUnitCard } from '../cards/ask-unit-card.js';
import { withClosing } from '../cards/closing.js';
import { unitName } from '../cards/filling.js';
import { ownUnitTexts } from '../cards/texts/own-unit.js';
import type { PersonKey } from '../delivery/references.js';
import type { Person, Unit } from '../organisation/organisation.js';
import type { Answer } from '../questions/answer.js';
import { askExplained } from '../questions/ask.js';
import type { Context } from '../questions/context.js';
import { askerIn } from '../questions/declared-units.js';
import { leansOnBefore } from '../questions/follow-up.js';
import { itemsFor } from '../questions/my-items.js';
import type { Language } from '../time.js';
import { feedbackOn, noteMiss } from './helped.js';
import type { Reaction } from './reaction.js';
import type { Turn } from './turn.js';
import { isForEveryone } from './venue.js';

/** Answers a sentence; `said` is the unit that the asker has just said is theirs. */
export async function answerSentence(turn: Turn, text: string, said?: Unit): Promise<Reaction> {
  const about = await aboutBefore(turn, text);
  const asker = said ? askerIn(turn.person, said.id) : askerOf(turn);
  let found = askAs(turn, text, asker, about);
  if (found.kind === 'asker-unknown') {
    const unit = await declaredUnit(turn);
    if (!unit) return askForUnit(turn, text, [], found.language);
    found = askAs(turn, text, askerIn(turn.person, unit), about);
  }
  if (found.kind === 'mine' && turn.person)
    found = { ...found, items: await itemsFor(turn.ports, turn.person.id, turn.at) };
  rememberAbout(turn, found);
  rememberLanguage(turn, found.language);
  const note = said && ownUnitTexts[found.language].remembered(unitName(said, found.language));
  noteMiss(turn, text, found);
  const feedback = await feedbackOn(turn, text, found);
  const shown = answerCard(found, turn.chart, turn.day, turn.ports.privacyUrl());
  return {
    kind: 'send',
    ...withClosing(
      shown,
      { ...(note !== undefined && { note }), ...(feedback && { feedback }) },
      found.language,
    ),
    forEveryone: isForEveryone(found),
    alone: found.kind === 'danger',
  };
}

/** Asks for the unit and keeps the question, so that the unit's name alone is an answer. */
export function askForUnit(
  turn: Turn,
  question: string,
  options: readonly Unit[],
  language: Language,
): Reaction {
  const { ports, objectId, chart, day, context } = turn;
  const waiting = objectId === undefined ? undefined : { objectId, text: question };
  if (waiting) ports.contexts.remember(context.activity.conversation.id, { waiting }, ports.now());
  return {
    kind: 'send',
    ...askUnitCard({ question, options }, { chart, day, language }),
    forEveryone: true,
  };
}

/** Who the turn's person is to the outside; `undefined` for accounts without an id. */
export function keyOf({ tenantId, objectId }: Turn): PersonKey | undefined {
  return objectId === undefined ? undefined : { tenantId, objectId };
}

/** Whether the roster says where the person works; their own word counts only where it does not. */
export function isPlaced({ person }: Turn): boolean {
  return person !== undefined && person.units.length > 0;
}

function askerOf(turn: Turn): Person | undefined {
  const key = keyOf(turn);
  if (isPlaced(turn) || !key) return turn.person;
  const unit = turn.ports.declaredUnits.known(key);
  return unit !== undefined && turn.chart.units.has(unit) ? askerIn(turn.person, unit) : turn.person;
}

/** What is sent to the person later is written in it. */
function rememberLanguage(turn: Turn, language: Language): void {
  const key = keyOf(turn);
  if (key && turn.venue === 'personal') turn.ports.references.heard(key, language);
}

async function declaredUnit(turn: Turn): Promise<string | undefined> {
  const key = keyOf(turn);
  const unit = key && (await turn.ports.declaredUnits.unitOf(key));
  return unit !== undefined && turn.chart.units.has(unit) ? unit : undefined;
}

function askAs(turn: Turn, text: string, asker: Person | undefined, previous: Context | undefined): Answer {
  const { questions, day, at, language } = turn;
  const question = { text, asker, day, at, language, ...(previous && { previous }) };
  const { answer, understanding } = askExplained(questions, question);
  const { intent, rule, roles, units, groups } = understanding;
  const ids = {
    roles: roles.map((role) => role.id),
    units: units.map((each) => each.map((unit) => unit.id)),
    groups: groups.map((group) => group.id),
  };
  turn.ports.log.debug(
    { intent, rule, ...ids, answer: answer.kind, language: answer.language },
    'A question was answered',
  );
  return answer;
}

/** What the conversation was about: from memory, and from the storage only where the sentence leans on it. */
async function aboutBefore(turn: Turn, text: string): Promise<Context | undefined> {
  const { contexts, now, log } = turn.ports;
  const { id } = turn.context.activity.conversation;
  const known = contexts.known(id, now());
  if (!leansOnBefore(text)) return known?.about;
  try {
    return (await contexts.newest(id, now()))?.about;
  } catch (error) {
    log.warn({ err: error }, 'What the conversation was about cannot be read');
    return known?.about;
  }
}

function rememberAbout(turn: Turn, { context }: Answer): void {
  if (!context) return;
  const { contexts, now } = turn.ports;
  contexts.remember(turn.context.activity.conversation.id, { about: context }, now());
}
