import assert from 'node:assert/strict';
import { parseSubmit, parseVerb } from '../../src/cards/verbs.js';

describe('parseVerb', () => {
  it('gives the verb with the data of its shape', () => {
    assert.deepEqual(parseVerb('question.ask', { text: 'Vem?', more: 1 }), {
      verb: 'question.ask',
      data: { text: 'Vem?' },
    });
  });

  it('gives nothing for an unknown verb or other data', () => {
    assert.equal(parseVerb('question.forge', { text: 'Vem?' }), undefined);
    assert.equal(parseVerb('toString', {}), undefined);
    assert.equal(parseVerb('question.ask', { text: 1 }), undefined);
    assert.equal(parseVerb('question.ask', undefined), undefined);
    assert.equal(parseVerb(undefined, undefined), undefined);
  });
});

describe('parseSubmit', () => {
  it('finds the verb among the data', () => {
    assert.deepEqual(parseSubmit({ verb: 'question.ask', text: 'Vem?' }), {
      verb: 'question.ask',
      data: { text: 'Vem?' },
    });
  });

  it('gives nothing for what carries no verb', () => {
    assert.equal(parseSubmit('question.ask'), undefined);
    assert.equal(parseSubmit({ text: 'Vem?' }), undefined);
  });
});
