import assert from 'node:assert/strict';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { amendDirective } from '../../src/directives/amend.js';
import type { AmendInput } from '../../src/directives/amendment.js';
import { endDirective } from '../../src/directives/end.js';
import { followDirective, REMIND } from '../../src/directives/follow.js';
import { hashContent } from '../../src/directives/content.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { resumeDirective } from '../../src/directives/issue.js';
import { directiveStatus } from '../../src/directives/status.js';
import { TELLING } from '../../src/directives/telling.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { CHIEF, issue } from './input.js';

describe('amending a directive', () => {
  let desk: Desk;
  let issued: Directive;
  beforeEach(async () => {
    desk = await openDesk();
    issued = await issue(desk, { roles: ['ombud'] });
  });
  const amend = (input: Partial<AmendInput> = {}, who = CHIEF) =>
    amendDirective(desk.ports, who, {
      id: issued.id,
      reason: 'Stavfel',
      material: false,
      content: { title: 'Kontrollera larmlistorna' },
      ...input,
    });
  const state = async (directive: Directive, person: string) =>
    (await desk.ports.ledger.find(itemOf(directive), person))?.value.state;

  it('makes a new version under which answers stand where the change is not material', async () => {
    await acknowledgeDirective(desk.ports, 'omb1', issued);
    const amended = await amend();
    assert.deepEqual(
      [amended.version, amended.askedVersion, amended.title, amended.body],
      [2, 1, 'Kontrollera larmlistorna', issued.body],
    );
    assert.equal(amended.contentHash, hashContent(amended));
    assert.deepEqual(
      [amended.changes[0]?.before.title, amended.changes[0]?.contentHashBefore],
      [issued.title, issued.contentHash],
    );
    assert.equal(await state(amended, 'omb1'), 'acknowledged');
    const [entry] = await desk.ports.audit.list({ limit: 1 });
    assert.deepEqual(
      [entry?.verb, entry?.detail.version, entry?.detail.material],
      ['directive.amend', 2, false],
    );
    assert.equal((await desk.ports.schedule.due(desk.clock.now(), [TELLING])).length, 1);
  });

  it('asks everybody who is meant today again where it is material, and keeps the answers to the text before', async () => {
    await acknowledgeDirective(desk.ports, 'omb1', issued);
    const chart = { ...town, version: 'v2' };
    desk = { ...desk, ports: { ...desk.ports, chart } };
    const amended = await amend({ material: true });
    assert.deepEqual([amended.askedVersion, amended.organisationVersion], [2, 'v2']);
    assert.equal(await state(amended, 'omb1'), 'queued');
    assert.equal(await state(issued, 'omb1'), 'acknowledged');
    assert.deepEqual(amended.changes[0]?.askedBefore, { version: 1, buckets: 1 });
    const { counts } = await directiveStatus(desk.ports, 'chief', issued.id, 'sv');
    assert.deepEqual([counts.recipients, counts.queued, counts.acknowledged], [3, 3, 0]);
  });

  it('is finished by a sweep where it died before its rows were written, and by asking again', async () => {
    const dying = {
      ...desk.ports,
      ledger: { ...desk.ports.ledger, open: () => Promise.reject(new Error('kill')) },
    };
    const input = { id: issued.id, reason: 'x', material: true, version: 1, content: { body: 'Ny text' } };
    await assert.rejects(amendDirective(dying, CHIEF, input), /kill/);
    const items = (await desk.ports.dispatch.underWay()).map(({ value }) => value.version);
    assert.deepEqual(items.sort(), [1, 2]);
    assert.equal(await resumeDirective(desk.ports, async () => town, issued.id), 'ready');
    const again = await amendDirective(desk.ports, CHIEF, input);
    assert.equal(again.version, 2);
    assert.equal(await state(again, 'omb3'), 'queued');
    assert.equal((await desk.ports.schedule.due(desk.clock.now(), [TELLING])).length, 1);
  });

  it('is done once for one press of the button, and refused when somebody else was first', async () => {
    const first = await amend({ version: 1 });
    assert.equal((await amend({ version: 1 })).version, first.version);
    assert.deepEqual(await refusedWith(() => amend({ version: 1, content: { title: 'Annat' } })), [
      'directive-changed-meanwhile',
    ]);
    assert.equal((await amend({ version: 2, content: { title: 'Annat' } })).version, 3);
  });

  it('takes a text away where it is written empty, and leaves what is not written', async () => {
    const first = await amend({
      content: { titleEn: 'Check', decision: 'KS 2026/1', deadline: '2026-11-05T12:00' },
    });
    assert.deepEqual([first.titleEn, first.deadline], ['Check', '2026-11-05T11:00:00.000Z']);
    const second = await amend({ content: { titleEn: '' } });
    assert.deepEqual([second.titleEn, second.decision], [undefined, 'KS 2026/1']);
    assert.equal('titleEn' in second, false);
  });

  it('changes what was passed on with it, which keeps its own ask and line', async () => {
    const copy: Directive = {
      ...issued,
      id: `${issued.id}-buf`,
      ask: 'read',
      issuer: 'off1',
      foreword: 'Senast fredag',
      passedOn: { from: issued.id, unit: 'buf' },
    };
    await desk.ports.directives.insert(copy);
    await desk.ports.directives.insert({ ...copy, id: `${issued.id.slice(0, -1)}9-buf` });
    await amend({ content: { title: 'Nytt' } });
    await amend({ content: { title: 'Nytt' } });
    const changed = (await desk.ports.directives.find(copy.id))?.value;
    assert.deepEqual(
      [changed?.title, changed?.foreword, changed?.version, changed?.changes[0]?.by],
      ['Nytt', 'Senast fredag', 2, 'chief'],
    );
    await endDirective(desk.ports, CHIEF, { id: issued.id, how: 'ended', reason: 'x' });
    assert.equal((await desk.ports.directives.find(copy.id))?.value.stage, 'ended');
  });

  it('reckons reminders from the new deadline, and again from the first one when it moves back', async () => {
    const waiting = async () =>
      (await desk.ports.schedule.waiting(REMIND)).map((timer) => timer.dueAt.slice(0, 10));
    await followDirective(desk.ports, issued);
    const before = await waiting();
    await amend({ content: { deadline: '2026-11-30T12:00' } });
    const after = await waiting();
    assert.ok(before.length > 0 && after.length > before.length);
    await amend({ content: { deadline: '2026-10-30' } });
    assert.deepEqual(
      before.filter((day) => !after.includes(day)),
      [],
    );
  });

  it('is refused with everything that is wrong with it', async () => {
    const wrong = { title: '', body: 'x'.repeat(20_001), deadline: '2026-10-01' };
    assert.deepEqual(await refusedWith(() => amend({ content: wrong })), [
      'directive-title-missing',
      'directive-body-too-long',
      'directive-deadline-past',
    ]);
    assert.deepEqual(await refusedWith(() => amend({ content: { title: issued.title } })), [
      'directive-nothing-changed',
    ]);
    assert.deepEqual(await refusedWith(() => amend({ reason: '' })), ['directive-reason-missing']);
    assert.deepEqual(await refusedWith(() => amend({}, { person: 'off1', via: 'chat' })), [
      'directive-change-not-allowed',
    ]);
    desk.clock.pass(60 * 86_400_000);
    assert.deepEqual(await refusedWith(() => amend({ material: true })), ['directive-deadline-past']);
    assert.equal((await amend()).version, 2);
  });
});
