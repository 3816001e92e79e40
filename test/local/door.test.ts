import assert from 'node:assert/strict';
import { request } from 'node:http';
import { isLoopbackHost } from '../../src/local/door.js';
import { startEcho, type EchoSetup } from './echo-bot.js';

describe('the door of the local Teams', () => {
  let echo: EchoSetup;
  before(async () => {
    echo = await startEcho();
  });
  after(async () => {
    await echo.stop();
  });

  function ask(method: string, path: string, headers: Record<string, string>, body = '{}'): Promise<number> {
    return new Promise((resolve, reject) => {
      const asked = request(`${echo.origin}${path}`, { method, headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.on('error', reject);
      asked.end(method === 'GET' ? undefined : body);
    });
  }
  const json = { 'Content-Type': 'application/json' };

  it('opens to names of this machine only', async () => {
    for (const host of ['127.0.0.1', 'localhost:3978', '[::1]:80', 'LOCALHOST'])
      assert.ok(isLoopbackHost(host));
    for (const host of ['', 'example.se', '127.0.0.1.example.se', 'localhost.', '10.0.0.1', '[::1]:x'])
      assert.ok(!isLoopbackHost(host), host);
    assert.equal(await ask('GET', '/local/', {}), 200);
    assert.equal(await ask('GET', '/local/', { Host: 'rebound.example.se' }), 403);
    assert.equal(await ask('GET', '/local/connector/v3/conversations', { Host: 'rebound.example.se' }), 403);
  });

  it('does not let another web site act', async () => {
    const path = '/local/api/people/p1/messages';
    const message = JSON.stringify({ text: 'hej', language: 'sv' });
    assert.equal(await ask('POST', path, { ...json, Origin: 'https://www.example.se' }, message), 403);
    assert.equal(await ask('POST', path, { ...json, Origin: 'null' }, message), 403);
    assert.equal(await ask('POST', path, { ...json, 'Sec-Fetch-Site': 'cross-site' }, message), 403);
    assert.equal(await ask('POST', path, { 'Content-Type': 'text/plain' }, message), 415);
    assert.equal(
      await ask('POST', '/local/connector/v3/conversations', { Origin: 'https://www.example.se' }),
      403,
    );
    assert.deepEqual(echo.teams.messages('p1'), []);
    assert.equal(
      await ask('POST', path, { ...json, Origin: echo.origin, 'Sec-Fetch-Site': 'same-origin' }, message),
      200,
    );
  });

  it('answers what it cannot read with 4xx', async () => {
    const path = '/local/api/people/p1';
    assert.equal(await ask('POST', `${path}/messages`, json, '{'), 400);
    assert.equal(await ask('POST', `${path}/messages`, json, '{"text":" "}'), 400);
    assert.equal(await ask('POST', `${path}/clicks`, json, '{"activityId":"1","action":{"type":"x"}}'), 400);
    assert.equal(
      await ask('POST', `${path}/messages`, json, JSON.stringify({ text: 'x'.repeat(300_000) })),
      413,
    );
    assert.equal(await ask('POST', `${path}/constructor`, json), 404);
    assert.equal(await ask('POST', '/local/api/people/nobody/messages', json), 404);
    assert.equal(await ask('GET', '/local/api/people/%', {}), 404);
    assert.equal(await ask('GET', '/local/../package.json', {}), 404);
    assert.equal(await ask('GET', '/local/page-files.js', {}), 404);
    assert.equal(await ask('GET', '/local?as=p1', {}), 308);
  });

  it('finds people by name, title and unit', async () => {
    const found = async (words: string) => {
      const response = await fetch(`${echo.origin}/local/api/people?q=${encodeURIComponent(words)}`);
      return ((await response.json()) as { people: { id: string }[] }).people.map(({ id }) => id);
    };
    assert.deepEqual(await found('skolan'), ['p1', 'p2']);
    assert.deepEqual(await found('REKTOR berg'), ['p2']);
    assert.deepEqual(await found('ingen'), []);
  });

  it('streams what happens to those who are asked for', async () => {
    const response = await fetch(`${echo.origin}/local/api/events?as=p2`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await echo.teams.say('p1', 'inte du');
    await echo.teams.say('p2', 'du');
    let seen = '';
    while (!seen.includes('Du skrev: du')) seen += (await reader?.read())?.value ?? '';
    assert.ok(!seen.includes('inte du'));
    await reader?.cancel();
  });
});
