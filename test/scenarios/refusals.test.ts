/** What people may not do, and what nobody should send: each is answered kindly, and changes nothing. */
import assert from 'node:assert/strict';
import { UNKNOWN_PERSON } from '../../src/local/roster.js';
import type { Reaction } from '../../src/local/contract.js';
import { issueDirective } from '../../src/directives/issue.js';
import { callMeeting } from '../../src/meetings/call.js';
import type { Chart } from '../../src/organisation/chart.js';
import { anInvoke } from '../fakes/activities.js';
import { asked } from './reading-cards.js';
import { deliveredDirective, deliveredMeeting, startBot, type RunningBot } from './running-bot.js';

const HEAD_OF_SECURITY = 'e-p001';
const OFFICER = 'e-p024';
const EMPLOYEE = 'e-p077';

describe('what is refused', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
    const ports = { ...bot.services, chart: bot.services.chart() as Chart };
    const acting = { person: HEAD_OF_SECURITY, via: 'cli' as const };
    const nobody = { units: [], groups: [], people: [], managers: false, everyone: false, except: [] };
    const audience = { ...nobody, roles: ['sakerhetschef'] };
    const content = { title: 'Lås', body: 'Lås.', deadline: '2026-11-27', urgent: false };
    await issueDirective(ports, acting, { ...content, audience });
    const times = { start: '2026-12-03T13:00', end: '2026-12-03T15:00' };
    await callMeeting(ports, acting, { ...times, group: 'plg', agenda: [], mandatory: [] });
  });
  after(() => bot.stop());

  const execute = (person: string, verb: string, data: unknown) =>
    bot.teams.click(person, { activityId: '1', action: { type: 'Action.Execute', verb, data } });
  const submit = (person: string, data: unknown) => bot.teams.submitDialog(person, data);
  const textOf = (reaction: Reaction) => ('text' in reaction && reaction.text) || JSON.stringify(reaction);
  const directive = (units: string) => ({
    ...{
      verb: 'directive.preview',
      step: 'addressing',
      roles: 'sakerhetsombud',
      units,
      deadlineDay: '2026-12-01',
    },
  });

  it('an acknowledgement by somebody who was not addressed, with forged data', async () => {
    const forged = await execute(EMPLOYEE, 'directive.acknowledge', {
      id: 'D-2026-001',
      version: 1,
      person: 'e-p001',
    });
    assert.equal(
      textOf(forged),
      'Directive D-2026-001 is not addressed to you. You do not need to do anything.',
    );
    const unknown = await execute(EMPLOYEE, 'directive.acknowledge', { id: 'D-2026-999', version: 1 });
    assert.match(textOf(unknown), /no directive D-2026-999/);
    const strange = await execute(EMPLOYEE, 'directive.acknowledge', { id: "../'#?%", version: 1 });
    assert.match(textOf(strange), /There is no directive/);
    const older = await execute(HEAD_OF_SECURITY, 'directive.acknowledge', { id: 'D-2026-001', version: 7 });
    assert.match(textOf(older), /nyare version/);
    assert.equal((await deliveredDirective(bot, 'D-2026-001')).counts.acknowledged, 0);
  });

  it('a reply by somebody who was not called, and a reply that is none', async () => {
    const forged = await execute(EMPLOYEE, 'meeting.reply', { id: 'M-2026-001', version: 1, answer: 'yes' });
    assert.match(textOf(forged), /Call M-2026-001 is not addressed to you/);
    const odd = await execute(HEAD_OF_SECURITY, 'meeting.reply', {
      id: 'M-2026-001',
      version: 1,
      answer: 'jo',
    });
    assert.match(textOf(odd), /Den knappen fungerar inte längre/);
    assert.equal((await deliveredMeeting(bot, 'M-2026-001')).replies.none, 9);
  });

  it('a directive by somebody without the right, asked for or forged', async () => {
    assert.match(await asked(bot, EMPLOYEE, 'new directive'), /You cannot send directives/);
    assert.match(textOf(await submit(EMPLOYEE, directive('vof'))), /You cannot send directives/);
    const draft = { verb: 'directive.send', draft: 'U-2026-001', revision: '1' };
    assert.match(textOf(await submit(EMPLOYEE, draft)), /You have no draft U-2026-001/);
    assert.match(
      await asked(bot, UNKNOWN_PERSON.id, 'nytt direktiv'),
      /hittar dig inte i säkerhetsorganisationens uppgifter/,
    );
    assert.match(textOf(await submit(UNKNOWN_PERSON.id, directive(''))), /hittar dig inte/);
    assert.equal((await bot.services.directives.newest(9)).length, 1);
  });

  it('a directive outside the part that an officer’s right reaches', async () => {
    assert.match(await asked(bot, OFFICER, 'nytt direktiv'), /Nytt direktiv/);
    const words = { verb: 'directive.address', step: 'writing', title: 'Nytt', body: 'Nytt.' };
    await submit(OFFICER, words);
    const [draft] = await bot.services.drafts.newest(1);
    const id = { draft: draft?.id };
    assert.match(textOf(await submit(OFFICER, { ...directive('vof'), ...id })), /Havtornsgården/);
    const forged = { verb: 'directive.send', ...id, revision: 2 };
    assert.match(textOf(await submit(OFFICER, forged)), /Havtornsgården/);
    assert.match(textOf(await submit(HEAD_OF_SECURITY, forged)), /Du har inget utkast/);
    assert.equal((await bot.services.directives.newest(9)).length, 1);
  });

  it('a call by somebody without the right', async () => {
    const call = {
      verb: 'meeting.send',
      group: 'plg',
      day: '2026-12-03',
      startTime: '09:00',
      endTime: '10:00',
    };
    assert.match(await asked(bot, EMPLOYEE, 'call a meeting'), /You cannot call this meeting/);
    assert.match(textOf(await submit(EMPLOYEE, call)), /You cannot call this meeting/);
    assert.equal((await bot.services.meetings.newest(9)).length, 1);
  });

  it('the status of what somebody else sent', async () => {
    assert.match(await asked(bot, EMPLOYEE, 'status D-2026-001'), /Only whoever sent directive D-2026-001/);
    assert.match(await asked(bot, EMPLOYEE, 'status M-2026-001'), /Only whoever sent the call/);
    assert.match(
      textOf(await execute(EMPLOYEE, 'directive.status', { id: 'D-2026-001' })),
      /Only whoever sent/,
    );
  });

  it('a button that nobody made', async () => {
    assert.match(textOf(await execute(EMPLOYEE, 'directive.explode', {})), /no longer works/);
    assert.match(textOf(await execute(EMPLOYEE, 'constructor', {})), /no longer works/);
    assert.match(textOf(await submit(EMPLOYEE, { verb: '__proto__' })), /no longer works/);
    assert.match(textOf(await submit(EMPLOYEE, null)), /no longer works/);
  });

  it('an invoke of an unknown kind, with 400 and without harm', async () => {
    const objectId = bot.services.chart()?.people.get(HEAD_OF_SECURITY)?.entraObjectId;
    const from = { id: '29:annica', aadObjectId: objectId };
    const response = await fetch(`${bot.app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...anInvoke('composeExtension/query', {}), from }),
    });
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), { code: 'unknown-invoke' });
    assert.equal((await fetch(`${bot.app.url}/readyz`)).status, 200);
  });
});
