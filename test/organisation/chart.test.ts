import assert from 'node:assert/strict';
import { departmentOf, departmentsOf, isWithin, subtreeOf } from '../../src/organisation/chart.js';
import { aChart, anAssignment, aPerson, aRole, aUnit, sampleChart } from '../builders.js';

describe('the chart', () => {
  const chart = aChart({
    kinds: [{ id: 'sektor', title: {}, plural: {}, like: 'department' }],
    roles: [aRole({ id: 'r' })],
    units: [
      aUnit({ id: 'buf', kind: 'sektor', manager: 'bo' }),
      aUnit({ id: 'skola', parent: 'buf' }),
      aUnit({ id: 'ab', kind: 'company' }),
      aUnit({ id: 'stab', kind: 'unit' }),
    ],
    people: [aPerson({ id: 'bo', units: ['buf', 'skola'], email: 'Bo.Ek@example.se', entraObjectId: 'ABC' })],
    assignments: [anAssignment('bo', 'r', 'skola', { to: '2020-01-01' })],
  });

  it('knows what lies in what', () => {
    assert.equal(isWithin(chart, 'skola', 'buf'), true);
    assert.equal(isWithin(chart, 'buf', 'buf'), true);
    assert.equal(isWithin(chart, 'buf', 'skola'), false);
    assert.equal(isWithin(chart, 'nowhere', 'buf'), false);
    assert.deepEqual(
      subtreeOf(chart, 'buf').map((unit) => unit.id),
      ['buf', 'skola'],
    );
    assert.deepEqual(subtreeOf(chart, 'nowhere'), []);
  });

  it('takes own kinds for the known kind that they are like', () => {
    assert.equal(departmentOf(chart, 'skola').id, 'buf');
    assert.equal(departmentOf(chart, 'stab').id, 'kommun');
    assert.deepEqual(
      departmentsOf(chart).map((unit) => unit.id),
      ['buf', 'ab'],
    );
  });

  it('finds people by address and object id whatever the case, by unit and by post', () => {
    assert.equal(chart.personByEmail.get('bo.ek@example.se')?.id, 'bo');
    assert.equal(chart.personByObjectId.get('abc')?.id, 'bo');
    assert.deepEqual(
      chart.employeesOf.get('skola')?.map((person) => person.id),
      ['bo'],
    );
    assert.deepEqual(
      chart.unitsManagedBy.get('bo')?.map((unit) => unit.id),
      ['buf'],
    );
    assert.equal(chart.assignmentsOfPerson.get('bo')?.length, 1);
  });

  it('survives a circle of units', () => {
    const circle = aChart({ units: [aUnit({ id: 'a', parent: 'b' }), aUnit({ id: 'b', parent: 'a' })] });
    assert.deepEqual(
      circle.pathOf.get('a')?.map((unit) => unit.id),
      ['a', 'b'],
    );
  });

  it('puts every unit of Norrvik under the municipality', async () => {
    const norrvik = await sampleChart('norrvik', '2026-10-05');
    assert.equal(subtreeOf(norrvik, norrvik.root.id).length, norrvik.units.size);
    for (const path of norrvik.pathOf.values()) assert.equal(path.at(-1), norrvik.root);
  });
});
