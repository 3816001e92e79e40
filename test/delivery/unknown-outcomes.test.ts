/** Rows of which nobody knows whether their message arrived. */
import assert from 'node:assert/strict';
import {
  claim,
  isPending,
  queuedDelivery,
  settle,
  TIMING,
  type Delivery,
} from '../../src/delivery/delivery.js';
import type { Outcome } from '../../src/delivery/sender.js';

const start = new Date('2026-11-23T09:00:00Z');
const soon = (row: Delivery) => new Date(row.dueAt ?? '');
const queued = () => queuedDelivery({ person: 'p1', department: 'd1', posts: [], standIn: false }, start);
const claimed = (row: Delivery) => claim(row, 'worker', soon(row), TIMING) as Delivery;
const settled = (row: Delivery, outcome: Outcome<{ activityId: string }>) =>
  settle(row, outcome, undefined, start, TIMING, 0.5);

describe('a row whose message may have arrived', () => {
  it('is sent however often a worker dies over it', () => {
    let row = queued();
    for (let kills = 0; kills < 5; kills += 1) {
      row = claimed(row);
      assert.equal(row.state, 'sending');
      row = claimed(row);
      assert.equal(row.state, 'uncertain');
      assert.ok(isPending(row), `left alone after ${kills + 1} kills`);
    }
  });

  it('is left as it is after three unknown answers, since people should not get the same card again and again', () => {
    let row = queued();
    for (const pending of [true, true, false]) {
      row = settled(claimed(row), { kind: 'unknown', reason: 'gateway' });
      assert.equal(row.state, 'uncertain');
      assert.equal(isPending(row), pending);
    }
  });
});
