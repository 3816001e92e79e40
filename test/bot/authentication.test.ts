import assert from 'node:assert/strict';
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../../src/config/config.js';
import { aMessage } from '../fakes/activities.js';
import { openDoor, type Door } from '../fakes/door.js';

const appId = '11111111-2222-3333-4444-555555555555';
const tenantId = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const serviceUrl = 'https://smba.example.se/emea/';
const config: Pick<Config, 'credentials' | 'tenantId'> = {
  credentials: { kind: 'password', appId, password: 'secret' },
  tenantId,
};
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('the door, with credentials', () => {
  let keys: Server;
  let door: Door;
  before(async () => {
    keys = await serveKeys(ours.publicKey);
    door = await openDoor({ config, adapter: { keysUrl: urlOf(keys) }, logic: async () => undefined });
  });
  after(async () => {
    await door.close();
    keys.closeAllConnections();
    keys.close();
  });

  const fromTeams = (changes: Record<string, unknown> = {}) =>
    aMessage({ serviceUrl, channelData: { tenant: { id: tenantId } }, ...changes });
  const knock = async (authorization: string | undefined, changes?: Record<string, unknown>) => {
    const headers = authorization === undefined ? {} : { authorization };
    const { status, text } = await door.call(fromTeams(changes), { headers });
    assert.ok(!/at |Error|stack/.test(text), text);
    return status;
  };

  it('lets in a token that Teams signed for this bot', async () => {
    assert.equal(await knock(bearer({})), 200);
  });

  it('refuses a caller without a token or with garbage', async () => {
    for (const header of [undefined, '', 'Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic eDp5', 'Bearer a b'])
      assert.equal(await knock(header), 401, String(header));
  });

  it('refuses tokens signed by somebody else, or not at all', async () => {
    assert.equal(await knock(bearer({}, theirs.privateKey)), 401);
    assert.equal(await knock(bearer({}, null)), 401);
    assert.equal(await knock(`${bearer({})}x`), 401);
    assert.equal(await knock(bearer({}, theirs.privateKey, 'unknown-key')), 401);
  });

  it('refuses tokens for another bot, another service URL, another issuer, or out of time', async () => {
    const now = Math.floor(Date.now() / 1000);
    assert.equal(await knock(bearer({ aud: tenantId })), 401);
    assert.equal(await knock(bearer({ serviceurl: 'https://other.example.se/' })), 401);
    assert.equal(await knock(bearer({ iss: 'https://example.se' })), 401);
    assert.equal(await knock(bearer({ exp: now - 3600 })), 401);
    assert.equal(await knock(bearer({ nbf: now + 3600 })), 401);
  });

  it('refuses a foreign tenant in spite of a good token', async () => {
    assert.equal(await knock(bearer({}), { channelData: { tenant: { id: appId } } }), 403);
    assert.equal(await knock(bearer({}), { channelData: {} }), 403);
  });

  it('refuses other channels than Teams, whose callers name themselves', async () => {
    assert.equal(await knock(bearer({}), { channelId: 'directline' }), 403);
  });
});

describe('the door, when the keys cannot be had', () => {
  it('refuses and does not hang', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const door = await openDoor({ config, adapter: { keysUrl: urlOf(silent), authenticationMs: 100 } });

    const { status } = await door.call(aMessage({ serviceUrl }), { headers: { authorization: bearer({}) } });

    assert.equal(status, 401);
    await door.close();
    silent.closeAllConnections();
    silent.close();
  });

  it('refuses when they are answered with an error', async () => {
    const broken = createServer((_, res) => {
      res.statusCode = 500;
      res.end();
    });
    await new Promise<void>((done) => broken.listen(0, '127.0.0.1', done));
    const door = await openDoor({ config, adapter: { keysUrl: urlOf(broken) } });

    const { status } = await door.call(aMessage({ serviceUrl }), { headers: { authorization: bearer({}) } });

    assert.equal(status, 401);
    await door.close();
    broken.close();
  });
});

function bearer(
  claims: Record<string, unknown>,
  key: KeyObject | null = ours.privateKey,
  kid = 'k1',
): string {
  const now = Math.floor(Date.now() / 1000);
  const standard = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl };
  const payload = { ...standard, nbf: now - 60, exp: now + 600, ...claims };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: key ? 'RS256' : 'none', typ: 'JWT', kid })}.${encode(payload)}`;
  const signature = key ? createSign('RSA-SHA256').update(signed).sign(key, 'base64url') : '';
  return `Bearer ${signed}.${signature}`;
}

async function serveKeys(key: KeyObject): Promise<Server> {
  const server = createServer((req, res) => {
    const jwk = {
      ...key.export({ format: 'jwk' }),
      kid: 'k1',
      use: 'sig',
      endorsements: ['msteams', 'directline'],
    };
    const body = req.url === '/keys' ? { keys: [jwk] } : { jwks_uri: `${urlOf(server)}keys` };
    res.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
