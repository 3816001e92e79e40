/** How long to wait before the next attempt. */

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * The wait before attempt `attempts + 1`: what the other side asked for, else doubling from one second to a minute,
 * with ±20 % jitter so that many rows do not come back together. `random` is 0–1.
 */
export function backOffMs(attempts: number, askedMs: number | undefined, random: number): number {
  const base = askedMs ?? Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 10));
  const jitter = askedMs === undefined ? 0.8 + 0.4 * random : 1 + 0.2 * random;
  return Math.round(base * jitter);
}
