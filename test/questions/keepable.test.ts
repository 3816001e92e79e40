import assert from 'node:assert/strict';
import { departmentOf } from '../../src/organisation/chart.js';
import { departmentKept, keepable } from '../../src/questions/keepable.js';
import { sandstrand } from './sandstrand.js';

const chart = sandstrand();
const person = chart.organisation.people.find(({ units }) => units.length > 0);

describe('keepable', () => {
  for (const text of ['var parkerar jag?', 'Vem är säkerhetskontakt på Ekskolan?', 'what about lunch?'])
    it(`keeps "${text}"`, () => assert.equal(keepable(chart, text), text));

  for (const text of [
    'Det brinner i köket',
    'vad gör man om det brinner?',
    'vad äter Bosse?',
    'är Anna-Lena Kvist ombud',
    'ring 070-123 45 67',
    '19800101-1234',
    'skriv till a@example.se',
    '',
  ])
    it(`keeps nothing of "${text}"`, () => assert.equal(keepable(chart, text), undefined));

  it('keeps nothing that names somebody in the data, however it is written', () => {
    const [first = '', last = ''] = person?.name.toLowerCase().split(' ') ?? [];
    for (const text of [`var är ${first}?`, `${last}s telefon`, `LUNCH MED ${first.toUpperCase()}`])
      assert.equal(keepable(chart, text), undefined, text);
  });

  it('keeps nothing that was answered with a person or refused', () => {
    assert.equal(keepable(chart, 'chefen?', { kind: 'danger' }), undefined);
    assert.equal(keepable(chart, 'chefen?', { kind: 'unknown' }), 'chefen?');
  });
});

describe('departmentKept', () => {
  it('names no department in which fewer than twenty work', () => {
    assert.ok(person);
    const department = departmentOf(chart, person.units[0] ?? '');
    const people = chart.organisation.people.filter((each) =>
      each.units.some((unit) => departmentOf(chart, unit) === department),
    );
    assert.equal(departmentKept(chart, person), people.length >= 20 ? department.id : undefined);
    assert.equal(departmentKept(chart, undefined), undefined);
  });
});
