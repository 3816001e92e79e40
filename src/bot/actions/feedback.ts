/** "Hjälpte svaret?" */
import { feedbackTexts } from '../../cards/texts/feedback.js';
import { keepable } from '../../questions/keepable.js';
import { noteOf } from '../helped.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';

/** Notes whether an answer helped, without the person; the newest press of one card counts. */
export async function give(
  turn: Turn,
  data: {
    readonly id: string;
    readonly helped: 'yes' | 'no';
    readonly text: string;
    readonly comment?: string | undefined;
  },
): Promise<Reaction> {
  const { chart, ports, language } = turn;
  const text = keepable(chart, data.text);
  const comment = keepable(chart, data.comment ?? '');
  const kept = { ...(text !== undefined && { text }), ...(comment !== undefined && { comment }) };
  ports.feedback.add({ id: data.id, helped: data.helped, ...noteOf(turn), ...kept });
  return { kind: 'tell', text: feedbackTexts[language].thanks, done: true };
}
