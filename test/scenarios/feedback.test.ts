/** "Hjälpte svaret?", and what is kept of questions that got no answer. */
import assert from 'node:assert/strict';
import { readMisses } from '../../src/questions/read-misses.js';
import type { Chart } from '../../src/organisation/chart.js';
import { peopleWith } from '../../src/organisation/permissions.js';
import { titlesOf } from './reading-cards.js';
import { startBot, type RunningBot } from './running-bot.js';
import { mentioning, post } from './wire.js';

const EMPLOYEE = 'e-p075';
const HELPED = /Hjälpte svaret\?/;
const QUESTION = 'vem är säkerhetsombud på Havtornsgården?';

describe('feedback', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
  });
  afterEach(() => bot.stop());

  const say = async (text: string, person = EMPLOYEE) => post(bot, person, { text });
  const chart = () => bot.services.chart() as Chart;
  const manager = () => peopleWith(chart(), 'manage-organisation', '2026-11-23')[0] ?? '';
  const week = async () => {
    await Promise.all([bot.services.misses.flush(), bot.services.feedback.flush()]);
    return readMisses({ ...bot.services, chart: chart() }, manager(), '2026-W48');
  };
  const give = (data: object) =>
    post(bot, EMPLOYEE, { text: undefined, value: { verb: 'feedback.give', ...data } });

  it('is asked for once a day, in the person’s own chat', async () => {
    const group = { id: '19:g@thread.v2', conversationType: 'groupChat' } as const;
    const shared = await post(bot, EMPLOYEE, mentioning(QUESTION), group);
    assert.doesNotMatch(shared.words[0] ?? '', HELPED);
    assert.match((await say(QUESTION)).words[0] ?? '', HELPED);
    assert.doesNotMatch((await say(QUESTION)).words[0] ?? '', HELPED);
    bot.clock.advance(24 * 3_600_000);
    assert.match((await say(QUESTION)).words[0] ?? '', HELPED);
  });

  it('is always asked for where the bot is unsure, never beside courtesies and calls for help', async () => {
    await say(QUESTION);
    for (const text of ['lunch?', 'vem är säkerhetsombud på Rymdstationen?', 'lunch?'])
      assert.match((await say(text)).words[0] ?? '', HELPED, text);
    for (const text of ['hej', 'hjälp', 'Det brinner!'])
      assert.doesNotMatch((await say(text)).words[0] ?? '', HELPED, text);
  });

  it('is thanked for and kept without the person, the newest press of one card alone', async () => {
    const { cards } = await say(QUESTION);
    assert.ok(titlesOf(cards[0]).includes('Nej'));
    const { words } = await give({ id: 'one', helped: 'yes', text: QUESTION });
    assert.match(words[0] ?? '', /Tack! Nu kan vi förbättra svaren\.$/);
    await give({ id: 'one', helped: 'no', text: QUESTION, comment: 'fel telefonnummer' });
    const { feedback, helped } = await week();
    assert.deepEqual(helped, { yes: 0, no: 1 });
    const [kept] = feedback;
    assert.equal(kept?.comment, 'fel telefonnummer');
    assert.equal(kept?.text, QUESTION);
    assert.doesNotMatch(JSON.stringify(feedback), /e-p075|29:|aadObjectId/);
  });

  it('keeps sentences without an answer, and none about danger, people or personal data', async () => {
    for (const text of [
      'var parkerar jag?',
      'Det brinner i matsalen',
      'vad tycker Karin Silvertall om lunch?',
      'vad äter Bosse Bengtsson?',
      'lunch 19800101-1234',
      'lunch med a@example.se',
    ])
      await say(text);
    const { misses } = await week();
    assert.deepEqual(
      misses.map(({ text }) => text),
      ['var parkerar jag?'],
    );
    assert.equal(misses[0]?.department, undefined);
  });

  it('can be read by those who keep the organisation alone, of a week that is one', async () => {
    const ports = { ...bot.services, chart: chart() };
    await assert.rejects(readMisses(ports, EMPLOYEE, undefined), { code: 'right-missing' });
    await assert.rejects(readMisses(ports, manager(), '2026-48'), { code: 'week-unreadable' });
    assert.equal((await readMisses(ports, manager(), undefined)).week, '2026-W48');
  });
});
