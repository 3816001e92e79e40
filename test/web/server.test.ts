import assert from 'node:assert/strict';
import { Agent, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { isFromThisMachine } from '../../src/web/gate.js';
import { Refusal } from '../../src/errors.js';
import { aMessage } from '../fakes/activities.js';
import { openDoor, type Door } from '../fakes/door.js';

describe('createWebServer', () => {
  let door: Door | undefined;
  afterEach(() => door?.close());

  it('says that it is up, without naming what it is made of', async () => {
    door = await openDoor();

    const { status, text, headers } = await door.call(undefined, { method: 'GET', path: '/healthz' });

    assert.deepEqual([status, text], [200, '{"up":true}']);
    assert.equal(headers.server, undefined);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  it('says with 503 what is not ready', async () => {
    const state = { ready: false, storage: true, queue: false, organisation: true };
    door = await openDoor({ health: async () => state });

    const { status, text } = await door.call(undefined, { method: 'GET', path: '/readyz' });

    assert.equal(status, 503);
    assert.deepEqual(JSON.parse(text), state);
  });

  it('is not ready when that cannot be told', async () => {
    door = await openDoor({ health: () => Promise.reject(new Error('hemlig')) });

    const { status, text } = await door.call(undefined, { method: 'GET', path: '/readyz' });

    assert.equal(status, 503);
    assert.ok(!text.includes('hemlig'));
  });

  it('hides what broke in a handler', async () => {
    door = await openDoor({ messages: () => Promise.reject(new Error('hemlig')) });

    const { status, text } = await door.call(aMessage());

    assert.deepEqual([status, text], [500, '{"code":"internal"}']);
  });

  it('gives a mount everything under its prefix, body unread', async () => {
    door = await openDoor({
      mounts: [
        {
          prefix: '/local',
          listener: async (req, res) => {
            const body = Buffer.concat(await req.toArray()).toString();
            res.end(`${req.method} ${req.url} ${body}`);
          },
        },
      ],
    });

    const inside = await door.call('x=1', { path: '/local/v3/conversations?a=1', method: 'PUT' });
    const beside = await door.call(undefined, { path: '/localx', method: 'GET' });

    assert.equal(inside.text, 'PUT /local/v3/conversations?a=1 x=1');
    assert.equal(beside.status, 404);
  });

  it('answers for a mount that breaks', async () => {
    door = await openDoor({
      mounts: [{ prefix: '/local', listener: () => Promise.reject(new Error('hemlig')) }],
    });

    const { status, text } = await door.call(undefined, { path: '/local', method: 'GET' });

    assert.deepEqual([status, text], [500, '{"code":"internal"}']);
  });

  it('serves only this machine without credentials', async () => {
    door = await openDoor();
    const knock = async (headers: Record<string, string>) =>
      (await door!.call(aMessage(), { headers })).status;

    assert.equal(await knock({ host: 'bot.example.se' }), 403);
    assert.equal(await knock({ host: 'localhost.example.se:3978' }), 403);
    assert.equal(await knock({ origin: 'https://example.se' }), 403);
    assert.equal(await knock({ origin: 'null' }), 403);
    assert.equal(await knock({ host: 'localhost:3978', origin: 'http://localhost:3978' }), 200);
  });

  it('refuses a port that is taken by name', async () => {
    door = await openDoor();

    await assert.rejects(openDoor({ port: door.port }), (error: unknown) => {
      assert.ok(error instanceof Refusal);
      assert.deepEqual([error.code, error.values], ['port-busy', { port: door!.port }]);
      return true;
    });
  });

  it('finishes what runs when it closes, and lets kept connections go', async () => {
    const agent = new Agent({ keepAlive: true });
    let begin: () => void;
    let finish: () => void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const finished = new Promise<void>((resolve) => (finish = resolve));
    door = await openDoor({
      messages: async () => {
        begin();
        await finished;
        return { status: 200 };
      },
    });
    const answered = post(door.port, agent);
    await begun;

    const closed = door.close();
    finish!();
    await closed;

    assert.equal(await answered, 200);
    agent.destroy();
  });
});

describe('close', () => {
  it('cuts what does not end by itself', async () => {
    let begin: () => void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const stream = async (_req: IncomingMessage, res: ServerResponse) => {
      res.write('data: 1');
      begin();
    };
    const door = await openDoor({ graceMs: 50, mounts: [{ prefix: '/local', listener: stream }] });
    const answer = assert.rejects(door.call(undefined, { method: 'GET', path: '/local/events' }));
    await begun;

    await door.close();
    await door.close();

    await answer;
  });
});

describe('isFromThisMachine', () => {
  const ask = (remoteAddress: string, host: string | undefined) =>
    isFromThisMachine({ socket: { remoteAddress }, headers: { host } } as unknown as IncomingMessage);

  it('wants address and Host header to be this machine', () => {
    assert.ok(ask('127.0.0.1', 'localhost:3978'));
    assert.ok(ask('::1', '[::1]:3978'));
    assert.ok(ask('::ffff:127.0.0.1', '127.0.0.1'));
    assert.ok(!ask('10.1.2.3', 'localhost:3978'));
    assert.ok(!ask('127.0.0.1', undefined));
  });
});

function post(port: number, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const req = request(
      {
        port,
        host: '127.0.0.1',
        agent,
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json' },
      },
      (res) => {
        res.resume();
        res.on('end', () => resolve(res.statusCode ?? 0));
      },
    );
    req.on('error', reject);
    req.end(JSON.stringify(aMessage()));
  });
}
