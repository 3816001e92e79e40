import assert from 'node:assert/strict';
import { meetingCard } from '../../src/cards/meeting-card.js';
import type { Meeting } from '../../src/meetings/meeting.js';
import type { Language } from '../../src/time.js';
import { aMeeting, aPost, aRow, NOW, postChart, repliedRow } from './examples.js';
import { buttonsOf, textsOf } from './seen.js';

const called = aRow([aPost({ why: 'group', group: 'radet' })]);
const over = new Date('2026-11-27T14:00:01Z');

describe('meetingCard', () => {
  it('says what, when, where, about what, by whom and why, and asks', () => {
    const { card, text } = show(aMeeting());

    assert.equal(text, 'Kallelse till möte: Trygghetsrådet, fredag 27 november 2026 kl. 13.00–15.00.');
    assert.deepEqual(textsOf(card), [
      'Kallelse till möte M-2026-003',
      'Trygghetsrådet',
      'fredag 27 november 2026 kl. 13.00–15.00',
      'Plats: Sammanträdesrum Eken',
      'Dagordning',
      '1. Föregående anteckningar\n2. Lägesbild\n3. Övrigt',
      'Från: Ylva Strandman, ordförande',
      'Du kallas som säkerhetskontakt för Äldreboendet Solgården, i Trygghetsrådet.',
      'Din närvaro behövs.',
    ]);
    assert.deepEqual(buttonsOf(card), ['Öppna möteslänken', 'Ja', 'Nej', 'Kanske']);
  });

  it('leaves out what is not told', () => {
    const card = show(aMeeting({ place: undefined, link: undefined, agenda: [] })).card;

    assert.deepEqual(buttonsOf(card), ['Ja', 'Nej', 'Kanske']);
    assert.ok(!textsOf(card).includes('Dagordning'));
  });

  it('marks the reply in words and lets it be changed', () => {
    const { card } = show(aMeeting(), repliedRow('maybe', NOW, called));

    assert.deepEqual(buttonsOf(card).slice(1), ['Ja', 'Nej', 'Kanske (ditt svar)']);
    assert.equal(
      textsOf(card).at(-1),
      'Du svarade kanske den 23 november kl. 09.00. Du kan ändra dig tills mötet är slut.',
    );
  });

  it('has no buttons to reply when the meeting is over', () => {
    const unanswered = show(aMeeting(), called, 'sv', over).card;
    const answered = show(aMeeting(), repliedRow('yes', NOW, called), 'en', over).card;

    assert.deepEqual(buttonsOf(unanswered), ['Öppna möteslänken']);
    assert.equal(textsOf(unanswered).at(-1), 'Mötet är slut. Du svarade inte.');
    assert.equal(textsOf(answered).at(-1), 'The meeting is over. You replied yes.');
  });

  it('writes out both days of a meeting over midnight', () => {
    const texts = textsOf(show(aMeeting({ end: '2026-11-28T01:00:00.000Z' }), called, 'en').card);

    assert.ok(texts.includes('Friday 27 November 2026, 13:00 to Saturday 28 November 2026, 02:00'));
  });

  it('never names a protected caller', () => {
    const { card } = show(aMeeting({ caller: 'dold', calledAs: ['trygghetschef'] }));

    assert.ok(textsOf(card).includes('Från: trygghetschef'));
    assert.ok(!JSON.stringify(card).includes('Hemlig'));
  });
});

function show(meeting: Meeting, row = called, language: Language = 'sv', at = NOW) {
  return meetingCard(postChart, { meeting, row }, language, at);
}
