import assert from 'node:assert/strict';
import {
  answered,
  arrived,
  claim,
  DELIVERY_STATES,
  holdsClaim,
  isAnswered,
  isPending,
  prove,
  queuedDelivery,
  redriven,
  release,
  settle,
  TIMING,
  type Delivery,
  type DeliveryState,
} from '../../src/delivery/delivery.js';
import type { Outcome } from '../../src/delivery/sender.js';

const AT = new Date('2026-10-05T08:00:00.000Z');
const LATER = new Date(AT.getTime() + TIMING.claimMs);
const queued = queuedDelivery({ person: 'bo', department: 'buf', posts: [], standIn: false }, AT);

/** A row in a state, due where such a row is. */
function row(state: DeliveryState, fields: Partial<Delivery> = {}): Delivery {
  const { dueAt, ...rest } = queued;
  const pending = ['queued', 'sending', 'uncertain'].includes(state);
  return { ...rest, state, ...(pending && { dueAt }), ...fields };
}

/** What an event makes of a row in each state; states not named stay as they are. */
function outcomes(event: (row: Delivery) => Delivery | undefined): Record<string, string> {
  return Object.fromEntries(
    DELIVERY_STATES.flatMap((state) => {
      const next = event(row(state));
      return next ? [[state, next.state]] : [];
    }),
  );
}

describe('the states of a delivery', () => {
  it('are taken for sending when due; a claim that ran out becomes uncertain', () => {
    assert.deepEqual(
      outcomes((each) => claim(each, 'w', AT, TIMING)),
      { queued: 'sending', sending: 'uncertain', uncertain: 'sending' },
    );
    assert.equal(claim(queued, 'w', new Date(AT.getTime() - 1), TIMING), undefined);
  });

  it('become seen by an opened card until they are answered', () => {
    assert.deepEqual(outcomes(prove), {
      queued: 'seen',
      sending: 'seen',
      sent: 'seen',
      failed: 'seen',
      unreachable: 'seen',
      uncertain: 'seen',
    });
  });

  it('become answered whatever they were, and then nothing is due', () => {
    for (const state of DELIVERY_STATES) {
      const next = answered(row(state), { state: 'acknowledged', text: '{}', label: 'late' }, AT);
      assert.deepEqual([next.state, next.label, isPending(next)], ['acknowledged', 'late', false]);
      assert.equal(next.answeredAt, AT.toISOString());
    }
    assert.deepEqual(
      DELIVERY_STATES.filter((state) => isAnswered(row(state))),
      ['acknowledged', 'done', 'cannot', 'covered', 'moved'],
    );
  });

  it('wait again after a first contact only where nobody could be reached', () => {
    assert.deepEqual(
      outcomes((each) => redriven(each, AT)),
      { unreachable: 'queued' },
    );
    assert.equal(redriven(row('unreachable', { resent: true }), AT)?.resent, undefined);
  });

  it('learn of a message that arrived: its id in any case, sent where nobody knew', () => {
    const sent = { ...row('sent'), activityId: 'a1', conversationId: 'c1', sentAt: AT.toISOString() };
    const next = outcomes((each) => arrived(each, sent));
    assert.deepEqual(
      Object.entries(next).filter(([before, after]) => before !== after),
      ['queued', 'sending', 'failed', 'unreachable', 'uncertain'].map((state) => [state, 'sent']),
    );
    assert.equal(arrived(row('seen'), sent)?.activityId, 'a1');
    assert.equal(arrived(row('seen', { activityId: 'a0' }), sent), undefined);
    const claimed = arrived(row('sending', { claimedBy: 'other' }), sent);
    assert.deepEqual([claimed?.claimedBy, claimed?.dueAt], [undefined, undefined]);
  });
});

describe('an attempt', () => {
  const claimed = claim(queued, 'w', AT, TIMING) ?? queued;
  const after = (outcome: Outcome<{ activityId: string }>, from = claimed) =>
    settle(from, outcome, { serviceUrl: 's', conversationId: 'c1' }, AT, TIMING, 0.5);

  it('claims for its time, and says when too little is left for another call', () => {
    assert.deepEqual([claimed.claimedBy, claimed.attempts, claimed.dueAt], ['w', 1, LATER.toISOString()]);
    assert.equal(holdsClaim(claimed, AT, TIMING), true);
    assert.equal(holdsClaim(claimed, new Date(AT.getTime() + TIMING.claimMs * 0.7), TIMING), false);
  });

  it('that was sent leaves nothing due and keeps where it lies', () => {
    const next = after({ kind: 'sent', value: { activityId: 'a1' } });
    assert.deepEqual(
      [next.state, next.activityId, next.conversationId, next.sentAt, isPending(next), next.claimedBy],
      ['sent', 'a1', 'c1', AT.toISOString(), false, undefined],
    );
  });

  it('that was throttled is still pending, after what was asked for, however often', () => {
    const outcome = { kind: 'retry', reason: 'throttled', afterMs: 10_000 } as const;
    const next = after(outcome, { ...claimed, attempts: 500 });
    assert.equal(next.state, 'queued');
    assert.equal(next.dueAt, new Date(AT.getTime() + 11_000).toISOString());
  });

  it('of unknown outcome waits for proof and is sent again, three times at most', () => {
    const unknown = { kind: 'unknown', reason: 'timeout' } as const;
    const first = after(unknown);
    assert.deepEqual(
      [first.state, first.dueAt],
      ['uncertain', new Date(AT.getTime() + TIMING.uncertainMs).toISOString()],
    );
    const again = claim(first, 'w', new Date(first.dueAt ?? ''), TIMING);
    assert.equal(again?.resent, true);
    const second = after(unknown, again);
    assert.deepEqual([second.state, isPending(second)], ['uncertain', true]);
    const third = after(unknown, claim(second, 'w', new Date(second.dueAt ?? ''), TIMING));
    assert.deepEqual([third.state, isPending(third)], ['uncertain', false]);
  });

  it('that cannot arrive says why and is not due', () => {
    const gone = after({ kind: 'unreachable', reason: 'blocked-by-user' });
    const bad = after({ kind: 'failed', reason: 'too-big' });
    assert.deepEqual([gone.state, gone.reason, isPending(gone)], ['unreachable', 'blocked-by-user', false]);
    assert.deepEqual([bad.state, bad.reason, isPending(bad)], ['failed', 'too-big', false]);
  });

  it('that was not made does not count', () => {
    const next = release(claimed, LATER);
    assert.deepEqual([next.state, next.attempts, next.claimedBy], ['queued', 0, undefined]);
    assert.equal(next.dueAt, LATER.toISOString());
  });
});
