/** One message to one person: where they are reached, a conversation if there is none, the send. */
import type { PersonId } from '../organisation/organisation.js';
import type { Addresses } from './addresses.js';
import type { Rate } from './rate.js';
import type { Address, Outcome, OutgoingMessage, Sender } from './sender.js';

export interface SendPorts {
  readonly sender: Sender;
  readonly addresses: Addresses;
  readonly rate: Rate;
}

/** The outcome of one attempt, and where it went. */
export interface Attempt {
  readonly outcome: Outcome<{ readonly activityId: string }>;
  readonly address?: Address;
}

/** Tries once to reach a person. A conversation that turns out to be gone is opened anew, once. */
export async function sendToPerson(
  ports: SendPorts,
  person: PersonId,
  message: OutgoingMessage,
): Promise<Attempt> {
  const known = await ports.addresses.addressOf(person);
  if (!known) return { outcome: { kind: 'unreachable', reason: 'not-met' } };
  const attempt = await sendTo(ports, person, known, message);
  const gone = attempt.outcome.kind === 'unreachable' && attempt.outcome.reason === 'conversation-gone';
  if (!gone || known.conversationId === undefined || known.objectId === undefined) return attempt;
  return sendTo(ports, person, { ...known, conversationId: undefined }, message);
}

async function sendTo(
  ports: SendPorts,
  person: PersonId,
  known: Address,
  message: OutgoingMessage,
): Promise<Attempt> {
  const opened = await openConversation(ports, person, known);
  if (opened.kind !== 'sent') return { outcome: opened, address: known };
  const address = { ...known, conversationId: opened.value.conversationId };
  await ports.rate.take();
  const outcome = await ports.sender.send(address, message);
  holdBack(ports, outcome);
  return { outcome, address };
}

async function openConversation(
  ports: SendPorts,
  person: PersonId,
  known: Address,
): Promise<Outcome<{ readonly conversationId: string }>> {
  if (known.conversationId !== undefined)
    return { kind: 'sent', value: { conversationId: known.conversationId } };
  await ports.rate.take();
  const outcome = await ports.sender.openConversation(known);
  if (outcome.kind === 'sent') ports.addresses.remember(person, { ...known, ...outcome.value });
  holdBack(ports, outcome);
  return outcome;
}

function holdBack(ports: SendPorts, outcome: Outcome<unknown>): void {
  if (outcome.kind === 'retry' && outcome.reason === 'throttled') ports.rate.pause(outcome.afterMs ?? 1_000);
}
