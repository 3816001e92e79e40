import assert from 'node:assert/strict';
import { backOffMs } from '../../src/delivery/retry.js';

describe('the wait before the next attempt', () => {
  it('doubles from a second to a minute, give or take a fifth', () => {
    assert.deepEqual(
      [1, 2, 3, 7, 8, 500].map((attempts) => backOffMs(attempts, undefined, 0.5)),
      [1_000, 2_000, 4_000, 60_000, 60_000, 60_000],
    );
    assert.equal(backOffMs(1, undefined, 0), 800);
    assert.equal(backOffMs(1, undefined, 1), 1_200);
  });

  it('is never shorter than what the other side asked for', () => {
    assert.equal(backOffMs(1, 30_000, 0), 30_000);
    assert.equal(backOffMs(9, 30_000, 1), 36_000);
  });
});
