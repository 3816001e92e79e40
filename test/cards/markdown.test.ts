import assert from 'node:assert/strict';
import { markdownSubset, plain } from '../../src/cards/markdown.js';

describe('plain', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Säkerhetschef (ordförande), 031-390 06 10', 'Säkerhetschef (ordförande), 031-390 06 10'],
    ['[here](https://evil.example)', '\\[here\\](https://evil.example)'],
    ['*bold* _it_ `code` ~~no~~', '\\*bold\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~'],
    ['- not a list\n1. nor this\n# nor a heading', '\\- not a list\n1\\. nor this\n\\# nor a heading'],
    ['<https://evil.example> &lt; a & b', '\\<https://evil.example> \\&lt; a & b'],
    ['back\\slash', 'back\\\\slash'],
  ];
  for (const [written, escaped] of rows)
    it(`keeps ${JSON.stringify(written)} as written`, () => assert.equal(plain(written), escaped));
});

describe('markdownSubset', () => {
  it('lets bold, italics, lists and https links through', () => {
    const text = '**Läs** _noga_:\n- [planen](https://example.se/plan)\n- resten';

    assert.equal(markdownSubset(text), text);
  });

  it('shows other links and images as written', () => {
    assert.equal(markdownSubset('[a](javascript:x)'), '\\[a\\](javascript:x)');
    assert.equal(markdownSubset('![a](https://example.se/a.png)'), '!\\[a\\](https://example.se/a.png)');
    assert.equal(markdownSubset('[a]: http://example.se'), '\\[a\\]: http://example.se');
  });

  it('makes no headings, quotes or HTML', () => {
    assert.equal(markdownSubset('# a\n  > b\n<b>'), '\\# a\n\\> b\n\\<b>');
  });

  it('takes hostile lengths in its stride', () => {
    const started = performance.now();
    markdownSubset('['.repeat(50_000) + '](https://'.repeat(5_000));
    plain(' '.repeat(50_000) + '1'.repeat(50_000));

    assert.ok(performance.now() - started < 1000);
  });
});
