/** Sentences that lean on the one before, wherever that one was answered, for a quarter of an hour. */
import assert from 'node:assert/strict';
import { startApp, type App } from '../../src/app.js';
import { silentLog } from '../../src/log.js';
import { openServices, type Services } from '../../src/services.js';
import { startBot, type RunningBot } from './running-bot.js';
import { post } from './wire.js';

const EMPLOYEE = 'e-p075';

describe('a follow-up', () => {
  let bot: RunningBot;
  let services: Services;
  let other: App;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
    services = await openServices({
      config: bot.config,
      log: silentLog,
      now: bot.clock.now,
      embedded: 'share',
    });
    other = await startApp(services, bot.config);
  });
  after(async () => {
    await other.stop();
    await services.stop();
    await bot.stop();
  });

  const first = async (text: string) => (await post(bot, EMPLOYEE, { text })).words[0] ?? '';
  const next = async (text: string, url = bot.app.url) =>
    (await post(bot, EMPLOYEE, { text }, undefined, url)).words[0] ?? '';

  it('is understood by the same instance at once', async () => {
    assert.match(await first('vem är säkerhetsombud på Havtornsgården?'), /^Karin Silvertall\n/);
    assert.match(await next('och hennes telefon?'), /Karin Silvertall/);
  });

  it('is understood by another instance, and forgotten after a quarter of an hour', async () => {
    assert.match(await first('vem är säkerhetsombud på Havtornsgården?'), /^Karin Silvertall\n/);
    await bot.services.contexts.flush();
    assert.match(await next('och hennes telefon?', other.url), /Karin Silvertall/);
    bot.clock.advance(15 * 60_000);
    assert.doesNotMatch(await next('och hennes telefon?', other.url), /Karin Silvertall/);
    assert.doesNotMatch(await next('och hennes telefon?'), /Karin Silvertall/);
  });
});
