/** Takes the due rows of a slice to their next state: claim, send, record. Safe to run twice at once. */
import pLimit from 'p-limit';
import type { Log } from '../log.js';
import type { Now } from '../time.js';
import { claim, isPending, release, settle, type Delivery, type Item, type Timing } from './delivery.js';
import type { Dispatch, Ledger, Slice, Stored, Waiting, Wakeups } from './ledger.js';
import { sendToPerson, type SendPorts } from './send.js';
import type { OutgoingMessage } from './sender.js';

/** What a noun gives so that its rows can be delivered. */
export interface Deliverable {
  /** Finishes a send that was begun: writes the rows that are missing. `false` while it cannot be finished. */
  resume(item: Item): Promise<boolean>;
  /** How a recipient's message looks; `undefined` when the item must no longer be sent. */
  compose(item: Item): Promise<((delivery: Delivery) => OutgoingMessage) | undefined>;
}

export interface DeliveryPorts extends SendPorts {
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly waiting: Waiting;
  readonly wakeups: Wakeups;
  readonly nouns: Readonly<Record<Item['noun'], Deliverable>>;
  readonly now: Now;
  /** 0–1, for jitter. */
  readonly random: () => number;
  readonly timing: Timing;
  /** Names this process among those that share the work. */
  readonly worker: string;
  readonly log: Log;
}

/** Rows claimed at a time: few, so that a crash leaves few with an unknown outcome. */
const CLAIMED_AT_ONCE = 24;

/** Sends what is due in a slice; gives the earliest time at which one of its rows is due again. */
export async function driveSlice(
  ports: DeliveryPorts,
  slice: Slice,
  isStopping: () => boolean = () => false,
): Promise<Date | undefined> {
  const rows = await ports.ledger.due(slice, ports.now());
  if (rows.length === 0) return undefined;
  const compose = await ports.nouns[slice.item.noun].compose(slice.item);
  if (!compose) return undefined;
  const pending: string[] = [];
  for (let at = 0; at < rows.length && !isStopping(); at += CLAIMED_AT_ONCE) {
    const driven = await driveRows(ports, slice.item, rows.slice(at, at + CLAIMED_AT_ONCE), compose);
    pending.push(...driven.flatMap((row) => row?.dueAt ?? []));
  }
  const next = pending.sort()[0];
  return next === undefined ? undefined : new Date(next);
}

async function driveRows(
  ports: DeliveryPorts,
  item: Item,
  rows: readonly Stored<Delivery>[],
  compose: (delivery: Delivery) => OutgoingMessage,
): Promise<readonly (Delivery | undefined)[]> {
  const claimed = await Promise.all(rows.map((row) => claimRow(ports, item, row)));
  const oneAtATime = pLimit(CLAIMED_AT_ONCE);
  return Promise.all(
    claimed.map((row) =>
      oneAtATime(async () => (row ? await driveRow(ports, item, row, compose) : undefined)),
    ),
  );
}

async function claimRow(
  ports: DeliveryPorts,
  item: Item,
  row: Stored<Delivery>,
): Promise<Stored<Delivery> | undefined> {
  const next = claim(row.value, ports.worker, ports.now(), ports.timing);
  if (!next) return undefined;
  const saved = await ports.ledger.change(item, row, next);
  return saved === 'conflict' ? undefined : saved;
}

async function driveRow(
  ports: DeliveryPorts,
  item: Item,
  row: Stored<Delivery>,
  compose: (delivery: Delivery) => OutgoingMessage,
): Promise<Delivery | undefined> {
  if (row.value.state !== 'sending') return row.value;
  const claimEnds = Date.parse(row.value.dueAt ?? '');
  if (claimEnds - ports.now().getTime() < ports.timing.claimMs / 4)
    return saveDriven(ports, item, row, release(row.value, ports.now()));
  const { outcome, address } = await sendToPerson(ports, row.value.person, compose(row.value));
  const next = settle(row.value, outcome, address, ports.now(), ports.timing, ports.random());
  if (outcome.kind === 'failed' || outcome.kind === 'unreachable')
    ports.log.warn(
      { item: item.id, outcome: outcome.kind, reason: outcome.reason },
      'A recipient was not reached',
    );
  if (next.state === 'unreachable') await ports.waiting.add(next.person, item);
  return saveDriven(ports, item, row, next);
}

/** A row that changed meanwhile was answered or taken over: that is the newer truth. */
async function saveDriven(
  ports: DeliveryPorts,
  item: Item,
  row: Stored<Delivery>,
  next: Delivery,
): Promise<Delivery | undefined> {
  const saved = await ports.ledger.change(item, row, next, { patient: !isPending(next) });
  return saved === 'conflict' ? undefined : saved.value;
}
