/** What stands below an answer, whatever card it is: a note, and whether it helped. */
import type { Language } from '../time.js';
import { fill, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import { feedbackTexts } from './texts/feedback.js';

/** What is added below an answer. */
export interface Closing {
  readonly note?: string;
  /** Asks whether the answer to `text` helped; `id` names this one asking, and nobody. */
  readonly feedback?: { readonly id: string; readonly text: string };
}

/** The card with what is added below it. */
export function withClosing(shown: CardMessage, closing: Closing, language: Language): CardMessage {
  if (closing.note === undefined && !closing.feedback) return shown;
  const { card } = drawn(closingFilling(closing, language));
  return { ...shown, card: { ...shown.card, body: [...bodyOf(shown.card), ...bodyOf(card)] } };
}

/** What the added part is filled with. */
export function closingFilling({ note = '', feedback }: Closing, language: Language): Filling {
  const t = feedbackTexts[language];
  return fill('closing', language, t.helped, {
    hasNote: note !== '',
    note: plain(note),
    hasFeedback: feedback !== undefined,
    id: feedback?.id ?? '',
    text: feedback?.text ?? '',
    t,
  });
}

function bodyOf(card: CardMessage['card']): readonly unknown[] {
  return Array.isArray(card.body) ? (card.body as readonly unknown[]) : [];
}
