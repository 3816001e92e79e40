/** The port to the ledger: where delivery rows are kept and counted. */
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { Delivery, DeliveryState, Item } from './delivery.js';

/** A row as read, with what guards its change. */
export interface Stored<Value> {
  readonly value: Value;
  readonly etag: string;
}

/** A part of a bucket that one wake-up is about: rows from one key to another, both included. */
export interface Slice {
  readonly item: Item;
  readonly bucket: number;
  readonly from: string;
  readonly to: string;
}

/** How many rows stand in a state, with a label, in a department. */
export interface Tally {
  readonly department: UnitId;
  readonly state: DeliveryState;
  readonly label?: string;
  readonly standIn: boolean;
  readonly count: number;
}

/** What a status needs, read at a cost that does not grow with the number of recipients. */
export interface LedgerStatus {
  readonly tallies: readonly Tally[];
  /** Rows in the states asked for, at most as many as asked for; stand-ins are only counted. */
  readonly rows: readonly Delivery[];
}

export interface Ledger {
  /**
   * Writes the rows of an item that are not there yet and gives the slices they lie in. May be repeated after a crash:
   * rows that exist are left as they are.
   */
  open(item: Item, rows: readonly Delivery[]): Promise<readonly Slice[]>;
  /**
   * Writes further rows of an item that was opened before, each with its count, and gives the slices they lie in. May be
   * repeated: rows that exist are left as they are.
   */
  add(item: Item, rows: readonly Delivery[]): Promise<readonly Slice[]>;
  /** All rows of a slice (or those of one department) in the order of their keys, stand-ins too, read page by page. */
  rows(slice: Slice, department?: UnitId): AsyncIterable<Stored<Delivery>>;
  /** Rows of a slice that are due. */
  due(slice: Slice, at: Date): Promise<readonly Stored<Delivery>[]>;
  /** All slices of an item, a bucket each, for a sweep. */
  slicesOf(item: Item): readonly Slice[];
  /** The slice that a person's row lies in. */
  sliceOf(item: Item, person: PersonId): Slice;
  /** Whether rows of the slice are still pending, due or not. */
  hasPending(slice: Slice): Promise<boolean>;
  find(item: Item, person: PersonId): Promise<Stored<Delivery> | undefined>;
  /**
   * Replaces a row and keeps the counts exact in the same transaction. `conflict` = somebody else changed the row
   * first; nothing was written. `patient` changes may wait a little to be written together with others.
   */
  change(
    item: Item,
    before: Stored<Delivery>,
    after: Delivery,
    options?: { readonly patient?: boolean },
  ): Promise<Stored<Delivery> | 'conflict'>;
  /** Counts of the whole item, and rows in these states; `departments` narrows the rows alone. */
  status(
    item: Item,
    states: readonly DeliveryState[],
    most: number,
    departments?: readonly UnitId[],
  ): Promise<LedgerStatus>;
}

/** The sends under way; a sweep looks at nothing else. */
export interface Dispatch {
  /** Notes that an item has (or will have) rows to send; may be repeated. */
  begin(item: Item): Promise<void>;
  underWay(): Promise<readonly Stored<Item>[]>;
  /** Notes that nothing is pending any more, unless `begin` was called since it was read. */
  finish(item: Stored<Item>): Promise<void>;
}

/** Rows that wait for a person to be met: installed, unblocked, seen for the first time. */
export interface Waiting {
  add(person: PersonId, item: Item): Promise<void>;
  waitingFor(person: PersonId): Promise<readonly Item[]>;
  remove(person: PersonId, item: Item): Promise<void>;
}

/** The queue of wake-ups: ids only, at least once, in no order. */
export interface Wakeups {
  send(slices: readonly Slice[]): Promise<void>;
  /** Up to `most` wake-ups, invisible to others for a while. */
  receive(most: number): Promise<readonly Wakeup[]>;
  /** How to say that the queue answers. */
  ping(): Promise<void>;
}

export interface Wakeup {
  readonly slice: Slice;
  done(): Promise<void>;
}
