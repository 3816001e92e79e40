/** "Jag har läst": one click answers for all of a person's posts. */
import { answered } from '../delivery/delivery.js';
import type { PersonId } from '../organisation/organisation.js';
import { answerAt, answerOf, closing } from './answer.js';
import { passesOn } from './below.js';
import { recordAnswer, type AnswerPorts, type CardShown, type Receipt } from './receipt.js';

/**
 * Records that a recipient has read a directive. Where nothing more is asked, that closes the row: after the deadline it
 * is kept as late. Where more is asked, it is noted and the row stays open; who is to pass it on and has nobody below
 * has done all there is.
 */
export async function acknowledgeDirective(
  ports: AnswerPorts,
  person: PersonId,
  card: CardShown,
): Promise<Receipt> {
  return recordAnswer(ports, person, card, (directive, current, at) => {
    if (answerOf(current)?.readAt !== undefined) return undefined;
    if (directive.ask === 'read')
      return closing(current, 'acknowledged', answerAt(directive, current, at, { how: 'read' }), at);
    if (directive.ask === 'passOn' && !passesOn(ports.chart, current))
      return closing(current, 'done', answerAt(directive, current, at, { how: 'read' }), at);
    const noted = answerAt(directive, current, at, { how: 'read', readAt: at.toISOString() });
    return answered(current, { state: 'acknowledged', text: JSON.stringify(noted) }, at);
  });
}
