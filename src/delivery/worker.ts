/** The worker of one process: takes wake-ups, sends, retries in time, sweeps up what others left. */
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { driveSlice, type DeliveryPorts } from './drive.js';
import type { Slice } from './ledger.js';
import { createSweeper } from './sweep.js';
import { createTimers } from './timers.js';
import { createTurns } from './turns.js';

export interface Worker {
  /** Looks at the queue now instead of at the next beat; called after a send in this process. */
  nudge(): void;
  /** Takes nothing new, gives back what is claimed and not sent, waits for what is on its way. */
  stop(): Promise<void>;
}

const IDLE_MS = 1_000;
/** Slices in work at once, so that the tail of one does not leave the line idle. */
const LANES = 3;

/** Starts the worker. Errors of storage are logged and survived: the rows are the truth and the next sweep comes. */
export function startWorker(ports: DeliveryPorts): Worker {
  const stopping = new AbortController();
  const { signal } = stopping;
  setMaxListeners(0, signal);
  let wake = new AbortController();

  const inTurn = createTurns();
  const retries = createTimers(ports, (slice) => drive(slice));
  const drive = async (slice: Slice): Promise<boolean> => {
    const { due, next } = await inTurn(slice, () => driveSlice(ports, slice, signal));
    if (next && !signal.aborted) retries.at(slice, next);
    return due > 0;
  };
  const sweep = createSweeper(ports, drive, signal);

  const lane = async (): Promise<void> => {
    while (!signal.aborted) {
      const [wakeup] = await ports.wakeups.receive(1);
      if (wakeup) {
        await drive(wakeup.slice);
        if (!signal.aborted) await wakeup.done();
      } else await pause(IDLE_MS, AbortSignal.any([wake.signal, signal]));
    }
  };
  const sweeping = async (): Promise<void> => {
    await sweep();
    await pause(ports.timing.sweepMs, signal);
  };
  const untilStopped = async (work: () => Promise<void>): Promise<void> => {
    while (!signal.aborted)
      try {
        await work();
      } catch (error) {
        ports.log.error({ err: error }, 'Delivery work failed');
        await pause(IDLE_MS, signal);
      }
  };

  const loops = [...Array.from({ length: LANES }, () => untilStopped(lane)), untilStopped(sweeping)];
  return {
    nudge: () => {
      wake.abort();
      wake = new AbortController();
    },
    stop: async () => {
      stopping.abort();
      await Promise.all([...loops, retries.stop()]);
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}
