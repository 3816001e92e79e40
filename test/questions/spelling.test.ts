import assert from 'node:assert/strict';
import { closestWords, createSpelling } from '../../src/questions/spelling.js';
import { stemOf, tokensOf } from '../../src/questions/tokens.js';

describe('closestWords', () => {
  const spelling = createSpelling(['solgard', 'talgard', 'norrskol', 'sakerhetsombud', 'avdelning2', 'buf']);

  it('finds a word one letter away: missing, added, changed, swapped', () => {
    for (const typed of ['solgrd', 'soolgard', 'solgord', 'soglard'])
      assert.deepEqual(closestWords(spelling, typed), ['solgard'], typed);
  });

  it('allows long words two letters', () => {
    assert.deepEqual(closestWords(spelling, 'sakehetsombd'), ['sakerhetsombud']);
    assert.deepEqual(closestWords(spelling, 'norskl'), []);
  });

  it('keeps to the first letter, to words of some length and away from numbers', () => {
    assert.deepEqual(closestWords(spelling, 'kolgard'), []);
    assert.deepEqual(closestWords(spelling, 'bof'), []);
    assert.deepEqual(closestWords(spelling, 'avdelning3'), []);
  });
});

describe('stemOf', () => {
  it('brings the forms of a word together', () => {
    const forms = [
      ['ombud', 'ombudet', 'ombuden', 'ombudens', 'ombuds'],
      ['handlaggare', 'handlaggaren', 'handlaggarna', 'handlaggarens'],
      ['skola', 'skolan', 'skolor', 'skolans'],
      ['badhus', 'badhuset', 'badhusets'],
      ['officer', 'officers'],
    ];
    for (const row of forms) assert.equal(new Set(row.map(stemOf)).size, 1, row.join(' '));
  });

  it('keeps abbreviations and short words', () => {
    for (const word of ['ks', 'lss', 'buf', 'it']) assert.equal(stemOf(word), word);
  });
});

describe('tokensOf', () => {
  it('takes composed and decomposed letters alike', () => {
    assert.deepEqual(tokensOf('säkerhet'.normalize('NFD')), tokensOf('säkerhet'));
  });

  it('leaves out a genitive written apart', () => {
    assert.deepEqual(
      tokensOf("NHAB:s who's").map((token) => token.word),
      ['nhab', 'who'],
    );
  });
});
