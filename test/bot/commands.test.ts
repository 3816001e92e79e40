import assert from 'node:assert/strict';
import { readCommand } from '../../src/bot/commands.js';

describe('what is asked for by name', () => {
  it('is a new directive, advice or consultation', () => {
    const whats = {
      directive: ['nytt direktiv', 'Direktiv', 'skapa ett nytt direktiv!', 'new directive', 'skriv direktiv'],
      advice: ['nytt råd', 'skriv ett råd', 'new advice', 'write advice'],
      consultation: ['ny remiss', 'skicka en remiss', 'new consultation'],
    };
    for (const [what, sentences] of Object.entries(whats))
      for (const each of sentences)
        assert.deepEqual(readCommand(each), { kind: 'new-directive', what }, each);
  });

  it('is the own drafts, or a copy of an earlier directive', () => {
    for (const each of ['mina utkast', 'Visa mina utkast.', 'utkast', 'my drafts'])
      assert.deepEqual(readCommand(each), { kind: 'own-drafts' }, each);
    const copies = [
      ['kopiera D-2026-014', 'D-2026-014'],
      ['Kopia av d-2026-014', 'D-2026-014'],
      ['copy D-2026-014-buf', 'D-2026-014-buf'],
    ] as const;
    for (const [each, id] of copies)
      assert.deepEqual(readCommand(each), { kind: 'copy-directive', id }, each);
  });

  it('is how a directive, a draft or a meeting stands', () => {
    const found = (text: string) => readCommand(text);
    assert.deepEqual(found('status U-2026-003'), { kind: 'status', noun: 'directive', id: 'U-2026-003' });
    assert.deepEqual(found('status m-2026-003'), { kind: 'status', noun: 'meeting', id: 'M-2026-003' });
  });

  it('leaves questions alone', () => {
    for (const each of ['råd', 'vad är ett råd?', 'vad är en remiss', 'vem ger råd om lås?', 'advice'])
      assert.equal(readCommand(each), undefined, each);
  });
});
