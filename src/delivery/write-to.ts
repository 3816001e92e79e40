/** A message to one person by account, at once: for answers that belong in the person's own chat. */
import type { Log } from '../log.js';
import type { PersonKey, References } from './references.js';
import type { Address, OutgoingMessage, Sender } from './sender.js';

export interface WriteToPorts {
  readonly sender: Sender;
  readonly references: References;
  readonly log: Log;
}

/**
 * Writes into the 1:1 with a person, which is opened where none is known or the known one is gone. Whether it may have
 * arrived; `false` mostly means that the person has not got the app.
 */
export async function writeTo(
  ports: WriteToPorts,
  key: PersonKey,
  serviceUrl: string,
  message: OutgoingMessage,
): Promise<boolean> {
  const known = await ports.references.addressOf(key);
  if (known?.conversationId !== undefined) {
    const address = { ...known, conversationId: known.conversationId };
    const outcome = await ports.sender.send(address, message);
    if (outcome.kind !== 'unreachable' || outcome.reason !== 'conversation-gone')
      return isOut(ports, outcome.kind);
  }
  return openAndWrite(ports, { serviceUrl: known?.serviceUrl ?? serviceUrl, ...key }, key, message);
}

async function openAndWrite(
  ports: WriteToPorts,
  to: Address,
  key: PersonKey,
  message: OutgoingMessage,
): Promise<boolean> {
  const opened = await ports.sender.openConversation(to);
  if (opened.kind !== 'sent') return isOut(ports, opened.kind);
  const address = { ...to, conversationId: opened.value.conversationId };
  ports.references.remember(key, address);
  return isOut(ports, (await ports.sender.send(address, message)).kind);
}

function isOut(ports: WriteToPorts, outcome: string): boolean {
  if (outcome !== 'sent') ports.log.info({ outcome }, 'An answer did not reach the private chat');
  return outcome === 'sent' || outcome === 'unknown';
}
