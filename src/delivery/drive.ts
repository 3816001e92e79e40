/** Takes the due rows of a slice to their next state: claim, send, record. Safe to run twice at once. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.js';
import type { Language, Now } from '../time.js';
import {
  arrived,
  claim,
  dropped,
  holdsClaim,
  isPending,
  release,
  settle,
  type Delivery,
  type Item,
  type Timing,
} from './delivery.js';
import type { Dispatch, Ledger, Slice, Stored, Waiting, Wakeups } from './ledger.js';
import { sendToPerson, type Attempt, type SendPorts } from './send.js';
import type { OutgoingMessage } from './sender.js';

/** What a noun gives so that its rows can be delivered. */
export interface Deliverable {
  /**
   * Finishes a send that was begun: writes the rows that are missing. `not-yet` while it cannot be finished, `missing`
   * when there is no record (any more, or yet).
   */
  resume(item: Item): Promise<Resumed>;
  /**
   * How a recipient's message looks; `undefined` when the item cannot be sent now. For one recipient `undefined` means
   * that it must no longer be sent: the row is ended.
   */
  compose(item: Item): Promise<Compose | undefined>;
}

/** The message to one recipient; `heard` is the language of the person's last sentence. */
export type Compose = (delivery: Delivery, heard?: Language) => OutgoingMessage | undefined;

export type Resumed = 'ready' | 'not-yet' | 'missing';

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
  stop?: AbortSignal,
): Promise<DrivenSlice> {
  const rows = await ports.ledger.due(slice, ports.now());
  const compose = rows.length > 0 && (await ports.nouns[slice.item.noun].compose(slice.item));
  if (!compose) return { due: rows.length };
  if (rows.length > CLAIMED_AT_ONCE) await ports.addresses.prepare();
  let noted: Promise<readonly (string | undefined)[]> = Promise.resolve([]);
  const times: (string | undefined)[] = [];
  for (let at = 0; at < rows.length && !stop?.aborted; at += CLAIMED_AT_ONCE) {
    const group = driveGroup(ports, slice.item, rows.slice(at, at + CLAIMED_AT_ONCE), compose, stop);
    times.push(...(await noted));
    await group.called;
    noted = group.noted;
  }
  times.push(...(await noted));
  const [next] = times.filter((time) => time !== undefined).sort();
  return { due: rows.length, ...(next !== undefined && { next: new Date(next) }) };
}

/** `called`: the calls were made, so that the next may be claimed while what became of these is noted. */
interface DrivenGroup {
  readonly called: Promise<unknown>;
  readonly noted: Promise<readonly (string | undefined)[]>;
}

function driveGroup(
  ports: DeliveryPorts,
  item: Item,
  rows: readonly Stored<Delivery>[],
  compose: Compose,
  stop: AbortSignal | undefined,
): DrivenGroup {
  const driven = rows.map((row) => {
    const { promise: called, end } = deferred();
    const noted = orLogged(ports, item, driveRow(ports, item, row, compose, end, stop)).finally(end);
    return { called, noted };
  });
  return {
    called: Promise.all(driven.map(({ called }) => called)),
    noted: Promise.all(driven.map(async ({ noted }) => (await noted)?.dueAt)),
  };
}

/** How many rows of a slice were due, and when one of them is due again. */
export interface DrivenSlice {
  readonly due: number;
  readonly next?: Date;
}

/** What fails for one row must not hold up the others; the row is due again when its claim ends. */
async function orLogged<Value>(
  ports: DeliveryPorts,
  item: Item,
  work: Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    ports.log.error({ err: error, item: item.id }, 'A recipient waits for the next sweep');
    return undefined;
  }
}

async function driveRow(
  ports: DeliveryPorts,
  item: Item,
  row: Stored<Delivery>,
  compose: Compose,
  called: () => void,
  stop: AbortSignal | undefined,
): Promise<Delivery | undefined> {
  const next = claim(row.value, ports.worker, ports.now(), ports.timing);
  const claimed = next && (await ports.ledger.change(item, row, next));
  if (!claimed || claimed === 'conflict') return undefined;
  if (claimed.value.state !== 'sending') return claimed.value;
  const attempt = await attemptRow(ports, item, claimed.value, compose, stop);
  called();
  const settled = await settleRow(ports, item, claimed.value, attempt);
  return saveWhileClaimed(ports, claimed.value, stop, () => saveDriven(ports, item, claimed, settled));
}

/** One attempt at a claimed row. Whatever fails in here has sent nothing: a sender never throws. */
async function attemptRow(
  ports: DeliveryPorts,
  item: Item,
  row: Delivery,
  compose: Compose,
  stop: AbortSignal | undefined,
): Promise<Attempt | 'unwanted'> {
  const mayCall = async () => {
    await orAborted(ports.rate.take(), stop);
    return !stop?.aborted && holdsClaim(row, ports.now(), ports.timing);
  };
  try {
    return await sendToPerson(ports, row.person, (heard) => compose(row, heard), mayCall);
  } catch (error) {
    ports.log.error({ err: error, item: item.id }, 'A message could not be sent');
    return { outcome: { kind: 'retry', reason: 'unavailable' } };
  }
}

async function settleRow(
  ports: DeliveryPorts,
  item: Item,
  row: Delivery,
  attempt: Attempt | 'unwanted',
): Promise<Delivery> {
  if (attempt === 'unwanted') return dropped(row);
  const { outcome, address } = attempt;
  if (outcome.kind === 'not-now') return release(row, ports.now());
  const next = settle(row, outcome, address, ports.now(), ports.timing, ports.random());
  if (outcome.kind === 'failed' || outcome.kind === 'unreachable')
    ports.log.warn(
      { item: item.id, outcome: outcome.kind, reason: outcome.reason },
      'A recipient was not reached',
    );
  if (next.state === 'unreachable') await ports.waiting.add(next.person, item);
  return next;
}

/** Part of a claim's time between two attempts to note what became of a message. */
const SAVES_A_CLAIM = 60;

/** Storage may be closed for a moment; what is not noted while the claim holds would be sent a second time. */
async function saveWhileClaimed<Saved>(
  ports: DeliveryPorts,
  row: Delivery,
  stop: AbortSignal | undefined,
  save: () => Promise<Saved>,
): Promise<Saved> {
  for (;;)
    try {
      return await save();
    } catch (error) {
      if (stop?.aborted || !holdsClaim(row, ports.now(), ports.timing)) throw error;
      await orAborted(wait(ports.timing.claimMs / SAVES_A_CLAIM), stop);
    }
}

/** A row that changed meanwhile was answered or taken over: that is the newer truth. */
async function saveDriven(
  ports: DeliveryPorts,
  item: Item,
  row: Stored<Delivery>,
  next: Delivery,
): Promise<Delivery | undefined> {
  const saved = await ports.ledger.change(item, row, next, { patient: !isPending(next) });
  if (saved !== 'conflict') return saved.value;
  if (next.state !== 'sent') return undefined;
  const current = await ports.ledger.find(item, next.person);
  const both = current && arrived(current.value, next);
  if (current && both) await ports.ledger.change(item, current, both);
  return undefined;
}

/** Waits no longer once the signal aborts. */
async function orAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  if (signal.aborted) return;
  const { promise, end } = deferred();
  signal.addEventListener('abort', end, { once: true });
  await Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', end));
}

function deferred(): { readonly promise: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const promise = new Promise<void>((resolve) => (end = resolve));
  return { promise, end };
}
