/** The same program on the two other organisations: what differs between them is data. */
import assert from 'node:assert/strict';
import { issueDirective } from '../../src/directives/issue.js';
import { callMeeting } from '../../src/meetings/call.js';
import type { Chart } from '../../src/organisation/chart.js';
import { asked, wordsOf } from './reading-cards.js';
import { deliveredDirective, deliveredMeeting, startBot, type RunningBot } from './running-bot.js';

const audience = {
  roles: [],
  units: [],
  groups: [],
  people: [],
  managers: false,
  everyone: false,
  except: [],
};
const content = {
  ...{
    title: 'Se över låsen',
    body: 'Gör det **före jul**.',
    titleEn: 'Check the locks',
    bodyEn: 'Do it **before Christmas**.',
  },
  ...{ deadline: '2026-12-11', urgent: true },
};
const portsOf = (bot: RunningBot) => ({ ...bot.services, chart: bot.services.chart() as Chart });

describe('a first run in Tyresö', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/tyreso' });
  });
  after(() => bot.stop());

  it('names the security representative of a workplace', async () => {
    assert.match(await asked(bot, 't-p029', 'vem är mitt säkerhetsombud?'), /^Erik Sandkulla\n/);
  });

  it('sends a directive in each recipient’s language, and tells who cannot be reached', async () => {
    const input = { ...content, audience: { ...audience, roles: ['brottsforebyggare'], people: ['t-p001'] } };
    const { id } = await issueDirective(portsOf(bot), { person: 't-p003', via: 'cli' }, input);
    const swedish = wordsOf(await bot.teams.awaitMessage({ personId: 't-p004' }));
    assert.match(swedish, /^Direktiv D-2026-001\nBRÅDSKANDE\nSe över låsen\nGör det \*\*före jul\*\*/);
    const english = wordsOf(await bot.teams.awaitMessage({ personId: 't-p005' }));
    assert.match(english, /^Directive D-2026-001\nURGENT\nCheck the locks\nDo it \*\*before Christmas\*\*/);
    const { counts, missing } = await deliveredDirective(bot, id);
    assert.deepEqual([counts.recipients, counts.sent, counts.unreachable], [3, 2, 1]);
    const unreached = missing.find(({ state }) => state === 'unreachable');
    assert.deepEqual([unreached?.name, unreached?.reason], ['Maj Ingels Fagerlund', 'not-met']);
  });
});

describe('a first run in Norrvik', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/norrvik' });
  });
  after(() => bot.stop());

  it('names the security representative of a school', async () => {
    assert.match(await asked(bot, 'a-p065', 'vem är mitt säkerhetsombud?'), /^Anna Lindfjäll\n/);
  });

  it('calls a forum of many members', async () => {
    const input = {
      group: 'omb',
      start: '2026-12-10T13:00',
      end: '2026-12-10T15:00',
      agenda: [],
      mandatory: [],
    };
    const meeting = await callMeeting(portsOf(bot), { person: 'a-p010', via: 'cli' }, input);
    assert.ok(meeting.called > 40, `${meeting.called} called`);
    await bot.teams.awaitMessage({ personId: 'a-p063' });
    const { called, replies } = await deliveredMeeting(bot, meeting.id);
    assert.deepEqual([called, replies.none], [meeting.called, meeting.called]);
    assert.equal(bot.teams.statistics().messagesByPerson.size, meeting.called + 1);
  });
});
