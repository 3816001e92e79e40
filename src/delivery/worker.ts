/** The worker of one process: takes wake-ups, sends, retries in time, sweeps up what others left. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Item } from './delivery.js';
import { driveSlice, type DeliveryPorts } from './drive.js';
import type { Slice } from './ledger.js';

export interface Worker {
  /** Looks at the queue now instead of at the next beat; called after a send in this process. */
  nudge(): void;
  /** Takes nothing new, waits for what is running. */
  stop(): Promise<void>;
}

const IDLE_MS = 1_000;
/** Slices in work at once, so that the tail of one does not leave the line idle. */
const LANES = 2;
/** Retries further away than this are left to a sweep. */
const LONGEST_TIMER_MS = 60_000;

/** Starts the worker. Errors of storage are logged and survived: the rows are the truth and the next sweep comes. */
export function startWorker(ports: DeliveryPorts): Worker {
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  let wake = new AbortController();
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();

  const run = (work: () => Promise<void>): Promise<void> => {
    const task = work().catch((error: unknown) => ports.log.error({ err: error }, 'Delivery work failed'));
    running.add(task);
    return task.finally(() => running.delete(task));
  };
  const drive = async (slice: Slice): Promise<void> => {
    const next = await driveSlice(ports, slice, isStopping);
    if (next && !isStopping()) again(slice, next.getTime() - ports.now().getTime());
  };
  const again = (slice: Slice, inMs: number): void => {
    if (inMs > LONGEST_TIMER_MS) return;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        void run(() => drive(slice));
      },
      Math.max(inMs, 20),
    );
    timers.add(timer);
  };

  const lane = async (): Promise<void> => {
    while (!isStopping()) {
      const [wakeup] = await ports.wakeups.receive(1);
      if (wakeup) {
        await drive(wakeup.slice);
        if (!isStopping()) await wakeup.done();
      } else await pause(IDLE_MS, wake.signal);
    }
  };
  const untilStopped = async (work: () => Promise<void>): Promise<void> => {
    while (!isStopping())
      try {
        await work();
      } catch (error) {
        ports.log.error({ err: error }, 'Delivery work failed');
        await pause(IDLE_MS, stopping.signal);
      }
  };
  const sweeping = async (): Promise<void> => {
    await sweep(ports, drive, isStopping);
    await pause(ports.timing.sweepMs, stopping.signal);
  };

  const loops = [...Array.from({ length: LANES }, () => untilStopped(lane)), untilStopped(sweeping)];
  return {
    nudge: () => {
      wake.abort();
      wake = new AbortController();
    },
    stop: async () => {
      stopping.abort();
      wake.abort();
      for (const timer of timers) clearTimeout(timer);
      await Promise.all([...loops, ...running]);
    },
  };
}

/** Looks once at every send under way: finishes writing its rows, drives what is due, notes what is done. */
export async function sweep(
  ports: DeliveryPorts,
  drive: (slice: Slice) => Promise<void>,
  isStopping: () => boolean = () => false,
): Promise<void> {
  for (const item of await ports.dispatch.underWay()) {
    if (isStopping()) return;
    await sweepItem(ports, item, drive, isStopping);
  }
}

async function sweepItem(
  ports: DeliveryPorts,
  item: Item,
  drive: (slice: Slice) => Promise<void>,
  isStopping: () => boolean,
): Promise<void> {
  if (!(await ports.nouns[item.noun].resume(item))) return;
  let pending = false;
  for (const slice of ports.ledger.slicesOf(item)) {
    if (isStopping()) return;
    if (!(await ports.ledger.hasPending(slice))) continue;
    await drive(slice);
    pending = true;
  }
  if (!pending) await ports.dispatch.finish(item);
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}
