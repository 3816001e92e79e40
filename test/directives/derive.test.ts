import assert from 'node:assert/strict';
import type { Delivery } from '../../src/delivery/delivery.js';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { answerOf } from '../../src/directives/answer.js';
import { deriveObligations, type DerivePorts } from '../../src/directives/derive.js';
import { differenceBetween } from '../../src/directives/difference.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { obligationOf } from '../../src/directives/obligation.js';
import { reportOnUnit } from '../../src/directives/report.js';
import type { Recipient } from '../../src/organisation/audience.js';
import type { Chart } from '../../src/organisation/chart.js';
import type { Assignment, Person } from '../../src/organisation/organisation.js';
import { createChart } from '../../src/organisation/chart.js';
import { anAssignment } from '../builders.js';
import { openDesk, town, type Desk } from '../fakes/desk.js';
import { changeRecord, issue } from './input.js';

/** The town with other assignments, or other people, as another version. */
function changed(
  assignments: readonly Assignment[],
  people: Readonly<Record<string, Partial<Person>>> = {},
): Chart {
  const { organisation } = town;
  const others = organisation.people.map((person) => ({ ...person, ...people[person.id] }));
  return createChart({ ...organisation, assignments, people: others }, `v${Math.random()}`);
}

const rest = town.organisation.assignments.filter(({ role }) => role !== 'ombud');
const ombud = (person: string, unit: string) => anAssignment(person, 'ombud', unit);
const before = [ombud('omb1', 'norr'), ombud('omb2', 'soder'), ombud('omb3', 'hem')];

describe('deriving obligations anew', () => {
  let desk: Desk;
  let directive: Directive;

  async function setUp(fields: Partial<Directive> = {}): Promise<void> {
    desk = await openDesk();
    directive = await issue(desk, { roles: ['ombud'] }, fields);
  }
  const derive = (chart: Chart, ports: Partial<DerivePorts> = {}) =>
    deriveObligations({ ...desk.ports, chartOf: async () => town, chart, ...ports }, directive.id);
  const rowOf = async (person: string): Promise<Delivery | undefined> =>
    (await desk.ports.ledger.find(itemOf(directive), person))?.value;
  const states = async (...people: string[]) =>
    Promise.all(people.map(async (person) => (await rowOf(person))?.state));
  const recipients = async () => {
    const { tallies } = await desk.ports.ledger.status(itemOf(directive), [], 0);
    return tallies.filter(({ state }) => state !== 'moved').reduce((sum, { count }) => sum + count, 0);
  };

  it('moves an obligation to the new holder of a post, whoever does it and however often', async () => {
    await setUp();
    const chart = changed([...rest, ombud('nobody', 'norr'), ...before.slice(1)]);
    await Promise.all([derive(chart), derive(chart), derive(chart)]);
    assert.equal(await derive(chart), 'unchanged');
    assert.deepEqual(await states('omb1', 'nobody', 'omb2'), ['moved', 'queued', 'queued']);
    const row = await rowOf('nobody');
    assert.deepEqual(row?.posts, [{ role: 'ombud', unit: 'norr', why: 'role' }]);
    assert.equal(row && obligationOf(row).before, 'omb1');
    assert.equal(await recipients(), 3);
  });

  it('finishes what died halfway', async () => {
    await setUp();
    const chart = changed([...rest, ombud('nobody', 'norr'), ...before.slice(1)]);
    const add = () => Promise.reject(new Error('killed'));
    await assert.rejects(derive(chart, { ledger: { ...desk.ports.ledger, add } }), /killed/);
    assert.equal(await rowOf('nobody'), undefined);
    assert.equal(await derive(chart), 'derived');
    assert.deepEqual(await states('omb1', 'nobody'), ['moved', 'queued']);
  });

  it('leaves what was answered, and asks nobody again who has read it', async () => {
    await setUp();
    await acknowledgeDirective(desk.ports, 'omb1', directive);
    await acknowledgeDirective(desk.ports, 'omb2', directive);
    const chart = changed([...rest, ombud('omb2', 'soder'), ombud('omb2', 'norr'), ...before.slice(2)]);
    assert.equal(await derive(chart), 'derived');
    assert.deepEqual(await states('omb1', 'omb2'), ['acknowledged', 'acknowledged']);
    assert.deepEqual(
      (await rowOf('omb2'))?.posts.map(({ unit }) => unit),
      ['soder', 'norr'],
    );
  });

  it('asks for the report of a unit that was taken over, and keeps those that were given', async () => {
    const questions = [{ id: 'q1', text: { sv: 'Klart?' }, type: 'yesNo' as const, choices: [] }];
    await setUp({ ask: 'report', questions });
    const { row } = await reportOnUnit(desk.ports, 'omb2', { ...directive, unit: 'soder' }, { q1: 'yes' });
    assert.equal(row.state, 'done');
    const chart = changed([...rest, ombud('omb2', 'soder'), ombud('omb2', 'norr'), ...before.slice(2)]);
    await derive(chart);
    const reopened = await rowOf('omb2');
    assert.equal(reopened?.state, 'queued');
    assert.deepEqual(reopened && answerOf(reopened)?.units?.map(({ unit }) => unit), ['soder']);
    const ports = { ...desk.ports, chart };
    const both = await reportOnUnit(ports, 'omb2', { ...directive, unit: 'norr' }, { q1: 'no' });
    assert.equal(both.row.state, 'done');
    assert.deepEqual(await states('omb1'), ['moved']);
  });

  it('asks again whoever comes back to a post', async () => {
    await setUp();
    const without = changed([...rest, ...before.slice(1)]);
    await derive(without);
    assert.deepEqual(await states('omb1'), ['moved']);
    await derive(town, { chartOf: async () => without, chart: changed([...rest, ...before]) });
    assert.deepEqual(await states('omb1'), ['queued']);
  });

  it('waits for the night to pass, unless it is urgent', async () => {
    await setUp();
    // 00.01 on a Tuesday in Sweden.
    desk.clock.pass(14 * 3_600_000 + 60_000);
    const chart = changed([...rest, ombud('nobody', 'norr'), ...before.slice(1)]);
    await derive(chart);
    assert.equal((await rowOf('nobody'))?.dueAt, '2026-10-06T05:00:00.000Z');
    await setUp({ urgent: true });
    desk.clock.pass(14 * 3_600_000 + 60_000);
    await derive(chart);
    assert.equal((await rowOf('nobody'))?.dueAt, desk.clock.now().toISOString());
  });

  it('waits until the first rows are written, and does nothing for what is over', async () => {
    await setUp({ distributed: false });
    const chart = changed([...rest, ombud('nobody', 'norr'), ...before.slice(1)]);
    assert.equal(await derive(chart), 'waits');
    assert.equal(await derive(chart, { chartOf: async () => undefined }), 'waits');
    await changeRecord(desk, directive.id, { distributed: true, stage: 'ended' });
    assert.equal(await derive(chart), 'over');
    assert.equal(await rowOf('nobody'), undefined);
    assert.equal(await deriveObligations({ ...desk.ports, chartOf: async () => town }, 'D-1'), 'over');
  });
});

describe('the difference between two resolutions', () => {
  const one = (person: string, ...units: string[]): Recipient => ({
    person,
    department: 'buf',
    posts: units.map((unit) => ({ unit, role: 'ombud', why: 'role' })),
    standIn: false,
  });

  it('is nothing between equals', () => {
    assert.deepEqual(differenceBetween([one('a', 'x'), one('b', 'y')], [one('b', 'y'), one('a', 'x')]), []);
  });

  it('names who is new with whom they follow, who is gone, and who has other posts', () => {
    const changes = differenceBetween(
      [one('a', 'x'), one('b', 'y', 'z')],
      [one('b', 'y'), one('c', 'x', 'z')],
    );
    assert.deepEqual(
      changes.map(({ person, after, gained, before: from }) => [
        person,
        after?.posts.length,
        gained.length,
        from,
      ]),
      [
        ['a', undefined, 0, undefined],
        ['b', 1, 0, undefined],
        ['c', 2, 2, 'a'],
      ],
    );
  });
});
