import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { QueueClient } from '@azure/storage-queue';
import { Refusal } from '../../src/errors.js';
import { silentLog } from '../../src/log.js';
import { connectEmbedded, startEmbeddedStorage, type EmbeddedStorage } from '../../src/storage/embedded.js';
import { openTables } from '../../src/storage/tables.js';

describe('startEmbeddedStorage', () => {
  const log = silentLog;
  let dataDir: string;
  let started: EmbeddedStorage[];

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'storage-'));
    started = [];
  });

  afterEach(async () => {
    await Promise.all(started.map((storage) => storage.stop()));
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedStorage> {
    const storage = await startEmbeddedStorage({ dataDir, log });
    started.push(storage);
    return storage;
  }

  it('keeps rows and messages over a stop and a start', async () => {
    const first = await start();
    await write(first, 'kept');
    const queue = new QueueClient(first.connectionString, 'wakeups');
    await queue.create();
    await queue.sendMessage('ring');
    await first.stop();

    const second = await start();

    assert.equal(await read(second), 'kept');
    const { receivedMessageItems } = await new QueueClient(
      second.connectionString,
      'wakeups',
    ).receiveMessages();
    assert.equal(receivedMessageItems[0]?.messageText, 'ring');
  });

  it('names itself in lock.json, and takes that away when it stops', async () => {
    const storage = await start();
    const lock = JSON.parse(readFileSync(join(dataDir, 'lock.json'), 'utf8')) as Record<string, number>;

    assert.equal(lock.pid, process.pid);
    assert.ok(storage.connectionString.includes(`:${lock.tables}/`));
    assert.ok(storage.connectionString.includes(`:${lock.queues}/`));
    await storage.stop();
    assert.ok(!existsSync(join(dataDir, 'lock.json')));
  });

  it('stops once, however often it is told to', async () => {
    const storage = await start();
    await write(storage, 'kept');

    await Promise.all([storage.stop(), storage.stop()]);
    await storage.stop();

    assert.equal(await read(await start()), 'kept');
  });

  it('saves by itself, so that a crash loses little', async () => {
    const storage = await start();
    await write(storage, 'saved meanwhile');

    for await (const _ of setInterval(20)) {
      if (readFileSync(join(dataDir, 'tables.json'), 'utf8').includes('saved meanwhile')) break;
    }
  });

  it('saves what was written in the moment of the stop', async () => {
    const storage = await start();
    await write(storage, 'first');
    const late = write(storage, 'second').then(
      () => 'second',
      () => 'first',
    );
    await storage.stop();

    const told = await late;

    // Whoever was told "written" finds it again; whoever was refused may find either.
    const found = await read(await start());
    assert.ok(found === told || found === 'second');
  });

  it('refuses a second owner of a folder, and tells whose it is', async () => {
    await start();

    await assert.rejects(start(), isRefusal('storage-in-use', { pid: process.pid }));
  });

  it('lets exactly one of several starters have the folder', async () => {
    const results = await Promise.allSettled([start(), start(), start(), start()]);

    assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1);
  });

  it('lets exactly one of several starters take over a stale lock', async () => {
    const dead = await deadProcess();
    for (let round = 0; round < 5; round++) {
      writeFileSync(join(dataDir, 'lock.json'), JSON.stringify({ pid: dead, tables: 1, queues: 2 }));
      const results = await Promise.allSettled([start(), start(), start()]);

      assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1);
      await Promise.all(started.map((storage) => storage.stop()));
    }
  });

  it('takes over the lock of a living process that does not answer', async () => {
    writeFileSync(join(dataDir, 'lock.json'), JSON.stringify({ pid: process.ppid, tables: 1, queues: 2 }));

    await start();
  });

  it('takes over the lock of a dead process whose port a stranger has got', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const dead = await deadProcess();
    writeFileSync(join(dataDir, 'lock.json'), JSON.stringify({ pid: dead, tables: port, queues: port }));

    await start();

    stranger.close();
  });

  for (const content of ['', '{"pid":', '[]', '{"pid":"x","tables":1,"queues":2}']) {
    it(`takes over a lock that reads ${JSON.stringify(content)}`, async () => {
      writeFileSync(join(dataDir, 'lock.json'), content);

      await start();
    });
  }

  for (const file of ['tables.json', 'queues.json', 'queue-extents.json']) {
    it(`names ${file} when it is broken, and leaves it as it is`, async () => {
      const storage = await start();
      await write(storage, 'kept');
      await storage.stop();
      const path = join(dataDir, file);
      const whole = readFileSync(path, 'utf8');
      const broken = whole.slice(0, -5);
      writeFileSync(path, broken);

      await assert.rejects(start(), isRefusal('storage-file-broken', { file: path }));

      assert.equal(readFileSync(path, 'utf8'), broken);
      assert.ok(!existsSync(join(dataDir, 'lock.json')));
      writeFileSync(path, whole);
      assert.equal(await read(await start()), 'kept');
    });
  }

  it('does not take an emptied file for a new one', async () => {
    writeFileSync(join(dataDir, 'tables.json'), '');

    await assert.rejects(start(), isRefusal('storage-file-broken', { file: join(dataDir, 'tables.json') }));
  });

  it('refuses a folder that is a file, or lies below one', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');

    for (const folder of [file, join(file, 'below')]) {
      await assert.rejects(startEmbeddedStorage({ dataDir: folder, log }), (error) => {
        return (
          error instanceof Refusal &&
          error.code === 'storage-folder-unusable' &&
          error.values.folder === folder
        );
      });
    }
  });

  it('makes the folder if it is missing', async () => {
    const inner = join(dataDir, 'a', 'b');
    const storage = await startEmbeddedStorage({ dataDir: inner, log });
    await storage.stop();

    assert.deepEqual(readdirSync(inner).sort(), [
      'queue-extents.json',
      'queue-messages',
      'queues.json',
      'tables.json',
    ]);
  });

  describe('connectEmbedded', () => {
    it('uses the storage of whoever runs on the folder, and does not stop it', async () => {
      const owner = await start();
      await write(owner, 'seen');

      const guest = await connectEmbedded({ dataDir, log });

      assert.ok(!guest.own);
      assert.equal(await read(guest), 'seen');
      await guest.stop();
      assert.equal(await read(owner), 'seen');
    });

    it('starts its own when nobody runs', async () => {
      const storage = await connectEmbedded({ dataDir, log });
      started.push(storage);

      assert.ok(storage.own);
      await write(storage, 'seen');
    });

    it('gives several that start at once the same storage', async () => {
      const all = await Promise.all([1, 2, 3].map(() => connectEmbedded({ dataDir, log })));
      started.push(...all);

      assert.equal(new Set(all.map((storage) => storage.connectionString)).size, 1);
      assert.equal(all.filter((storage) => storage.own).length, 1);
    });
  });
});

async function write(storage: EmbeddedStorage, verb: string): Promise<void> {
  const client = await openTables(storage).open('audit');
  await client.upsertEntity({ partitionKey: 'p', rowKey: 'r', verb }, 'Replace', {
    requestOptions: { timeout: 2000 },
  });
}

async function read(storage: EmbeddedStorage): Promise<string> {
  const client = await openTables(storage).open('audit');
  return (await client.getEntity<{ verb: string }>('p', 'r')).verb;
}

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

function isRefusal(code: string, values: Refusal['values']): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof Refusal, String(error));
    assert.equal(error.code, code);
    assert.deepEqual(error.values, values);
    return true;
  };
}
