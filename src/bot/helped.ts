/** Whether an answer helped: when it is asked, and what is noted of answers that could not help. */
import { randomUUID } from 'node:crypto';
import type { Closing } from '../cards/closing.js';
import type { Answer } from '../questions/answer.js';
import { departmentKept, keepable } from '../questions/keepable.js';
import { dayOf, weekOf } from '../time.js';
import { within } from './deadline.js';
import type { Turn } from './turn.js';

/** The longest that an answer waits to learn whether the person was asked today already. */
const ASKED_TODAY_MS = 300;
const LONGEST_TEXT = 500;

const MISSES: ReadonlySet<string> = new Set(['unknown', 'unit-unknown']);
const UNSURE: ReadonlySet<string> = new Set([...MISSES, 'ask-back', 'nobody']);
/** Answers that nobody weighs: courtesies, and what is told in need. */
const NOT_WEIGHED: ReadonlySet<string> = new Set([
  'danger',
  'others',
  'greeting',
  'help',
  'small-talk',
  'refused',
  'asker-unknown',
]);

/**
 * Asks whether an answer helped: always where the bot was unsure or climbed, else once a person and day and only in
 * the person's own chat. What the day has seen is in memory but for the first answer of the day.
 */
export async function feedbackOn(turn: Turn, text: string, found: Answer): Promise<Closing['feedback']> {
  if (NOT_WEIGHED.has(found.kind)) return undefined;
  const isDue = isUnsure(found) || (turn.venue === 'personal' && (await isDueToday(turn)));
  return isDue ? { id: randomUUID(), text: text.slice(0, LONGEST_TEXT) } : undefined;
}

/** Notes a sentence that got no answer, unless it may not be kept. */
export function noteMiss(turn: Turn, text: string, found: Answer): void {
  if (!MISSES.has(found.kind)) return;
  const kept = keepable(turn.chart, text, found);
  if (kept === undefined) return;
  const note = { ...noteOf(turn), language: found.language, kind: found.kind, text: kept };
  turn.ports.misses.add({ id: randomUUID(), ...note });
}

/** What every note carries: the week and, where it tells nothing of the person, the department. */
export function noteOf(turn: Turn) {
  const { chart, person, ports, language } = turn;
  const department = departmentKept(chart, person);
  const week = weekOf(dayOf(ports.now(), chart.organisation.timeZone));
  return { week, language, ...(department !== undefined && { department }) };
}

function isUnsure(found: Answer): boolean {
  return UNSURE.has(found.kind) || (found.kind === 'who' && found.search.climbed);
}

async function isDueToday({ ports, tenantId, objectId, chart }: Turn): Promise<boolean> {
  if (objectId === undefined) return false;
  const who = { tenantId, objectId };
  const today = dayOf(ports.now(), chart.organisation.timeZone);
  if (ports.courtesies.isTaken(who, 'feedback', today)) return false;
  try {
    return await within(ASKED_TODAY_MS, ports.courtesies.claim(who, 'feedback', today));
  } catch {
    return false;
  }
}
