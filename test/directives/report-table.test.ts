import assert from 'node:assert/strict';
import { commentOnDirective } from '../../src/directives/comment.js';
import type { ReportQuestion } from '../../src/directives/content.js';
import { declineDirective } from '../../src/directives/decline.js';
import type { Directive } from '../../src/directives/directive.js';
import { lastReport } from '../../src/directives/last-report.js';
import { openDirective } from '../../src/directives/open.js';
import { readReportPage } from '../../src/directives/report-page.js';
import { reportOnUnit } from '../../src/directives/report.js';
import { createChart } from '../../src/organisation/chart.js';
import { anAssignment } from '../builders.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { issue } from './input.js';

const questions: readonly ReportQuestion[] = [
  { id: 'q1', type: 'yesNo', text: { sv: 'Fungerar larmet?' }, choices: [] },
  { id: 'q2', type: 'number', text: { sv: 'Hur många?' }, choices: [] },
];

describe('the answers of units', () => {
  const shared = createChart(
    {
      ...town.organisation,
      units: town.organisation.units.map((unit) =>
        unit.id === 'hem' ? { ...unit, manager: 'nobody' } : unit,
      ),
      assignments: [...town.organisation.assignments, anAssignment('omb1', 'ombud', 'soder')],
    },
    'v2',
  );
  let desk: Desk;
  let directive: Directive;
  const ask = (fields: Partial<Directive> = {}) =>
    issue(desk, { roles: ['ombud'] }, { ask: 'report', require: 'onePerUnit', questions, ...fields });
  const report = (person: string, unit: string, values: object) =>
    reportOnUnit(desk.ports, person, { ...directive, unit }, { ...values });
  const page = (who: string | undefined, department?: string) =>
    readReportPage(desk.ports, who, { id: directive.id, department });

  beforeEach(async () => {
    desk = await openDesk(shared);
    directive = await ask();
  });

  it('stand once a unit where one is enough, by department, with what they add up to', async () => {
    await report('omb2', 'soder', { q1: 'yes', q2: '2' });
    await report('omb1', 'norr', { q1: 'no', q2: '1,5' });
    const { departments, rows, sums } = await page('chief', 'buf');
    assert.deepEqual(departments, [
      { unit: 'buf', answered: 2, all: 2 },
      { unit: 'vof', answered: 0, all: 1 },
    ]);
    assert.deepEqual(
      rows.map(({ units, by, state, values }) => [units, by, state, values?.['q1']]),
      [
        [['norr'], 'omb1', 'answered', 'no'],
        [['soder'], 'omb2', 'answered', 'yes'],
      ],
    );
    assert.deepEqual(
      sums.map(({ counts, sum }) => [counts, sum]),
      [
        [{ yes: 1, no: 1 }, 0],
        [{}, 3.5],
      ],
    );
    const other = await page('chief', 'vof');
    assert.deepEqual(
      other.rows.map(({ units, state }) => [units, state]),
      [[['hem'], 'waiting']],
    );
  });

  it('stand once a recipient and unit where everyone is asked, reasons why not with them', async () => {
    directive = await ask({ require: 'everyone' });
    await report('omb2', 'soder', { q1: 'yes', q2: '2' });
    await declineDirective(desk.ports, 'omb1', directive, 'Stängt.');
    const { rows } = await page(undefined, 'buf');
    assert.deepEqual(
      rows.map(({ units, person, state, text }) => [units, person, state, text]),
      [
        [['norr', 'soder'], 'omb1', 'cannot', 'Stängt.'],
        [['soder'], 'omb2', 'answered', undefined],
      ],
    );
  });

  it('of a consultation are its comments', async () => {
    directive = await ask({ kind: 'consultation', ask: 'comment', require: 'everyone', questions: [] });
    await commentOnDirective(desk.ports, 'omb1', directive, 'Punkt 3.');
    const { rows } = await page('chief', 'buf');
    assert.deepEqual(
      rows.map(({ units, state, text }) => [units, state, text]),
      [
        [['norr', 'soder'], 'answered', 'Punkt 3.'],
        [['soder'], 'waiting', undefined],
      ],
    );
  });

  it('are for issuer, followers and managers, each the own part; for nobody else, and not of what is only read', async () => {
    const manager = await page('nobody');
    assert.deepEqual(
      manager.departments.map(({ unit, all }) => [unit, all]),
      [['vof', 1]],
    );
    assert.deepEqual(await refusedWith(() => page('omb1')), ['directive-status-not-allowed']);
    directive = await ask({ ask: 'read' });
    assert.deepEqual(await refusedWith(() => page('chief')), ['directive-no-table']);
    directive = { ...directive, id: 'D-2026-999' };
    assert.deepEqual(await refusedWith(() => page('chief')), ['directive-unknown']);
  });

  it('of the last time are found for the unit, whoever gave them', async () => {
    await report('omb2', 'soder', { q1: 'no', q2: '2' });
    const { id } = directive;
    directive = await ask({ repeats: id });
    const last = async (person: string, unit?: string) =>
      lastReport(desk.ports, await openDirective(desk.ports, person, directive), unit);
    assert.deepEqual((await last('omb1', 'soder'))?.values, { q1: 'no', q2: '2' });
    assert.equal(await last('omb1', 'norr'), undefined);
    assert.equal((await last('omb2'))?.by, 'omb2');
    directive = await ask();
    const before = desk.tables.transactions();
    await last('omb2');
    assert.equal(desk.tables.transactions() - before, 3, 'nothing more than opening costs');
  });
});
