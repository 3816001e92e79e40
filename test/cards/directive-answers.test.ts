import assert from 'node:assert/strict';
import { directiveCard, type ReceiptShown } from '../../src/cards/directive-card.js';
import { answerAt, closing } from '../../src/directives/answer.js';
import { withUnits } from '../../src/directives/cover.js';
import type { Change, Directive } from '../../src/directives/directive.js';
import { aReport, aDirective, aPost, aRow, NOW, postChart } from './examples.js';
import { behind, buttonsOf, textsOf } from './seen.js';

const show = (shown: ReceiptShown, language: 'sv' | 'en' = 'sv') => directiveCard(postChart, shown, language);
const officer = aRow([aPost({ unit: 'omsorg', role: 'samordnare' })], 'samordnare');
const GUARD = 'Skriv inget som omfattas av sekretess eller säkerhetsskydd.';

describe('the buttons of a directive card', () => {
  const buttons = (fields: Partial<Directive>, row = aRow()) =>
    buttonsOf(show({ directive: aDirective(fields), row }).card);

  it('are the one that it asks for, and one for everything else', () => {
    assert.deepEqual(buttons({}), ['Jag har läst', 'Annat svar']);
    assert.deepEqual(buttons({ ask: 'report' }), ['Rapportera', 'Annat svar']);
    assert.deepEqual(buttons({ ask: 'passOn' }, officer), ['För vidare', 'Annat svar']);
    assert.deepEqual(buttons({ kind: 'consultation', ask: 'comment' }), ['Svara på remissen', 'Annat svar']);
    assert.deepEqual(buttons({ kind: 'advice', ask: 'nothing' }), []);
  });

  it('ask only to read of whoever has nobody to pass it on to', () => {
    assert.deepEqual(buttons({ ask: 'passOn' }), ['Jag har läst', 'Annat svar']);
  });

  it('are gone when it is no longer in force', () => {
    for (const stage of ['withdrawn', 'ended', 'replaced'] as const) assert.deepEqual(buttons({ stage }), []);
  });

  it('offer the other answers with a warning above the free text', () => {
    const other = (fields: Partial<Directive>, row = aRow()) =>
      behind(show({ directive: aDirective(fields), row }).card, 'Annat svar');
    assert.deepEqual(buttonsOf(other({})), ['Kan inte genomföra', 'Jag har en fråga']);
    assert.deepEqual(buttonsOf(other({ ask: 'passOn' }, officer)), [
      'Jag har läst',
      'Har fört vidare på annat sätt',
      'Kan inte genomföra',
      'Jag har en fråga',
    ]);
    assert.deepEqual(buttonsOf(other({ kind: 'consultation', ask: 'comment' })), [
      'Jag har läst',
      'Avstår från att svara',
      'Jag har en fråga',
    ]);
    const [first, second] = other({})['body'] as readonly { readonly type: string; readonly text?: string }[];
    assert.deepEqual([first?.text, second?.type], [GUARD, 'Input.Text']);
  });

  it('to report hold the questions of one unit, with the last answers and a way to the next unit', () => {
    const row = aRow([aPost(), aPost({ unit: 'viken' })]);
    const values = { q1: 'no', q2: '1200.5', q3: '1', q4: 'Två.' };
    const lastTime = { unit: 'viken', by: 'viken', at: '', values };
    const { card } = show({ directive: aReport(), row, unit: 'viken', lastTime });
    const form = behind(card, 'Rapportera');
    assert.deepEqual(textsOf(form), [
      'Rapport för Hemtjänsten Viken (1 av 2)',
      GUARD,
      'Förra gången: Nej',
      'Förra gången: 1\u00a0200,5',
      'Förra gången: Tidigare',
      'Förra gången: Två.',
    ]);
    assert.deepEqual(buttonsOf(form), ['Skicka rapporten', 'Ta nästa enhet först']);
    assert.match(JSON.stringify(form), /"verb":"directive.report","data":\{[^}]*"unit":"viken"\}/);
    assert.match(JSON.stringify(form), /"verb":"directive.open","data":\{[^}]*"unit":"solgarden"\}/);
  });
});

describe('what a directive card says', () => {
  it('is of what kind it is, in words first', () => {
    const first = (fields: Partial<Directive>, language: 'sv' | 'en') =>
      textsOf(show({ directive: aDirective(fields), row: aRow() }, language).card)[0];
    assert.equal(first({ ask: 'report' }, 'sv'), 'Direktiv D-2026-014 · läs och rapportera tillbaka');
    assert.equal(
      first({ kind: 'advice', ask: 'nothing' }, 'sv'),
      'Råd D-2026-014 · för kännedom, inget svar behövs',
    );
    assert.equal(
      first({ kind: 'consultation', ask: 'comment' }, 'en'),
      'Consultation D-2026-014 · read and comment',
    );
  });

  it('is no more than the kind and number in the notification of something sensitive', () => {
    const { text } = show({ directive: aDirective({ sensitive: true, urgent: true }), row: aRow() });
    assert.equal(text, 'Brådskande. Direktiv D-2026-014.');
  });

  it('is who answered for which unit, and what is left', () => {
    const row = aRow([aPost(), aPost({ unit: 'viken' })]);
    const answer = { by: 'vikens-ersattare', at: NOW.toISOString(), values: { q1: 'yes' } };
    const half = withUnits(aReport(), row, [{ ...answer, unit: 'viken' }], NOW);
    const { card } = show({ directive: aReport(), row: half });
    assert.deepEqual(textsOf(card).slice(-2), [
      'Hemtjänsten Viken: Sami Vågberg rapporterade den 23 november kl. 09.00.',
      'Äldreboendet Solgården: återstår.',
    ]);
    const own = withUnits(aReport(), half, [{ ...answer, by: 'sol', unit: 'solgarden' }], NOW);
    assert.deepEqual(textsOf(show({ directive: aReport(), row: own }).card).slice(-3), [
      'Du rapporterade den 23 november kl. 09.00.',
      'Hemtjänsten Viken: Sami Vågberg rapporterade den 23 november kl. 09.00.',
      'Äldreboendet Solgården: du rapporterade den 23 november kl. 09.00.',
    ]);
    assert.deepEqual(buttonsOf(show({ directive: aReport(), row: own }).card), []);
  });

  it('offers to tell a need where the own answer was no', () => {
    const answer = { unit: 'solgarden', at: NOW.toISOString(), values: { q1: 'no' } };
    const by = (person: string) =>
      show({ directive: aReport(), row: withUnits(aReport(), aRow(), [{ ...answer, by: person }], NOW) });
    assert.deepEqual(buttonsOf(by('sol').card), ['Anmäl behov']);
    assert.deepEqual(buttonsOf(by('viken').card), []);
  });

  it('is the reason why not, by whom it was given, as it was written', () => {
    const directive = aDirective();
    const proof = answerAt(directive, aRow([], 'vikens-ersattare'), NOW, {
      how: 'cannot',
      text: '**Trasigt**',
    });
    const row = closing(aRow(), 'cannot', proof, NOW);
    assert.deepEqual(textsOf(show({ directive, row }).card).slice(-2), [
      'Sami Vågberg svarade för uppdraget den 23 november kl. 09.00 att det inte går:',
      '\\*\\*Trasigt\\*\\*',
    ]);
  });

  it('is how it ended, and what replaced it', () => {
    const change: Change = {
      version: 1,
      what: 'replaced',
      material: false,
      reason: 'Nya rutiner',
      by: 'chef',
      at: NOW.toISOString(),
      before: aDirective(),
      contentHashBefore: 'hash',
    };
    const directive = aDirective({ stage: 'replaced', replacedBy: 'D-2026-015', changes: [change] });
    assert.equal(
      textsOf(show({ directive, row: aRow() }).card)[0],
      'ERSATT den 23 november kl. 09.00: Nya rutiner. Du behöver inte svara på det här. Det ersätts av D-2026-015.',
    );
  });

  it('is the own deadline of a new holder, and who had the post before', () => {
    const note = JSON.stringify({ deadline: '2026-12-04T15:00:00.000Z', before: 'viken' });
    const texts = textsOf(show({ directive: aDirective(), row: { ...aRow(), note } }).card);
    assert.ok(texts.includes('Bekräfta senast fredag 4 december 2026 kl. 16.00.'));
    assert.equal(texts.at(-1), 'Uppdraget hade tidigare Rut Ängholm.');
  });
});
