/** The issuer's own status card: the newest one in the chat follows along by itself. */
import type { Stored } from '../delivery/ledger.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Language } from '../time.js';

/** Where such a card lies, one a directive. */
export interface LiveCard {
  /** The directive's number. */
  readonly id: string;
  readonly person: PersonId;
  readonly conversationId: string;
  readonly activityId: string;
  readonly language: Language;
  /** When it was shown anew last; ISO text. */
  readonly shownAt: string;
}

/** Where live cards are kept. */
export interface LiveCardStore {
  /** Keeps a card in the place of the one before. */
  put(card: LiveCard): Promise<void>;
  find(id: string): Promise<Stored<LiveCard> | undefined>;
  /** Replaces what was read; `conflict` when another process was first. */
  change(before: Stored<LiveCard>, after: LiveCard): Promise<'saved' | 'conflict'>;
}

/** Between two looks of one card, whichever process shows it. */
export const LIVE_MS = 5_000;

/**
 * Takes a turn at showing a directive's card anew: the card, or how long to wait where it was shown a moment ago, or
 * nothing where no card lies in a chat.
 */
export async function takeLiveCard(
  store: LiveCardStore,
  id: string,
  at: Date,
): Promise<LiveCard | { readonly waitMs: number } | undefined> {
  const stored = await store.find(id);
  if (!stored) return undefined;
  const waitMs = Date.parse(stored.value.shownAt) + LIVE_MS - at.getTime();
  if (waitMs > 0) return { waitMs: Math.min(waitMs, LIVE_MS) };
  const taken = { ...stored.value, shownAt: at.toISOString() };
  return (await store.change(stored, taken)) === 'conflict' ? { waitMs: LIVE_MS } : taken;
}
