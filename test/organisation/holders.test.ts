import assert from 'node:assert/strict';
import type { Chart } from '../../src/organisation/chart.js';
import { actingOn, findHolder, holdersOf, nextChange, roleBehind } from '../../src/organisation/holders.js';
import type { Organisation } from '../../src/organisation/organisation.js';
import { aChart, aGroup, anAssignment, aPerson, aRole, aUnit, sampleChart } from '../builders.js';

const DAY = '2026-10-05';
const ombud = aRole({ id: 'ombud', required: { unit: 1 } });
const unit = aUnit({ id: 'skola' });

/** One post, `ombud` at `skola`, with these people and assignments. */
function postWith(fields: Partial<Organisation>): Chart {
  return aChart({ roles: [ombud], units: [unit], ...fields });
}

function actors(chart: Chart, day = DAY): readonly string[] {
  return actingOn(chart, 'ombud', 'skola', day).map((holding) => holding.person.id);
}

describe('who acts on a post', () => {
  const away = { absentFrom: '2026-10-01', absentTo: '2026-10-10' };
  const deputy = anAssignment('eva', 'ombud', 'skola', { deputy: true });

  it('is the ordinary holder while there, and the deputy only meanwhile away', () => {
    const chart = postWith({
      people: [aPerson({ id: 'bo', ...away }), aPerson({ id: 'eva' })],
      assignments: [deputy, anAssignment('bo', 'ombud', 'skola')],
    });
    assert.deepEqual(actors(chart, '2026-09-30'), ['bo']);
    assert.deepEqual(actors(chart, '2026-10-01'), ['eva']);
    assert.deepEqual(actors(chart, '2026-10-10'), ['eva']);
    assert.deepEqual(actors(chart, '2026-10-11'), ['bo']);
    assert.deepEqual(
      holdersOf(chart, 'ombud', 'skola', DAY).map(({ person, absent, acting }) => [
        person.id,
        absent,
        acting,
      ]),
      [
        ['bo', true, false],
        ['eva', false, true],
      ],
    );
  });

  it('is every ordinary holder who is there; one of two is enough to keep the deputy out', () => {
    const chart = postWith({
      people: [aPerson({ id: 'bo', ...away }), aPerson({ id: 'cia' }), aPerson({ id: 'eva' })],
      assignments: [anAssignment('bo', 'ombud', 'skola'), anAssignment('cia', 'ombud', 'skola'), deputy],
    });
    assert.deepEqual(actors(chart), ['cia']);
    assert.deepEqual(actors(chart, '2026-09-01'), ['bo', 'cia']);
  });

  it('is the deputy where nobody is ordinary, and nobody where the deputy is away too', () => {
    const there = postWith({ people: [aPerson({ id: 'eva' })], assignments: [deputy] });
    const gone = postWith({ people: [aPerson({ id: 'eva', ...away })], assignments: [deputy] });
    assert.deepEqual(actors(there), ['eva']);
    assert.deepEqual(actors(gone), []);
  });

  it('is nobody whose assignment has ended or not begun; first and last day count', () => {
    const chart = postWith({
      people: [aPerson({ id: 'bo' }), aPerson({ id: 'cia' })],
      assignments: [
        anAssignment('bo', 'ombud', 'skola', { from: '2025-01-01', to: '2026-09-30' }),
        anAssignment('cia', 'ombud', 'skola', { from: '2026-11-01' }),
      ],
    });
    assert.deepEqual(actors(chart, '2024-12-31'), []);
    assert.deepEqual(actors(chart, '2025-01-01'), ['bo']);
    assert.deepEqual(actors(chart, '2026-09-30'), ['bo']);
    assert.deepEqual(actors(chart), []);
    assert.deepEqual(actors(chart, '2026-11-01'), ['cia']);
    assert.equal(nextChange(chart, 'ombud', 'skola', '2025-06-01'), '2026-10-01');
    assert.equal(nextChange(chart, 'ombud', 'skola', DAY), '2026-11-01');
    assert.equal(nextChange(chart, 'ombud', 'skola', '2026-11-01'), undefined);
  });

  it('changes on the day somebody comes back, not when something changes that nobody notices', () => {
    const chart = postWith({
      people: [aPerson({ id: 'bo', ...away }), aPerson({ id: 'eva', absentFrom: '2026-12-01' })],
      assignments: [anAssignment('bo', 'ombud', 'skola'), deputy],
    });
    assert.equal(nextChange(chart, 'ombud', 'skola', DAY), '2026-10-11');
    assert.equal(nextChange(chart, 'ombud', 'skola', '2026-10-11'), undefined);
  });
});

describe('the search for a holder', () => {
  const officer = aRole({ id: 'officer', level: 'department', escalatesTo: 'ledning' });
  const chief = aRole({ id: 'chief', level: 'organisation', escalatesTo: 'officer' });
  const clerk = aRole({ id: 'ombud', required: { unit: 1 }, escalatesTo: 'officer' });
  const units = [
    aUnit({ id: 'buf', kind: 'department' }),
    aUnit({ id: 'omrade', kind: 'division', parent: 'buf' }),
    aUnit({ id: 'skola', parent: 'omrade' }),
    aUnit({ id: 'vof', kind: 'department' }),
  ];
  const people = ['bo', 'cia', 'dan'].map((id) => aPerson({ id }));
  const byRole = aGroup({ id: 'ledning', chair: { role: 'chief' } });

  function search(fields: Partial<Organisation>) {
    const chart = aChart({ units, people, roles: [clerk, officer, chief], groups: [byRole], ...fields });
    const found = findHolder(chart, clerk, chart.units.get('skola') ?? unit, DAY);
    return {
      asked: found.asked.unit.id,
      by: found.found && [
        found.found.role.id,
        found.found.unit.id,
        ...found.found.holdings.map((each) => each.person.id),
      ],
      climbed: found.climbed,
    };
  }

  it('ends on the post itself where somebody acts', () => {
    assert.deepEqual(search({ assignments: [anAssignment('bo', 'ombud', 'skola')] }), {
      asked: 'skola',
      by: ['ombud', 'skola', 'bo'],
      climbed: false,
    });
  });

  it('climbs to the same role further up, never to a neighbour', () => {
    const found = search({
      assignments: [anAssignment('bo', 'ombud', 'vof'), anAssignment('cia', 'ombud', 'buf')],
    });
    assert.deepEqual(found, { asked: 'skola', by: ['ombud', 'buf', 'cia'], climbed: true });
  });

  it('climbs to what the role escalates to, in the own department', () => {
    const assignments = [anAssignment('bo', 'officer', 'vof'), anAssignment('cia', 'officer', 'buf')];
    assert.deepEqual(search({ assignments }).by, ['officer', 'buf', 'cia']);
  });

  it('climbs past an empty role to the chair of a group', () => {
    const assignments = [anAssignment('dan', 'chief', 'kommun')];
    assert.deepEqual(search({ assignments }).by, ['chief', 'kommun', 'dan']);
  });

  it('climbs to a chair by name through the role they hold for the whole organisation', () => {
    const groups = [aGroup({ id: 'ledning', chair: { person: 'dan' } })];
    const assignments = [anAssignment('dan', 'officer', 'vof'), anAssignment('dan', 'chief', 'kommun')];
    assert.deepEqual(search({ groups, assignments }).by, ['chief', 'kommun', 'dan']);
    const chart = aChart({ units, people, roles: [officer], groups, assignments: assignments.slice(0, 1) });
    assert.equal(roleBehind(chart, 'ledning'), undefined);
  });

  it('ends without anybody, also where the chain is a circle', () => {
    assert.deepEqual(search({ assignments: [] }), { asked: 'skola', by: undefined, climbed: false });
    const own = aGroup({ id: 'ledning', chair: { role: 'officer' } });
    assert.equal(search({ groups: [own] }).by, undefined);
  });

  it('knows the posts of Norrvik: held, vacant and held further up', async () => {
    const chart = await sampleChart('norrvik', DAY);
    const role = chart.roles.get('sakerhetsombud');
    const vacant = chart.units.get('klk-hr');
    const held = chart.units.get('avf-sfi');
    assert.ok(role && vacant && held);
    assert.equal(findHolder(chart, role, held, DAY).climbed, false);
    const climbed = findHolder(chart, role, vacant, DAY);
    assert.equal(climbed.climbed, true);
    assert.equal(climbed.there.length, 0);
    assert.equal(climbed.found?.role.id, 'sakerhetshandlaggare');
  });
});
