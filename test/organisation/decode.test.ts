import assert from 'node:assert/strict';
import { decodeText } from '../../src/organisation/decode.js';
import { nearest } from '../../src/suggest.js';

describe('decoding', () => {
  it('reads the letters that only Windows-1252 has', () => {
    const bytes = Uint8Array.from([0xe5, 0x80, 0x96, 0x94, 0x8e]);
    assert.equal(decodeText(bytes), 'å€–”Ž');
  });

  it('takes off the mark of UTF-8', () => {
    assert.equal(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61])), 'a');
  });
});

describe('the nearest word', () => {
  it('is found within a third of the letters', () => {
    assert.equal(nearest('sakerhetsombudd', ['sakerhetschef', 'sakerhetsombud']), 'sakerhetsombud');
    assert.equal(nearest('BUF', ['vof', 'buf']), 'buf');
    assert.equal(nearest('xyz', ['sakerhetschef', 'vof']), undefined);
  });

  it('never has another number', () => {
    assert.equal(nearest('a-p999', ['a-p099', 'a-p998']), undefined);
    assert.equal(nearest('p7', ['p007']), 'p007');
  });
});
