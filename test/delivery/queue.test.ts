import assert from 'node:assert/strict';
import { QueueClient } from '@azure/storage-queue';
import { openWakeups } from '../../src/delivery/queue.js';
import type { Slice } from '../../src/delivery/ledger.js';
import { silentLog } from '../../src/log.js';
import type { EmbeddedStorage } from '../../src/storage/embedded.js';
import { startMemoryStorage } from '../../src/storage/embedded.js';

const item = { noun: 'directive', id: 'D-2026-001', version: 1, buckets: 2 } as const;
const slice: Slice = { item, bucket: 1, from: 'p-å', to: 'p.' };

describe('the queue of wake-ups', () => {
  let storage: EmbeddedStorage;
  before(async () => {
    storage = await startMemoryStorage(silentLog);
  });
  after(() => storage.stop());
  const open = () =>
    openWakeups({ kind: 'connection-string', connectionString: storage.connectionString }, silentLog);

  it('gives what was sent, to one receiver, and not again once it is done', async () => {
    const wakeups = await open();
    await wakeups.ping();
    await wakeups.send([slice]);
    const [received, ...more] = await wakeups.receive(5);
    assert.deepEqual([received?.slice, more], [slice, []]);
    assert.deepEqual(await (await open()).receive(5), []);
    await received?.done();
    await received?.done();
  });

  it('carries hundreds at once', async () => {
    const wakeups = await open();
    await wakeups.send(Array.from({ length: 100 }, (_, bucket) => ({ ...slice, bucket })));
    const found = new Set<number>();
    for (let some = await wakeups.receive(32); some.length > 0; some = await wakeups.receive(32))
      for (const each of some) {
        found.add(each.slice.bucket);
        await each.done();
      }
    assert.equal(found.size, 100);
  });

  it('throws away what it cannot read', async () => {
    const wakeups = await open();
    const queue = new QueueClient(storage.connectionString, 'wakeups');
    for (const text of ['', '{', Buffer.from('{"noun":"x"}').toString('base64')])
      await queue.sendMessage(text || 'x');
    assert.deepEqual(await wakeups.receive(10), []);
    assert.equal((await queue.getProperties()).approximateMessagesCount, 0);
  });
});
