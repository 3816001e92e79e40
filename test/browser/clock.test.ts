import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openClock } from '../../src/local/clock.js';
import { createClock } from '../fakes/clock.js';
import { startEcho, type EchoSetup } from '../local/echo-bot.js';
import { openPage, startBrowser } from './browser.js';

describe('the clock on the page of the local Teams', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clock-page-'));
  const clock = openClock(join(folder, 'clock.json'), createClock('2026-10-23T07:00:00.000Z').now);
  let browser: Browser;
  let echo: EchoSetup;

  before(async () => {
    browser = await startBrowser();
    echo = await startEcho({ now: clock.now, clock });
  });
  after(async () => {
    await browser.close();
    await echo.stop();
    rmSync(folder, { recursive: true });
  });

  it('is moved forward by an hour, a day and to a day, with the keyboard too', async () => {
    const address = `${echo.origin}/local/?as=p1`;
    const { page, context, complaints } = await openPage(browser, address, { locale: 'sv-SE' });
    const time = page.locator('.clock summary');
    await time.getByText('fre 23 okt. 09:00').waitFor();
    await time.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '+1 timme' }).click();
    await time.getByText('10:00').waitFor();
    await page.getByRole('button', { name: '+1 dag' }).click();
    await time.getByText('lör 24 okt.').waitFor();
    await page.getByLabel('Till en dag, klockan 9').fill('2026-10-27');
    await page.getByRole('button', { name: 'Flytta', exact: true }).click();
    await time.getByText('tis 27 okt. 09:00').waitFor();
    if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, 'clock.png') });
    assert.equal(clock.now().toISOString(), '2026-10-27T08:00:00.000Z');
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
