/** One message to one person: where they are reached, a conversation if there is none, the send. */
import type { PersonId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import type { Addresses } from './addresses.js';
import type { Rate } from './rate.js';
import type { Address, Outcome, OutgoingMessage, Sender } from './sender.js';

export interface SendPorts {
  readonly sender: Sender;
  readonly addresses: Addresses;
  readonly rate: Rate;
}

/** The outcome of one attempt, and where it went. `not-now`: nothing was sent, since the sender may no longer. */
export interface Attempt {
  readonly outcome: Outcome<{ readonly activityId: string }> | { readonly kind: 'not-now' };
  readonly address?: Address;
}

/** Waits for the turn of one call; `false` when it may no longer be made by then. */
export type MayCall = () => Promise<boolean>;

/**
 * Tries once to reach a person, in the language of their last sentence where one was heard; `unwanted` where there is
 * nothing to say. A conversation that turns out to be gone is opened anew, once.
 */
export async function sendToPerson(
  ports: SendPorts,
  person: PersonId,
  compose: (heard?: Language) => OutgoingMessage | undefined,
  mayCall: MayCall,
): Promise<Attempt | 'unwanted'> {
  const known = await ports.addresses.addressOf(person);
  const message = compose(known?.language);
  if (!message) return 'unwanted';
  if (!known) return { outcome: { kind: 'unreachable', reason: 'not-met' } };
  const attempt = await sendTo(ports, person, known, message, mayCall);
  const gone = attempt.outcome.kind === 'unreachable' && attempt.outcome.reason === 'conversation-gone';
  if (!gone || known.conversationId === undefined || known.objectId === undefined) return attempt;
  return sendTo(ports, person, { ...known, conversationId: undefined }, message, mayCall);
}

async function sendTo(
  ports: SendPorts,
  person: PersonId,
  known: Address,
  message: OutgoingMessage,
  mayCall: MayCall,
): Promise<Attempt> {
  const opened = await openConversation(ports, person, known, mayCall);
  if (opened.kind !== 'sent') return { outcome: opened, address: known };
  const address = { ...known, conversationId: opened.value.conversationId };
  if (!(await mayCall())) return { outcome: { kind: 'not-now' }, address };
  const outcome = await ports.sender.send(address, message);
  holdBack(ports, outcome);
  return { outcome, address };
}

async function openConversation(
  ports: SendPorts,
  person: PersonId,
  known: Address,
  mayCall: MayCall,
): Promise<Outcome<{ readonly conversationId: string }> | { readonly kind: 'not-now' }> {
  if (known.conversationId !== undefined)
    return { kind: 'sent', value: { conversationId: known.conversationId } };
  if (!(await mayCall())) return { kind: 'not-now' };
  const outcome = await ports.sender.openConversation(known);
  if (outcome.kind === 'sent') ports.addresses.remember(person, { ...known, ...outcome.value });
  holdBack(ports, outcome);
  // Opening twice gives the same conversation: what is unknown is simply tried again.
  return outcome.kind === 'unknown' ? { kind: 'retry', reason: 'unavailable' } : outcome;
}

function holdBack(ports: SendPorts, outcome: Outcome<unknown>): void {
  if (outcome.kind === 'retry' && outcome.reason === 'throttled') ports.rate.pause(outcome.afterMs ?? 1_000);
}
