/** What directives and calls have in common as records: a number, a store, a hand-over to the ledger. */
import { dayOf } from '../time.js';
import { queuedDelivery, type Delivery, type Item } from './delivery.js';
import type { Dispatch, Ledger, Stored, Wakeups } from './ledger.js';
import type { Numbers } from './numbers.js';

/** Where numbered records are kept. */
export interface RecordStore<Value extends { readonly id: string }> {
  /**
   * Inserts under a number of its own. `once` names what must not be done twice (a pressed button): where it was done
   * already, the number it got then is given and nothing is written.
   */
  insert(record: Value, once?: string): Promise<'inserted' | 'number-taken' | { readonly already: string }>;
  /** The number of what was done `once` before. */
  doneOnce(once: string): Promise<string | undefined>;
  find(id: string): Promise<Stored<Value> | undefined>;
  /** Replaces what was read; `conflict` when somebody else was first. */
  change(before: Stored<Value>, after: Value): Promise<'saved' | 'conflict'>;
  /** Every record whose id begins so, in the order of their ids. */
  startingWith(beginning: string): Promise<readonly Value[]>;
  /** Newest first. */
  newest(most: number): Promise<readonly Value[]>;
}

/** A record whose recipients' rows may still have to be written. */
interface Distributed {
  readonly id: string;
  readonly distributed: boolean;
}

/**
 * Inserts a record under the next free number of its kind and year, "D-2026-014". What was done `once` before is given
 * as it stands, with `isNew: false`. The send is noted first, so that a sweep finishes it if this process dies; a note
 * without a record is dropped by the sweep.
 */
export async function insertNumbered<Value extends { readonly id: string }>(
  ports: {
    readonly numbers: Numbers;
    readonly store: Pick<RecordStore<Value>, 'insert' | 'find'>;
    readonly dispatch: Pick<Dispatch, 'begin'>;
  },
  itemOf: (record: Value) => Item,
  number: { readonly kind: string; readonly at: Date; readonly zone: string; readonly once?: string },
  make: (id: string) => Value,
): Promise<{ readonly record: Value; readonly isNew: boolean }> {
  const year = Number(dayOf(number.at, number.zone).slice(0, 4));
  for (;;) {
    const next = await ports.numbers.next(number.kind, year);
    const record = make(`${number.kind}-${year}-${String(next).padStart(3, '0')}`);
    await ports.dispatch.begin(itemOf(record));
    const inserted = await ports.store.insert(record, number.once);
    if (inserted === 'inserted') return { record, isNew: true };
    const before = inserted === 'number-taken' ? undefined : await ports.store.find(inserted.already);
    if (before) return { record: before.value, isNew: false };
  }
}

export interface DistributePorts<Value extends Distributed> {
  readonly store: RecordStore<Value>;
  readonly ledger: Ledger;
  readonly wakeups: Wakeups;
}

/** Writes a record's rows, wakes the workers and notes that it is done. May be repeated after a crash. */
export async function distribute<Value extends Distributed>(
  ports: DistributePorts<Value>,
  item: Item,
  recipients: readonly Pick<Delivery, 'person' | 'department' | 'posts' | 'standIn'>[],
  at: Date,
): Promise<void> {
  const rows = recipients.map((recipient) => queuedDelivery(recipient, at));
  await ports.wakeups.send(await ports.ledger.open(item, rows));
  const stored = await ports.store.find(item.id);
  if (stored && !stored.value.distributed)
    await ports.store.change(stored, { ...stored.value, distributed: true });
}
