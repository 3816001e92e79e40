import assert from 'node:assert/strict';
import { createAddresses } from '../../src/delivery/addresses.js';
import { bucketOf } from '../../src/delivery/bucket.js';
import type { DeliveryPorts, Resumed } from '../../src/delivery/drive.js';
import { createSweeper } from '../../src/delivery/sweep.js';
import { startWorker, type Worker } from '../../src/delivery/worker.js';
import { silentLog } from '../../src/log.js';
import { tableBindings } from '../../src/storage/bindings-table.js';
import { tableReferences } from '../../src/storage/references-table.js';
import { aChart, aPerson } from '../builders.js';
import { until } from '../fakes/clock.js';
import { aRecipient, openPostOffice, TIMING, type PostOffice } from '../fakes/post-office.js';
import type { Step } from '../fakes/sender.js';

const names = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);

describe('the worker', () => {
  let post: PostOffice;
  let workers: Worker[];
  const start = (ports: DeliveryPorts): Worker => {
    const worker = startWorker(ports);
    workers.push(worker);
    return worker;
  };
  const isFinished = async () => (await post.ports.dispatch.underWay()).length === 0;

  beforeEach(async () => {
    workers = [];
    post = await openPostOffice();
  });

  afterEach(() => Promise.all(workers.map((worker) => worker.stop())));

  it('sends what it is woken for, retries in time, and finishes only when nothing is pending', async () => {
    const people = names(40);
    post.sender.script('p1', { kind: 'retry', reason: 'throttled', afterMs: 60_000 });
    await post.queue.send(await post.open(people));
    start(post.ports);
    await until(async () => (await post.counts(post.item(people))).sent === 39);
    assert.equal(await isFinished(), false);
    post.clock.pass(90_000);
    await until(isFinished);
    assert.deepEqual(await post.counts(post.item(people)), { sent: 40 });
    assert.equal(post.queue.length, 0);
  });

  it('sweeps up what nobody was woken for', async () => {
    await post.open(names(5));
    start(post.ports);
    await until(isFinished);
    assert.equal(post.sender.total(), 5);
  });

  it('reaches everybody through every fault, nobody twice without an unknown outcome, as three on one storage', async () => {
    const people = names(300);
    const unknown = new Set<string>();
    for (const [at, person] of people.entries()) {
      const steps = faultsFor(at);
      if (steps.some((step) => step === 'arrives-unknown')) unknown.add(person);
      post.sender.script(person, ...steps);
    }
    await post.queue.send(await post.open(people));
    for (const name of ['a', 'b', 'c']) start(post.colleague({ worker: name }));
    await until(async () => {
      post.clock.pass(500);
      return isFinished();
    });
    assert.deepEqual(await post.counts(post.item(people)), { sent: 300 });
    for (const person of people)
      assert.equal(post.sender.arrived(person), unknown.has(person) ? 2 : 1, person);
  }).timeout(60_000);

  it('leaves nothing claimed when it stops in the midst, and another one goes on', async () => {
    const people = names(120);
    await post.queue.send(await post.open(people));
    let taken = 0;
    const first = start(
      post.colleague({
        rate: {
          take: () => ((taken += 1) > 30 ? new Promise(() => undefined) : Promise.resolve()),
          pause: () => undefined,
        },
      }),
    );
    await until(() => post.sender.total() === 30);
    await first.stop();
    const counts = await post.counts(post.item(people));
    assert.deepEqual([counts.sending, counts.uncertain], [undefined, undefined]);
    start(post.ports);
    await until(isFinished);
    assert.ok(people.every((person) => post.sender.arrived(person) === 1));
  }).timeout(60_000);

  it('survives a storage that fails for a while', async () => {
    let closed = true;
    const dispatch = {
      ...post.ports.dispatch,
      underWay: async () => {
        if (closed) throw new Error('The table is closed');
        return post.ports.dispatch.underWay();
      },
    };
    await post.open(names(3));
    start({ ...post.ports, dispatch, timing: { ...TIMING, sweepMs: 1 } });
    closed = false;
    await until(isFinished);
    assert.equal(post.sender.total(), 3);
  });

  it('costs at most two storage transactions a message for a thousand people met for the first time', async () => {
    const people = names(1_000);
    const chart = aChart({ people: people.map((id) => aPerson({ id })) });
    const references = tableReferences(post.tables, { log: silentLog, flushMs: 100 });
    const addresses = createAddresses({
      chart: () => chart,
      bindings: tableBindings(post.tables),
      references,
      directory: { objectIdOf: async (person) => person.id },
      tenantId: 't',
      serviceUrl: 'http://teams',
    });
    const before = post.tables.transactions();
    await post.queue.send(await post.open(people));
    start(post.colleague({ addresses, timing: { ...TIMING, sweepMs: 15_000 } }));
    await until(async () => post.queue.length === 0 && post.sender.total() === 1_000);
    await workers[0]?.stop();
    await references.stop();
    const each = (post.tables.transactions() - before) / 1_000;
    assert.ok(people.every((person) => post.sender.arrived(person) === 1));
    assert.ok(each <= 2, `${each} transactions a message`);
  }).timeout(60_000);
});

describe('a sweep', () => {
  let post: PostOffice;
  const people = names(200);
  const sweepWith = (resume: () => Promise<Resumed>) =>
    createSweeper(
      { ...post.ports, nouns: { ...post.ports.nouns, directive: { ...post.ports.nouns.directive, resume } } },
      async () => false,
    );

  beforeEach(async () => {
    post = await openPostOffice();
  });

  it('writes the rows that a crash left unwritten before it drives', async () => {
    const item = post.item(people);
    const rows = people.map((person) => aRecipient(person, post.clock.now()));
    await post.ports.dispatch.begin(item);
    const firstBucket = rows.filter((row) => bucketOf(row.person, item.buckets) === 0);
    await post.ports.ledger.open(item, firstBucket);
    const sweep = sweepWith(async () => {
      await post.ports.ledger.open(item, rows);
      return 'ready';
    });
    await sweep();
    assert.deepEqual(await post.counts(item), { queued: 200 });
    assert.equal((await post.ports.dispatch.underWay()).length, 1);
  });

  it('drops the note of a send that never got its record, but not at once', async () => {
    await post.ports.dispatch.begin(post.item(people));
    const sweep = sweepWith(async () => 'missing');
    await sweep();
    post.clock.pass(TIMING.claimMs - 1);
    await sweep();
    assert.equal((await post.ports.dispatch.underWay()).length, 1);
    post.clock.pass(1);
    await sweep();
    assert.equal((await post.ports.dispatch.underWay()).length, 0);
  });

  it('leaves what cannot be finished yet, and what fails, and goes on with the next', async () => {
    const item = post.item(people);
    for (const id of ['D-2026-001', 'D-2026-002', 'D-2026-003'])
      await post.ports.dispatch.begin({ ...item, id });
    const resumed: string[] = [];
    const sweep = createSweeper(
      {
        ...post.ports,
        nouns: {
          ...post.ports.nouns,
          directive: {
            ...post.ports.nouns.directive,
            resume: async ({ id }) => {
              resumed.push(id);
              if (id === 'D-2026-001') throw new Error('Unreadable');
              return id === 'D-2026-002' ? 'not-yet' : 'ready';
            },
          },
        },
      },
      async () => false,
    );
    await sweep();
    assert.deepEqual(resumed, ['D-2026-001', 'D-2026-002', 'D-2026-003']);
    assert.deepEqual(
      (await post.ports.dispatch.underWay()).map((stored) => stored.value.id),
      ['D-2026-001', 'D-2026-002'],
    );
  });

  it('does not finish what was begun again since it looked', async () => {
    const item = post.item(people);
    await post.ports.dispatch.begin(item);
    const sweep = sweepWith(async () => {
      await post.ports.dispatch.begin(item);
      return 'ready';
    });
    await sweep();
    assert.equal((await post.ports.dispatch.underWay()).length, 1);
  });
});

/** Two of three get something; whatever it is, it ends. */
function faultsFor(at: number): readonly Step[] {
  if (at % 15 === 0) return ['arrives-unknown'];
  if (at % 15 === 1) return [{ kind: 'unknown', reason: 'gateway' }];
  if (at % 5 === 2) return [{ kind: 'retry', reason: 'throttled', afterMs: 2_000 }];
  if (at % 5 === 3)
    return [
      { kind: 'retry', reason: 'unavailable' },
      { kind: 'retry', reason: 'conflict' },
    ];
  return [];
}
