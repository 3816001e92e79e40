/** Installs by policy: ten thousand people get the app at once, and nobody is written to unasked. */
import assert from 'node:assert/strict';
import { startApp } from '../../src/app.js';
import { silentLog } from '../../src/log.js';
import { openServices } from '../../src/services.js';
import { startBot, type RunningBot } from './running-bot.js';
import { mentioning, post } from './wire.js';

const EMPLOYEE = 'e-p077';
const OFFICER = 'e-p024';
const REPRESENTATIVE = 'e-p075';
const WELCOME = /(hjälper dig med|help you with)/;

describe('WELCOME=first-message', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna', env: { WELCOME: 'first-message' } });
  });
  after(() => bot.stop());

  const install = { type: 'installationUpdate', action: 'add', text: undefined };
  const question = { text: 'vem är mitt säkerhetsombud?' };

  it('stores where somebody is reached when they get the app, and says nothing', async () => {
    assert.deepEqual((await post(bot, EMPLOYEE, install)).words, []);
    await bot.services.references.flush();
    assert.ok(bot.services.tables.transactions() > 0);
  });

  it('welcomes with the first answer, behind it, and never again', async () => {
    const [answer, welcome, ...rest] = (await post(bot, EMPLOYEE, question)).words;
    assert.match(answer ?? '', /^Karin Silvertall\n/);
    assert.match(welcome ?? '', WELCOME);
    assert.deepEqual(rest, []);
    assert.equal((await post(bot, EMPLOYEE, question)).words.length, 1);
  });

  it('welcomes once also when two instances are written to at once, and after a restart', async () => {
    const services = await openServices({
      config: bot.config,
      log: silentLog,
      now: bot.clock.now,
      embedded: 'share',
    });
    const other = await startApp(services, bot.config);
    try {
      assert.equal((await post(bot, EMPLOYEE, question, undefined, other.url)).words.length, 1);
      const urls = [bot.app.url, other.url, bot.app.url, other.url];
      const answers = await Promise.all(urls.map((url) => post(bot, OFFICER, question, undefined, url)));
      const said = answers.flatMap(({ words }) => words);
      assert.equal(said.filter((words) => WELCOME.test(words)).length, 1);
      assert.equal(said.length, urls.length + 1);
    } finally {
      await other.stop();
      await services.stop();
    }
  });

  it('says nothing beside a call for help, nor in a chat with others', async () => {
    assert.equal((await post(bot, REPRESENTATIVE, { text: 'Det brinner!' })).words.length, 1);
    const group = { id: '19:group@thread.v2', conversationType: 'groupChat' } as const;
    assert.equal((await post(bot, REPRESENTATIVE, mentioning('hej'), group)).words.length, 1);
    assert.deepEqual((await post(bot, REPRESENTATIVE, install, group)).words, []);
    assert.match((await post(bot, REPRESENTATIVE, question)).words[1] ?? '', WELCOME);
  });
});
