/** Shows the present form of a delivered card on all of a person's devices. */
import type { Log } from '../log.js';
import type { Language } from '../time.js';
import type { Delivery } from './delivery.js';
import type { SendPorts } from './send.js';
import type { OutgoingMessage } from './sender.js';

/**
 * Replaces a person's delivered card, last in line and once: what fails is mended when the card is opened, since every
 * card refreshes itself then.
 */
export async function refreshDelivered(
  ports: SendPorts & { readonly log: Log },
  row: Pick<Delivery, 'person' | 'conversationId' | 'activityId'>,
  compose: (heard?: Language) => OutgoingMessage,
): Promise<void> {
  if (row.conversationId === undefined || row.activityId === undefined) return;
  const known = await ports.addresses.addressOf(row.person);
  if (!known) return;
  await ports.rate.take();
  const address = { ...known, conversationId: row.conversationId };
  const outcome = await ports.sender.update(address, row.activityId, compose(known.language));
  if (outcome.kind !== 'sent')
    ports.log.info({ outcome: outcome.kind }, 'A card was not updated; opening it will');
}
