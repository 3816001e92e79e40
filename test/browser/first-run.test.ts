import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { packageRoot } from '../../src/config/paths.js';
import { addWorkingDays } from '../../src/schedule/working-days.js';
import { openPage, startBrowser, type OpenedPage } from './browser.js';

/** Set, it keeps pictures of what people see; `docs/screenshots` holds the ones of the last release. */
const screenshots = process.env.SCREENSHOTS;

/** Roles in the sample: the head of security, an ombud with a unit of her own, an officer who sits in the group. */
const HEAD = 'e-p001';
const OMBUD = 'e-p075';
const OFFICER = 'e-p024';

describe('the first run, as three people side by side', () => {
  let bot: ChildProcess;
  let browser: Browser;
  let address: string;
  let people: Record<'head' | 'ombud' | 'officer', Page>;
  const dataDir = mkdtempSync(join(tmpdir(), 'first-run-'));
  const opened: OpenedPage[] = [];

  before(async () => {
    browser = await startBrowser();
    ({ bot, address } = await startBot(dataDir));
    const open = async (person: string): Promise<Page> => {
      const page = await openPage(browser, `${address}?as=${person}`, {
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
      });
      opened.push(page);
      await chat(page.page).getByText('Jag hjälper dig').first().waitFor();
      return page.page;
    };
    people = { head: await open(HEAD), ombud: await open(OMBUD), officer: await open(OFFICER) };
  });
  after(async () => {
    await browser.close();
    bot.kill('SIGINT');
    const [code] = (await once(bot, 'exit')) as [number];
    rmSync(dataDir, { recursive: true, force: true });
    assert.equal(code, 0);
  });

  it('answers who is responsible', async () => {
    const { ombud } = people;
    await write(ombud, 'vem är mitt säkerhetsombud?');

    await chat(ombud).getByText('Karin Silvertall', { exact: true }).last().waitFor();
    await write(ombud, 'vem är säkerhetsombud på Stenlyktans skola?');
    await chat(ombud).getByText('Stenlyktans skola saknar säkerhetsombud just nu.').waitFor();
    await chat(ombud).getByText('Lovisa Ekorrhed', { exact: true }).last().waitFor();
    await picture(ombud, 'question');
  });

  it('carries a directive from the head of security to an ombud and the answer back', async () => {
    const { head, ombud } = people;
    await write(head, 'nytt direktiv');
    await button(head, 'Skriv direktiv').click();
    const dialog = head.getByRole('dialog');
    await dialog.getByLabel(/^Rubrik(?! på)/).fill('Kontrollera larmlistan');
    await dialog.getByLabel('Text', { exact: true }).fill('Gå igenom enhetens **larmlista**.');
    await picture(head, 'directive-writing');
    await dialog.getByRole('button', { name: 'Nästa: mottagare' }).click();
    await dialog.getByRole('checkbox', { name: 'Säkerhetsombud', exact: true }).check();
    await dialog.getByLabel('Sista dag att svara').fill(dayFromNow(14));
    await picture(head, 'directive-dialog');
    await dialog.getByRole('button', { name: 'Förhandsgranska' }).click();
    const send = dialog.getByRole('button', { name: /^Skicka till 34 personer och 3 ersättare$/ });
    await send.waitFor();
    await picture(head, 'directive-preview');
    await send.click();
    await dialog.getByText('skickas nu till 34 personer').waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();

    await button(ombud, 'Jag har läst').click();
    await chat(ombud)
      .getByText(/Du bekräftade/)
      .waitFor();
    await button(ombud, 'Jag har läst').waitFor({ state: 'detached' });
    await picture(ombud, 'directive-acknowledged');

    await write(head, 'status D-' + String(new Date().getFullYear()) + '-001');
    await chat(head).getByText('1 av 5', { exact: true }).last().waitFor();
    await picture(head, 'directive-status');
  });

  it('calls a forum to its meeting and takes the answers', async () => {
    const { head, officer } = people;
    await write(head, 'kalla till möte');
    await button(head, 'Skriv kallelse').click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption({ label: 'Processledningsgrupp säkerhet' });
    await dialog.locator('input[type=date]').fill(dayFromNow(20));
    await dialog.locator('input[type=time]').nth(0).fill('13:00');
    await dialog.locator('input[type=time]').nth(1).fill('15:00');
    await dialog.getByLabel('Plats').fill('Sessionssalen');
    await dialog.getByLabel('Dagordning', { exact: false }).fill('Larmrutiner\nHöstens övning');
    await picture(head, 'meeting-dialog');
    await dialog.getByRole('button', { name: 'Förhandsgranska' }).click();
    const call = dialog.getByRole('button', { name: /^Kalla \d+ personer$/ });
    await call.waitFor();
    await picture(head, 'meeting-preview');
    await call.click();
    await dialog.getByRole('button', { name: 'OK' }).click();

    await picture(officer, 'meeting-call');
    await button(officer, 'Ja').click();
    await chat(officer)
      .getByText(/Du svarade ja/)
      .waitFor();
    await button(officer, 'Kanske').click();
    await chat(officer)
      .getByText(/Du svarade kanske/)
      .waitFor();
    await picture(officer, 'meeting-replied');

    await write(head, 'status M-' + String(new Date().getFullYear()) + '-001');
    await chat(head).getByText('Lovisa Ekorrhed', { exact: false }).last().waitFor();
    await picture(head, 'meeting-status');
  });

  it('shows everything in dark and on a phone too', async () => {
    for (const [name, page] of Object.entries(people)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture(page, `${name}-dark`);
      await page.setViewportSize({ width: 320, height: 700 });
      await picture(page, `${name}-phone-dark`);
      await page.emulateMedia({ colorScheme: 'light' });
      await picture(page, `${name}-phone`);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      assert.ok(Number(overflow) <= 0, `${name}: ${String(overflow)} pixels too wide`);
    }
  });

  it('leaves nothing for the browser to complain of', () => {
    assert.deepEqual(
      opened.flatMap((each) => each.complaints),
      [],
    );
  });
});

function chat(page: Page) {
  return page.getByRole('log');
}

function button(page: Page, name: string) {
  return chat(page).getByRole('button', { name, exact: true }).last();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Skriv ett meddelande' }).fill(text);
  await page.keyboard.press('Enter');
}

async function picture(page: Page, name: string): Promise<void> {
  if (!screenshots) return;
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

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
