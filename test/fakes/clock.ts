import type { Now } from '../../src/time.js';

/** A clock that stands still until it is set. */
export interface Clock {
  readonly now: Now;
  pass(ms: number): void;
}

/** A clock that stands at an instant. */
export function createClock(at = '2026-10-05T08:00:00.000Z'): Clock {
  let time = Date.parse(at);
  return { now: () => new Date(time), pass: (ms) => void (time += ms) };
}

/** Waits until something is so; the test's own time-out ends it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
