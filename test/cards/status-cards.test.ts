import assert from 'node:assert/strict';
import { directiveStatusCard } from '../../src/cards/directive-status-card.js';
import { meetingStatusCard } from '../../src/cards/meeting-status-card.js';
import type { Directive } from '../../src/directives/directive.js';
import { aMeetingStatus, aStatus, NOW, postChart as chart } from './examples.js';
import { buttonsOf, textsOf } from './seen.js';

describe('directiveStatusCard', () => {
  const { card, text } = directiveStatusCard(chart, aStatus(), 'sv', NOW);

  it('counts in words', () => {
    assert.equal(text, 'D-2026-014, Prova utrymningslarmet: 790 av 1\u00a0204 är klara.');
    assert.deepEqual(factsOf(card), [
      'Mottagare: 1\u00a0204',
      'Har bekräftat: 790, varav 12 efter sista dagen',
      'Har svarat att de inte kan: 2',
      'Har inte svarat: 380, 80 har öppnat det',
      'Väntar på att få det: 10',
      'Kan inte nås: 15',
      'Fick inte meddelandet: 2',
      'Oklart om det kom fram: 5',
    ]);
    assert.deepEqual(buttonsOf(card).slice(2), ['Uppdatera', 'Mer']);
  });

  it('says what is asked and by when, and of advice that everybody has it', () => {
    const shown = (fields: Partial<Directive>, state: 'open' | 'closed') => {
      const status = aStatus();
      const directive = { ...status.directive, ...fields };
      return textsOf(
        directiveStatusCard(chart, { ...status, directive, state, missingTotal: 0 }, 'sv', NOW).card,
      );
    };
    const report = shown({ ask: 'report' }, 'open').find((each) => each.startsWith('Öppet.'));
    assert.match(report ?? '', /^Öppet\. Rapportera senast /);
    const advice = shown({ kind: 'advice', ask: 'nothing' }, 'closed');
    assert.ok(advice.includes('Råd D-2026-014 · så här går det'));
    assert.ok(advice.includes('Klart. Alla har fått det.'));
  });

  it('says of the first ten what is missing and what to do, and counts the rest', () => {
    const texts = textsOf(card);
    const at = texts.indexOf('De här har inte svarat');

    assert.equal(
      texts[at + 1],
      '**Person 0** (säkerhetskontakt, Äldreboendet Solgården) har inte appen i Teams. ' +
        'Be it-avdelningen installera den för personen.',
    );
    assert.equal(texts[at + 4], '**Person 3** (säkerhetskontakt, Äldreboendet Solgården)');
    assert.equal(texts[at + 3], 'En person med skyddad identitet');
    assert.equal(texts[at + 11], 'och 402 personer till');
  });

  it('lets whoever leads it remind, change and end it, while it is in force', () => {
    const buttons = (status = aStatus()) =>
      JSON.stringify(directiveStatusCard(chart, status, 'sv', NOW, true).card);
    for (const title of ['Påminn nu', 'Ändra direktivet', 'Avsluta direktivet'])
      assert.ok(buttons().includes(title), title);
    const { directive, ...over } = aStatus({ state: 'withdrawn' });
    const withdrawn = buttons({ ...over, directive: { ...directive, stage: 'withdrawn' } });
    assert.equal(/Påminn nu|Ändra|Avsluta/.test(withdrawn), false);
  });

  it('tells each department', () => {
    const texts = textsOf(card);

    assert.equal(texts[texts.indexOf('Omsorgsförvaltningen') + 1], '690 av 1\u00a0000');
  });
});

describe('meetingStatusCard', () => {
  it('names who replied what, and counts protected identities', () => {
    const texts = textsOf(meetingStatusCard(chart, aMeetingStatus(2), 'sv', NOW).card);
    const unit = 'Äldreboendet Solgården';

    assert.deepEqual(texts.slice(3, 7), [
      'Kommer (3)',
      `- Person 0, ${unit}\n- Person 1, ${unit}\n- en person med skyddad identitet`,
      'Kommer kanske (1)',
      `- Person 902, ${unit}`,
    ]);
  });

  it('names thirty a reply and counts the rest', () => {
    const texts = textsOf(meetingStatusCard(chart, aMeetingStatus(190), 'en', NOW).card);
    const lines = texts[4]?.split('\n') ?? [];

    assert.equal(lines.length, 32);
    assert.deepEqual(lines.slice(30), ['- a person with a protected identity', '- and 160 more']);
  });
});

function factsOf(card: unknown): readonly string[] {
  const found = JSON.stringify(card).matchAll(/"title":"([^"]*)","value":"([^"]*)"/g);
  return [...found].map(([, title, value]) => `${title}: ${value}`);
}
