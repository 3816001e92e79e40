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

describe('the data of verbs', () => {
  it('has a version as a number, however it arrives', () => {
    for (const version of [2, '2'])
      assert.deepEqual(parseVerb('directive.acknowledge', { id: 'D-2026-001', version })?.data, {
        id: 'D-2026-001',
        version: 2,
      });
    for (const version of [0, '', '1.5', 'x', null, true, undefined])
      assert.equal(parseVerb('directive.open', { id: 'D-2026-001', version }), undefined, String(version));
  });

  it('knows three replies', () => {
    const reply = (answer: string) => parseVerb('meeting.reply', { id: 'M-2026-001', version: '1', answer });

    assert.ok(reply('yes') && reply('no') && reply('maybe'));
    assert.equal(reply('never'), undefined);
  });

  it('takes a dialog with any of its fields, and only those', () => {
    const value = { verb: 'directive.compose', msteams: { type: 'task/fetch' }, title: 'T', urgent: true };

    assert.deepEqual(parseSubmit(value), { verb: 'directive.compose', data: { title: 'T', urgent: 'true' } });
  });
});
