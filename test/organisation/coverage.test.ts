import assert from 'node:assert/strict';
import { requiredAt, vacanciesOn } from '../../src/organisation/coverage.js';
import { aChart, anAssignment, aPerson, aRole, aUnit, sampleChart } from '../builders.js';

const DAY = '2026-10-05';
const ombud = aRole({ id: 'ombud', required: { unit: 1 } });
const officer = aRole({ id: 'officer', level: 'department', required: { department: 2 } });

function vacant(fields: Parameters<typeof aChart>[0], day = DAY): readonly string[] {
  const chart = aChart({
    roles: [ombud, officer],
    people: ['bo', 'cia'].map((id) => aPerson({ id })),
    ...fields,
  });
  return vacanciesOn(chart, day).map(({ role, unit, held }) => `${role.id} ${unit.id} ${held}`);
}

describe('coverage', () => {
  it('lists required posts without enough ordinary holders; a deputy alone fills none', () => {
    const units = [aUnit({ id: 'buf', kind: 'department' }), aUnit({ id: 'skola', parent: 'buf' })];
    const assignments = [
      anAssignment('bo', 'officer', 'buf'),
      anAssignment('cia', 'ombud', 'skola', { deputy: true }),
    ];
    assert.deepEqual(vacant({ units, assignments }), ['ombud skola 0', 'officer buf 1']);
  });

  it('counts somebody who is away, but not who has left or not begun', () => {
    const units = [aUnit({ id: 'skola' })];
    const people = [aPerson({ id: 'bo', absentFrom: '2026-01-01' })];
    const assignments = [anAssignment('bo', 'ombud', 'skola', { from: '2026-02-01', to: '2026-12-31' })];
    assert.deepEqual(vacant({ units, people, assignments }), []);
    assert.deepEqual(vacant({ units, people, assignments }, '2026-01-31'), ['ombud skola 0']);
    assert.deepEqual(vacant({ units, people, assignments }, '2027-01-01'), ['ombud skola 0']);
  });

  it('leaves exempt units out', () => {
    assert.deepEqual(vacant({ units: [aUnit({ id: 'skola', exempt: ['ombud'] })] }), []);
  });

  it('fills a unit with workplaces through them, or at once for the whole unit', () => {
    const units = [
      aUnit({ id: 'omrade' }),
      ...['norr', 'soder'].map((id) => aUnit({ id, kind: 'workplace', parent: 'omrade' })),
    ];
    assert.deepEqual(vacant({ units, assignments: [anAssignment('bo', 'ombud', 'norr')] }), [
      'ombud soder 0',
    ]);
    assert.deepEqual(vacant({ units, assignments: [anAssignment('bo', 'ombud', 'omrade')] }), []);
    assert.deepEqual(vacant({ units }), ['ombud norr 0', 'ombud soder 0']);
  });

  it('takes an own kind for its own number, else for that of the kind it is like', () => {
    const chart = aChart({
      kinds: [{ id: 'sektor', title: {}, plural: {}, like: 'department' }],
      units: [aUnit({ id: 'buf', kind: 'sektor' })],
    });
    const buf = chart.units.get('buf') ?? chart.root;
    assert.equal(requiredAt(chart, officer, buf), 2);
    assert.equal(requiredAt(chart, aRole({ required: { sektor: 3, department: 1 } }), buf), 3);
  });

  it('finds the vacancies of Norrvik, one of which is filled during the year', async () => {
    const chart = await sampleChart('norrvik', DAY);
    const units = (day: string) => vacanciesOn(chart, day).map((each) => each.unit.id);
    const always = ['klk-hr', 'buf-fs', 'vof-hav', 'soc-ronn', 'nev-atv'];
    assert.deepEqual(new Set(units('2026-03-02')), new Set([...always, 'kff-ish']));
    assert.deepEqual(units(DAY), always);
  });
});
