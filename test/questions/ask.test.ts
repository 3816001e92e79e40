import assert from 'node:assert/strict';
import { answerCard } from '../../src/cards/answer-card.js';
import type { GroupAnswer, WhoAnswer } from '../../src/questions/answer.js';
import { ask } from '../../src/questions/ask.js';
import { createQuestionIndex } from '../../src/questions/question-index.js';
import { suggestedQuestions } from '../../src/questions/suggestions.js';
import { described } from './described.js';
import { sandstrand } from './sandstrand.js';

const chart = sandstrand();
const index = createQuestionIndex(chart);
const at = new Date('2026-03-02T09:00:00Z');

function answerTo(text: string, asker?: string) {
  return ask(index, { text, asker: chart.people.get(asker ?? ''), day: '2026-03-02', at });
}

describe('ask', () => {
  it('tells when the answer changes', () => {
    const answer = answerTo('Vem är säkerhetskontakt på Solgården?') as WhoAnswer;

    assert.equal(answer.changes, '2026-07-01');
  });

  it('never holds somebody hidden', () => {
    const who = answerTo('Vem är säkerhetskontakt på Stödboendet?');
    const group = answerTo('Vilka sitter i Trygghetsrådet?');

    assert.ok(!JSON.stringify([who, group]).includes('Hemlig'));
  });

  it('gives externals with their organisation and the next planned meeting', () => {
    const { members, next } = answerTo('Vad är Trygghetsrådet?') as GroupAnswer;

    assert.equal(members.find((seat) => seat.as === 'Kommunpolis')?.person?.organisation, 'Polisen');
    assert.equal(next?.start, '2026-03-17T09:00');
  });

  it('understands the sentences that it suggests, and those on its own buttons', () => {
    for (const language of ['sv', 'en'] as const)
      for (const inRoster of [true, false])
        for (const text of suggestedQuestions(chart, language, inRoster)) {
          const answer = answerTo(text, inRoster ? 'kontakt-sol' : undefined);
          assert.ok(['who', 'role', 'group'].includes(answer.kind), `${text}: ${answer.kind}`);
          assert.equal(answer.language, language, text);
        }
  });

  it('answers the buttons of a question back', () => {
    const answer = answerTo('Vem är trygghetslots på BoS?');
    const card = JSON.stringify(answerCard(answer, chart, '2026-03-02').card);
    const texts = [...card.matchAll(/"verb":"question.ask","data":\{"text":"([^"]+)"/g)].map(
      (match) => match[1],
    );

    assert.deepEqual(
      texts.map((text) => described(answerTo(text ?? ''))),
      ['holder: Bertil Fyrvik', 'vacant → Ylva Strandman'],
    );
  });

  it('reads no more than the first 500 characters, whatever comes', () => {
    const hostile = [
      `Vem är trygghetschef? ${'a '.repeat(500_000)}`,
      '\u202E'.repeat(10_000),
      '<script>'.repeat(5_000),
      '${x}'.repeat(5_000),
      'å'.normalize('NFD').repeat(100_000),
    ];
    const started = performance.now();

    for (const text of hostile) assert.ok(answerTo(text).kind);
    assert.equal(described(answerTo(hostile[0] ?? '')), 'holder: Ylva Strandman');
    assert.ok(performance.now() - started < 1000);
  });
});
