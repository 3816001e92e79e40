/** What directives and calls have in common as records: a number, a store, a hand-over to the ledger. */
import { dayOf } from '../time.js';
import { queuedDelivery, type Delivery, type Item } from './delivery.js';
import type { Ledger, Stored, Wakeups } from './ledger.js';
import type { Numbers } from './numbers.js';

/** Where numbered records are kept. */
export interface RecordStore<Value extends { readonly id: string }> {
  /** `false` when the number is taken. */
  insert(record: Value): Promise<boolean>;
  find(id: string): Promise<Stored<Value> | undefined>;
  /** Replaces what was read; `conflict` when somebody else was first. */
  change(before: Stored<Value>, after: Value): Promise<'saved' | 'conflict'>;
  /** Newest first. */
  newest(most: number): Promise<readonly Value[]>;
}

/** A record whose recipients' rows may still have to be written. */
interface Distributed {
  readonly id: string;
  readonly distributed: boolean;
}

/** Inserts a record under the next free number of its kind and year, "D-2026-014". */
export async function insertNumbered<Value extends { readonly id: string }>(
  ports: { readonly numbers: Numbers; readonly store: Pick<RecordStore<Value>, 'insert'> },
  kind: string,
  at: { readonly time: Date; readonly zone: string },
  make: (id: string) => Value,
): Promise<Value> {
  const year = Number(dayOf(at.time, at.zone).slice(0, 4));
  for (;;) {
    const number = await ports.numbers.next(kind, year);
    const record = make(`${kind}-${year}-${String(number).padStart(3, '0')}`);
    if (await ports.store.insert(record)) return record;
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
