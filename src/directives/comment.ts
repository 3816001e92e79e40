/** The text answer to a consultation. */
import { Refusal } from '../errors.js';
import type { PersonId } from '../organisation/organisation.js';
import { answerAt, closing } from './answer.js';
import type { DirectiveRefusal } from './directive.js';
import { recordAnswer, type AnswerPorts, type CardShown, type Receipt } from './receipt.js';
import { checkWords } from './words.js';

/** Records what a recipient answers to a consultation. The first answer stands; after the deadline it is kept as late. */
export async function commentOnDirective(
  ports: AnswerPorts,
  person: PersonId,
  card: CardShown,
  comment: string,
): Promise<Receipt> {
  const text = checkWords(comment);
  return recordAnswer(ports, person, card, (directive, current, at) => {
    if (directive.ask !== 'comment')
      throw new Refusal<DirectiveRefusal>('directive-not-asked', { id: directive.id });
    return closing(current, 'done', answerAt(directive, current, at, { how: 'commented', text }), at);
  });
}
