import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { aMessage, anInvoke } from '../fakes/activities.js';
import { openDoor, type CallOptions, type Door } from '../fakes/door.js';

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

describe('the door, given bad input', () => {
  let door: Door;
  before(async () => {
    door = await openDoor({
      logic: async (context) => {
        if (context.activity.deliveryMode) await context.sendActivity('hej');
      },
    });
  });
  after(() => door.close());

  const gzip = { headers: { 'content-encoding': 'gzip' } };
  const bodies: readonly (readonly [string, string | Buffer | undefined, number, CallOptions?])[] = [
    ['broken gzip', Buffer.from('not gzip at all'), 415, gzip],
    ['cut gzip', gzipSync(JSON.stringify(aMessage())).subarray(0, 30), 415, gzip],
    ['whole gzip', gzipSync(JSON.stringify(aMessage())), 415, gzip],
    ['a body of 10 MB', `{"text":"${'x'.repeat(10 * 1024 * 1024)}"}`, 413],
    [
      'a body of 10 MB in chunks',
      Buffer.alloc(10 * 1024 * 1024, 'x'),
      413,
      { headers: { 'transfer-encoding': 'chunked' } },
    ],
    ['JSON 65 deep', nested(65), 400],
    ['JSON 40 000 deep', nested(40_000), 400],
    ['arrays 100 000 deep', '['.repeat(100_000), 400],
    ['cut JSON', '{"type":"message"', 400],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400],
    ['an empty body', undefined, 400],
    ['an array', '[]', 400],
    ['a text', '"message"', 400],
    ['null', 'null', 400],
    ['plain text', 'hej', 415, { headers: { 'content-type': 'text/plain' } }],
    ['a form', 'a=b', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['an upload', 'x', 415, { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['another charset', '{}', 415, { headers: { 'content-type': 'application/json; charset=utf-16' } }],
  ];
  for (const [what, body, status, how] of bodies)
    it(`answers ${what} with ${status}`, async () => {
      const result = await door.call(body, how);

      assert.equal(result.status, status);
      assert.match(result.text, /^\{"code":"[a-z-]+"/);
    });

  const activities: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['no type', aMessage({ type: undefined }), 'type'],
    ['a type that is no text', aMessage({ type: 7 }), 'type'],
    ['no channel', aMessage({ channelId: undefined }), 'channelId'],
    ['no sender', aMessage({ from: undefined }), 'from'],
    ['a sender without id', aMessage({ from: {} }), 'from.id'],
    ['a sender that is a text', aMessage({ from: 'asa' }), 'from'],
    ['no recipient', aMessage({ recipient: null }), 'recipient'],
    ['no conversation', aMessage({ conversation: undefined }), 'conversation'],
    ['a conversation id that is an object', aMessage({ conversation: { id: {} } }), 'conversation.id'],
    ['no service URL', aMessage({ serviceUrl: undefined }), 'serviceUrl'],
    ['a service URL that is none', aMessage({ serviceUrl: 'hej' }), 'serviceUrl'],
    ['text that is a number', aMessage({ text: 5 }), 'text'],
    ['entities that are no list', aMessage({ entities: {} }), 'entities'],
    ['members that are texts', aMessage({ membersAdded: ['x'] }), 'membersAdded'],
    ['channel data that is a list', aMessage({ channelData: [] }), 'channelData'],
    ['a tenant that is a text', aMessage({ channelData: { tenant: 'x' } }), 'channelData.tenant'],
    ['an id too long', aMessage({ id: 'x'.repeat(2000) }), 'id'],
    ['an invoke without name', anInvoke(undefined, {}), 'name'],
    ['a card action without action', anInvoke('adaptiveCard/action', {}), 'value.action'],
    ['a card action without value', anInvoke('adaptiveCard/action'), 'value.action'],
    [
      'a card action whose verb is an object',
      anInvoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: {} } }),
      'value.action.verb',
    ],
  ];
  for (const [what, activity, field] of activities)
    it(`refuses an activity with ${what} and names the field`, async () => {
      const result = await door.call(activity);

      assert.equal(result.status, 400);
      assert.deepEqual(JSON.parse(result.text), { code: 'activity-malformed', field });
    });

  it('answers an unknown invoke with 400', async () => {
    const result = await door.call(anInvoke('no/such/thing', {}));

    assert.equal(result.status, 400);
    assert.deepEqual(JSON.parse(result.text), { code: 'unknown-invoke' });
  });

  it('refuses a value too big', async () => {
    const result = await door.call(anInvoke('task/submit', { data: 'x'.repeat(140_000) }));

    assert.equal(result.status, 413);
  });

  it('drops a time that cannot be read and answers', async () => {
    const result = await door.call(aMessage({ timestamp: 'igår', localTimestamp: 17 }));

    assert.equal(result.status, 200);
  });

  it('answers a path it does not have with 404 and another method with 405', async () => {
    const missing = await door.call(undefined, { method: 'GET', path: '/nope?x=1' });
    const wrong = await door.call(undefined, { method: 'GET' });

    assert.deepEqual([missing.status, missing.text], [404, '{"code":"not-found"}']);
    assert.deepEqual([wrong.status, wrong.text], [405, '{"code":"method-not-allowed"}']);
  });

  it('refuses paths that cannot be decoded without showing why', async () => {
    const result = await door.call(undefined, { method: 'GET', path: '/%E0%A4%A' });

    assert.ok(result.status >= 400 && result.status < 500, String(result.status));
    assert.match(result.text, /^\{"code":"[a-z-]+"\}$/);
  });

  it('still answers after all of it', async () => {
    const result = await door.call(aMessage());

    assert.equal(result.status, 200);
    const { activities: replies } = JSON.parse(result.text) as { activities: { text: string }[] };
    assert.deepEqual(
      replies.map(({ text }) => text),
      ['hej'],
    );
  });
});
