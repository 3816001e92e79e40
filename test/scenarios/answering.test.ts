/** What recipients do with their cards, over HTTP on both sides: report, ask, pass on, answer an old card. */
import assert from 'node:assert/strict';
import { issueDirective } from '../../src/directives/issue.js';
import type { DirectiveInput } from '../../src/directives/input.js';
import type { Chart } from '../../src/organisation/chart.js';
import { anAudience } from '../builders.js';
import { asked, dialogOf, lastTo, submitIn, titlesOf, wordsOf, wordsOn } from './reading-cards.js';
import { deliveredDirective, startBot, type RunningBot } from './running-bot.js';

const HEAD_OF_SECURITY = 'e-p001';
const REPRESENTATIVE = 'e-p075';
const OFFICER = 'e-p025';
const MANY_UNITS = 'e-p031';
const WITHOUT_LANGUAGE = 'e-p002';

describe('answering directives in Eskilstuna', function () {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
    await forgetLanguageOf(bot, WITHOUT_LANGUAGE);
  });
  after(() => bot.stop());

  const issue = async (fields: Partial<DirectiveInput>) => {
    const ports = { ...bot.services, chart: bot.services.chart() as Chart };
    const input = {
      title: 'Se över larmen',
      body: 'Prova dem.',
      deadline: '2026-12-04',
      urgent: false,
      audience: anAudience(),
      ...fields,
    };
    const { id } = await issueDirective(ports, { person: HEAD_OF_SECURITY, via: 'chat' }, input);
    await deliveredDirective(bot, id);
    return id;
  };
  /** The message to a person whose words fit, once it is there. */
  const messageTo = (personId: string, begins: string) =>
    bot.teams.awaitMessage({ personId, fits: (each) => wordsOf(each).startsWith(begins) });
  const words = (person: string, id: string) =>
    wordsOf(bot.teams.messages(person).find((message) => message.id === id));

  it('reports for a unit, tells a need, and gets the issuer’s answer', async () => {
    const id = await issue({
      ask: 'report',
      questions: [
        { text: { sv: 'Fungerar larmet?' }, type: 'yesNo' },
        { text: { sv: 'Hur många brandvarnare?' }, type: 'number' },
      ],
      audience: anAudience({ roles: ['sakerhetsombud'], units: ['vof'] }),
    });
    const card = (await messageTo(REPRESENTATIVE, `Direktiv ${id} · läs och rapportera tillbaka`)).id;
    const refused = await bot.teams.press(REPRESENTATIVE, card, 'Skicka rapporten', { q1: 'no' });
    assert.match(JSON.stringify(refused), /Fråga 2 saknar svar/);
    await bot.teams.press(REPRESENTATIVE, card, 'directive.acknowledge');
    assert.match(words(REPRESENTATIVE, card), /Du läste det den 23 november/);
    await bot.teams.press(REPRESENTATIVE, card, 'Skicka rapporten', { q1: 'no', q2: '12' });
    assert.match(words(REPRESENTATIVE, card), /Du rapporterade den 23 november.*\nFungerar larmet\?: Nej/);

    await bot.teams.press(REPRESENTATIVE, card, 'Skicka till avsändaren', { need: 'Två nya larm.' });
    assert.match(words(REPRESENTATIVE, card), /^Behovet är skickat till Annica Hagberg/);
    const question = await messageTo(HEAD_OF_SECURITY, `Behov med anledning av ${id}`);
    assert.match(wordsOf(question), /Från Karin Silvertall, .*\nTvå nya larm\./);
    await bot.teams.press(HEAD_OF_SECURITY, question.id, 'Skicka svaret', { answer: 'De kommer på onsdag.' });
    assert.match(words(HEAD_OF_SECURITY, question.id), /Du svarade den/);
    const answer = await messageTo(REPRESENTATIVE, `Svar om ${id}`);
    assert.match(wordsOf(answer), /Annica Hagberg svarar: De kommer på onsdag\./);

    const table = await asked(bot, HEAD_OF_SECURITY, `svar ${id}`);
    assert.match(
      table,
      /Vård- och omsorgsförvaltningen: 1 av \d+ har svarat\nFungerar larmet\?: Ja: 0 · Nej: 1/,
    );
    assert.match(table, /Havtornsgården\nKarin Silvertall, 23 november/);
    await bot.teams.press(HEAD_OF_SECURITY, lastTo(bot, HEAD_OF_SECURITY).id, 'Uppdatera');
    assert.match(await asked(bot, REPRESENTATIVE, `svar ${id}`), /Bara den som har skickat/);
  });

  it('passes on with a line of one’s own; the original shows what came of it', async () => {
    const id = await issue({
      ask: 'passOn',
      audience: anAudience({ roles: ['sakerhetshandlaggare'], units: ['vof', 'sbf', 'sev'] }),
    });
    const card = (await messageTo(OFFICER, `Direktiv ${id} · läs och för vidare`)).id;
    const dialog = dialogOf(await bot.teams.press(OFFICER, card, 'För vidare'));
    assert.match(wordsOn(dialog.card), /Det går till \d+ personer, en nivå under dig.*\n[^]*Se över larmen/);
    const sent = await submitIn(bot, OFFICER, dialog, /^För vidare till/, { line: 'Ta det på måndag.' });
    assert.match(JSON.stringify(sent), new RegExp(`Fört vidare till \\d+ personer som ${id}-vof`));
    await deliveredDirective(bot, `${id}-vof`);
    const copy = await messageTo(REPRESENTATIVE, `Direktiv ${id}-vof\n`);
    assert.match(wordsOf(copy), /Säkerhetshandläggare: Ta det på måndag\.\nProva dem\./i);
    await bot.teams.press(REPRESENTATIVE, copy.id, 'Jag har läst');
    await bot.teams.refresh(OFFICER, card);
    assert.match(words(OFFICER, card), new RegExp(`Du förde det vidare den[^]*som ${id}-vof`));

    const several = (await messageTo(MANY_UNITS, `Direktiv ${id} · läs och för vidare`)).id;
    await bot.teams.press(MANY_UNITS, several, 'directive.passedOn', { text: 'På mötet i dag.' });
    assert.match(words(MANY_UNITS, several), /På mötet i dag\.[^]*: återstår\./);

    const told = await asked(bot, HEAD_OF_SECURITY, `status ${id}`);
    assert.match(told, new RegExp(`Fört vidare\\nVård- och omsorgsförvaltningen \\(${id}-vof\\): 1 av \\d+`));
    assert.match(
      await asked(bot, OFFICER, `Status ${id}-vof?`),
      new RegExp(`Direktiv ${id}-vof · så här går det`),
    );
  });

  it('learns from an old card what is new, and answers the new text', async () => {
    const id = await issue({ audience: anAudience({ people: [REPRESENTATIVE] }) });
    const { id: card } = await messageTo(REPRESENTATIVE, `Direktiv ${id}\n`);
    const stored = await bot.services.directives.find(id);
    assert.ok(stored);
    const { value } = stored;
    const change = {
      version: 2,
      what: 'amended' as const,
      material: false,
      reason: 'Fel dag',
      by: HEAD_OF_SECURITY,
      at: value.issuedAt,
      before: value,
      contentHashBefore: value.contentHash,
    };
    await bot.services.directives.change(stored, {
      ...value,
      version: 2,
      body: 'I morgon.',
      changes: [change],
    });
    await bot.teams.press(REPRESENTATIVE, card, 'Jag har läst');
    assert.match(words(REPRESENTATIVE, card), /^Texten har ändrats[^]*Fel dag\.[^]*I morgon\./);
    await bot.teams.press(REPRESENTATIVE, card, 'Jag har läst');
    assert.match(words(REPRESENTATIVE, card), /Du bekräftade/);
  });

  it('is written in the language of the last sentence, where the data names none; a card keeps its own', async () => {
    await asked(bot, WITHOUT_LANGUAGE, 'Who is the head of security?');
    const id = await issue({
      kind: 'consultation',
      title: 'Ny riktlinje',
      titleEn: 'New guideline',
      audience: anAudience({ people: [WITHOUT_LANGUAGE] }),
    });
    const { id: card } = await messageTo(WITHOUT_LANGUAGE, `Consultation ${id} · read and comment`);
    await asked(bot, WITHOUT_LANGUAGE, 'Vem är säkerhetschef?');
    await bot.teams.press(WITHOUT_LANGUAGE, card, 'Send the answer', { comment: 'Fine.' });
    assert.match(words(WITHOUT_LANGUAGE, card), /You answered on 23 November.*\nFine\./);
    const advice = await issue({
      kind: 'advice',
      deadline: undefined,
      audience: anAudience({ people: [WITHOUT_LANGUAGE] }),
    });
    const shown = await messageTo(WITHOUT_LANGUAGE, `Råd ${advice} · för kännedom`);
    assert.deepEqual(titlesOf(shown.attachments[0]?.content), []);
  });
});

/** A new version of the organisation, in which a person has no language of their own. */
async function forgetLanguageOf({ services, clock }: RunningBot, id: string): Promise<void> {
  const stored = await services.organisations.current();
  assert.ok(stored);
  const people = stored.organisation.people.map(({ language, ...person }) =>
    person.id === id || !language ? person : { ...person, language },
  );
  const publication = { expected: stored.version, by: 'test', at: clock.now() };
  await services.organisations.publish({ ...stored.organisation, people }, publication);
  await services.refreshChart();
}
