import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { silentLog, type Log } from '../../src/log.js';
import { aMessage, anInvoke } from '../fakes/activities.js';
import { startFakeConnector, type FakeConnector } from '../fakes/connector.js';
import { openDoor, type Door, type DoorOptions } from '../fakes/door.js';

const tenantId = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

describe('createAdapter', () => {
  let connector: FakeConnector;
  let door: Door | undefined;
  beforeEach(async () => (connector = await startFakeConnector()));
  afterEach(async () => {
    await door?.close();
    await connector.close();
  });

  const open = async (options: DoorOptions) => (door = await openDoor(options));
  const toConnector = (changes: Record<string, unknown> = {}) =>
    aMessage({ deliveryMode: undefined, serviceUrl: connector.url, ...changes });
  const reply = async (context: TurnContext) => void (await context.sendActivity('hej'));

  it('replies through the service URL', async () => {
    await open({ logic: reply });

    const { status } = await door!.call(toConnector());

    assert.equal(status, 200);
    assert.deepEqual(
      connector.calls.map(({ method, path, authorization }) => [method, path, authorization]),
      [['POST', '/v3/conversations/a%3A1/activities/1', undefined]],
    );
  });

  for (const status of [500, 502, 503, 504])
    it(`sends a reply once when the connector answers ${status}`, async () => {
      await open({ logic: reply });
      connector.behave({ status, body: { error: { code: 'x' } } });

      const result = await door!.call(toConnector());

      assert.equal(result.status, 200);
      assert.equal(connector.calls.length, 1);
    });

  it('sends a reply once when it is throttled with a time to wait', async () => {
    await open({ logic: reply });
    connector.behave({ status: 429, headers: { 'retry-after': '1' } });

    await door!.call(toConnector());

    assert.equal(connector.calls.length, 1);
  });

  it('sends a reply once when the connection is cut', async () => {
    await open({ logic: reply });
    connector.behave('cut');

    await door!.call(toConnector());

    assert.equal(connector.calls.length, 1);
  });

  it('follows no redirect', async () => {
    await open({ logic: reply });
    connector.behave({ status: 307, headers: { location: `${connector.url}elsewhere` } });

    await door!.call(toConnector());

    assert.equal(connector.calls.length, 1);
  });

  it('gives up on a connector that is silent', async () => {
    await open({ logic: reply, adapter: { timeoutMs: 100 } });
    connector.behave('silence');

    const { status } = await door!.call(toConnector());

    assert.equal(status, 200);
    assert.equal(connector.calls.length, 1);
  });

  it('calls no service URL beyond this machine without credentials', async () => {
    await open({ logic: reply });

    const { status, text } = await door!.call(aMessage({ serviceUrl: 'https://smba.example.se/' }));

    assert.deepEqual([status, text], [403, '{"code":"foreign-service-url"}']);
  });

  it('refuses another tenant than the configured one, and none', async () => {
    await open({ config: { credentials: { kind: 'none' }, tenantId }, logic: reply });
    const knock = async (changes: Record<string, unknown>) => (await door!.call(aMessage(changes))).status;
    const own = { channelData: { tenant: { id: tenantId.toUpperCase() } } };

    assert.equal(await knock(own), 200);
    assert.equal(await knock({ conversation: { id: 'a:1', tenantId } }), 200);
    assert.equal(await knock({ channelData: { tenant: { id: 'other' } } }), 403);
    assert.equal(await knock({ ...own, conversation: { id: 'a:1', tenantId: 'other' } }), 403);
    assert.equal(await knock({}), 403);
  });

  it('gives the turn dates where the wire has texts', async () => {
    let timestamp: unknown;
    await open({ logic: async ({ activity }) => void ({ timestamp } = activity) });

    await door!.call(aMessage());

    assert.deepEqual(timestamp, new Date('2026-11-24T09:00:00.000Z'));
  });

  it('answers a card action with HTTP 200 whatever its outcome', async () => {
    await open({
      logic: async (context) => {
        const value = { status: 400, body: { statusCode: 400, type: 'application/vnd.microsoft.error' } };
        await context.sendActivity({ type: 'invokeResponse', value });
      },
    });

    const { status, text } = await door!.call(press());

    assert.equal(status, 200);
    assert.equal((JSON.parse(text) as { statusCode: number }).statusCode, 400);
  });

  it('answers a turn that breaks with an apology and an id, and logs the id without texts', async () => {
    const { log, lines } = recordingLog();
    await open({
      logic: () => Promise.reject(new Error('boom')),
      adapter: { log },
    });

    const message = await door!.call(aMessage({ text: 'hemlig fråga' }));
    const action = await door!.call(press());
    const dialog = await door!.call(anInvoke('task/fetch', {}));

    assert.deepEqual([message.status, action.status, dialog.status], [200, 200, 200]);
    const [first, second, third] = lines.map(({ errorId }) => errorId as string);
    assert.ok(message.text.includes(`Något gick fel. (${first})`));
    assert.deepEqual(JSON.parse(action.text), {
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: `error-${second}`, message: `Något gick fel. (${second})` },
    });
    assert.deepEqual(JSON.parse(dialog.text), {
      task: { type: 'message', value: `Något gick fel. (${third})` },
    });
    assert.ok(![message, action, dialog].some(({ text }) => text.includes('boom')));
    assert.ok(!JSON.stringify(lines).includes('hemlig'));
  });
});

function press(): Record<string, unknown> {
  return anInvoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb: 'directive.acknowledge', data: {} },
  });
}

function recordingLog(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const error = ((line: Record<string, unknown>) => void lines.push(line)) as Log['error'];
  return { log: { ...silentLog, error }, lines };
}
