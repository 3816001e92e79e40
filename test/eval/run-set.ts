/** Asks the sentences of a set through the public door and scores what comes back. */
import { answerCard } from '../../src/cards/answer-card.js';
import type { CardMessage } from '../../src/cards/message.js';
import type { Answer, Question } from '../../src/questions/answer.js';
import { askExplained } from '../../src/questions/ask.js';
import type { Understanding } from '../../src/questions/understand.js';
import { dayOf, instantOf } from '../../src/time.js';
import type { Label, LabelSet } from './labels.js';
import { municipality, namesOn, type Municipality } from './municipality.js';
import { scoreAnswer, type Score } from './scorer.js';

/** One sentence with its answer. */
export interface Outcome extends Score {
  readonly label: Label;
  readonly text: string;
  readonly kind: string;
  readonly understanding: Understanding;
  readonly right: boolean;
  /** Asked back although one right answer exists. */
  readonly needless: boolean;
  readonly milliseconds: number;
}

interface Turn {
  readonly answer: Answer;
  readonly understanding: Understanding;
  readonly context: unknown;
}

const TIME_WHERE_UNSAID: Readonly<Record<string, string>> = { norrvik: '2026-03-02T10:00' };

/** The outcome of every sentence of a set, in its order. */
export async function runSet(set: LabelSet): Promise<readonly Outcome[]> {
  const byId = new Map(set.labels.map((label) => [label.id, label]));
  const places = new Map<string, Municipality>();
  for (const { organisation } of set.labels) places.set(organisation, await municipality(organisation));
  return set.labels.flatMap((label) => {
    const place = places.get(label.organisation);
    return place ? [outcomeOf(place, label, byId)] : [];
  });
}

function outcomeOf(place: Municipality, label: Label, byId: ReadonlyMap<string, Label>): Outcome {
  const previous = contextBefore(place, label, byId);
  const day = dayOfLabel(place, label);
  const started = performance.now();
  const { answer, understanding } = turnOf(place, label, previous);
  const text = messageText(answerCard(answer, place.chart, day));
  const milliseconds = performance.now() - started;
  const score = scoreAnswer(label, text, namesOn(place, day));
  const right = score.faults.length === 0;
  const needless = label.expect.kind === 'answer' && /ask|unit-unknown|which/.test(answer.kind);
  return { ...score, label, text, kind: answer.kind, understanding, right, needless, milliseconds };
}

function contextBefore(place: Municipality, label: Label, byId: ReadonlyMap<string, Label>): unknown {
  const before = byId.get(label.followUpTo ?? '');
  return before && turnOf(place, before, contextBefore(place, before, byId)).context;
}

function turnOf({ index, chart }: Municipality, label: Label, previous: unknown): Turn {
  const question = {
    text: label.text,
    asker: chart.people.get(label.asker ?? ''),
    day: dayOfLabel({ index, chart }, label),
    at: instant({ index, chart }, label),
    ...(chart.organisation.modes[0] && { mode: chart.organisation.modes[0].id }),
    ...(previous !== undefined && { previous }),
  } as Question;
  const { answer, understanding } = askExplained(index, question);
  return { answer, understanding, context: answer.context };
}

function dayOfLabel(place: Municipality, label: Label): string {
  return dayOf(instant(place, label), place.chart.organisation.timeZone);
}

function instant({ chart }: Municipality, label: Label): Date {
  const local = label.at ?? TIME_WHERE_UNSAID[label.organisation] ?? '2026-11-23T10:00';
  const at = instantOf(local, chart.organisation.timeZone);
  if (!at) throw new Error(`${label.id}: ${local} is no time`);
  return at;
}

/** Everything that a person can read of a message: its text, then its card from top to bottom, buttons too. */
export function messageText({ text, card }: CardMessage): string {
  return [text, ...readable(card)].join('\n');
}

const READABLE = new Set(['text', 'title', 'value', 'altText', 'label', 'placeholder']);

function* readable(value: unknown, key = ''): Iterable<string> {
  if (typeof value === 'string' && READABLE.has(key)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    if (name !== 'data' && name !== 'fallback') yield* readable(inner, name);
}
