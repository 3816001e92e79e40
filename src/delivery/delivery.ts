/**
 * WHAT MUST REACH PEOPLE: one row a (directive or call, version, person), its states and how it moves between them.
 *
 * The row is the truth; the queue only wakes somebody up. All transitions are pure: they take the row and the time and
 * give the next row, or `undefined` where the row has moved on and the event no longer matters.
 */
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { Post } from '../organisation/audience.js';
import type { Address, FailedReason, Outcome, UnreachableReason } from './sender.js';
import { backOffMs } from './retry.js';

/** What is delivered: directives and calls, which are answered, and notices, which only tell. */
export const NOUNS = ['directive', 'meeting', 'notice'] as const;

/** A numbered directive or call, in a version, or a notice. */
export interface Item {
  readonly noun: (typeof NOUNS)[number];
  readonly id: string;
  readonly version: number;
  /** Over how many buckets the rows are spread; fixed when sent. */
  readonly buckets: number;
}

/**
 * queued → sending → sent → seen → acknowledged → done | cannot | covered | moved, or failed / unreachable /
 * uncertain on the way. `covered`: a colleague or stand-in answered for the post. `moved`: to a new holder.
 */
export const DELIVERY_STATES = [
  'queued',
  'sending',
  'sent',
  'seen',
  'acknowledged',
  'done',
  'cannot',
  'covered',
  'moved',
  'failed',
  'unreachable',
  'uncertain',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One recipient's row. Instants are ISO text. */
export interface Delivery {
  readonly person: PersonId;
  /** For counts per department. */
  readonly department: UnitId;
  readonly posts: readonly Post[];
  readonly standIn: boolean;
  readonly state: DeliveryState;
  readonly reason?: UnreachableReason | FailedReason;
  /** When somebody must look at the row again: next attempt, end of a claim, end of an uncertainty. */
  readonly dueAt?: string;
  readonly claimedBy?: string;
  readonly attempts: number;
  /** Sent once more after an unknown outcome: only then may a person have it twice. */
  readonly resent?: boolean;
  /** How often the channel answered so that nobody knows whether it arrived. */
  readonly unknowns?: number;
  readonly conversationId?: string;
  readonly activityId?: string;
  readonly sentAt?: string;
  readonly answeredAt?: string;
  /** The noun's own answer, opaque here. */
  readonly answer?: string;
  /** The noun's own label of the answer, counted in the status beside the state. */
  readonly label?: string;
  /** What the noun says to or notes of this recipient alone, opaque here. */
  readonly note?: string;
}

/** The waits of delivery, in milliseconds. */
export interface Timing {
  /** How long a claim holds before a sweep may take the row over. */
  readonly claimMs: number;
  /** How long a send with unknown outcome waits for proof before it is sent once more. */
  readonly uncertainMs: number;
  /** How often each instance looks for rows that are due. */
  readonly sweepMs: number;
}

/** What holds in service. */
export const TIMING: Timing = { claimMs: 60_000, uncertainMs: 120_000, sweepMs: 15_000 };

/**
 * After so many unknown answers of the channel a row stays uncertain. One would leave somebody out in every big send
 * through a bad hour; more would fill people's chats with the same card.
 */
export const MAX_UNKNOWNS = 3;

/** A row that waits to be sent. */
export function queuedDelivery(
  recipient: Pick<Delivery, 'person' | 'department' | 'posts' | 'standIn' | 'note'>,
  at: Date,
): Delivery {
  return { ...recipient, state: 'queued', attempts: 0, dueAt: at.toISOString() };
}

/** Whether somebody must still act on the row: send it, send it again, or see what became of a claim. */
export function isPending(delivery: Delivery): boolean {
  return delivery.dueAt !== undefined;
}

/** Whether the recipient has answered, in one way or another. */
export function isAnswered(delivery: Delivery): boolean {
  return ANSWERED.has(delivery.state);
}

const ANSWERED: ReadonlySet<DeliveryState> = new Set(['acknowledged', 'done', 'cannot', 'covered', 'moved']);

/**
 * Takes a due row for sending. A claim that ran out means that a send may be out there with nobody knowing: the row
 * becomes uncertain instead, and is sent once more only after its wait for proof. Of what a dying worker had claimed most
 * was never sent, so this does not count as an unknown answer.
 */
export function claim(delivery: Delivery, by: string, at: Date, timing: Timing): Delivery | undefined {
  if (delivery.dueAt === undefined || delivery.dueAt > at.toISOString()) return undefined;
  if (delivery.state === 'sending') return uncertain(delivery, at, timing);
  return {
    ...delivery,
    state: 'sending',
    claimedBy: by,
    dueAt: later(at, timing.claimMs),
    attempts: delivery.attempts + 1,
    resent: delivery.resent || delivery.state === 'uncertain',
  };
}

/** Whether a claim holds long enough for one more call, which has a time-out of its own. */
export function holdsClaim(delivery: Delivery, at: Date, timing: Timing): boolean {
  return Date.parse(delivery.dueAt ?? '') - at.getTime() >= timing.claimMs / 3;
}

/** Gives a claimed row back untouched, because its turn did not come. */
export function release(delivery: Delivery, at: Date): Delivery {
  return {
    ...withoutClaim(delivery),
    state: 'queued',
    attempts: delivery.attempts - 1,
    dueAt: at.toISOString(),
  };
}

/** Ends a row that must no longer be sent: what it would have said holds no more. */
export function dropped(delivery: Delivery): Delivery {
  return { ...withoutClaim(delivery), state: 'moved' };
}

/** What the outcome of an attempt makes of a claimed row. `random` is 0–1, for the jitter. */
export function settle(
  delivery: Delivery,
  outcome: Outcome<{ readonly activityId: string }>,
  address: Address | undefined,
  at: Date,
  timing: Timing,
  random: number,
): Delivery {
  const row = {
    ...withoutClaim(delivery),
    ...(address?.conversationId && { conversationId: address.conversationId }),
  };
  if (outcome.kind === 'sent')
    return { ...row, state: 'sent', activityId: outcome.value.activityId, sentAt: at.toISOString() };
  if (outcome.kind === 'unknown') return uncertain({ ...row, unknowns: (row.unknowns ?? 0) + 1 }, at, timing);
  if (outcome.kind === 'retry') return retried(row, outcome.afterMs, at, random);
  return { ...row, state: outcome.kind, reason: outcome.reason };
}

/**
 * What a send that went well adds to a row that somebody changed meanwhile: the message's id, and that it arrived.
 * An answer stands as it is. `undefined` when the row knows of a message already.
 */
export function arrived(current: Delivery, sent: Delivery): Delivery | undefined {
  if (current.activityId !== undefined && !isPending(current)) return undefined;
  const { conversationId, activityId, sentAt } = sent;
  const row = { ...current, conversationId, activityId, sentAt };
  return UNPROVED.has(current.state) ? { ...withoutClaim(row), state: 'sent' } : row;
}

/** An opened card proves that it arrived. Changes nothing on a row that is past that. */
export function prove(delivery: Delivery): Delivery | undefined {
  const provable = delivery.state === 'sent' || UNPROVED.has(delivery.state);
  return provable ? { ...withoutClaim(delivery), state: 'seen' } : undefined;
}

/** States in which nobody knows that the message arrived. */
const UNPROVED: ReadonlySet<DeliveryState> = new Set([
  'queued',
  'sending',
  'uncertain',
  'failed',
  'unreachable',
]);

/** Records an answer; it proves arrival whatever the row's state was. */
export function answered(
  delivery: Delivery,
  answer: { readonly state: DeliveryState; readonly label?: string; readonly text: string },
  at: Date,
): Delivery {
  const { label: _before, ...row } = withoutClaim(delivery);
  return {
    ...row,
    state: answer.state,
    ...(answer.label !== undefined && { label: answer.label }),
    answer: answer.text,
    answeredAt: at.toISOString(),
  };
}

/** Makes a row that could not be reached wait for sending again, because something changed on the person's side. */
export function redriven(delivery: Delivery, at: Date): Delivery | undefined {
  if (delivery.state !== 'unreachable') return undefined;
  const { resent: _resent, unknowns: _unknowns, ...row } = withoutClaim(delivery);
  return { ...row, state: 'queued', attempts: 0, dueAt: at.toISOString() };
}

function retried(delivery: Delivery, afterMs: number | undefined, at: Date, random: number): Delivery {
  return { ...delivery, state: 'queued', dueAt: later(at, backOffMs(delivery.attempts, afterMs, random)) };
}

function uncertain(delivery: Delivery, at: Date, timing: Timing): Delivery {
  const row: Delivery = { ...withoutClaim(delivery), state: 'uncertain' };
  return (row.unknowns ?? 0) >= MAX_UNKNOWNS ? row : { ...row, dueAt: later(at, timing.uncertainMs) };
}

function withoutClaim(delivery: Delivery): Delivery {
  const { claimedBy: _claimedBy, dueAt: _dueAt, reason: _reason, ...rest } = delivery;
  return rest;
}

function later(at: Date, ms: number): string {
  return new Date(at.getTime() + ms).toISOString();
}
