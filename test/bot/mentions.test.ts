import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { textOf } from '../../src/bot/mentions.js';

const recipient = { id: '28:bot', name: 'Säkerhet' } as Activity['recipient'];
const mention = (text: string, id = '28:bot') => ({ type: 'mention', text, mentioned: { id } });
const read = (text: string, ...entities: readonly object[]) =>
  textOf({ text, recipient, entities: entities as Activity['entities'] });

describe('textOf', () => {
  it('takes the mention of the bot out, wherever it stands', () => {
    const at = '<at>Säkerhet</at>';
    assert.equal(read(`${at} vem är mitt ombud?`, mention(at)), 'vem är mitt ombud?');
    assert.equal(read(`hej ${at}&nbsp;vem?`, mention(at)), 'hej   vem?');
    assert.equal(read('@Säkerhet vem?', mention('@Säkerhet')), 'vem?');
  });

  it('takes it out by its name, also under another name than the bot’s, and where nothing says whose it is', () => {
    assert.equal(read('<at>säkerhet</at> vem?'), 'vem?');
    assert.equal(read('<at id="0">Boten</at> vem?', mention('<at id="0">Boten</at>')), 'vem?');
  });

  it('leaves other people’s names', () => {
    const anna = mention('<at>Anna Berg</at>', '29:anna');
    assert.equal(read('<at>Säkerhet</at> vad är <at>Anna Berg</at>?', anna), 'vad är Anna Berg?');
  });

  it('leaves what is no mention', () => {
    assert.equal(read('är 1 < 2 och <at> sant?'), 'är 1 < 2 och <at> sant?');
    assert.equal(read(''), '');
    assert.equal(textOf({ recipient } as Activity), '');
  });

  it('takes no longer for a text made to take long', () => {
    const started = performance.now();
    read('<at '.repeat(30_000), mention('<at '));
    read('<at>'.repeat(30_000));
    assert.ok(performance.now() - started < 200);
  });
});
