import assert from 'node:assert/strict';
import { Refusal } from '../../src/errors.js';
import type { FileDoor } from '../../src/web/files.js';
import { LINK_MS, readLink, signLink, type FileRequest } from '../../src/web/signed-link.js';
import { createClock } from '../fakes/clock.js';
import { openDoor, type Door } from '../fakes/door.js';

const KEY = Buffer.alloc(32, 7);
const AT = new Date('2026-11-23T09:00:00Z');
const request: FileRequest = { kind: 'list', subject: 'D-2026-001', person: 'åsa', language: 'sv' };
const later = (ms: number) => new Date(AT.getTime() + ms);

describe('a signed link', () => {
  it('gives back what it was signed for, until ten minutes later', () => {
    const token = signLink(KEY, request, AT);
    assert.match(token, /^[\w.-]+$/);
    assert.deepEqual(readLink(KEY, token, later(LINK_MS)), request);
    assert.equal(readLink(KEY, token, later(LINK_MS + 1)), 'expired');
  });

  it('is wrong when anything in it was changed, or another key signed it', () => {
    const token = signLink(KEY, request, AT);
    const [payload = '', signature = ''] = token.split('.');
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('åsa', 'eva')).toString(
      'base64url',
    );
    const wrong = [
      `${forged}.${signature}`,
      `${payload}.${signature.slice(1)}`,
      `${payload}.`,
      payload,
      '',
      '.',
      `${token}.x`,
      'x'.repeat(100_000),
      signLink(Buffer.alloc(32, 8), request, AT),
    ];
    for (const each of wrong) assert.equal(readLink(KEY, each, AT), 'wrong', each.slice(0, 80));
  });
});

describe('GET /files/…', () => {
  const clock = createClock(AT.toISOString());
  let door: Door | undefined;
  afterEach(() => door?.close());
  const get = async (kinds: FileDoor['kinds'], token: string) => {
    door = await openDoor({ files: { kinds, key: async () => KEY, now: clock.now } });
    return door.call(undefined, { method: 'GET', path: `/files/${token}` });
  };
  const asked = signLink(KEY, request, AT);

  it('hands out the file under its name, and lets nobody keep it on the way', async () => {
    const list = async ({ subject }: FileRequest) => ({
      name: `${subject} svar å.csv`,
      type: 'text/csv; charset=utf-8',
      body: chunks('\ufeffa;b\r\n', 'å;ö\r\n'),
    });
    const { status, text, headers } = await get({ list }, asked);
    assert.deepEqual([status, text], [200, '\ufeffa;b\r\nå;ö\r\n']);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['content-security-policy'], "default-src 'none'");
    assert.equal(
      headers['content-disposition'],
      'attachment; filename="D-2026-001 svar a.csv"; filename*=UTF-8\'\'D-2026-001%20svar%20%C3%A5.csv',
    );
  });

  it('shows a page in the browser, in which nothing but its own style sheet does anything', async () => {
    const page = async () => ({
      name: 'bevis.html',
      type: 'text/html; charset=utf-8',
      page: { style: 'p{}' },
      body: chunks('<p>'),
    });
    const { headers } = await get({ list: page }, asked);
    assert.match(String(headers['content-disposition']), /^inline; /);
    assert.match(
      String(headers['content-security-policy']),
      /^default-src 'none'; style-src 'sha256-[^']+'; /,
    );
    assert.match(String(headers['content-security-policy']), /sandbox$/);
  });

  it('answers an old link, a forged one and one for an unknown kind with a page in both languages', async () => {
    const old = signLink(KEY, request, later(-LINK_MS - 1));
    const unknown = signLink(KEY, { ...request, kind: 'toString' }, AT);
    for (const [token, expected, words] of [
      [old, 410, /slutat gälla[\s\S]*expired/],
      [`${asked}x`, 404, /stämmer inte[\s\S]*not right/],
      [unknown, 404, /stämmer inte[\s\S]*not right/],
    ] as const) {
      const { status, text, headers } = await get({}, token);
      assert.equal(status, expected);
      assert.match(text, words);
      assert.match(String(headers['content-type']), /^text\/html/);
      await door?.close();
    }
  });

  it('says in both languages why somebody may not have it any more', async () => {
    const list = () => Promise.reject(new Refusal('directive-status-not-allowed', { id: 'D-2026-001' }));
    const { status, text } = await get({ list }, asked);
    assert.equal(status, 403);
    assert.match(text, /Bara den som har skickat[\s\S]*Only whoever sent/);
  });

  it('hides what broke, and cuts off what breaks halfway', async () => {
    const { status, text } = await get({ list: () => Promise.reject(new Error('hemlig')) }, asked);
    assert.deepEqual([status, text], [500, '{"code":"internal"}']);
    await door?.close();
    const broken = async () => ({ name: 'x.csv', type: 'text/csv', body: breaking() });
    await assert.rejects(get({ list: broken }, asked));
  });
});

async function* chunks(...texts: readonly string[]): AsyncIterable<string> {
  yield* texts;
}

async function* breaking(): AsyncIterable<string> {
  yield 'a'.repeat(100_000);
  throw new Error('hemlig');
}
