/** Delivery on real tables, with people, a sender, a queue and a clock that a test holds in its hand. */
import { bucketsFor } from '../../src/delivery/bucket.js';
import {
  DELIVERY_STATES,
  queuedDelivery,
  type Delivery,
  type Item,
  type Timing,
} from '../../src/delivery/delivery.js';
import type { DeliveryPorts } from '../../src/delivery/drive.js';
import type { Slice, Wakeups } from '../../src/delivery/ledger.js';
import { unlimitedRate } from '../../src/delivery/rate.js';
import { silentLog } from '../../src/log.js';
import { tableDispatch, tableWaiting } from '../../src/storage/dispatch-table.js';
import { tableLedger } from '../../src/storage/ledger-table.js';
import type { Tables } from '../../src/storage/tables.js';
import { testTables } from '../storage/azurite.js';
import { createClock, type Clock } from './clock.js';
import { createScriptedSender, type ScriptedSender } from './sender.js';

export const TIMING: Timing = { claimMs: 60_000, uncertainMs: 120_000, sweepMs: 10 };

export interface PostOffice {
  readonly tables: Tables;
  readonly ports: DeliveryPorts;
  readonly sender: ScriptedSender;
  readonly clock: Clock;
  readonly queue: Wakeups & { readonly length: number };
  /** People who have not been met. */
  readonly unmet: Set<string>;
  /** Writes the rows of an item for people and notes it as under way; gives the slices. */
  open(people: readonly string[]): Promise<readonly Slice[]>;
  item(people: readonly string[]): Item;
  row(item: Item, person: string): Promise<Delivery>;
  /** State → number, from the summaries. */
  counts(item: Item): Promise<Record<string, number>>;
  /** Another process on the same storage, sender, queue and clock. */
  colleague(fields?: Partial<DeliveryPorts>): DeliveryPorts;
}

/** Everybody is known and everything is sent, unless a test says otherwise. */
export async function openPostOffice(fields: Partial<DeliveryPorts> = {}): Promise<PostOffice> {
  const tables = await testTables();
  const sender = createScriptedSender();
  const clock = createClock();
  const queue = createQueue();
  const unmet = new Set<string>();
  const colleague = (more: Partial<DeliveryPorts> = {}): DeliveryPorts => ({
    sender,
    rate: unlimitedRate,
    addresses: {
      prepare: async () => undefined,
      addressOf: async (person) =>
        unmet.has(person)
          ? undefined
          : { serviceUrl: 'http://teams', objectId: person, conversationId: `a:${person}` },
      remember: () => undefined,
    },
    ledger: tableLedger(tables),
    dispatch: tableDispatch(tables),
    waiting: tableWaiting(tables),
    wakeups: queue,
    nouns: { directive: ready, meeting: ready, notice: ready },
    now: clock.now,
    random: () => 0.5,
    timing: TIMING,
    worker: 'w',
    log: silentLog,
    ...more,
  });
  const ports = colleague(fields);
  const item = (people: readonly string[]): Item => ({
    noun: 'directive',
    id: 'D-2026-001',
    version: 1,
    buckets: bucketsFor(people.length),
  });
  return {
    tables,
    ports,
    sender,
    clock,
    queue,
    unmet,
    colleague,
    item,
    open: async (people) => {
      await ports.dispatch.begin(item(people));
      const rows = people.map((person) => aRecipient(person, clock.now()));
      return ports.ledger.open(item(people), rows);
    },
    row: async (of, person) => {
      const row = await ports.ledger.find(of, person);
      if (!row) throw new Error(`There is no row of ${person}`);
      return row.value;
    },
    counts: async (of) => {
      const { tallies } = await ports.ledger.status(of, DELIVERY_STATES, 0);
      return Object.fromEntries(tallies.map(({ state, count }) => [state, count]));
    },
  };
}

/** A queued row of a person. */
export function aRecipient(person: string, at: Date): Delivery {
  return queuedDelivery(
    { person, department: 'buf', posts: [{ unit: 'buf', why: 'named' }], standIn: false },
    at,
  );
}

const ready = {
  resume: async () => 'ready' as const,
  compose: async () => (row: Delivery) => ({ text: `Till ${row.person}` }),
};

/** A queue in memory: a wake-up that is not done comes back when the test asks for it. */
export function createQueue(): Wakeups & { readonly length: number } {
  const waiting: Slice[] = [];
  return {
    get length() {
      return waiting.length;
    },
    send: async (slices) => void waiting.push(...slices),
    receive: async (most) => waiting.splice(0, most).map((slice) => ({ slice, done: async () => undefined })),
    ping: async () => undefined,
  };
}
