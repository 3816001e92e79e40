import assert from 'node:assert/strict';
import { approveDraft, returnDraft, type DecisionContent } from '../../src/directives/approve-draft.js';
import type { DirectiveInput } from '../../src/directives/input.js';
import {
  copyDirective,
  discardDraft,
  newDraft,
  ownDrafts,
  recallDraft,
  saveDraft,
} from '../../src/directives/save-draft.js';
import { sendDraft, type ApprovalContent } from '../../src/directives/send-draft.js';
import { sendScheduled, type ScheduledContent } from '../../src/directives/send-scheduled.js';
import { directiveStatus } from '../../src/directives/status.js';
import { submitDirective } from '../../src/directives/submit.js';
import type { CopyContent } from '../../src/directives/tell-managers.js';
import { issueDirective } from '../../src/directives/issue.js';
import { aChart } from '../builders.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { anInput, CHIEF } from './input.js';

const TIMER = 'directive.send';
const OFFICER = { person: 'off2', via: 'chat' } as const;
const rename = (title: string) => (input: DirectiveInput) => ({ ...input, title });

describe('a draft', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  const stateOf = async (id: string) => {
    const { state, id: number, counts } = await directiveStatus(desk.ports, 'chief', id, 'sv');
    return [number, state, counts.recipients];
  };

  it('is kept unfinished, changed, listed with one’s own, thrown away', async () => {
    const draft = await newDraft(desk.ports, CHIEF, anInput({ title: '', body: '' }));
    assert.equal(draft.id, 'U-2026-001');
    assert.deepEqual(await stateOf(draft.id), ['U-2026-001', 'draft', 0]);
    const saved = await saveDraft(desk.ports, 'chief', draft.id, rename('Lås'));
    assert.deepEqual([saved.input.title, saved.revision], ['Lås', 2]);
    assert.equal((await saveDraft(desk.ports, 'chief', draft.id, rename('Lås'))).revision, 2, 'nothing new');
    const second = await newDraft(desk.ports, CHIEF, anInput());
    const ids = async () => (await ownDrafts(desk.ports, 'chief')).map(({ id }) => id);
    assert.deepEqual(await ids(), [second.id, draft.id]);
    assert.deepEqual(await ownDrafts(desk.ports, 'off2'), []);
    await discardDraft(desk.ports, 'chief', second.id);
    assert.deepEqual(await ids(), [draft.id]);
    const unknown = ['directive-draft-unknown'];
    assert.deepEqual(
      await refusedWith(() => saveDraft(desk.ports, 'chief', second.id, rename('x'))),
      unknown,
    );
    assert.deepEqual(await refusedWith(() => saveDraft(desk.ports, 'off2', draft.id, rename('x'))), unknown);
    assert.deepEqual(await refusedWith(() => stateOf(second.id)), ['directive-unknown']);
    const other = () => directiveStatus(desk.ports, 'off2', draft.id, 'sv');
    assert.deepEqual(await refusedWith(other), ['directive-status-not-allowed']);
    const stranger = () => newDraft(desk.ports, { person: 'omb1', via: 'chat' }, anInput());
    assert.deepEqual(await refusedWith(stranger), ['directive-not-allowed']);
  });

  it('is sent as it was seen, once, and found by either id afterwards', async () => {
    const draft = await newDraft(desk.ports, CHIEF, anInput());
    await saveDraft(desk.ports, 'chief', draft.id, rename('Lås'));
    const changed = ['directive-draft-changed'];
    assert.deepEqual(await refusedWith(() => sendDraft(desk.ports, CHIEF, draft)), changed);
    const seen = { id: draft.id, revision: 2 };
    const sent = await Promise.all([1, 2, 3].map(() => sendDraft(desk.ports, CHIEF, seen)));
    const numbers = sent.map((each) => (each.kind === 'issued' ? each.directive.id : ''));
    assert.equal(new Set(numbers).size, 1);
    const [number = ''] = numbers;
    assert.equal((await desk.ports.directives.newest(5)).length, 1);
    assert.deepEqual(await stateOf(draft.id), [number, 'sending', 3]);
    assert.deepEqual(await stateOf(number), [number, 'sending', 3]);
    assert.deepEqual(await ownDrafts(desk.ports, 'chief'), []);
    const late = () => saveDraft(desk.ports, 'chief', draft.id, rename('Nej'));
    assert.deepEqual(await refusedWith(late), ['directive-draft-sent']);
  });

  it('is refused with what is wrong with it, and stays', async () => {
    const draft = await newDraft(desk.ports, CHIEF, anInput({ title: '' }));
    assert.deepEqual(await refusedWith(() => sendDraft(desk.ports, CHIEF, draft)), [
      'directive-title-missing',
    ]);
    assert.deepEqual(await stateOf(draft.id), [draft.id, 'draft', 0]);
  });

  it('of an earlier directive has all that it said, but no times', async () => {
    const audience = { roles: ['officer'], except: ['vof'] };
    const question = { text: { sv: 'Övat?' }, type: 'yesNo', choices: [] } as const;
    const fields = { ask: 'report', questions: [question], sensitive: true, decision: 'KS § 1' } as const;
    const { id } = await issueDirective(desk.ports, CHIEF, anInput({ ...fields, audience }));
    const copy = await copyDirective(desk.ports, CHIEF, id);
    const { deadline, sendAt, ...said } = copy.input;
    assert.deepEqual([deadline, sendAt], [undefined, undefined]);
    assert.deepEqual([said.questions, said.ask, said.decision], [[question], 'report', 'KS § 1']);
    assert.deepEqual(said.audience.except, ['vof']);
    const others = () => copyDirective(desk.ports, OFFICER, id);
    assert.deepEqual(await refusedWith(others), ['directive-status-not-allowed']);
    const none = () => copyDirective(desk.ports, CHIEF, 'D-2026-404');
    assert.deepEqual(await refusedWith(none), ['directive-unknown']);
  });
});

describe('a directive that is sent later', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  const later = { sendAt: '2026-10-12T08:00' };
  const fire = async () => {
    for (const { timer } of await desk.ports.schedule.due(desk.clock.now(), [TIMER]))
      await sendScheduled(desk.ports, timer);
  };
  const told = async (id: string) =>
    (await desk.ports.notices.find(`scheduled-${id}`))?.value.content as ScheduledContent | undefined;
  const stateOf = async (id: string) => (await directiveStatus(desk.ports, 'chief', id, 'sv')).state;

  it('waits for its time, goes out once and tells its writer', async () => {
    const draft = await newDraft(desk.ports, CHIEF, anInput(later));
    for (let press = 0; press < 2; press += 1) {
      const sent = await sendDraft(desk.ports, CHIEF, draft);
      assert.equal(sent.kind === 'scheduled' && sent.draft.sendAt, '2026-10-12T06:00:00.000Z');
    }
    assert.equal(await stateOf(draft.id), 'scheduled');
    await fire();
    assert.equal(await stateOf(draft.id), 'scheduled', 'not yet');
    desk.clock.pass(8 * 86_400_000);
    const due = await desk.ports.schedule.due(desk.clock.now(), [TIMER]);
    assert.equal(due.length, 1);
    await fire();
    await fire();
    assert.equal(await stateOf(draft.id), 'sending');
    assert.equal((await desk.ports.directives.newest(5)).length, 1);
    assert.deepEqual((await told('U-2026-001-1'))?.sent, { id: 'D-2026-001', recipients: 3 });
  });

  it('is a draft again when it can no longer be sent, and its writer reads why', async () => {
    const draft = await newDraft(desk.ports, CHIEF, anInput({ ...later, audience: { people: ['omb1'] } }));
    await sendDraft(desk.ports, CHIEF, draft);
    desk.clock.pass(8 * 86_400_000);
    const chart = aChart({
      ...town.organisation,
      units: town.organisation.units.slice(1),
      people: [...town.organisation.people.filter(({ id }) => id !== 'omb1')],
    });
    const [due] = await desk.ports.schedule.due(desk.clock.now(), [TIMER]);
    assert.ok(due);
    await sendScheduled({ ...desk.ports, chart }, due.timer);
    assert.deepEqual(
      (await told('U-2026-001-1'))?.refused?.map(({ code }) => code),
      ['audience-person-unknown'],
    );
    assert.equal(await stateOf(draft.id), 'draft');
  });

  it('does not go out when it was changed, taken back or thrown away meanwhile', async () => {
    const [changed, recalled, discarded] = await Promise.all(
      ['a', 'b', 'c'].map((title) => newDraft(desk.ports, CHIEF, anInput({ ...later, title }))),
    );
    assert.ok(changed && recalled && discarded);
    for (const draft of [changed, recalled, discarded]) await sendDraft(desk.ports, CHIEF, draft);
    const timers = await desk.ports.schedule.waiting(TIMER);
    await saveDraft(desk.ports, 'chief', changed.id, rename('Ny'));
    await recallDraft(desk.ports, 'chief', recalled.id);
    await discardDraft(desk.ports, 'chief', discarded.id);
    desk.clock.pass(8 * 86_400_000);
    assert.deepEqual(await desk.ports.schedule.due(desk.clock.now(), [TIMER]), []);
    for (const timer of timers) await sendScheduled(desk.ports, timer);
    assert.deepEqual(await desk.ports.directives.newest(5), []);
    assert.equal(await stateOf(changed.id), 'draft');
  });

  it('from a file is known by its content, whether it waits or is sent', async () => {
    const submit = (fields = {}, again = false) =>
      submitDirective(desk.ports, { ...CHIEF, via: 'cli' }, anInput(fields), { again });
    const first = await submit(later);
    assert.equal(first.kind === 'scheduled' && first.draft.id, 'U-2026-001');
    for (const fields of [later, {}]) await assert.rejects(submit(fields), { values: { id: 'U-2026-001' } });
    desk.clock.pass(8 * 86_400_000);
    await fire();
    await assert.rejects(submit(), { values: { id: 'D-2026-001' } });
    assert.equal((await submit({}, true)).kind, 'issued');
    const now = await submit({ title: 'Nu' });
    assert.equal(now.kind, 'issued');
    const same = { title: 'Nu', sendAt: '2026-10-20T08:00' };
    assert.deepEqual(await refusedWith(() => submit(same)), ['directive-already-issued']);
  });
});

describe('a directive that a second person approves', () => {
  const approval = { by: ['chief', 'officer'], over: 1, exceptUrgent: true };
  const chart = aChart({
    ...town.organisation,
    units: town.organisation.units.slice(1),
    directives: { approval },
  });
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk(chart);
  });
  const CHECKER = OFFICER;
  const ask = async (fields = {}) => {
    const draft = await newDraft(desk.ports, CHIEF, anInput(fields));
    return { draft, sent: await sendDraft(desk.ports, CHIEF, draft) };
  };

  it('waits for one who is not its writer, who sees what goes out', async () => {
    const { draft, sent } = await ask();
    assert.equal(sent.kind, 'awaiting');
    const notice = (await desk.ports.notices.find('approval-U-2026-001-1'))?.value;
    assert.deepEqual(notice?.recipients.map(({ person }) => person).sort(), ['dep1', 'off2']);
    const content = notice.content as ApprovalContent;
    assert.deepEqual([content.directive.title, content.directive.recipients], [draft.input.title, 3]);
    const self = () => approveDraft(desk.ports, CHIEF, draft);
    assert.deepEqual(await refusedWith(self), ['directive-approval-not-allowed']);
    const approvals = await Promise.all([1, 2].map(() => approveDraft(desk.ports, CHECKER, draft)));
    for (const each of approvals)
      assert.deepEqual(each.kind === 'issued' && [each.directive.issuer, each.directive.approvedBy], [
        'chief',
        'off2',
      ]);
    assert.equal((await desk.ports.directives.newest(5)).length, 1);
    const told = (await desk.ports.notices.find('approved-U-2026-001-1'))?.value.content as DecisionContent;
    assert.equal(told.directive, 'D-2026-001');
  });

  it('comes back with a reason, is mended and asked for again', async () => {
    const { draft } = await ask();
    const silent = () => returnDraft(desk.ports, CHECKER, { ...draft, reason: ' ' });
    assert.deepEqual(await refusedWith(silent), ['directive-return-reason-missing']);
    await returnDraft(desk.ports, CHECKER, { ...draft, reason: ' Fel förvaltning ' });
    const told = (await desk.ports.notices.find('returned-U-2026-001-1'))?.value.content as DecisionContent;
    assert.equal(told.reason, 'Fel förvaltning');
    const late = () => approveDraft(desk.ports, CHECKER, draft);
    assert.deepEqual(await refusedWith(late), ['directive-draft-not-waiting']);
    const mended = await saveDraft(desk.ports, 'chief', draft.id, rename('Rätt'));
    await sendDraft(desk.ports, CHIEF, mended);
    assert.deepEqual(await refusedWith(late), ['directive-draft-changed']);
    assert.equal((await approveDraft(desk.ports, CHECKER, mended)).kind, 'issued');
  });

  it('waits for its time after the approval, unless that has passed', async () => {
    const later = { sendAt: '2026-10-12T08:00' };
    const { draft } = await ask(later);
    assert.equal((await approveDraft(desk.ports, CHECKER, draft)).kind, 'scheduled');
    const { draft: late } = await ask({ ...later, title: 'Sen' });
    desk.clock.pass(8 * 86_400_000);
    assert.equal((await approveDraft(desk.ports, CHECKER, late)).kind, 'issued');
  });

  it('is not asked for where few get it, or where it is urgent', async () => {
    assert.equal((await ask({ audience: { people: ['omb1'] } })).sent.kind, 'issued');
    assert.equal((await ask({ urgent: true })).sent.kind, 'issued');
  });

  it('is refused where nobody else could approve it', async () => {
    const alone = aChart({
      ...chart.organisation,
      units: town.organisation.units.slice(1),
      directives: { approval: { ...approval, by: ['chief'] } },
    });
    desk = await openDesk(alone);
    assert.deepEqual(await refusedWith(() => ask()), ['directive-no-approver']);
  });
});

describe('a copy to managers', () => {
  const chart = aChart({
    ...town.organisation,
    units: town.organisation.units.slice(1).map((unit) => ({ ...unit, manager: 'nobody' })),
  });

  it('is sent once, also where the process died before it came so far', async () => {
    const { ports } = await openDesk(chart);
    const dying = {
      ...ports,
      notices: { ...ports.notices, insert: () => Promise.reject(new Error('kill')) },
    };
    await assert.rejects(issueDirective(dying, CHIEF, anInput({ copyManagers: true })), /kill/);
    const { resumeDirective } = await import('../../src/directives/issue.js');
    for (let time = 0; time < 2; time += 1)
      assert.equal(await resumeDirective(ports, async () => chart, 'D-2026-001'), 'ready');
    const notice = (await ports.notices.find('copy-D-2026-001-1'))?.value;
    assert.deepEqual(notice?.recipients, [{ person: 'nobody' }]);
    assert.equal((notice.content as CopyContent).directive.id, 'D-2026-001');
  });
});
