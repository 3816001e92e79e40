/** A recipient looks at the card. */
import { changeRow } from '../delivery/change-row.js';
import { prove } from '../delivery/delivery.js';
import type { PersonId } from '../organisation/organisation.js';
import { itemOf } from './directive.js';
import { loadReceipt, type AnswerPorts, type CardShown, type Receipt } from './receipt.js';

/**
 * What a recipient's card shows now. Opening it proves that it arrived; that is counted, never shown for a person.
 */
export async function openDirective(
  ports: Pick<AnswerPorts, 'directives' | 'ledger'>,
  person: PersonId,
  card: CardShown,
): Promise<Receipt> {
  const { stored, ...receipt } = await loadReceipt(ports, person, card);
  return {
    ...receipt,
    row: (await changeRow(ports.ledger, itemOf(receipt.directive), stored, prove)).value,
  };
}
