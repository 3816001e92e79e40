import assert from 'node:assert/strict';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { openDirective } from '../../src/directives/open.js';
import { itemOf } from '../../src/directives/directive.js';
import { issueDirective } from '../../src/directives/issue.js';
import { directiveStatus, directiveUnits, type DirectiveCounts } from '../../src/directives/status.js';
import { aChart, anAssignment, aPerson, aRole, aUnit } from '../builders.js';
import { createChart, type Chart } from '../../src/organisation/chart.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { anInput, CHIEF, issue } from './input.js';

describe('the status of a directive', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  const status = (id: string) => directiveStatus(desk.ports, 'chief', id, 'sv');

  it('counts everybody once by the present state, in all and per department', async () => {
    const directive = await issue(desk, { roles: ['ombud', 'officer'], people: ['nobody', 'chief'] });
    const item = itemOf(directive);
    await desk.deliver(item, 'omb1');
    await openDirective(desk.ports, 'omb1', directive);
    await acknowledgeDirective(desk.ports, 'omb2', directive);
    await acknowledgeDirective(desk.ports, 'dep1', directive);
    await desk.deliver(item, 'off2', { state: 'unreachable', reason: 'not-met' });
    await desk.deliver(item, 'omb3', { state: 'uncertain' });
    await desk.deliver(item, 'nobody', { state: 'failed', reason: 'too-big' });

    const found = await status(directive.id);
    assert.deepEqual(found.counts, {
      recipients: 7,
      queued: 1,
      sent: 0,
      seen: 1,
      acknowledged: 1,
      done: 1,
      cannot: 0,
      late: 0,
      otherwise: 0,
      failed: 1,
      unreachable: 1,
      uncertain: 1,
    });
    assert.equal(sumOf(found.counts), 7);
    assert.equal(found.state, 'sending');
    assert.deepEqual(
      found.departments.map(({ name, counts }) => [name, counts.recipients, sumOf(counts)]),
      [
        ['Barn och utbildning', 3, 3],
        ['Sandstrands kommun', 1, 1],
        ['Vård och omsorg', 3, 3],
      ],
    );
    assert.equal(found.missingTotal, 5);
    assert.equal(found.missing.length, 5);
  });

  it('of advice is complete when everybody has it, and only who has not is missing', async () => {
    const { deadline: _none, ...advice } = anInput({ kind: 'advice' });
    const directive = await issueDirective(desk.ports, CHIEF, advice);
    assert.equal(directive.deadline, undefined);
    for (const person of ['omb1', 'omb2']) await desk.deliver(itemOf(directive), person);
    const sending = await status(directive.id);
    assert.deepEqual([sending.state, sending.missingTotal, sending.missing.length], ['sending', 1, 1]);
    await desk.deliver(itemOf(directive), 'omb3');
    const { state, missing, missingTotal } = await status(directive.id);
    assert.deepEqual([state, missing, missingTotal], ['closed', [], 0]);
  });

  it('never tells of a person that the card was opened, and never names a protected identity', async () => {
    const directive = await issue(desk, { roles: ['ombud'] });
    for (const person of ['omb1', 'omb3']) {
      await desk.deliver(itemOf(directive), person);
      await openDirective(desk.ports, person, directive);
    }
    const { missing, counts } = await status(directive.id);
    assert.equal(counts.seen, 2);
    assert.deepEqual([...new Set(missing.map((each) => each.state))].sort(), ['queued', 'sent']);
    assert.deepEqual(
      missing.find((each) => each.unit === 'norr'),
      {
        person: 'omb1',
        name: 'Moa Hed',
        unit: 'norr',
        unitName: 'Norrskolan',
        role: 'ombud',
        roleTitle: 'Säkerhetsombud',
        state: 'sent',
      },
    );
    const text = JSON.stringify(missing);
    assert.equal(missing.length, 3);
    assert.equal(text.includes('omb3') || text.includes('Hemlig'), false);
    assert.deepEqual(
      missing.find((each) => each.name === ''),
      { person: '', name: '', unit: '', unitName: '', role: '', roleTitle: '', state: 'sent' },
    );
  });

  it('tells somebody who has left the data apart from a protected identity', async () => {
    const directive = await issue(desk, { people: ['omb1'] });
    const chart = { ...desk.ports.chart, people: new Map() };
    const { missing } = await directiveStatus({ ...desk.ports, chart }, undefined, directive.id, 'sv');
    assert.deepEqual(
      missing.map(({ name, gone }) => ({ name, gone })),
      [{ name: '', gone: true }],
    );
  });

  it('is closed when all have answered and the deadline is past', async () => {
    const directive = await issue(desk, { people: ['omb1'] });
    assert.equal((await status(directive.id)).state, 'sending');
    await acknowledgeDirective(desk.ports, 'omb1', directive);
    assert.equal((await status(directive.id)).state, 'open');
    desk.clock.pass(30 * 86_400_000);
    assert.equal((await status(directive.id)).state, 'closed');
  });

  it('is for the issuer and whoever may see all; for nobody else, and of no unknown number', async () => {
    const { id } = await issueDirective(
      desk.ports,
      { person: 'off2', via: 'chat' },
      anInput({ audience: { roles: ['ombud'] } }),
    );
    for (const who of ['off2', 'chief', undefined])
      assert.equal((await directiveStatus(desk.ports, who, id, 'sv')).id, id);
    for (const who of ['omb3', 'off1', 'a stranger'])
      assert.deepEqual(await refusedWith(() => directiveStatus(desk.ports, who, id, 'sv')), [
        'directive-status-not-allowed',
      ]);
    assert.deepEqual(await refusedWith(() => status('D-2026-999')), ['directive-unknown']);
  });

  describe('for who may see the own part alone', () => {
    const role = aRole({ id: 'watcher', level: 'department', may: { 'see-status': 'own' } });
    const watched = (unit: string): Chart => {
      const { organisation } = town;
      return createChart(
        {
          ...organisation,
          roles: [...organisation.roles, role],
          assignments: [...organisation.assignments, anAssignment('nobody', 'watcher', unit)],
        },
        town.version,
      );
    };
    const seen = async (unit: string) => {
      desk = await openDesk(watched(unit));
      const directive = await issue(desk, { roles: ['ombud', 'officer'], people: ['chief'] });
      await acknowledgeDirective(desk.ports, 'omb1', directive);
      const found = await directiveStatus(desk.ports, 'nobody', directive.id, 'sv');
      return {
        part: found.part,
        recipients: found.counts.recipients,
        acknowledged: found.counts.acknowledged,
        departments: found.departments.map((each) => each.unit),
        missing: found.missing.map((each) => each.person).sort(),
        total: found.missingTotal,
      };
    };

    it('holds the counts and the missing of whole departments', async () => {
      assert.deepEqual(await seen('buf'), {
        part: ['buf'],
        recipients: 3,
        acknowledged: 1,
        departments: ['buf'],
        missing: ['off1', 'omb2'],
        total: 2,
      });
    });

    it('holds those of a unit below a department', async () => {
      assert.deepEqual(await seen('norr'), {
        part: ['norr'],
        recipients: 1,
        acknowledged: 1,
        departments: ['buf'],
        missing: [],
        total: 0,
      });
    });

    it('holds everything for the own part that is the whole', async () => {
      assert.equal((await seen('kommun')).recipients, 6);
    });
  });

  it('counts the units below a department where it is asked for, as far as they may be seen', async () => {
    const directive = await issue(desk, { roles: ['ombud', 'officer'] });
    await acknowledgeDirective(desk.ports, 'omb1', directive);
    const units = async (unit: string, who = 'chief') =>
      (await directiveUnits(desk.ports, who, directive.id, unit)).map(({ name, counts }) => [
        name,
        counts.recipients,
        counts.acknowledged,
      ]);
    assert.deepEqual(await units('buf'), [
      ['Barn och utbildning', 1, 0],
      ['Norrskolan', 1, 1],
      ['Söderskolan', 1, 0],
    ]);
    assert.deepEqual(await units('kommun'), [
      ['Barn och utbildning', 3, 1],
      ['Vård och omsorg', 2, 0],
    ]);
    assert.deepEqual(await units('nowhere'), []);
    assert.deepEqual(await refusedWith(() => units('buf', 'omb1')), ['directive-status-not-allowed']);
  });

  it('lists a hundred of a thousand missing, at the same cost', async () => {
    const people = Array.from({ length: 1_000 }, (_, at) => aPerson({ id: `p${at}`, units: ['buf'] }));
    const chart = aChart({
      units: [aUnit({ id: 'buf', kind: 'department' })],
      roles: [aRole({ id: 'chief', may: { 'issue-directives': 'all', 'see-status': 'all' } })],
      people: [aPerson({ id: 'chief' }), ...people],
      assignments: [anAssignment('chief', 'chief', 'kommun')],
    });
    desk = await openDesk(chart);
    const { id } = await issueDirective(
      desk.ports,
      CHIEF,
      anInput({ audience: { everyone: true, except: ['chief'] } }),
    );
    const before = desk.tables.transactions();
    const { missing, missingTotal, counts } = await status(id);
    assert.deepEqual([missing.length, missingTotal, counts.queued], [100, 1_000, 1_000]);
    assert.equal(desk.tables.transactions() - before, 13);
  }).timeout(60_000);
});

function sumOf({ recipients: _all, late: _late, otherwise: _otherwise, ...states }: DirectiveCounts): number {
  return Object.values(states).reduce((sum, each) => sum + each, 0);
}
