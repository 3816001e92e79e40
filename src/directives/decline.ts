/** "Kan inte genomföra": the recipient tells why not. */
import type { PersonId } from '../organisation/organisation.js';
import { answerAt, closing } from './answer.js';
import { recordAnswer, type AnswerPorts, type CardShown, type Receipt } from './receipt.js';
import { checkWords } from './words.js';

/** Records that a recipient cannot do what is asked, with the reason. That closes the row, for the own posts alone. */
export async function declineDirective(
  ports: AnswerPorts,
  person: PersonId,
  card: CardShown,
  reason: string,
): Promise<Receipt> {
  const text = checkWords(reason);
  return recordAnswer(ports, person, card, (directive, current, at) =>
    closing(current, 'cannot', answerAt(directive, current, at, { how: 'cannot', text }), at),
  );
}
