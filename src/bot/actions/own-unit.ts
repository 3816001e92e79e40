/** The unit that somebody says is theirs: chosen, typed, or changed. */
import { unitName } from '../../cards/filling.js';
import { noticeCard } from '../../cards/notice.js';
import { ownUnitTexts } from '../../cards/texts/own-unit.js';
import type { Unit } from '../../organisation/organisation.js';
import type { Remembered } from '../../questions/contexts.js';
import { unitsNamed, unitsSaid } from '../../questions/unit-search.js';
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
 * `undefined` where it is a sentence like any other. Only what looks like a unit's name is worth a look in storage.
 */
export async function readReply(turn: Turn, text: string): Promise<Reaction | undefined> {
  if (isPlaced(turn) || text.length > LONGEST_NAME) return undefined;
  const { chart, ports, language, context } = turn;
  const known = ports.contexts.known(context.activity.conversation.id, ports.now());
  const asked = ownQuestion(turn, known);
  const isNew = !known && askedBefore(turn) === undefined;
  const units = asked !== undefined || isNew ? unitsSaid(chart, text, MOST_OPTIONS) : unitsNamed(chart, text);
  const [unit] = units;
  if (!unit) return undefined;
  const question = asked ?? (await askedElsewhere(turn));
  if (question === undefined) return undefined;
  return units.length === 1 ? remember(turn, unit, question) : askForUnit(turn, question, units, language);
}

/** The question that waits for this person's unit. */
function ownQuestion({ objectId }: Turn, remembered: Remembered | undefined): string | undefined {
  return remembered?.waiting?.objectId === objectId ? remembered?.waiting?.text : undefined;
}

function askedBefore(turn: Turn): string | undefined {
  const key = keyOf(turn);
  return key && turn.ports.declaredUnits.known(key);
}

async function askedElsewhere(turn: Turn): Promise<string | undefined> {
  const { contexts, now, log } = turn.ports;
  try {
    return ownQuestion(turn, await contexts.newest(turn.context.activity.conversation.id, now()));
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
