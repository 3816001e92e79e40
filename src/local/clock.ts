/** A clock that can be moved forward, so that reminders are seen without waiting. Only ever of this machine's own bot. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Now } from '../time.js';

export interface MovableClock {
  readonly now: Now;
  /** How far ahead of the machine's clock it is. */
  aheadMs(): number;
  /** Moves it forward to a moment; `false` for one that has passed or lies absurdly far ahead. */
  moveTo(at: Date): boolean;
}

/** Lies in the data folder. */
export const CLOCK_FILE = 'local-clock.json';

const LONGEST_MS = 3 * 366 * 24 * 3_600_000;

/** The machine's clock, ahead by what the file says: what was recorded must not lie in the future after a restart. */
export function openClock(file: string, machine: Now = () => new Date()): MovableClock {
  let ahead = readAhead(file);
  const now = (): Date => new Date(machine().getTime() + ahead);
  return {
    now,
    aheadMs: () => ahead,
    moveTo: (at) => {
      const next = at.getTime() - machine().getTime();
      if (!(next > ahead) || next > LONGEST_MS) return false;
      ahead = next;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ aheadMs: ahead }));
      return true;
    },
  };
}

function readAhead(file: string): number {
  try {
    const { aheadMs } = JSON.parse(readFileSync(file, 'utf8')) as { aheadMs?: unknown };
    return typeof aheadMs === 'number' && aheadMs > 0 && aheadMs <= LONGEST_MS ? aheadMs : 0;
  } catch {
    return 0;
  }
}
