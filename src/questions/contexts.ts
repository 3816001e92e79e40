/** What a conversation was about, for sentences that lean on the one before. */

import type { Context } from './context.js';

/** What is remembered is forgotten after a quarter of an hour. */
export const FORGOTTEN_AFTER_MS = 15 * 60_000;

/** What is remembered of a conversation: small, plain, and by ids alone but for a question that waits. */
export interface Remembered {
  /** What the last answer was about. */
  readonly about?: Context;
  /** A question that waits for its asker to say which unit they work in. */
  readonly waiting?: { readonly objectId: string; readonly text: string };
}

/** The newest turn wins. What a turn leaves is kept at once in memory and written behind the answer. */
export interface Contexts {
  /** What this process remembers; costs no storage call. */
  known(conversation: string, now: Date): Remembered | undefined;
  /** What any process remembers; reads storage. */
  newest(conversation: string, now: Date): Promise<Remembered | undefined>;
  /** Costs no storage call; written within about a second, at most once a second a conversation. */
  remember(conversation: string, remembered: Remembered, now: Date): void;
  /** Writes what is not written yet. */
  flush(): Promise<void>;
  /** Erases what is older than a quarter of an hour. */
  sweep(now: Date): Promise<void>;
  /** Writes a last time and ends. */
  stop(): Promise<void>;
}
