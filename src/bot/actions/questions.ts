/** Questions, typed or pressed. */
import { answerSentence } from '../answering.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { readReply } from './own-unit.js';

/** Answers a sentence from the organisation's data, or takes it for the unit that the asker was asked for. */
export async function answer(turn: Turn, data: { readonly text: string }): Promise<Reaction> {
  return (await readReply(turn, data.text)) ?? answerSentence(turn, data.text);
}
