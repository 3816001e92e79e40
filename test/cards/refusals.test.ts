import assert from 'node:assert/strict';
import { writeRefusal } from '../../src/cards/texts/refusals.js';
import { Refusal, Refusals } from '../../src/errors.js';
import { checkDirective } from '../../src/directives/check.js';
import type { DirectiveInput } from '../../src/directives/input.js';
import { readDirectiveFile } from '../../src/directives/file.js';
import { checkMeeting } from '../../src/meetings/input.js';
import { NOW, postChart as chart } from './examples.js';

const audience = {
  roles: [],
  units: [],
  groups: [],
  people: [],
  managers: false,
  everyone: false,
  except: [],
};
const input: DirectiveInput = {
  title: 'T',
  body: 'B',
  deadline: '2026-11-27',
  urgent: false,
  audience: { ...audience, roles: ['kontakt'] },
};

describe('the sentences of refusals', () => {
  it('offer the id that was probably meant, else all there are', () => {
    const wrong = { ...audience, roles: ['kontkat', 'ombud'], people: ['ines@example.se'] };

    assert.deepEqual(sentences(checkDirective(chart, { ...input, audience: wrong }, NOW)), [
      'Det finns ingen roll med id ”kontkat”. Menar du ”kontakt”?',
      'Det finns ingen roll med id ”ombud”. Välj bland: trygghetschef, samordnare, kontakt, brand,skydd.',
      'Det finns ingen person med id eller e-postadress ”ines@example.se”. Kontrollera stavningen i people.csv.',
    ]);
  });

  it('ask back about units without roles', () => {
    const units = { ...audience, units: ['omsorg'] };
    const [sentence] = sentences(checkDirective(chart, { ...input, audience: units }, NOW));

    assert.match(sentence ?? '', /^Du har valt enheter men inga roller\. Menar du alla 5 anställda där\?/);
    assert.match(sentence ?? '', /everyone: true/);
  });

  it('tell everything that is wrong with a directive', () => {
    const wrong = { ...input, title: '', body: ' ', deadline: '2026-11-20T16:00' };

    assert.deepEqual(sentences(checkDirective(chart, wrong, NOW)), [
      'Direktivet saknar rubrik. Skriv en.',
      'Direktivet saknar text. Skriv vad mottagarna ska veta eller göra.',
      'Sista dagen 2026-11-20 kl. 16.00 har redan passerat. Välj en senare dag.',
    ]);
  });

  it('tell everything that is wrong with a call', () => {
    const call = { group: 'rådet', start: '2026-11-27T13:00', end: '2026-11-27T12:00', link: 'http://x' };

    assert.deepEqual(sentences(checkMeeting(chart, { ...call, agenda: [], mandatory: [] }, NOW)), [
      'Det finns ingen grupp med id ”rådet”. Välj bland: radet.',
      'Mötet slutar 2026-11-27 kl. 12.00 men börjar 2026-11-27 kl. 13.00. Välj en sluttid som ligger efter starttiden.',
      'Länken till mötet måste börja med https:// och får inte innehålla mellanslag.',
    ]);
  });

  it('tell what is wrong with the form of a file', () => {
    const { wrong } = readDirectiveFile('title: A\nbodi: B\naudience: {}\ndeadline: 2026-11-27');

    assert.equal(
      writeRefusal(new Refusals(wrong), 'en'),
      'The field “body” is missing. Add it.\n\nThere is no field “bodi”. Do you mean “body”?',
    );
  });

  it('know the codes of the program too', () => {
    assert.match(writeRefusal(new Refusal('nothing-imported'), 'en'), /No organisation/);
  });
});

function sentences(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map((refusal) => writeRefusal(refusal, 'sv'));
}
