/** What was asked for stands first on the card and in its text. */
import assert from 'node:assert/strict';
import { answerCard } from '../../src/cards/answer-card.js';
import { ask } from '../../src/questions/ask.js';
import { municipality } from '../eval/municipality.js';

const day = '2026-11-24';

async function told(name: string, asker: string, ...texts: readonly string[]): Promise<string> {
  const { chart, index } = await municipality(name);
  const at = new Date('2026-11-24T09:00:00Z');
  const person = chart.people.get(asker);
  const last = texts.reduce<ReturnType<typeof ask> | undefined>((before, text) => {
    const previous = before?.context;
    return ask(index, { text, asker: person, day, at, ...(previous && { previous }) });
  }, undefined);
  assert.ok(last);
  const { text, card } = answerCard(last, chart, day);
  return `${text}\n${JSON.stringify(card)}`;
}

describe('the answer comes first', () => {
  it('tells the mode that was asked about before the one in force', async () => {
    const text = await told('eskilstuna', 'e-p038', 'vem gäller vid höjd beredskap?');
    assert.match(text, /^Höjd beredskap Säkerhetsorganisationen gäller inte då\./);
    const english = await told('eskilstuna', 'e-p038', 'who is in charge at heightened alert');
    assert.match(english, /^Heightened alert The security organisation does not apply then\./);
  });

  it('tells the number that a follow-up asks for, or that there is none', async () => {
    const text = await told('norrvik', 'a-p065', 'vem är säkerhetshandläggare på BUF', 'numret?');
    assert.match(text, /^Telefon till Susanne Ljungvidd: 031-390 06 13/);
    const none = await told('eskilstuna', 'e-p038', 'vem är Lars-Erik Stämpelby', 'telefonnummer?');
    assert.match(none, /^Jag har inget telefonnummer till Lars-Erik Stämpelby\./);
    const climbed = await told('eskilstuna', 'e-p038', 'vem är mitt säkerhetsombud?', 'och hennes telefon?');
    assert.match(climbed, /^Jag har inget telefonnummer till Fadumo Klarlykta\. Ingen /);
  });

  it('tells where somebody works before that they have no assignment', async () => {
    const unit = await told('eskilstuna', 'e-p038', 'vilken enhet tillhör jag');
    assert.match(unit, /^Din enhet: Ekonomienheten/);
    const none = await told('eskilstuna', 'e-p038', 'har jag något uppdrag');
    assert.match(none, /^Du har inget uppdrag i säkerhetsorganisationen\.\n/);
  });

  it('greets those who greet as friends do', async () => {
    for (const text of ['tjabba', 'hejhej', 'tjenare', 'howdy'])
      assert.match(await told('eskilstuna', 'e-p038', text), /^(Hej|Hello|Hi)!/);
  });

  it('takes no night for a unit, and no guess among several for the place of a theft', async () => {
    for (const text of ['vi har haft inbrott i natt', 'någon har snott min dator'])
      assert.match(await told('norrvik', 'a-p065', text), /Anna Lindfjäll/);
  });

  it('answers a Swedish title in an English sentence in English', async () => {
    assert.match(await told('norrvik', 'a-p065', 'how many units lack an ombud'), /5 units have no/);
  });

  it('says whom to ask instead where it knows nothing', async () => {
    const text = await told('norrvik', 'a-p065', 'vad blir det för väder');
    assert.match(text, /Fråga Norrvik Direkt i stället, 031-390 06 00\./);
  });
});
