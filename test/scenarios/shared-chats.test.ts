/** Group chats and channels: the bot answers whoever mentions it, and shows others nothing of the asker's own. */
import assert from 'node:assert/strict';
import { issueDirective } from '../../src/directives/issue.js';
import type { Chart } from '../../src/organisation/chart.js';
import { lastTo, wordsOf } from './reading-cards.js';
import { deliveredDirective, startBot, type RunningBot } from './running-bot.js';
import { invoke, mentioning, objectIdOf, post, TENANT } from './wire.js';

const HEAD_OF_SECURITY = 'e-p001';
const EMPLOYEE = 'e-p077';
const REPRESENTATIVE = 'e-p075';
const PRIVATELY = /Jag svarar i vår privata chatt\.$/;

const group = { id: '19:group@thread.v2', conversationType: 'groupChat' } as const;
const channel = { id: '19:channel@thread.tacv2;messageid=1', conversationType: 'channel' } as const;

describe('a chat shared with others', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
    const ports = { ...bot.services, chart: bot.services.chart() as Chart };
    const nobody = { units: [], groups: [], people: [], managers: false, everyone: false, except: [] };
    const content = { title: 'Lås', body: 'Lås.', deadline: '2026-11-27', urgent: false };
    const audience = { ...nobody, roles: ['sakerhetschef'] };
    await issueDirective(ports, { person: HEAD_OF_SECURITY, via: 'cli' }, { ...content, audience });
    await deliveredDirective(bot, 'D-2026-001');
    await post(bot, EMPLOYEE, { text: 'hej' });
  });
  after(() => bot.stop());

  for (const place of [group, channel])
    it(`answers a mention in a ${place.conversationType}, for whoever wrote it`, async () => {
      const { words } = await post(bot, EMPLOYEE, mentioning('vem är mitt säkerhetsombud?'), place);
      assert.equal(words.length, 1);
      assert.match(words[0] ?? '', /^Karin Silvertall\nSäkerhetsombud, Havtornsgården\n/);
    });

  it('remembers people by their own chats alone', async () => {
    await post(bot, REPRESENTATIVE, mentioning('hej'), group);
    assert.equal(await addressOf(REPRESENTATIVE), undefined);
    await post(bot, REPRESENTATIVE, { text: 'hej' });
    const own = await addressOf(REPRESENTATIVE);
    assert.match(own?.conversationId ?? '', /^a:/);
    await post(bot, REPRESENTATIVE, mentioning('hej'), group);
    assert.deepEqual(await addressOf(REPRESENTATIVE), own);
  });

  for (const [text, privately] of [
    ['status D-2026-001', /Lås/],
    ['nytt direktiv', /Nytt direktiv/],
    ['kalla till möte', /[Kk]alla/],
    ['avvisade konton', /./],
  ] as const)
    it(`answers "${text}" in the private chat`, async () => {
      const before = bot.teams.messagesTo(HEAD_OF_SECURITY).length;
      const { words } = await post(bot, HEAD_OF_SECURITY, mentioning(text), group);
      assert.equal(words.length, 1);
      assert.match(words[0] ?? '', PRIVATELY);
      assert.equal(bot.teams.messagesTo(HEAD_OF_SECURITY).length, before + 1);
      assert.match(wordsOf(lastTo(bot, HEAD_OF_SECURITY)), privately);
    });

  it('tells what somebody may not do to them alone', async () => {
    const { words } = await post(bot, REPRESENTATIVE, mentioning('nytt direktiv'), channel);
    assert.match(words[0] ?? '', PRIVATELY);
    assert.match(wordsOf(lastTo(bot, REPRESENTATIVE)), /Du kan inte skicka direktiv/);
  });

  it('shows neither a status nor a dialog to whoever presses a button there', async () => {
    const action = { type: 'Action.Execute', verb: 'directive.status', data: { id: 'D-2026-001' } };
    const value = { action };
    const status = await invoke(bot, HEAD_OF_SECURITY, { name: 'adaptiveCard/action', value }, group);
    assert.deepEqual(
      { ...(status as object), statusCode: undefined },
      {
        statusCode: undefined,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Jag svarar i vår privata chatt.',
      },
    );
    const fetched = { name: 'task/fetch', value: { data: { verb: 'directive.compose' } } };
    const dialog = await invoke(bot, HEAD_OF_SECURITY, fetched, group);
    assert.deepEqual(dialog, { task: { type: 'message', value: 'Jag svarar i vår privata chatt.' } });
  });

  it('says how to open a private chat to somebody whom it cannot reach', async () => {
    bot.teams.setState(HEAD_OF_SECURITY, 'not-installed');
    const { words } = await post(bot, HEAD_OF_SECURITY, mentioning('status D-2026-001'), group);
    assert.match(words[0] ?? '', /under Appar i Teams/);
    bot.teams.setState(HEAD_OF_SECURITY, 'reachable');
  });

  function addressOf(person: string) {
    return bot.services.references.addressOf({ tenantId: TENANT, objectId: objectIdOf(bot, person) });
  }
});
