import assert from 'node:assert/strict';
import { findPeople } from '../../src/questions/people-search.js';
import { aChart, aPerson } from '../builders.js';

const chart = aChart({
  people: [
    aPerson({ id: 'a', name: 'Åsa Öberg-Lind' }),
    aPerson({ id: 'b', name: 'Asta Berg' }),
    aPerson({ id: 'c', name: 'Östen Asplund', email: 'chefen@example.se' }),
    aPerson({ id: 'd', name: 'Asta Dold', hidden: true }),
  ],
});
const ids = (typed: string, limit = 10, skip = 0) =>
  findPeople(chart, typed, limit, skip).map(({ id }) => id);

describe('looking for people while typing', () => {
  it('finds by the beginnings of names, without accents and in any order', () => {
    assert.deepEqual(ids('as'), ['b', 'a', 'c']);
    assert.deepEqual(ids('oberg asa'), ['a']);
    assert.deepEqual(ids('Lind'), ['a']);
    assert.deepEqual(ids('chefen@'), ['c']);
    assert.deepEqual(ids('erg'), []);
  });

  it('never offers a protected identity, and nobody for nothing', () => {
    assert.deepEqual(ids('dold'), []);
    assert.deepEqual(ids(' '), []);
  });

  it('gives a page at a time', () => {
    assert.deepEqual(ids('as', 2), ['b', 'a']);
    assert.deepEqual(ids('as', 2, 2), ['c']);
  });
});
