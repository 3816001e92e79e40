/** Writing a directive in the local Teams: on a computer and on a phone, with everything that the dialog offers. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { packageRoot } from '../../src/config/paths.js';
import { addWorkingDays } from '../../src/schedule/working-days.js';
import { openPage, startBrowser, type OpenedPage } from './browser.js';

/** Set, it keeps pictures of what people see. */
const screenshots = process.env.SCREENSHOTS;
const HEAD = 'e-p001';

describe('writing a directive', () => {
  let bot: ChildProcess;
  let browser: Browser;
  let head: OpenedPage;
  let page: Page;
  let dialog: Locator;
  const dataDir = mkdtempSync(join(tmpdir(), 'composing-'));

  before(async () => {
    browser = await startBrowser();
    const started = await startBot(dataDir);
    bot = started.bot;
    const swedish = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' };
    head = await openPage(browser, `${started.address}?as=${HEAD}`, swedish);
    page = head.page;
    page.setDefaultTimeout(15_000);
    dialog = page.getByRole('dialog');
    await page.getByRole('log').getByText('Jag hjälper dig').first().waitFor();
  });
  after(async () => {
    await browser.close();
    bot.kill('SIGINT');
    await once(bot, 'exit');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('takes a report with its questions, people found by name and an exception', async () => {
    await write('nytt direktiv');
    await press('Skriv direktiv');
    await dialog.getByLabel('Vad ska mottagarna göra?').selectOption('report');
    await dialog.getByLabel(/^Rubrik(?! på)/).fill('Årets utrymningsövning');
    await dialog.getByLabel('Text', { exact: true }).fill('Öva utrymning och svara på frågorna.');
    await dialog.getByRole('button', { name: 'Beslut, länkar' }).click();
    await dialog.getByLabel('Beslut som det kommer ur').fill('KS 2026-05-04 § 12');
    await dialog.getByLabel('Länkar, en per rad').fill('Rutinen https://example.se/rutin');
    await picture('compose-writing');
    await dialog.getByRole('button', { name: 'Nästa: mottagare' }).click();
    await dialog
      .getByLabel('Frågor, en per rad')
      .fill('Har ni övat i år?\nHur många var med? | antal\nHur gick det? | val: Bra; Sådär; Dåligt');
    await dialog.getByRole('checkbox', { name: 'Säkerhetsombud', exact: true }).check();
    await choose('Var? Förvaltningar', 'vård', /Vård- och omsorgsförvaltningen/);
    await dialog.getByRole('button', { name: 'Fler mottagare' }).click();
    await choose('Personer', 'lovisa', /^Lovisa Ekorrhed/);
    await choose('Utom', 'havtorn', /Havtornsgården/);
    await dialog.getByRole('button', { name: 'Ta bort Lovisa Ekorrhed' }).first().waitFor();
    await dialog.getByLabel('Sista dag att svara').fill(dayFromNow(14));
    await picture('compose-addressing');
    await dialog.getByRole('button', { name: 'Förhandsgranska' }).click();
    await dialog.getByText('Stämmer det här?').waitFor();
    await dialog.getByText('En per enhet svarar; de andra får veta det.').waitFor();
    await picture('compose-preview');
  });

  it('keeps what was written in the steps and as a draft', async () => {
    await dialog.getByRole('button', { name: 'Ändra' }).click();
    await dialog.getByRole('button', { name: 'Ta bort Lovisa Ekorrhed' }).first().click();
    await dialog.getByRole('button', { name: 'Tillbaka till texten' }).click();
    assert.equal(await dialog.getByLabel(/^Rubrik(?! på)/).inputValue(), 'Årets utrymningsövning');
    await dialog.getByRole('button', { name: 'Spara utkast' }).click();
    await dialog.getByText('är sparat').waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await write('mina utkast');
    await page.getByRole('log').getByText('Årets utrymningsövning').last().waitFor();
    await picture('compose-drafts');
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await press('Öppna');
    await dialog.getByLabel(/^Rubrik(?! på)/).waitFor();
    await picture('compose-phone-writing');
    await dialog.getByRole('button', { name: 'Nästa: mottagare' }).click();
    await dialog.getByLabel('Frågor, en per rad').waitFor();
    await picture('compose-phone-addressing');
    await dialog.getByRole('button', { name: 'Förhandsgranska' }).click();
    await dialog.getByText('Stämmer det här?').waitFor();
    await picture('compose-phone-preview');
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    assert.ok(Number(overflow) <= 0, `${String(overflow)} pixels too wide`);
    assert.deepEqual(head.complaints, []);
  });

  async function write(text: string): Promise<void> {
    await page.getByRole('textbox', { name: 'Skriv ett meddelande' }).fill(text);
    await page.keyboard.press('Enter');
  }

  async function press(name: string): Promise<void> {
    await page.getByRole('log').getByRole('button', { name, exact: true }).last().click();
  }

  async function choose(label: string, text: string, option: RegExp): Promise<void> {
    const box = dialog.getByRole('combobox', { name: label });
    await box.pressSequentially(text);
    await dialog.getByRole('option', { name: option }).first().click();
  }

  async function picture(name: string): Promise<void> {
    if (!screenshots) return;
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
  }
});

/** A working day far enough ahead, `YYYY-MM-DD`. */
function dayFromNow(days: number): string {
  return addWorkingDays(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10), 0);
}

/** `npm start` as its user starts it, on a free port and a folder of its own. */
async function startBot(dataDir: string): Promise<{ bot: ChildProcess; address: string }> {
  const bot = spawn(process.execPath, [join(packageRoot, 'bin', 'start.js')], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', LANG: 'sv_SE.UTF-8', LC_ALL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    bot.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/local\//.exec(said);
      if (found) resolve(found[0]);
    });
    bot.once('exit', () => reject(new Error(`The bot did not start: ${said}`)));
  });
  return { bot, address };
}
