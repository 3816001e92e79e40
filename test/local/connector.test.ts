import assert from 'node:assert/strict';
import { localObjectId, uuidV5 } from '../../src/local/ids.js';
import { PEOPLE, startEcho, TENANT, type EchoSetup } from './echo-bot.js';

interface Answer {
  readonly status: number;
  readonly body: { id?: string; error?: { code: string; message: string }; members?: unknown[] };
  readonly retryAfter: string | null;
}

const objectId = (id: string) => PEOPLE.find((person) => person.id === id)?.objectId ?? '';

describe('the Bot Connector emulator', () => {
  let echo: EchoSetup;
  let elapsed = 0;
  beforeEach(async () => {
    echo = await startEcho({ elapsed: () => elapsed });
  });
  afterEach(async () => {
    await echo.stop();
  });

  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${echo.teams.serviceUrl}v3/conversations${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json' },
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : {}) as Answer['body'],
      retryAfter: response.headers.get('retry-after'),
    };
  }
  const create = (member: string, tenantId = TENANT) =>
    call('POST', '', { members: [{ id: member }], tenantId, bot: { id: 'x' } });
  const pathTo = async (personId: string) =>
    `/${encodeURIComponent((await create(objectId(personId))).body.id ?? '')}`;
  const text = (content: string) => ({ type: 'message', text: content });

  it('gives a person without an object id the UUID of the e-mail', () => {
    assert.equal(
      uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'),
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
    assert.equal(localObjectId(' Annika.Lindvall@EXAMPLE.se'), localObjectId('annika.lindvall@example.se'));
  });

  it('finds the same 1:1 by object id, in any case, and by user id', async () => {
    const first = await create(objectId('p1'));
    assert.equal(first.status, 201);
    assert.match(first.body.id ?? '', /^a:1/);
    assert.deepEqual(await create(objectId('p1').toUpperCase()), first);
    const { members } = (
      await call('GET', `/${encodeURIComponent(first.body.id ?? '')}/pagedmembers?pageSize=2`)
    ).body;
    assert.deepEqual(await create((members as { id: string }[])[0]?.id ?? ''), first);
  });

  it('refuses strangers, other tenants, groups and calls without a member', async () => {
    assert.equal(
      (await create('00000000-0000-4000-8000-000000000000')).body.error?.code,
      'ForbiddenOperationException',
    );
    assert.equal((await create(objectId('p1'), 'other')).status, 403);
    assert.equal((await create('29:somebody')).status, 400);
    assert.equal((await call('POST', '', { tenantId: TENANT })).status, 400);
    assert.equal(
      (await call('POST', '', { members: [{ id: objectId('p1') }] })).body.error?.code,
      'BadArgument',
    );
    assert.equal((await call('POST', '', { isGroup: true })).status, 400);
  });

  it('sends, replies, updates and deletes', async () => {
    const path = await pathTo('p1');
    const sent = await call('POST', `${path}/activities`, text('ett'));
    const reply = await call('POST', `${path}/activities/${sent.body.id}`, text('två'));
    assert.deepEqual([sent.status, reply.status], [201, 201]);
    assert.equal((await call('PUT', `${path}/activities/${sent.body.id}`, text('tre'))).status, 200);
    assert.equal((await call('DELETE', `${path}/activities/${reply.body.id}`)).status, 200);
    assert.deepEqual(
      echo.teams.messagesTo('p1').map((message) => message.text),
      ['tre'],
    );
  });

  it('says which id it does not know', async () => {
    const path = await pathTo('p1');
    assert.equal(
      (await call('PUT', `${path}/activities/1`, text('x'))).body.error?.code,
      'ActivityNotFoundInConversation',
    );
    assert.equal((await call('DELETE', `${path}/activities/1`)).status, 404);
    assert.equal(
      (await call('POST', '/a:nothing/activities', text('x'))).body.error?.code,
      'ConversationNotFound',
    );
    assert.equal((await call('GET', `${path}/members/29:x`)).status, 404);
    assert.equal((await call('PATCH', `${path}/activities/1`)).status, 404);
  });

  it('gives no id for text with a card, and shows both', async () => {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { body: [] } }];
    const sent = await call('POST', `${await pathTo('p1')}/activities`, { ...text('x'), attachments });
    assert.deepEqual(sent.body, {});
    assert.equal(echo.teams.messagesTo('p1').length, 2);
    assert.equal(echo.teams.statistics().messagesByPerson.get('p1'), 1);
  });

  it('refuses what shows nothing, what is no JSON and what is too big', async () => {
    const path = await pathTo('p1');
    assert.equal((await call('POST', `${path}/activities`, { type: 'message' })).status, 400);
    assert.equal(
      (await call('POST', `${path}/activities`, text('x'.repeat(51_200)))).body.error?.code,
      'MessageSizeTooBig',
    );
    assert.equal((await call('POST', `${path}/activities`, text('x'.repeat(5_000_000)))).status, 413);
    const picture = `data:image/png;base64,${'A'.repeat(60_000)}`;
    assert.equal((await call('POST', `${path}/activities`, text(picture))).status, 201);
    const response = await fetch(`${echo.teams.serviceUrl}v3/conversations`, { method: 'POST', body: '{' });
    assert.equal(response.status, 400);
  });

  it('tells blocked, removed and gone apart', async () => {
    const path = await pathTo('p1');
    const codes = async (state: Parameters<typeof echo.teams.setState>[1]) => {
      echo.teams.setState('p1', state);
      const { status, body } = await call('POST', `${path}/activities`, text('x'));
      return [status, body.error?.code || body.error?.message.match(/MessageWritesBlocked/)?.[0]];
    };
    assert.deepEqual(await codes('not-installed'), [403, 'BotNotInConversationRoster']);
    assert.equal((await create(objectId('p1'))).body.error?.code, 'ForbiddenOperationException');
    assert.deepEqual(await codes('blocked-by-user'), [403, 'MessageWritesBlocked']);
    assert.deepEqual(await codes('blocked-by-admin'), [403, 'BotDisabledByAdmin']);
    assert.deepEqual(await codes('conversation-gone'), [404, 'ConversationNotFound']);
    assert.equal((await create(objectId('p1'))).status, 201);
    assert.equal((await call('POST', `${path}/activities`, text('x'))).status, 201);
  });

  it('is installed again when the person opens the chat', async () => {
    await echo.teams.open('p1');
    await echo.teams.uninstall('p1');
    assert.equal((await create(objectId('p1'))).status, 403);
    await echo.teams.open('p1');
    assert.equal((await create(objectId('p1'))).status, 201);
  });

  it('takes seven messages a second in a conversation and says when the next may come', async () => {
    echo.teams.setLimits(true);
    const path = await pathTo('p1');
    const statuses = async (count: number) => {
      const answers = [];
      for (let at = 0; at < count; at += 1) answers.push(await call('POST', `${path}/activities`, text('x')));
      return answers.map(({ status, retryAfter }) => `${status} ${retryAfter}`);
    };
    assert.deepEqual([...new Set(await statuses(7))], ['201 null']);
    assert.deepEqual(await statuses(1), ['429 1']);
    elapsed += 1000;
    assert.deepEqual(await statuses(2), ['201 null', '429 1']);
    elapsed += 1000;
    assert.deepEqual([...new Set(await statuses(7))], ['201 null']);
    assert.equal((await call('POST', `${await pathTo('p2')}/activities`, text('x'))).status, 201);
    echo.teams.setLimits(false);
    assert.deepEqual(await statuses(1), ['201 null']);
  });

  it('takes fifty calls a second of the app in the tenant', async () => {
    echo.teams.setLimits(true);
    const path = await pathTo('p1');
    elapsed += 60_000;
    const statuses = [];
    for (let at = 0; at < 51; at += 1)
      statuses.push((await call('PUT', `${path}/activities/1`, text('x'))).status);
    assert.equal(statuses.indexOf(429), 50);
  });

  it('fails as planned, with or without carrying out the call', async () => {
    const path = await pathTo('p1');
    const send = () => call('POST', `${path}/activities`, text('x'));
    echo.teams.failNext('throttled');
    assert.deepEqual(
      [await send(), echo.teams.messagesTo('p1').length].map((each) =>
        typeof each === 'number' ? each : each.retryAfter,
      ),
      ['1', 0],
    );
    echo.teams.failNext('throttled-bare');
    assert.equal((await send()).retryAfter, null);
    for (const [kind, status] of [
      ['conflict', 412],
      ['server-error', 500],
      ['bad-gateway', 502],
      ['unavailable', 503],
      ['gateway-timeout', 504],
    ] as const) {
      echo.teams.failNext(kind);
      assert.equal((await send()).status, status);
    }
    echo.teams.failNext('reset');
    await assert.rejects(send());
    assert.equal(echo.teams.messagesTo('p1').length, 0);
    echo.teams.failNext('done-then-reset', 1, 'p1');
    await assert.rejects(send());
    echo.teams.failNext('done-then-gateway-timeout');
    assert.equal((await send()).status, 504);
    assert.equal(echo.teams.messagesTo('p1').length, 2);
    assert.equal(echo.teams.statistics().byStatus.reset, 2);
  });

  it('fails the same calls for the same random numbers', async () => {
    const path = await pathTo('p1');
    const run = async () => {
      let seed = 0;
      echo.teams.setFaults({
        rates: { unavailable: 0.3, conflict: 0.2 },
        people: { p2: {} },
        operations: ['sendToConversation'],
        random: () => (seed = (seed + 0.37) % 1),
      });
      const statuses = [];
      for (let at = 0; at < 8; at += 1)
        statuses.push((await call('POST', `${path}/activities`, text('x'))).status);
      return statuses;
    };
    const first = await run();
    assert.deepEqual(await run(), first);
    assert.deepEqual([...new Set(first)].sort(), [201, 412, 503]);
    assert.equal((await call('POST', `${await pathTo('p2')}/activities`, text('x'))).status, 201);
  });

  it('takes a thousand calls in twenty lanes and loses none', async () => {
    const path = await pathTo('p1');
    const lanes = Array.from({ length: 20 }, async () => {
      for (let at = 0; at < 50; at += 1) await call('POST', `${path}/activities`, text('x'));
    });
    await Promise.all(lanes);
    assert.equal(echo.teams.statistics().messagesByPerson.get('p1'), 1000);
  });
});
