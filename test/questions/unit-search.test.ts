import assert from 'node:assert/strict';
import { findUnits, unitsNamed, unitsSaid } from '../../src/questions/unit-search.js';
import { sandstrand } from './sandstrand.js';

const chart = sandstrand();
const names = (units: readonly { readonly name: string }[]) => units.map((unit) => unit.name);
const some = chart.organisation.units.find((unit) => unit.name === 'Ekskolan');

describe('units by name', () => {
  it('are found while typing, without accents and case, the equal one first', () => {
    assert.ok(some);
    assert.deepEqual(names(findUnits(chart, 'EKSK', 5)), ['Ekskolan']);
    assert.deepEqual(findUnits(chart, '', 5), []);
    assert.deepEqual(findUnits(chart, '???', 5), []);
    const all = findUnits(chart, 'hem', 25);
    assert.deepEqual(findUnits(chart, 'hem', 1, 1), all.slice(1, 2));
  });

  it('are heard in a sentence that names nothing else', () => {
    for (const text of ['Ekskolan', 'ekskolan!', 'jag jobbar på Ekskolan', 'I work at Ekskolan.'])
      assert.deepEqual(names(unitsNamed(chart, text)), ['Ekskolan'], text);
    for (const text of ['vem är ombud på Ekskolan?', 'på', '', 'jag'])
      assert.deepEqual(unitsNamed(chart, text), [], text);
    assert.deepEqual(names(unitsSaid(chart, 'eksk', 5)), ['Ekskolan']);
    assert.deepEqual(unitsSaid(chart, 'e', 5), []);
  });
});
