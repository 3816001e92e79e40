import assert from 'node:assert/strict';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { answerOf } from '../../src/directives/answer.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { resumeDirective } from '../../src/directives/issue.js';
import { passedOnOtherwise, passOnDirective, previewPassOn } from '../../src/directives/pass-on.js';
import { directiveStatus } from '../../src/directives/status.js';
import { createChart } from '../../src/organisation/chart.js';
import { aRole, anAssignment } from '../builders.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { changeRecord, issue } from './input.js';

/** Ombud report to officers, officers to the chief. */
const chained = createChart(
  {
    ...town.organisation,
    roles: town.organisation.roles.map((role) =>
      role.id === 'ombud'
        ? { ...role, escalatesTo: 'officer' }
        : role.id === 'officer'
          ? { ...role, reportsTo: 'forum' }
          : role,
    ),
  },
  'v2',
);

describe('passing a directive on', () => {
  let desk: Desk;
  let directive: Directive;
  const rowOf = async (person: string, of = directive) => {
    const row = await desk.ports.ledger.find(itemOf(of), person);
    assert.ok(row);
    return row.value;
  };
  const passOn = (person: string, line = '', of = directive) => passOnDirective(desk.ports, person, of, line);
  const ask = (audience: Parameters<typeof issue>[1] = { roles: ['officer'] }) =>
    issue(desk, audience, { ask: 'passOn', require: 'onePerUnit', urgent: true, decision: '§ 7' });

  beforeEach(async () => {
    desk = await openDesk(chained);
    directive = await ask();
  });

  it('sends the same text with a line of one’s own to the posts one level down in the own unit', async () => {
    const { row, copy } = await passOn('off2', ' Ta det på måndag. ');
    assert.ok(copy);
    assert.deepEqual(
      [copy.id, copy.title, copy.body, copy.foreword, copy.decision, copy.urgent, copy.deadline],
      [
        'D-2026-001-vof',
        directive.title,
        directive.body,
        'Ta det på måndag.',
        '§ 7',
        true,
        directive.deadline,
      ],
    );
    assert.deepEqual([copy.ask, copy.issuer, copy.issuedAs], ['read', 'off2', ['officer']]);
    assert.deepEqual(copy.passedOn, { from: directive.id, unit: 'vof' });
    assert.equal((await rowOf('omb3', copy)).state, 'queued');
    assert.equal(row.state, 'done');
    assert.deepEqual(answerOf(row)?.units, [
      { unit: 'vof', by: 'off2', at: desk.clock.now().toISOString(), copy: copy.id },
    ]);
    const told = await desk.ports.audit.list({ limit: 5 });
    const audit = told.find((each) => each.subject === copy.id);
    assert.deepEqual([audit?.verb, audit?.who], ['directive.passOn', 'off2']);
  });

  it('twice, or by the holder and the deputy, makes one copy', async () => {
    const copies = await Promise.all([passOn('off2', 'En gång'), passOn('off2', 'Två gånger')]);
    assert.equal(new Set(copies.map(({ copy }) => copy?.foreword ?? '')).size, 1);
    await passOn('dep1', 'Från Dina');
    const away = await passOn('off1', 'Från Olle');
    assert.deepEqual([away.row.state, away.copy], ['covered', undefined]);
    const found = await desk.ports.directives.startingWith(`${directive.id}-`);
    assert.deepEqual(
      found.map(({ id, issuer }) => [id, issuer]),
      [
        ['D-2026-001-buf', 'dep1'],
        ['D-2026-001-vof', 'off2'],
      ],
    );
  });

  it('is finished by a second press after a crash between the copy and the answer', async () => {
    const { ledger } = desk.ports;
    const dying = {
      ...desk.ports,
      ledger: { ...ledger, change: () => Promise.reject(new Error('kill -9')) },
    };
    await assert.rejects(passOnDirective(dying, 'off2', directive, 'Rad'), /kill -9/);
    assert.equal((await rowOf('off2')).state, 'queued');
    const { copy, row } = await passOn('off2', 'En annan rad');
    assert.deepEqual([copy?.foreword, row.state], ['Rad', 'done']);
    const again = await resumeDirective(desk.ports, async () => chained, copy?.id ?? '');
    assert.equal(again, 'ready');
  });

  it('goes on by another level where there is one', async () => {
    directive = await ask({ people: ['chief'], roles: ['chief'] });
    const { copy } = await passOn('chief');
    assert.ok(copy);
    assert.deepEqual([copy.ask, copy.require, copy.recipients], ['passOn', 'onePerUnit', 2]);
    const below = (await passOn('off2', '', copy)).copy;
    assert.deepEqual([below?.id, below?.ask], [`${directive.id}-kommun-vof`, 'read']);

    await acknowledgeDirective(desk.ports, 'omb3', below!);
    const { tree, counts } = await directiveStatus(desk.ports, 'chief', directive.id, 'sv');
    assert.equal(counts.done, 1);
    assert.deepEqual(
      tree?.map((each) => [each.id, each.counts.done, each.counts.recipients]),
      [[copy.id, 1, 2]],
    );
    assert.deepEqual(
      tree?.[0]?.tree.map((each) => [each.id, each.name, each.counts.acknowledged, each.tree]),
      [[below?.id, 'Vård och omsorg', 1, []]],
    );
  });

  it('may be seen by whoever passed it on and by whom it came from, not by others', async () => {
    directive = await changeRecord(desk, directive.id, { issuer: 'nobody' });
    const { copy } = await passOn('off2');
    const see = (who: string) => directiveStatus(desk.ports, who, copy?.id ?? '', 'sv');
    assert.equal((await see('off2')).counts.recipients, 1);
    for (const who of ['nobody', 'chief']) assert.equal((await see(who)).counts.recipients, 1);
    assert.deepEqual(await refusedWith(() => see('omb1')), ['directive-status-not-allowed']);
  });

  it('is refused where nobody is below, who is done by reading', async () => {
    directive = await ask({ roles: ['ombud'] });
    assert.deepEqual(await refusedWith(() => passOn('omb1')), ['directive-nobody-below']);
    const { row } = await acknowledgeDirective(desk.ports, 'omb1', directive);
    assert.equal(row.state, 'done');
    assert.deepEqual(
      answerOf(row)?.units?.map(({ unit, copy }) => [unit, copy]),
      [['norr', undefined]],
    );
    const vacant = createChart(
      { ...chained.organisation, assignments: [anAssignment('off2', 'officer', 'vof')] },
      'v4',
    );
    directive = await ask();
    const ports = { ...desk.ports, chart: vacant };
    assert.deepEqual(await refusedWith(() => previewPassOn(ports, 'off2', directive, '')), [
      'directive-nobody-below',
    ]);
  });

  it('closes a row of several units when each has been passed on, those with nobody below along with them', async () => {
    const assignments = [
      ...chained.organisation.assignments,
      anAssignment('off2', 'officer', 'buf'),
      anAssignment('off2', 'ombud', 'oster'),
    ];
    desk = await openDesk(createChart({ ...chained.organisation, assignments }, 'v3'));
    directive = await ask({ roles: ['officer', 'ombud'] });
    const first = await passOnDirective(desk.ports, 'off2', { ...directive, unit: 'buf' }, '');
    assert.equal(first.row.state, 'acknowledged');
    const second = await passOn('off2');
    assert.deepEqual([second.copy?.id, second.row.state], [`${directive.id}-vof`, 'done']);
    assert.equal((await passOn('off2')).copy, undefined);
  });

  it('in another way is told in words', async () => {
    assert.deepEqual(await refusedWith(() => passedOnOtherwise(desk.ports, 'off2', directive, ' ')), [
      'directive-words-missing',
    ]);
    const { row } = await passedOnOtherwise(desk.ports, 'off2', directive, 'På mötet i måndags.');
    assert.deepEqual([row.state, answerOf(row)?.units?.[0]?.text], ['done', 'På mötet i måndags.']);
    assert.equal((await passOn('off2')).copy, undefined);
  });

  it('after the deadline leaves the copy without one; a line too long or a card too big is refused', async () => {
    assert.deepEqual(await refusedWith(() => passOn('off2', 'x'.repeat(1_001))), [
      'directive-words-too-long',
    ]);
    const ports = { ...desk.ports, measure: () => ({ length: 12, most: 10 }) };
    assert.deepEqual(await refusedWith(() => passOnDirective(ports, 'off2', directive, '')), [
      'directive-card-too-big',
    ]);
    desk.clock.pass(60 * 86_400_000);
    const { copy, row } = await passOn('off2');
    assert.deepEqual([copy?.deadline, answerOf(row)?.late], [undefined, true]);
  });

  it('by a manager goes to the managers right below', async () => {
    const units = chained.organisation.units.map((unit) =>
      unit.id === 'vof'
        ? { ...unit, manager: 'nobody' }
        : unit.id === 'hem'
          ? { ...unit, manager: 'omb3' }
          : unit,
    );
    const roles = [...chained.organisation.roles, aRole({ id: 'lonely', escalatesTo: 'lonely' })];
    desk = await openDesk(createChart({ ...chained.organisation, units, roles }, 'v3'));
    directive = await ask({ managers: true, units: ['vof'] });
    const { copy } = await passOn('nobody');
    assert.deepEqual([copy?.recipients, copy?.issuedAs], [1, ['manager']]);
    assert.equal((await rowOf('omb3', copy)).state, 'queued');
  });

  it('by whoever leads the unit, in a role that nobody reports to, goes to the managers right below', async () => {
    const managers: Readonly<Record<string, string>> = { vof: 'nobody', hem: 'omb3' };
    const units = chained.organisation.units.map((unit) => ({
      ...unit,
      ...(managers[unit.id] && { manager: managers[unit.id] }),
    }));
    const roles = [...chained.organisation.roles, aRole({ id: 'head', level: 'department' })];
    const assignments = [...chained.organisation.assignments, anAssignment('nobody', 'head', 'vof')];
    desk = await openDesk(createChart({ ...chained.organisation, units, roles, assignments }, 'v3'));
    directive = await ask({ roles: ['head'] });
    const { copy } = await passOn('nobody');
    assert.deepEqual([copy?.id, copy?.recipients], ['D-2026-001-vof', 1]);
    assert.equal((await rowOf('omb3', copy)).state, 'queued');
  });
});
