/** A directive before it is sent: kept as it was written, by whom, and what waits until it goes out. */
import { Refusal } from '../errors.js';
import type { Acting } from '../audit/audit.js';
import type { Stored } from '../delivery/ledger.js';
import type { RecordStore } from '../delivery/records.js';
import type { PersonId } from '../organisation/organisation.js';
import type { DirectiveRefusal } from './directive.js';
import type { DirectiveInput } from './input.js';

/** `awaiting`: a second person must approve it. `discarded` ones are kept, but nobody sees them. */
export type DraftStage = 'draft' | 'scheduled' | 'awaiting' | 'sent' | 'discarded';

/** As kept. Instants are ISO text. */
export interface Draft {
  /** "U-2026-003"; when it is sent, the directive's number comes beside it. */
  readonly id: string;
  readonly by: PersonId;
  /** Through which door it was written; it is sent in that name. */
  readonly via: Acting['via'];
  readonly input: DirectiveInput;
  readonly stage: DraftStage;
  /** One more with every change, so that nobody sends or approves what they have not seen. */
  readonly revision: number;
  readonly savedAt: string;
  /** When it is to be sent. */
  readonly sendAt?: string;
  /** The second person who approved this revision, and when. */
  readonly approved?: { readonly by: PersonId; readonly at: string };
  /** What the second person said when it came back. */
  readonly returned?: { readonly by: PersonId; readonly at: string; readonly reason: string };
  /** The number that it got. */
  readonly directive?: string;
}

export type DraftStore = RecordStore<Draft>;

/** A draft that is there and not thrown away. */
export async function findDraft(drafts: DraftStore, id: string): Promise<Stored<Draft>> {
  const stored = await drafts.find(id);
  if (!stored || stored.value.stage === 'discarded')
    throw new Refusal<DirectiveRefusal>('directive-draft-unknown', { id });
  return stored;
}

/** The same, of the person's own. */
export async function ownDraft(drafts: DraftStore, who: PersonId, id: string): Promise<Stored<Draft>> {
  const stored = await findDraft(drafts, id);
  if (stored.value.by !== who) throw new Refusal<DirectiveRefusal>('directive-draft-unknown', { id });
  return stored;
}

/** Replaces a draft as it was read; refuses when somebody, or another window, was first. */
export async function changeDraft(drafts: DraftStore, before: Stored<Draft>, after: Draft): Promise<Draft> {
  if ((await drafts.change(before, after)) === 'conflict')
    throw new Refusal<DirectiveRefusal>('directive-draft-changed', { id: after.id });
  return after;
}
