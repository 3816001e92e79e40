/**
 * What people are only told: it goes the way of directives and calls (ledger, queue, rate), once to each, and asks for
 * no answer. What it says is the noun's own, opaque here; who draws it is found by its kind.
 */
import type { PersonId } from '../organisation/organisation.js';
import type { Now } from '../time.js';
import { bucketsFor } from './bucket.js';
import { queuedDelivery, type Item } from './delivery.js';
import type { Resumed } from './drive.js';
import type { Dispatch, Ledger, Stored, Wakeups } from './ledger.js';

/** Somebody who is told, with what is said to this one alone (the row's `note`). */
export interface NoticeRecipient {
  readonly person: PersonId;
  readonly note?: string;
}

/** As kept. */
export interface Notice<Content = unknown> {
  /** Made of what it tells, so that doing it again tells nobody twice. */
  readonly id: string;
  /** Names the card: "directive.withdrawn". */
  readonly kind: string;
  /** Plain JSON; typed by the noun that writes it. */
  readonly content: Content;
  /** When it was decided on, ISO text. */
  readonly at: string;
  /** It waits for this moment, such as the end of the quiet hours. */
  readonly notBefore?: string;
  readonly buckets: number;
  /** Kept as long as they are few, so that a sweep can finish what a crash left. */
  readonly recipients: readonly NoticeRecipient[];
  /** All rows are written. */
  readonly distributed: boolean;
}

/** Where notices are kept. */
export interface NoticeStore {
  /** Keeps a notice under its id; `there` when it stands already. */
  insert(notice: Notice): Promise<'inserted' | 'there'>;
  find(id: string): Promise<Stored<Notice> | undefined>;
  /** Replaces what was read; `conflict` when somebody else was first. */
  change(before: Stored<Notice>, after: Notice): Promise<'saved' | 'conflict'>;
}

export interface NoticePorts {
  readonly notices: NoticeStore;
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly now: Now;
}

/** What a noun decides of a notice. */
export type NewNotice<Content = unknown> = Pick<Notice<Content>, 'id' | 'kind' | 'content' | 'notBefore'>;

/** So much text of recipients is kept in the record. */
const MOST_KEPT = 200_000;
const ROWS_AT_ONCE = 500;

/** The delivery item of a notice. */
export function itemOfNotice(notice: Pick<Notice, 'id' | 'buckets'>): Item {
  return { noun: 'notice', id: notice.id, version: 1, buckets: notice.buckets };
}

/**
 * Tells people once. When it returns the rows are written and wait to be sent; may be repeated, and nobody gets it
 * twice. After a crash the sweep finishes it; where the recipients are more than about a thousand, the operation must be
 * repeated by whoever called it.
 */
export async function sendNotice(
  ports: NoticePorts,
  notice: NewNotice,
  recipients: readonly NoticeRecipient[],
): Promise<void> {
  if (recipients.length === 0) return;
  const isFew = JSON.stringify(recipients).length <= MOST_KEPT;
  const buckets = bucketsFor(recipients.length);
  const opened = await openNotice(ports, notice, buckets, isFew ? recipients : []);
  if (opened.distributed) return;
  for (let at = 0; at < recipients.length; at += ROWS_AT_ONCE)
    await addToNotice(ports, opened, recipients.slice(at, at + ROWS_AT_ONCE));
  await closeNotice(ports, opened);
}

/**
 * Begins a notice whose recipients come bit by bit (`addToNotice`, then `closeNotice`); gives it as it stands, which may
 * be from before a crash.
 */
export async function openNotice(
  ports: NoticePorts,
  { id, kind, content, notBefore }: NewNotice,
  buckets: number,
  recipients: readonly NoticeRecipient[] = [],
): Promise<Notice> {
  const known = await ports.notices.find(id);
  if (known) return known.value;
  const at = ports.now().toISOString();
  const kept = { id, kind, content, at, buckets, recipients, distributed: false };
  const notice: Notice = notBefore === undefined ? kept : { ...kept, notBefore };
  await ports.dispatch.begin(itemOfNotice(notice));
  if ((await ports.notices.insert(notice)) === 'inserted') return notice;
  return (await ports.notices.find(id))?.value ?? notice;
}

/** Writes rows of an opened notice and wakes the workers; those who have one already are left alone. */
export async function addToNotice(
  ports: NoticePorts,
  notice: Notice,
  recipients: readonly NoticeRecipient[],
): Promise<void> {
  const at = new Date(notice.notBefore ?? notice.at);
  const rows = recipients.map((each) =>
    queuedDelivery({ ...each, department: '', posts: [], standIn: false }, at),
  );
  await ports.wakeups.send(await ports.ledger.add(itemOfNotice(notice), rows));
}

/** Notes that all rows of a notice are written. */
export async function closeNotice(ports: NoticePorts, notice: Notice): Promise<void> {
  // A sweep may have found nothing pending between two bits and taken it for done.
  await ports.dispatch.begin(itemOfNotice(notice));
  const stored = await ports.notices.find(notice.id);
  if (stored && !stored.value.distributed)
    await ports.notices.change(stored, { ...stored.value, distributed: true });
}

/** Finishes what a crash left, where the recipients are kept. */
export async function resumeNotice(ports: NoticePorts, id: string): Promise<Resumed> {
  const stored = await ports.notices.find(id);
  if (!stored) return 'missing';
  const { value: notice } = stored;
  if (notice.distributed || notice.recipients.length === 0) return 'ready';
  await addToNotice(ports, notice, notice.recipients);
  await closeNotice(ports, notice);
  return 'ready';
}
