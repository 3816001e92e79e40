import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageFactory, TeamsInfo, type Activity } from 'botbuilder';
import { shownCard } from '../../src/local/chats.js';
import type { ChatMessage, ChatView } from '../../src/local/contract.js';
import { localObjectId } from '../../src/local/ids.js';
import { BOT_ID, PEOPLE, startEcho, TENANT, type EchoSetup } from './echo-bot.js';

const texts = (messages: readonly ChatMessage[]) => messages.map(({ text }) => text);
const BOT = '@Säkerhetsorganisationen';
const GROUP = { chat: 'group' } as const;
const CHANNEL = { chat: 'channel' } as const;

describe('the rooms of the local Teams', () => {
  let echo: EchoSetup;
  beforeEach(async () => {
    echo = await startEcho();
  });
  afterEach(async () => {
    await echo.stop();
  });
  const say = (personId: string, text: string, where: object) =>
    echo.teams.say(personId, text, undefined, where);
  const heard = () => echo.heard.activities.at(-1);

  it('carry a text to the bot only when it is mentioned, and show everything to everybody', async () => {
    await say('p1', 'god morgon', GROUP);
    assert.equal(echo.heard.activities.length, 0);
    await say('p2', `${BOT.toUpperCase()} hej`, GROUP);
    assert.deepEqual(texts(echo.teams.messages('p3', 'group')), [
      'god morgon',
      '<at>Säkerhetsorganisationen</at> hej',
      'Du skrev: hej',
    ]);
    assert.deepEqual(
      echo.teams.messages('p3', 'group').map(({ from }) => from?.name),
      ['Annika Lindvall', 'Jonas Berg', undefined],
    );
    assert.deepEqual(echo.teams.messages('p2'), []);
  });

  it('write a mention as Teams does', async () => {
    await say('p1', `hej ${BOT}, vem är ombud?`, GROUP);
    assert.equal(heard()?.text, 'hej <at>Säkerhetsorganisationen</at>, vem är ombud?');
    assert.deepEqual(
      heard()?.entities?.filter(({ type }) => type === 'mention'),
      [
        {
          type: 'mention',
          mentioned: { id: `28:${BOT_ID}`, name: 'Säkerhetsorganisationen' },
          text: '<at>Säkerhetsorganisationen</at>',
        },
      ],
    );
  });

  it('leave alone what only looks like a mention', async () => {
    for (const text of [`<at>${BOT.slice(1)}</at> hej`, `kalle${BOT} hej`, `${BOT}s hej`, '@Säkerhets hej'])
      await say('p1', text, GROUP);
    assert.equal(echo.heard.activities.length, 0);
  });

  it('say which kind they are', async () => {
    const { group, channel } = echo.teams.rooms;
    await say('p1', `${BOT} hej`, GROUP);
    assert.deepEqual(heard()?.conversation, {
      id: group.conversationId,
      conversationType: 'groupChat',
      isGroup: true,
      tenantId: TENANT,
    });
    assert.deepEqual(heard()?.channelData, { tenant: { id: TENANT } });
    await say('p1', `${BOT} hej`, CHANNEL);
    const [post, answer] = echo.teams.messages('p1', 'channel');
    assert.deepEqual(heard()?.conversation, {
      id: `${channel.conversationId};messageid=${post?.id}`,
      conversationType: 'channel',
      isGroup: true,
      tenantId: TENANT,
    });
    assert.deepEqual(heard()?.channelData, {
      teamsChannelId: channel.conversationId,
      teamsTeamId: channel.team?.id,
      channel: { id: channel.conversationId },
      team: { id: channel.team?.id },
      tenant: { id: TENANT },
    });
    assert.deepEqual([post?.thread, answer?.thread], [undefined, post?.id]);
  });

  it('answer in the thread that was written in', async () => {
    await say('p1', 'en tråd', CHANNEL);
    await say('p2', 'en till', CHANNEL);
    const [first] = echo.teams.messages('p1', 'channel');
    await say('p3', `${BOT} här`, { ...CHANNEL, thread: first?.id });
    assert.deepEqual(
      echo.teams.messages('p1', 'channel').map(({ thread }) => thread),
      [undefined, undefined, first?.id, first?.id],
    );
  });

  it('tell the bot once that it has come', async () => {
    await echo.teams.open('p1', 'sv', CHANNEL);
    await echo.teams.open('p2', 'sv', CHANNEL);
    assert.deepEqual(
      echo.heard.activities.map(({ type, action }) => action ?? type),
      ['add', 'conversationUpdate'],
    );
    const { eventType, team } = heard()?.channelData as { eventType: string; team: unknown };
    assert.deepEqual([eventType, team], ['teamMemberAdded', echo.teams.rooms.channel.team]);
  });

  it('hold everybody, and name the team', async () => {
    await say('p2', `${BOT} vem`, GROUP);
    assert.equal(echo.teams.messagesTo('p1', 'group').at(-1)?.text, 'Jonas Berg jonas.berg@example.se 4');
    await say('p2', `${BOT} lag`, CHANNEL);
    assert.equal(echo.teams.messagesTo('p1', 'channel').at(-1)?.text, 'Säkerhet 4 true');
  });

  it('give their members page by page', async () => {
    await echo.stop();
    const many = Array.from({ length: 120 }, (_, at) => ({
      id: `m${at}`,
      name: `Person ${at}`,
      objectId: localObjectId(`m${at}@example.se`),
    }));
    echo = await startEcho({ people: () => many });
    const path = `${echo.teams.serviceUrl}v3/conversations/${encodeURIComponent(echo.teams.rooms.group.conversationId)}`;
    const sizes = [];
    for (let token: string | undefined = ''; token !== undefined;) {
      const page = await fetch(`${path}/pagedmembers?pageSize=10&continuationToken=${token}`);
      const body = (await page.json()) as { members: unknown[]; continuationToken?: string };
      sizes.push(body.members.length);
      token = body.continuationToken;
    }
    assert.deepEqual(sizes, [50, 50, 21]);
  });

  it('let the bot begin a thread, reply in one, and not in one that is not there', async () => {
    await say('p1', `${BOT} hej`, CHANNEL);
    const reference = echo.heard.references.get(PEOPLE[0]?.objectId ?? '');
    await echo.adapter.continueConversationAsync('', reference ?? {}, async (context) => {
      await TeamsInfo.sendMessageToTeamsChannel(
        context,
        MessageFactory.text('Ny tråd') as Activity,
        echo.teams.rooms.channel.conversationId,
        BOT_ID,
      );
    });
    const last = echo.teams.messages('p1', 'channel').at(-1);
    assert.deepEqual([last?.text, last?.thread], ['Ny tråd', undefined]);
    const post = async (id: string) => {
      const response = await fetch(
        `${echo.teams.serviceUrl}v3/conversations/${encodeURIComponent(id)}/activities`,
        { method: 'POST', body: JSON.stringify({ type: 'message', text: 'x' }) },
      );
      return response.status;
    };
    const { conversationId } = echo.teams.rooms.channel;
    assert.equal(await post(`${conversationId};messageid=${last?.id}`), 201);
    assert.equal(echo.teams.messages('p1', 'channel').at(-1)?.thread, last?.id);
    assert.equal(await post(`${conversationId};messageid=1`), 404);
    assert.equal(await post(`${conversationId};messageid=1;messageid=2`), 404);
    assert.equal(await post('19:somewhere@thread.tacv2'), 404);
  });

  it('replace a card only for the one who used it', async () => {
    await say('p1', `${BOT} kort`, CHANNEL);
    const id = echo.teams.messagesTo('p1', 'channel').at(-1)?.id ?? '';
    await echo.teams.press('p2', id, 'test.read', { comment: 'klart' }, 'sv', CHANNEL);
    const title = (personId: string) => {
      const message = echo.teams.messages(personId, 'channel').find((each) => each.id === id);
      return (shownCard(message?.attachments[0])?.body as { text?: string }[])[0]?.text;
    };
    assert.deepEqual([title('p1'), title('p2')], ['Utrym lokalerna vid larm', 'Läst: klart']);
    assert.match((heard()?.conversation as { id: string }).id, /;messageid=\d+$/);
  });

  it('count what each person has not seen', async () => {
    const unread = async (personId: string) => {
      const view = await fetch(`${echo.origin}/local/api/people/${personId}`);
      return ((await view.json()) as ChatView).chats.map((entry) => entry.unread);
    };
    await say('p1', `${BOT} hej`, GROUP);
    assert.deepEqual(await unread('p1'), [0, 1, 0]);
    assert.deepEqual(await unread('p2'), [0, 2, 0]);
    echo.teams.read('p2', GROUP);
    assert.deepEqual(await unread('p2'), [0, 0, 0]);
  });

  it('are kept over a restart', async () => {
    await echo.stop();
    const dataFile = join(mkdtempSync(join(tmpdir(), 'local-teams-')), 'chats.json');
    echo = await startEcho({ dataFile });
    await say('p1', `${BOT} hej`, CHANNEL);
    const before = echo.teams.messages('p2', 'channel');
    const { conversationId } = echo.teams.rooms.channel;
    await echo.stop();
    echo = await startEcho({ dataFile });
    assert.deepEqual(echo.teams.messages('p2', 'channel'), before);
    assert.equal(echo.teams.rooms.channel.conversationId, conversationId);
  });

  it('pass the choices of a typeahead on, and its errors', async () => {
    const query = { dataset: 'units', queryText: 'skolan', data: { note: 'x' } };
    assert.deepEqual(await echo.teams.findChoices('p1', query), {
      kind: 'choices',
      choices: [
        { title: 'Norra skolan', value: 'u-Norra skolan' },
        { title: 'Södra skolan', value: 'u-Södra skolan' },
      ],
    });
    assert.equal(heard()?.name, 'application/search');
    assert.deepEqual(heard()?.value, { ...query, queryOptions: { skip: 0, top: 15 } });
    const failed = await echo.teams.findChoices('p1', { dataset: 'units', queryText: 'fel' });
    assert.equal(failed.kind, 'error');
  });

  it('show at most three suggested actions, and none beside a card', async () => {
    await echo.teams.say('p1', 'förslag');
    const last = echo.teams.messagesTo('p1').at(-1);
    assert.deepEqual(
      last?.suggestions?.map(({ value }) => value),
      ['ett', 'två', 'tre'],
    );
  });
});
