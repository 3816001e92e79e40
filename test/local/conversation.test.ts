import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shownCard } from '../../src/local/chats.js';
import type { ChatMessage } from '../../src/local/contract.js';
import { UNKNOWN_PERSON } from '../../src/local/roster.js';
import { startEcho, type EchoSetup } from './echo-bot.js';

const texts = (messages: readonly ChatMessage[]) => messages.map(({ text }) => text);

describe('a chat in the local Teams', () => {
  let echo: EchoSetup;
  before(async () => {
    echo = await startEcho();
  });
  after(async () => {
    await echo.stop();
  });

  it('begins with the install and the welcome, once', async () => {
    assert.deepEqual(await echo.teams.open('p1'), { kind: 'done' });
    await echo.teams.open('p1');
    assert.deepEqual(
      echo.heard.activities.map(({ type, action }) => action ?? type),
      ['add', 'conversationUpdate'],
    );
    assert.deepEqual(texts(echo.teams.messagesTo('p1')), ['Välkommen! Skriv **kort** för ett kort.']);
  });

  it('carries a text to the bot and its answer back', async () => {
    assert.deepEqual(await echo.teams.say('p2', 'hej'), { kind: 'done' });
    assert.deepEqual(texts(echo.teams.messages('p2')), ['hej', 'Du skrev: hej']);
  });

  it('tells the bot the language that the person has chosen', async () => {
    await echo.teams.say('p3', 'hello');
    assert.equal(echo.heard.activities.at(-1)?.locale, 'en-GB');
    await echo.teams.say('p3', 'hej', 'sv');
    assert.equal(echo.heard.activities.at(-1)?.locale, 'sv-SE');
  });

  it('shows updates and drops what was deleted', async () => {
    await echo.teams.say('p2', 'uppdatera');
    const last = echo.teams.messagesTo('p2').at(-1);
    assert.equal(last?.text, 'Efter');
    assert.ok(last?.editedAt);
    await echo.teams.say('p2', 'radera');
    assert.equal(echo.teams.messages('p2').at(-1)?.text, 'radera');
  });

  it('names its member, alone and paged', async () => {
    await echo.teams.say('p2', 'vem');
    assert.equal(echo.teams.messagesTo('p2').at(-1)?.text, 'Jonas Berg jonas.berg@example.se 1');
  });

  it('knows somebody whom the organisation does not', async () => {
    await echo.teams.say(UNKNOWN_PERSON.id, 'hej');
    assert.deepEqual(texts(echo.teams.messagesTo(UNKNOWN_PERSON.id)), ['Du skrev: hej']);
  });

  it('takes proactive messages by a stored reference', async () => {
    await echo.teams.say('p1', 'hej');
    const reference = [...echo.heard.references.values()].find(
      ({ user }) => user?.name === 'Annika Lindvall',
    );
    await echo.adapter.continueConversationAsync('', reference ?? {}, async (context) => {
      await context.sendActivity('Proaktivt');
    });
    const message = await echo.teams.awaitMessage({
      personId: 'p1',
      fits: ({ text }) => text === 'Proaktivt',
    });
    assert.equal(message.author, 'bot');
  });
});

describe('a card in the local Teams', () => {
  let echo: EchoSetup;
  let at = Date.parse('2026-11-23T08:00:00Z');
  before(async () => {
    echo = await startEcho({ now: () => new Date(at) });
  });
  after(async () => {
    await echo.stop();
  });

  async function cardTo(personId: string, word: string): Promise<string> {
    await echo.teams.say(personId, word);
    return echo.teams.messagesTo(personId).at(-1)?.id ?? '';
  }

  function titleOf(personId: string, id: string): unknown {
    const message = echo.teams.messages(personId).find((each) => each.id === id);
    return (shownCard(message?.attachments[0])?.body as { text?: string }[])[0]?.text;
  }

  it('reaches a bot that is told the wall clock of the zone', async () => {
    await echo.teams.say('p1', 'hej');
    assert.equal(echo.heard.activities.at(-1)?.localTimestamp, '2026-11-23T09:00:00.000+01:00');
  });

  it('is replaced by the card that answers Action.Execute', async () => {
    const id = await cardTo('p1', 'kort');
    const reaction = await echo.teams.press('p1', id, 'test.read', { comment: 'klart' });
    assert.equal(reaction.kind, 'card');
    assert.equal(titleOf('p1', id), 'Läst: klart');
  });

  it('gives a toast for a text answer', async () => {
    const id = await cardTo('p1', 'kort');
    assert.deepEqual(await echo.teams.press('p1', id, 'Toast'), { kind: 'toast', text: 'Klart' });
  });

  it('shows the error that the bot answers', async () => {
    const id = await cardTo('p1', 'kort');
    const action = { type: 'Action.Execute' as const, verb: 'test.error' };
    assert.deepEqual(await echo.teams.click('p1', { activityId: id, action }), {
      kind: 'error',
      status: 400,
      code: 'BadRequest',
      text: 'Nej',
    });
  });

  it('sends Action.Submit as a message with a value', async () => {
    const id = await cardTo('p1', 'kort');
    await echo.teams.press('p1', id, 'Skicka', { comment: 'x' });
    assert.match(echo.teams.messagesTo('p1').at(-1)?.text ?? '', /"submitted":true,"comment":"x"/);
  });

  it('opens a dialog, answers its submit and closes it', async () => {
    const id = await cardTo('p1', 'kort');
    const opened = await echo.teams.press('p1', id, 'Öppna dialog');
    assert.equal(opened.kind === 'dialog' && opened.dialog.title, 'Rapportera');
    assert.deepEqual(await echo.teams.submitDialog('p1', { what: 'trasigt lås' }), {
      kind: 'dialog-message',
      text: 'Tack: trasigt lås',
    });
    assert.deepEqual(await echo.teams.submitDialog('p1', {}), { kind: 'dialog-closed' });
  });

  it('refreshes when the chat is opened, at most once a minute', async () => {
    await echo.teams.open('p2');
    const id = await cardTo('p2', 'refresh');
    const refreshes = () =>
      echo.heard.activities.filter(
        ({ value }) => (value as { trigger?: string } | undefined)?.trigger === 'automatic',
      ).length;
    await echo.teams.open('p2');
    assert.equal(titleOf('p2', id), 'Nytt (automatic)');
    assert.equal(refreshes(), 1);
  });

  it('is left alone by a second refresh until a minute has passed', async () => {
    const id = await cardTo('p3', 'kort');
    const refresh = { action: { type: 'Action.Execute', verb: 'test.refresh' } };
    const card = { type: 'AdaptiveCard', body: [], refresh };
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    const reference = [...echo.heard.references.values()].find(({ user }) => user?.name === 'Mary Field');
    await echo.adapter.continueConversationAsync('', reference ?? {}, async (context) => {
      await context.updateActivity({ id, type: 'message', attachments });
    });
    assert.equal((await echo.teams.refresh('p3', id)).kind, 'card');
    await echo.adapter.continueConversationAsync('', reference ?? {}, async (context) => {
      await context.updateActivity({ id, type: 'message', attachments });
    });
    assert.equal((await echo.teams.refresh('p3', id)).kind, 'done');
    at += 61_000;
    assert.equal((await echo.teams.refresh('p3', id)).kind, 'card');
  });
});

describe('the history of the local Teams', () => {
  it('survives a restart with the same ids, whether read or not', async () => {
    const dataFile = join(mkdtempSync(join(tmpdir(), 'local-teams-')), 'chats.json');
    const first = await startEcho({ dataFile });
    await first.teams.open('p1');
    await first.teams.say('p1', 'hej');
    const before = first.teams.messages('p1');
    const reference = [...first.heard.references.values()][0];
    await first.stop();
    const second = await startEcho({ dataFile });
    assert.deepEqual(second.teams.messages('p1'), before);
    await second.teams.open('p1');
    assert.deepEqual(second.heard.activities, []);
    await second.teams.say('p1', 'igen');
    assert.equal([...second.heard.references.values()][0]?.conversation?.id, reference?.conversation?.id);
    await second.stop();
  });

  it('starts empty over a file that is not one, and keeps that file', async () => {
    const dataFile = join(mkdtempSync(join(tmpdir(), 'local-teams-')), 'chats.json');
    writeFileSync(dataFile, '{"version":1,');
    const echo = await startEcho({ dataFile });
    assert.deepEqual(echo.teams.messages('p1'), []);
    assert.equal(readFileSync(`${dataFile}.unreadable`, 'utf8'), '{"version":1,');
    await echo.stop();
  });

  it('keeps the newest messages of a chat only', async () => {
    const echo = await startEcho({ historyLimit: 3 });
    for (const text of ['a', 'b', 'c']) await echo.teams.say('p1', text);
    assert.deepEqual(texts(echo.teams.messages('p1')), ['Du skrev: b', 'c', 'Du skrev: c']);
    await echo.stop();
  });
});
