import assert from 'node:assert/strict';
import { setMaxListeners } from 'node:events';
import { MAX_UNKNOWNS, prove } from '../../src/delivery/delivery.js';
import { driveSlice } from '../../src/delivery/drive.js';
import type { Slice } from '../../src/delivery/ledger.js';
import { sendWhatWaited } from '../../src/delivery/meet.js';
import type { Outcome } from '../../src/delivery/sender.js';
import { openPostOffice, TIMING, type PostOffice } from '../fakes/post-office.js';

const PEOPLE = Array.from({ length: 60 }, (_, at) => `p${at}`);

describe('driving a slice', () => {
  let post: PostOffice;
  let slices: readonly Slice[];
  const item = () => post.item(PEOPLE);
  const drive = async (stop?: AbortSignal) =>
    Promise.all(slices.map((slice) => driveSlice(post.ports, slice, stop)));
  const counts = () => post.counts(item());

  beforeEach(async () => {
    post = await openPostOffice();
    slices = await post.open(PEOPLE);
  });

  it('sends to everybody once, and notes where it lies', async () => {
    await drive();
    await drive();
    assert.equal(post.sender.total(), 60);
    assert.ok(PEOPLE.every((person) => post.sender.arrived(person) === 1));
    assert.deepEqual(await counts(), { sent: 60 });
    const row = await post.row(item(), 'p7');
    assert.equal(row.conversationId, 'a:p7');
    assert.ok(row.activityId?.startsWith('p7-'));
  });

  it('sends to nobody twice when four processes drive the same slices', async () => {
    const others = [post.colleague(), post.colleague(), post.colleague()];
    await Promise.all(
      [post.ports, ...others].flatMap((ports) => slices.map((slice) => driveSlice(ports, slice))),
    );
    assert.ok(PEOPLE.every((person) => post.sender.arrived(person) === 1));
    assert.deepEqual(await counts(), { sent: 60 });
  });

  it('keeps a throttled row pending until what was asked for is over', async () => {
    const paused: number[] = [];
    const rate = { take: async () => undefined, pause: (ms: number) => void paused.push(ms) };
    post.sender.script('p1', { kind: 'retry', reason: 'throttled', afterMs: 5_000 });
    post.sender.script('p2', { kind: 'retry', reason: 'unavailable' });
    const driven = await Promise.all(slices.map((slice) => driveSlice({ ...post.ports, rate }, slice)));

    assert.deepEqual(await counts(), { queued: 2, sent: 58 });
    assert.deepEqual(paused, [5_000]);
    assert.equal(driven[0]?.next?.getTime(), post.clock.now().getTime() + 1_000);
    post.clock.pass(1_000);
    await drive();
    assert.deepEqual([post.sender.arrived('p1'), post.sender.arrived('p2')], [0, 1]);
    post.clock.pass(5_000);
    await drive();
    assert.deepEqual(await counts(), { sent: 60 });
  });

  it('sends an unknown outcome again after the wait, and leaves it after the last that is allowed', async () => {
    post.sender.script('p1', 'arrives-unknown');
    post.sender.script('p2', ...Array.from({ length: MAX_UNKNOWNS + 3 }, () => 'arrives-unknown' as const));
    await drive();
    post.clock.pass(TIMING.uncertainMs - 1);
    await drive();
    assert.deepEqual(await counts(), { sent: 58, uncertain: 2 });
    post.clock.pass(1);
    for (let round = 0; round < MAX_UNKNOWNS + 3; round += 1) {
      await drive();
      post.clock.pass(TIMING.uncertainMs);
    }
    assert.deepEqual(await counts(), { sent: 59, uncertain: 1 });
    assert.deepEqual([post.sender.arrived('p1'), post.sender.arrived('p2')], [2, MAX_UNKNOWNS]);
  });

  it('never sends again what an opened card has proved', async () => {
    post.sender.script('p1', 'arrives-unknown');
    await drive();
    const row = await post.ports.ledger.find(item(), 'p1');
    const proved = row && prove(row.value);
    assert.ok(proved);
    await post.ports.ledger.change(item(), row, proved);
    post.clock.pass(TIMING.uncertainMs);
    await drive();
    assert.equal(post.sender.arrived('p1'), 1);
    assert.deepEqual(await counts(), { sent: 59, seen: 1 });
  });

  it('takes over what a crash left, as uncertain, once the claim has run out', async () => {
    const crash = { ...post.ports, addresses: { ...post.ports.addresses, addressOf: () => never() } };
    const [slice] = slices;
    assert.ok(slice);
    void driveSlice(crash, slice);
    await claimed(24);

    await drive();
    assert.deepEqual(await counts(), { sending: 24, sent: 36 });
    post.clock.pass(TIMING.claimMs);
    await drive();
    assert.deepEqual(await counts(), { uncertain: 24, sent: 36 });
    post.clock.pass(TIMING.uncertainMs);
    await drive();
    assert.deepEqual(await counts(), { sent: 60 });
    assert.ok(PEOPLE.every((person) => post.sender.arrived(person) === 1));
  });

  it('says why somebody cannot be reached, and sends when they are met', async () => {
    post.unmet.add('p1');
    post.sender.script('p2', { kind: 'unreachable', reason: 'not-installed' });
    post.sender.script('p3', { kind: 'failed', reason: 'too-big' });
    await drive();
    assert.deepEqual(await counts(), { failed: 1, sent: 57, unreachable: 2 });
    assert.equal((await post.row(item(), 'p1')).reason, 'not-met');

    post.unmet.clear();
    for (const person of ['p1', 'p1', 'p2', 'p3']) await sendWhatWaited(post.ports, person);
    assert.equal(post.queue.length, 2);
    for (const { slice } of await post.queue.receive(9)) await driveSlice(post.ports, slice);
    assert.deepEqual(await counts(), { failed: 1, sent: 59 });
    assert.deepEqual(await post.ports.waiting.waitingFor('p1'), []);
    assert.ok((await post.ports.dispatch.underWay()).length === 1);
  });

  it('keeps somebody waiting who is met while their message is on its way', async () => {
    post.sender.script('p1', async () => {
      await post.ports.waiting.add('p1', item());
      await sendWhatWaited(post.ports, 'p1');
      return { kind: 'unreachable', reason: 'not-installed' };
    });
    await drive();
    assert.equal((await post.row(item(), 'p1')).state, 'unreachable');
    await sendWhatWaited(post.ports, 'p1');
    await drive();
    assert.equal(post.sender.arrived('p1'), 1);
  });

  it('sends nothing once the claim is nearly over, however long the rate held it back', async () => {
    let held = true;
    const rate = {
      pause: () => undefined,
      take: async () => {
        if (held) post.clock.pass(TIMING.claimMs / 24);
      },
    };
    await Promise.all(slices.map((slice) => driveSlice({ ...post.ports, rate }, slice)));
    const before = post.sender.total();
    assert.ok(before < 60);
    held = false;
    post.clock.pass(TIMING.claimMs + TIMING.uncertainMs);
    await drive();
    post.clock.pass(TIMING.uncertainMs);
    await drive();
    assert.deepEqual(await counts(), { sent: 60 });
    assert.ok(PEOPLE.every((person) => post.sender.arrived(person) === 1));
  });

  it('gives back what is not on its way when it is stopped', async () => {
    const stopping = new AbortController();
    setMaxListeners(0, stopping.signal);
    const rate = { take: () => never(), pause: () => undefined };
    const driving = slices.map((slice) => driveSlice({ ...post.ports, rate }, slice, stopping.signal));
    await claimed(24);
    stopping.abort();
    await Promise.all(driving);
    assert.deepEqual(await counts(), { queued: 60 });
    assert.equal(post.sender.attempts(), 0);
    await drive();
    assert.equal(post.sender.total(), 60);
  });

  it('keeps the id of a message whose card was opened before its sending was noted', async () => {
    post.sender.script('p1', async () => {
      const row = await post.ports.ledger.find(item(), 'p1');
      const proved = row && prove(row.value);
      if (proved) await post.ports.ledger.change(item(), row, proved);
      return 'sent';
    });
    await drive();
    const row = await post.row(item(), 'p1');
    assert.equal(row.state, 'seen');
    assert.ok(row.activityId?.startsWith('p1-'));
  });

  it('is not held up by a row that cannot be composed, addressed or sent', async () => {
    const failing = {
      ...post.ports,
      addresses: {
        ...post.ports.addresses,
        addressOf: async (person: string) => {
          if (person === 'p2') throw new Error('The table is closed');
          return post.ports.addresses.addressOf(person);
        },
      },
      nouns: {
        ...post.ports.nouns,
        directive: {
          resume: async () => 'ready' as const,
          compose: async () => (row: { readonly person: string }) => {
            if (row.person === 'p1') throw new Error('A card without a text');
            return { text: 'x' };
          },
        },
      },
    };
    await Promise.all(slices.map((slice) => driveSlice(failing, slice)));
    assert.deepEqual(await counts(), { queued: 2, sent: 58 });
    post.clock.pass(2_000);
    await drive();
    assert.deepEqual(await counts(), { sent: 60 });
  });

  it('notes what was sent as soon as a storage that was closed is open again', async () => {
    const { ledger } = post.ports;
    let failures = 0;
    const closing: typeof ledger = {
      ...ledger,
      change: async (of, before, after, options) => {
        if (after.state === 'sent' && (failures += 1) <= 100) throw new Error('The table is closed');
        return ledger.change(of, before, after, options);
      },
    };
    const ports = { ...post.ports, ledger: closing, timing: { ...TIMING, claimMs: 300 } };
    await Promise.all(slices.map((slice) => driveSlice(ports, slice)));
    assert.deepEqual(await counts(), { sent: 60 });
    assert.equal(post.sender.total(), 60);
  });

  it('opens a conversation that is missing or gone, and takes an unknown answer to that for none', async () => {
    const opened: Outcome<{ conversationId: string }>[] = [
      { kind: 'unknown', reason: 'timeout' },
      { kind: 'sent', value: { conversationId: 'a:new' } },
    ];
    const remembered: string[] = [];
    const ports = {
      ...post.ports,
      sender: { ...post.sender, openConversation: async () => opened.shift() ?? never() },
      addresses: {
        prepare: async () => undefined,
        addressOf: async (person: string) => ({ serviceUrl: 's', objectId: person }),
        remember: (person: string) => void remembered.push(person),
      },
    };
    const one = await openPostOffice();
    const [slice] = await one.open(['p1']);
    assert.ok(slice);
    const mixed = { ...ports, ledger: one.ports.ledger, now: one.clock.now };
    await driveSlice(mixed, slice);
    assert.equal((await one.row(one.item(['p1']), 'p1')).state, 'queued');
    one.clock.pass(2_000);
    await driveSlice(mixed, slice);
    const row = await one.row(one.item(['p1']), 'p1');
    assert.deepEqual([row.state, row.conversationId, remembered], ['sent', 'a:new', ['p1']]);
  });

  async function claimed(count: number): Promise<void> {
    while ((await counts()).sending !== count) await new Promise((resolve) => setTimeout(resolve, 5));
  }
});

function never(): Promise<never> {
  return new Promise(() => undefined);
}
