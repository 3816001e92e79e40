/** Employees who are not in the roster: asked once for their unit, answered at once, remembered for answers alone. */
import assert from 'node:assert/strict';
import { UNKNOWN_PERSON } from '../../src/local/roster.js';
import { startApp } from '../../src/app.js';
import { silentLog } from '../../src/log.js';
import { openServices } from '../../src/services.js';
import { titlesOf } from './reading-cards.js';
import { startBot, type RunningBot } from './running-bot.js';
import { invoke, objectIdOf, post, TENANT } from './wire.js';

const STRANGER = UNKNOWN_PERSON.id;
const EMPLOYEE = 'e-p077';
const QUESTION = { text: 'vem är mitt säkerhetsombud?' };

describe('an employee who is not in the roster', () => {
  let bot: RunningBot;
  const wordsTo = async (text: string) => (await post(bot, STRANGER, { text })).words;
  beforeEach(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
  });
  afterEach(() => bot.stop());

  it('is asked for the unit once, and the question is answered when its name is typed', async () => {
    assert.match((await wordsTo(QUESTION.text))[0] ?? '', /^Vilken enhet arbetar du på\?/);
    const [answer, ...rest] = await wordsTo('Havtornsgården');
    assert.match(answer ?? '', /^Karin Silvertall\n/);
    assert.match(answer ?? '', /Jag minns att du arbetar på Havtornsgården/);
    assert.deepEqual(rest, []);
    const again = await wordsTo('vem är vårt säkerhetsombud?');
    assert.match(again[0] ?? '', /^Karin Silvertall\n/);
    assert.doesNotMatch(again[0] ?? '', /Jag minns/);
  });

  it('may choose it, and gets the answer then as well', async () => {
    await wordsTo(QUESTION.text);
    const pressed = { verb: 'unit.declare', unit: unitOf('Havtornsgården'), text: QUESTION.text };
    const { words } = await post(bot, STRANGER, { text: undefined, value: pressed });
    assert.match(words[0] ?? '', /^Karin Silvertall\n/);
  });

  it('is offered units while typing, by name and by part of one', async () => {
    const search = (value: object) => invoke(bot, STRANGER, { name: 'application/search', value });
    const found = await search({
      dataset: 'units',
      queryText: 'havtorns',
      queryOptions: { skip: 0, top: 5 },
    });
    const [first] = resultsIn(found);
    assert.match(first?.title ?? '', /^Havtornsgården, /);
    assert.equal(first?.value, unitOf('Havtornsgården'));
    assert.deepEqual(resultsIn(await search({ dataset: 'people', queryText: 'karin' })), []);
    assert.deepEqual(resultsIn(await search({ dataset: 'units', queryText: { a: 1 } })), []);
    assert.deepEqual(resultsIn(await search({})), []);
  });

  it('can say that the unit is another one now', async () => {
    await wordsTo(QUESTION.text);
    await wordsTo('jag jobbar på Havtornsgården');
    assert.match((await wordsTo('Jag har bytt enhet.'))[0] ?? '', /^Vilken enhet arbetar du på\?/);
    const other = bot.services.chart()?.organisation.units.find((unit) => unit.parent === undefined);
    assert.match((await wordsTo(other?.name ?? ''))[0] ?? '', /Jag minns att du arbetar på/);
    assert.equal(await bot.services.declaredUnits.unitOf(stranger()), other?.id);
    assert.match((await wordsTo('jag har bytt enhet till havtornsgården'))[0] ?? '', /Havtornsgården/);
    assert.equal(await bot.services.declaredUnits.unitOf(stranger()), unitOf('Havtornsgården'));
  });

  it('is understood by another instance, with the question and with the unit', async () => {
    const services = await openServices({
      config: bot.config,
      log: silentLog,
      now: bot.clock.now,
      embedded: 'share',
    });
    const other = await startApp(services, bot.config);
    try {
      await wordsTo(QUESTION.text);
      await bot.services.contexts.flush();
      const reply = await post(bot, STRANGER, { text: 'Havtornsgården' }, undefined, other.url);
      assert.match(reply.words[0] ?? '', /^Karin Silvertall\n/);
      assert.match((await wordsTo(QUESTION.text))[0] ?? '', /^Karin Silvertall\n/);
    } finally {
      await other.stop();
      await services.stop();
    }
  });

  it('costs neither a call to Teams nor a storage read once known', async () => {
    await wordsTo(QUESTION.text);
    await wordsTo('Havtornsgården');
    await wordsTo(QUESTION.text);
    await Promise.all([bot.services.contexts.flush(), bot.services.references.flush()]);
    const before = bot.services.tables.transactions();
    assert.match((await wordsTo(QUESTION.text))[0] ?? '', /^Karin Silvertall\n/);
    assert.equal(bot.services.tables.transactions(), before);
  });

  it('gets neither a right nor a place in the organisation by it', async () => {
    await wordsTo(QUESTION.text);
    await wordsTo('Havtornsgården');
    assert.match((await wordsTo('nytt direktiv'))[0] ?? '', /hittar dig inte/);
  });

  it('is not taken at their word where they forge a unit, nor is anybody in the roster', async () => {
    const forged = { verb: 'unit.declare', unit: 'no-such-unit', text: QUESTION.text };
    const { words } = await post(bot, STRANGER, { text: undefined, value: forged });
    assert.match(words[0] ?? '', /Den enheten finns inte längre/);
    const root = { verb: 'unit.declare', unit: bot.services.chart()?.root.id, text: QUESTION.text };
    const own = await post(bot, EMPLOYEE, { text: undefined, value: root });
    assert.match(own.words[0] ?? '', /^Karin Silvertall\n/);
    const change = await post(bot, EMPLOYEE, { text: 'jag har bytt enhet' });
    assert.match(change.words[0] ?? '', /(Havtornsgården|Havtornsgården Care Home)/);
    assert.equal(await bot.services.declaredUnits.unitOf(keyOf(EMPLOYEE)), undefined);
  });

  it('chooses among units with near names', async () => {
    await wordsTo(QUESTION.text);
    const { cards, words } = await post(bot, STRANGER, { text: 'vård' });
    if (/Vilken av de här/.test(words[0] ?? '')) assert.ok(titlesOf(cards[0]).length > 1);
    else assert.match(words[0] ?? '', /./);
  });

  const keyOf = (person: string) => ({ tenantId: TENANT, objectId: objectIdOf(bot, person) });
  const stranger = () => keyOf(STRANGER);
  const unitOf = (name: string) =>
    bot.services.chart()?.organisation.units.find((unit) => unit.name === name)?.id;
});

function resultsIn(body: unknown): readonly { readonly title: string; readonly value: string }[] {
  const { value } = body as { value: { results: readonly { title: string; value: string }[] } };
  return value.results;
}
