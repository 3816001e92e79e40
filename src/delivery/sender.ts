/**
 * The port to whatever carries a message to a person (Teams, by the Bot Connector's REST API).
 *
 * A sender never throws and never repeats by itself: it makes one attempt with a time-out and says what became of it.
 * What to do next is decided in `retry.ts`.
 */
import type { Language } from '../time.js';

/** Where a person is reached. Without `conversationId` the conversation must be created first. */
export interface Address {
  readonly serviceUrl: string;
  readonly tenantId?: string;
  readonly conversationId?: string;
  /** The person's Entra object id. */
  readonly objectId?: string;
  /** The language of their last sentence. */
  readonly language?: Language;
}

/** What is sent: a card with the plain text that the notification shows. `card` is Adaptive Card JSON. */
export interface OutgoingMessage {
  readonly card?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  /** The feed's line, at most a sentence. */
  readonly summary?: string;
  /** Whether the person is alerted in the activity feed. */
  readonly alert?: boolean;
}

/** Why it is worth trying again later; nothing arrived. */
export type RetryReason = 'throttled' | 'conflict' | 'unavailable' | 'connection-refused';

/** Why nobody knows whether it arrived. */
export type UnknownReason = 'timeout' | 'reset' | 'gateway';

/** Why this person cannot be reached this way, until something changes on their side. */
export type UnreachableReason =
  | 'not-met'
  | 'not-installed'
  | 'blocked-by-user'
  | 'blocked-by-admin'
  | 'removed'
  | 'conversation-gone'
  | 'forbidden';

/** Why this message will never arrive as it is. */
export type FailedReason = 'too-big' | 'rejected' | 'unauthorised';

/** What became of one attempt. */
export type Outcome<Sent> =
  | { readonly kind: 'sent'; readonly value: Sent }
  | { readonly kind: 'retry'; readonly reason: RetryReason; readonly afterMs?: number }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason }
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason; readonly detail?: string }
  | { readonly kind: 'failed'; readonly reason: FailedReason; readonly detail?: string };

export interface Sender {
  /** Opens (or finds again) the 1:1 conversation with a person by Entra object id; may always be repeated. */
  openConversation(address: Address): Promise<Outcome<{ readonly conversationId: string }>>;
  /** Sends into an open conversation. */
  send(
    address: Address & { conversationId: string },
    message: OutgoingMessage,
  ): Promise<Outcome<{ readonly activityId: string }>>;
  /** Replaces a message sent before. `conversation-gone` when the message no longer exists. */
  update(
    address: Address & { conversationId: string },
    activityId: string,
    message: OutgoingMessage,
  ): Promise<Outcome<{ readonly activityId: string }>>;
}
