import assert from 'node:assert/strict';
import { answerCard } from '../../src/cards/answer-card.js';
import { ask } from '../../src/questions/ask.js';
import { createQuestionIndex } from '../../src/questions/question-index.js';
import { aChart, anAssignment, aPerson, aRole } from '../builders.js';
import { sandstrand } from '../questions/sandstrand.js';

function cardOf(text: string, chart = sandstrand(), at = new Date('2026-03-02T09:00:00Z')) {
  const answer = ask(createQuestionIndex(chart), { text, asker: undefined, day: '2026-03-02', at });
  const message = answerCard(answer, chart, at.toISOString().slice(0, 10));
  return { text: message.text, json: JSON.stringify(message.card) };
}

describe('answerCard', () => {
  it('puts the name first, then the ways to reach the person', () => {
    const { text, json } = cardOf('Vem är säkerhetskontakt på Solgården?');

    assert.equal(text, 'Ines Havsby är säkerhetskontakt för Äldreboendet Solgården.');
    assert.match(
      json,
      /"url":"https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=kontakt-sol%40example\.se"/,
    );
    assert.match(json, /"url":"tel:0501551003"/);
    assert.match(json, /"url":"mailto:kontakt-sol@example\.se"/);
  });

  it('offers the idle deputy as a button, not as a second name', () => {
    const { json } = cardOf('Vem är säkerhetskontakt på Solgården?');

    assert.ok(!json.includes('Otto Dynberg'));
    assert.match(json, /Vem är ersättare\?/);
  });

  it('says until when somebody is replaced, and never why', () => {
    const { json } = cardOf('Vem är säkerhetskontakt för Hemvården Öst?');

    assert.match(json, /Rut Ängholm ersätts av Sami Vågberg till och med tisdag 10 mars 2026\./);
  });

  it('says that a post is vacant before it names who answers instead', () => {
    const { text } = cardOf('Vem är säkerhetskontakt på Ekskolan?');

    assert.equal(
      text,
      'Ekskolan saknar säkerhetskontakt just nu. Vänd dig i stället till: Ylva Strandman, trygghetschef.',
    );
  });

  it('says when a post was confirmed', () => {
    assert.match(cardOf('Vem är trygghetschef?').json, /Uppgiften bekräftad 2026-02-01\./);
  });

  it('says that a source older than two years may be out of date', () => {
    assert.ok(!cardOf('Vad är Trygghetsrådet?').json.includes('inaktuell'));
    const later = cardOf('Vad är Trygghetsrådet?', sandstrand(), new Date('2028-02-01T09:00:00Z'));
    assert.match(later.json, /Kan vara inaktuell\./);
  });

  it('says that a place is closed', () => {
    assert.match(cardOf('öppettider').json, /Besök Östra hamnen.*Stängt/);
  });

  it('begins with the emergency number when there is danger', () => {
    assert.match(cardOf('det brinner').text, /^Ring 112/);
  });

  it('shows names as written, whatever stands in them', () => {
    const chart = aChart({
      roles: [aRole({ id: 'r', title: { sv: 'Väktare' }, level: 'organisation' })],
      people: [aPerson({ id: 'p', name: '[Klicka](https://evil.example) ${t} "x"' })],
      assignments: [anAssignment('p', 'r', 'kommun')],
    });

    const { json } = cardOf('Vem är väktare?', chart);
    assert.ok(json.includes('\\\\[Klicka\\\\](https://evil.example) ${t} \\"x\\"'));
  });
});
