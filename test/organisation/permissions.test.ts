import assert from 'node:assert/strict';
import { peopleWith, reachesSomething, reachesUnit, reachOf } from '../../src/organisation/permissions.js';
import { aChart, anAssignment, aPerson, aRole, aUnit } from '../builders.js';

const DAY = '2026-10-05';

describe('how far a right reaches', () => {
  const chart = aChart({
    managers: { may: { 'see-status': 'own' } },
    units: [
      aUnit({ id: 'buf', kind: 'department', manager: 'mia' }),
      aUnit({ id: 'skola', parent: 'buf' }),
      aUnit({ id: 'vof', kind: 'department' }),
    ],
    roles: [
      aRole({ id: 'chief', level: 'organisation', may: { 'issue-directives': 'all' } }),
      aRole({ id: 'officer', level: 'department', may: { 'issue-directives': 'own' } }),
    ],
    people: [
      aPerson({ id: 'chief', absentFrom: '2026-10-01', absentTo: '2026-10-10' }),
      ...['deputy', 'officer', 'former', 'mia', 'nobody'].map((id) => aPerson({ id })),
    ],
    assignments: [
      anAssignment('chief', 'chief', 'kommun'),
      anAssignment('deputy', 'chief', 'kommun', { deputy: true }),
      anAssignment('officer', 'officer', 'buf'),
      anAssignment('former', 'officer', 'vof', { to: '2026-10-04' }),
    ],
  });
  const reach = (person: string, day = DAY) => reachOf(chart, person, 'issue-directives', day);

  it('is everything, the own subtree or nothing', () => {
    assert.deepEqual(reach('chief'), { all: true, units: [], by: ['chief'] });
    assert.deepEqual(reach('officer'), { all: false, units: ['buf'], by: ['officer'] });
    assert.equal(reachesSomething(reach('nobody')), false);
    assert.equal(reachesSomething(reach('a stranger')), false);
    assert.equal(reachesUnit(chart, reach('officer'), 'skola'), true);
    assert.equal(reachesUnit(chart, reach('officer'), 'vof'), false);
    assert.equal(reachesUnit(chart, reach('officer'), 'kommun'), false);
    assert.equal(reachesUnit(chart, reach('chief'), 'vof'), true);
  });

  it('is a deputy’s only while acting, and ends with the assignment', () => {
    assert.equal(reach('deputy').all, true);
    assert.equal(reachesSomething(reach('deputy', '2026-10-11')), false);
    assert.deepEqual(reach('former', '2026-10-04').units, ['vof']);
    assert.equal(reachesSomething(reach('former')), false);
  });

  it('is a manager’s as far as the organisation grants its managers', () => {
    assert.deepEqual(reachOf(chart, 'mia', 'see-status', DAY), {
      all: false,
      units: ['buf'],
      by: ['manager'],
    });
    assert.equal(reachesSomething(reach('mia')), false);
  });

  it('finds everybody who has it over all, on the day', () => {
    assert.deepEqual(peopleWith(chart, 'issue-directives', DAY), ['chief', 'deputy']);
    assert.deepEqual(peopleWith(chart, 'issue-directives', '2026-10-11'), ['chief']);
    assert.deepEqual(peopleWith(chart, 'switch-mode', DAY), []);
  });
});
