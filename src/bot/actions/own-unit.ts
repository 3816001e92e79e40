/** The unit that somebody says is theirs: chosen, typed, or changed. */
import { unitName } from '../../cards/filling.js';
import { noticeCard } from '../../cards/notice.js';
import { ownUnitTexts } from '../../cards/texts/own-unit.js';
import type { Unit } from '../../organisation/organisation.js';
import { unitsSaid } from '../../questions/unit-search.js';
import { answerSentence, askForUnit, isPlaced, keyOf } from '../answering.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';

const MOST_OPTIONS = 5;
/** A longer sentence is no answer to "which unit?". */
const LONGEST_NAME = 100;

/** Remembers the unit, and answers the question that waited for it at once. */
export async function declare(
  turn: Turn,
  data: { readonly unit?: string | undefined; readonly text?: string | undefined },
): Promise<Reaction> {
  const unit = turn.chart.units.get(data.unit ?? '');
  if (!unit) return { kind: 'tell', text: ownUnitTexts[turn.language].unknown };
  return remember(turn, unit, data.text ?? '');
}

/** "Jag har bytt enhet", with or without the name of the new one. */
export async function change(turn: Turn, said: string): Promise<Reaction> {
  const { language, person, chart } = turn;
  if (isPlaced(turn)) {
    const names = person?.units.flatMap((id) => chart.units.get(id) ?? []) ?? [];
    const text = ownUnitTexts[language].fromData(names.map((unit) => unitName(unit, language)).join(', '));
    return { kind: 'send', ...noticeCard([text], language) };
  }
  const units = said === '' ? [] : unitsSaid(chart, said, MOST_OPTIONS);
  const [unit] = units;
  return unit && units.length === 1 ? remember(turn, unit, '') : askForUnit(turn, '', units, language);
}

/**
 * Takes a sentence for the name of the asker's unit where the bot has just asked for it, in whichever process;
 * `undefined` where it is a sentence like any other.
 */
export async function readReply(turn: Turn, text: string): Promise<Reaction | undefined> {
  if (isPlaced(turn) || text.length > LONGEST_NAME) return undefined;
  const units = unitsSaid(turn.chart, text, MOST_OPTIONS);
  const [unit] = units;
  if (!unit) return undefined;
  const question = await waitingQuestion(turn);
  if (question === undefined) return undefined;
  return units.length === 1
    ? remember(turn, unit, question)
    : askForUnit(turn, question, units, turn.language);
}

async function waitingQuestion(turn: Turn): Promise<string | undefined> {
  const { contexts, now, log } = turn.ports;
  const { id } = turn.context.activity.conversation;
  const own = (waiting: { objectId: string; text: string } | undefined) =>
    waiting?.objectId === turn.objectId ? waiting?.text : undefined;
  const known = own(contexts.known(id, now())?.waiting);
  if (known !== undefined) return known;
  try {
    return own((await contexts.newest(id, now()))?.waiting);
  } catch (error) {
    log.warn({ err: error }, 'Nobody knows whether a question waits for a unit');
    return undefined;
  }
}

async function remember(turn: Turn, unit: Unit, question: string): Promise<Reaction> {
  const key = keyOf(turn);
  if (key && !isPlaced(turn)) await turn.ports.declaredUnits.declare(key, unit.id);
  turn.ports.contexts.remember(turn.context.activity.conversation.id, {}, turn.ports.now());
  if (question !== '') return answerSentence(turn, question, isPlaced(turn) ? undefined : unit);
  const { language } = turn;
  const text = ownUnitTexts[language].remembered(unitName(unit, language));
  return { kind: 'send', ...noticeCard([text], language), forEveryone: true };
}
