import assert from 'node:assert/strict';
import { createAdapter } from '../../src/bot/adapter.js';
import { createConnectorSender } from '../../src/bot/connector-sender.js';
import { retryAfter } from '../../src/bot/outcome.js';
import type { Outcome, Sender } from '../../src/delivery/sender.js';
import { silentLog } from '../../src/log.js';
import { startFakeConnector, type Answer, type Behaviour, type FakeConnector } from '../fakes/connector.js';

const now = new Date('2026-11-24T09:00:00Z');
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const objectId = '00000000-0000-0000-0000-000000000001';
const tenantId = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

describe('createConnectorSender', () => {
  let connector: FakeConnector;
  let sender: Sender;
  beforeEach(async () => {
    connector = await startFakeConnector();
    const adapter = createAdapter({ credentials: { kind: 'none' } }, { log: silentLog, apologise: () => '' });
    sender = createConnectorSender(adapter, { log: silentLog, now: () => now, timeoutMs: 150 });
  });
  afterEach(() => connector.close());

  const send = () => sender.send({ serviceUrl: connector.url, conversationId: 'a:1' }, { text: 'hej' });
  const open = () => sender.openConversation({ serviceUrl: connector.url, objectId, tenantId });

  it('sends a card with its line for the feed', async () => {
    const message = { card, text: 'Nytt direktiv', alert: true };

    const outcome = await sender.send({ serviceUrl: connector.url, conversationId: 'a:1' }, message);

    assert.deepEqual(outcome, { kind: 'sent', value: { activityId: 'a-1' } });
    const [call] = connector.calls;
    assert.equal(call?.path, '/v3/conversations/a%3A1/activities');
    assert.equal(call?.authorization, undefined);
    const { attachments, summary, text, channelData } = call?.body ?? {};
    assert.deepEqual(attachments, [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
    ]);
    assert.deepEqual([summary, text], ['Nytt direktiv', undefined]);
    assert.deepEqual(channelData, { notification: { alert: true } });
  });

  it('opens a conversation by object id', async () => {
    connector.behave({ status: 201, body: { id: 'a:new' } });

    assert.deepEqual(await open(), { kind: 'sent', value: { conversationId: 'a:new' } });
    const { members, isGroup, channelData } = connector.calls[0]?.body ?? {};
    assert.deepEqual(
      (members as { id: string }[]).map(({ id }) => id),
      [objectId],
    );
    assert.deepEqual([isGroup, connector.calls[0]?.body.tenantId], [false, tenantId]);
    assert.deepEqual(channelData, { tenant: { id: tenantId } });
  });

  it('updates a message in place', async () => {
    const outcome = await sender.update({ serviceUrl: connector.url, conversationId: 'a:1' }, 'a-7', {
      card,
    });

    assert.deepEqual(outcome, { kind: 'sent', value: { activityId: 'a-7' } });
    assert.deepEqual(
      connector.calls.map(({ method, path }) => [method, path]),
      [['PUT', '/v3/conversations/a%3A1/activities/a-7']],
    );
  });

  const code = (status: number, name: string): Answer => ({
    status,
    body: { error: { code: name, message: 'm' } },
  });
  const blocked = {
    errorCode: 209,
    message: JSON.stringify({ subCode: 'MessageWritesBlocked', details: 'x' }),
  };
  const table: readonly (readonly [string, Behaviour, Outcome<never>])[] = [
    [
      '429 with seconds',
      { status: 429, headers: { 'retry-after': '7' } },
      {
        kind: 'retry',
        reason: 'throttled',
        afterMs: 7000,
      },
    ],
    [
      '429 with a date',
      { status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 09:00:30 GMT' } },
      { kind: 'retry', reason: 'throttled', afterMs: 30_000 },
    ],
    ['429 alone', { status: 429 }, { kind: 'retry', reason: 'throttled' }],
    ['412', code(412, 'ConcurrentOperations'), { kind: 'retry', reason: 'conflict' }],
    ['503', { status: 503 }, { kind: 'retry', reason: 'unavailable' }],
    ['500', { status: 500 }, { kind: 'unknown', reason: 'gateway' }],
    ['502', { status: 502 }, { kind: 'unknown', reason: 'gateway' }],
    ['504', { status: 504 }, { kind: 'unknown', reason: 'gateway' }],
    ['silence', 'silence', { kind: 'unknown', reason: 'timeout' }],
    ['a cut connection', 'cut', { kind: 'unknown', reason: 'reset' }],
    ['400', code(400, 'BadSyntax'), { kind: 'failed', reason: 'rejected', detail: '400 BadSyntax' }],
    [
      '401',
      code(401, 'BotNotRegistered'),
      {
        kind: 'failed',
        reason: 'unauthorised',
        detail: '401 BotNotRegistered',
      },
    ],
    [
      '413',
      code(413, 'MessageSizeTooBig'),
      {
        kind: 'failed',
        reason: 'too-big',
        detail: '413 MessageSizeTooBig',
      },
    ],
    [
      '403 by the admin',
      code(403, 'BotDisabledByAdmin'),
      {
        kind: 'unreachable',
        reason: 'blocked-by-admin',
        detail: '403 BotDisabledByAdmin',
      },
    ],
    [
      '403 removed',
      code(403, 'BotNotInConversationRoster'),
      {
        kind: 'unreachable',
        reason: 'removed',
        detail: '403 BotNotInConversationRoster',
      },
    ],
    [
      '403 by the user',
      code(403, 'ConversationBlockedByUser'),
      {
        kind: 'unreachable',
        reason: 'blocked-by-user',
        detail: '403 ConversationBlockedByUser',
      },
    ],
    [
      '403 not installed',
      code(403, 'ForbiddenOperationException'),
      {
        kind: 'unreachable',
        reason: 'not-installed',
        detail: '403 ForbiddenOperationException',
      },
    ],
    [
      '403 with the code inside the text',
      { status: 403, body: blocked },
      {
        kind: 'unreachable',
        reason: 'blocked-by-user',
        detail: '403 MessageWritesBlocked',
      },
    ],
    ['403 unnamed', { status: 403 }, { kind: 'unreachable', reason: 'forbidden', detail: '403' }],
    [
      '404',
      code(404, 'ConversationNotFound'),
      {
        kind: 'unreachable',
        reason: 'conversation-gone',
        detail: '404 ConversationNotFound',
      },
    ],
  ];
  for (const [what, behaviour, outcome] of table)
    it(`makes one attempt at ${what}: ${outcome.kind}`, async () => {
      connector.behave(behaviour);

      assert.deepEqual(await send(), outcome);
      assert.equal(connector.calls.length, 1);
    });

  for (const what of [{ status: 500 }, { status: 504 }, 'silence', 'cut'] as const)
    it(`lets a conversation be opened again after ${typeof what === 'string' ? what : what.status}`, async () => {
      connector.behave(what);

      assert.deepEqual(await open(), { kind: 'retry', reason: 'unavailable' });
      assert.equal(connector.calls.length, 1);
    });

  it('tells a connector that is not there from one that is silent', async () => {
    const { url } = connector;
    await connector.close();

    const outcome = await sender.send({ serviceUrl: url, conversationId: 'a:1' }, { text: 'hej' });

    assert.deepEqual(outcome, { kind: 'retry', reason: 'connection-refused' });
  });

  it('calls nothing beyond this machine without credentials', async () => {
    const away = { serviceUrl: 'https://smba.example.se/', conversationId: 'a:1' };

    assert.deepEqual(await sender.send(away, { text: 'hej' }), {
      kind: 'failed',
      reason: 'rejected',
      detail: 'service-url-not-allowed',
    });
  });

  it('does not reach somebody without object id', async () => {
    const outcome = await sender.openConversation({ serviceUrl: connector.url });

    assert.deepEqual(outcome, { kind: 'unreachable', reason: 'not-met' });
    assert.equal(connector.calls.length, 0);
  });
});

describe('retryAfter', () => {
  it('takes no nonsense and no more than an hour', () => {
    assert.equal(retryAfter('strax', 0), undefined);
    assert.equal(retryAfter('', 0), undefined);
    assert.equal(retryAfter('999999', 0), 3_600_000);
    assert.equal(retryAfter('Tue, 24 Nov 2020 09:00:30 GMT', now.getTime()), 0);
  });
});
