/** Retries of this process in time: one timer a slice, at the earliest moment that was asked for. */
import type { DeliveryPorts } from './drive.js';
import type { Slice } from './ledger.js';

export interface Timers {
  /** Drives the slice at a time; what is further away than a minute is left to a sweep. */
  at(slice: Slice, due: Date): void;
  /** Forgets what is not running, waits for what is. */
  stop(): Promise<void>;
}

const LONGEST_MS = 60_000;
/** A timer may fire a little before the clock says so; then nothing would be due yet. */
const SLACK_MS = 20;

/** No timer yet. What fails is logged: the next sweep comes. */
export function createTimers(
  ports: Pick<DeliveryPorts, 'now' | 'log'>,
  drive: (slice: Slice) => Promise<unknown>,
): Timers {
  const waiting = new Map<string, { readonly due: Date; readonly timer: NodeJS.Timeout }>();
  const running = new Set<Promise<void>>();
  const run = async (slice: Slice): Promise<void> => {
    try {
      await drive(slice);
    } catch (error) {
      ports.log.error({ err: error }, 'Delivery work failed');
    }
  };
  const fire = (key: string, slice: Slice): void => {
    waiting.delete(key);
    const task = run(slice);
    running.add(task);
    void task.then(() => running.delete(task));
  };
  return {
    at: (slice, due) => {
      const inMs = due.getTime() - ports.now().getTime();
      const key = keyOf(slice);
      const known = waiting.get(key);
      if (inMs > LONGEST_MS || (known && known.due <= due)) return;
      clearTimeout(known?.timer);
      waiting.set(key, { due, timer: setTimeout(() => fire(key, slice), Math.max(0, inMs) + SLACK_MS) });
    },
    stop: async () => {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
      await Promise.all(running);
    },
  };
}

function keyOf({ item, bucket, from, to }: Slice): string {
  return JSON.stringify([item.noun, item.id, item.version, bucket, from, to]);
}
