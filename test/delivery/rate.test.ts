import assert from 'node:assert/strict';
import { createRate } from '../../src/delivery/rate.js';

/** When so many calls were let through, in milliseconds. */
async function times(count: number, rate: { take(): Promise<void> }): Promise<readonly number[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      await rate.take();
      return performance.now();
    }),
  );
}

/** The most calls within any stretch of so many milliseconds. */
function mostWithin(ms: number, at: readonly number[]): number {
  return Math.max(...at.map((first) => at.filter((each) => each >= first && each < first + ms).length));
}

describe('the rate', () => {
  it('lets no more through in any second than permitted, and hardly less', async () => {
    const at = await times(80, createRate(48));
    // A timer may be late, so that two steps come closer together on the clock of the test.
    assert.ok(mostWithin(900, at) <= 48, `${mostWithin(900, at)} within 0.9 s`);
    assert.ok(Math.max(...at) - Math.min(...at) < 4_000);
  });

  it('holds everything back for a pause, and lets it go step by step afterwards', async () => {
    const rate = createRate(48);
    await times(6, rate);
    const paused = performance.now();
    rate.pause(300);
    rate.pause(100);
    const at = await times(24, rate);
    assert.ok(Math.min(...at) - paused >= 295, `${Math.min(...at) - paused} ms`);
    assert.ok(mostWithin(100, at) <= 12, `${mostWithin(100, at)} within 0.1 s`);
  });
});
