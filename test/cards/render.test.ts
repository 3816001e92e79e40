import assert from 'node:assert/strict';
import { renderCard } from '../../src/cards/render.js';
import { withSubmitFallbacks } from '../../src/cards/templates.js';
import { Refusal, Refusals } from '../../src/errors.js';
import { writeRefusal } from '../../src/cards/texts/refusals.js';

describe('renderCard', () => {
  const data = { lang: 'sv', fallbackText: 'a', title: 'b', paragraphs: [{ text: 'c' }] };

  it('gives each caller a card of its own', () => {
    const first = renderCard('notice', data) as { body: { text: string }[] };
    first.body[0]!.text = 'changed';

    const second = renderCard('notice', data) as { body: { text: string }[] };
    assert.equal(second.body[0]?.text, 'b');
  });

  it('tells lists of other lengths apart', () => {
    const longer = { ...data, paragraphs: [{ text: 'c' }, { text: 'd' }] };

    const card = renderCard('notice', longer) as { body: { text: string }[] };
    assert.deepEqual(
      card.body.map((block) => block.text),
      ['b', 'c', 'd'],
    );
  });
});

describe('withSubmitFallbacks', () => {
  it('adds an Action.Submit with the verb among the data', () => {
    const action = { type: 'Action.Execute', title: 'Go', verb: 'a.b', data: { id: '1' } };

    assert.deepEqual(withSubmitFallbacks({ actions: [action] }), {
      actions: [
        { ...action, fallback: { type: 'Action.Submit', title: 'Go', data: { id: '1', verb: 'a.b' } } },
      ],
    });
  });
});

describe('writeRefusal', () => {
  it('has a sentence in both languages, one for each rule', () => {
    const refusals = new Refusals([new Refusal('action-unknown'), new Refusal('right-missing')]);

    assert.equal(writeRefusal(refusals, 'sv').split('\n\n').length, 2);
    assert.match(writeRefusal(new Refusal('action-unknown'), 'en'), /button/);
  });

  it('does not hide a code that it has no sentence for', () => {
    assert.throws(() => writeRefusal(new Refusal('nobody-knows'), 'sv'), Refusal);
  });
});
