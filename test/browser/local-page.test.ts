import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startEcho, type EchoSetup } from '../local/echo-bot.js';
import { openPage, startBrowser, type OpenedPage } from './browser.js';

const screenshots = process.env.SCREENSHOTS;

async function picture(page: Page, name: string): Promise<void> {
  if (!screenshots) return;
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /Skriv ett meddelande|Type a message/ }).fill(text);
  await page.keyboard.press('Enter');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html, any[0]?.message].join(': '))),
    )`);
}

const said = (page: Page) => page.getByRole('log');

describe('the page of the local Teams', () => {
  let browser: Browser;
  let echo: EchoSetup;
  let opened: OpenedPage[] = [];

  before(async () => {
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    echo = await startEcho();
    opened = [];
  });
  afterEach(async () => {
    for (const { context } of opened) await context.close();
    await echo.stop();
  });

  async function open(path: string, options?: Parameters<typeof openPage>[2]): Promise<Page> {
    const page = await openPage(browser, `${echo.origin}/local/${path}`, options);
    opened.push(page);
    return page.page;
  }
  const complaints = () => opened.flatMap((each) => each.complaints);

  it('lets a visitor find somebody and become them', async () => {
    const page = await open('', { locale: 'sv-SE' });
    await page.getByLabel('Sök på namn').fill('rektor');
    await page.getByText('Annika Lindvall').waitFor({ state: 'detached' });
    await picture(page, 'chooser');
    await page.getByRole('link', { name: /^Jonas Berg/ }).click();
    await said(page).getByText('Välkommen!').waitFor();
    assert.equal(await page.title(), 'Jonas Berg – Säkerhetsorganisationen');
    assert.deepEqual(complaints(), []);
  });

  it('says when the person in the address is not there', async () => {
    const page = await open('?as=nobody', { locale: 'en-GB' });
    await page.getByRole('alert').getByText('not here').waitFor();
    await page.getByText('Kim Obekant').waitFor();
  });

  it('shows two people their own chats, live', async () => {
    const annika = await open('?as=p1');
    const mary = await open('?as=p3');
    await write(annika, 'hej');
    await said(annika).getByText('Du skrev: hej').waitFor();
    await mary.getByText('Personal chat').waitFor();
    await said(mary).getByText('Välkommen!').waitFor();
    assert.equal(await said(mary).getByText('Du skrev: hej').count(), 0);
    await echo.teams.say('p3', 'from elsewhere');
    await said(mary).getByText('Du skrev: from elsewhere').waitFor();
    assert.deepEqual(complaints(), []);
  });

  it('carries every action of a card', async () => {
    const page = await open('?as=p1');
    await write(page, 'kort');
    await page.getByRole('heading', { name: 'Utrym lokalerna' }).waitFor();
    await picture(page, 'card-light');
    await page.getByRole('button', { name: 'Mer' }).click();
    await page.getByText('Samlingsplats').waitFor();
    await page.getByRole('button', { name: 'Toast' }).click();
    await page.getByRole('status').getByText('Klart').waitFor();
    await picture(page, 'card-toast');
    await page.getByLabel('Kommentar').fill('allt klart');
    await page.getByRole('button', { name: 'Skicka', exact: true }).first().click();
    await said(page).getByText('"submitted":true').waitFor();
    await page.getByRole('button', { name: 'Jag har läst' }).click();
    await page.getByRole('heading', { name: 'Läst: allt klart' }).waitFor();
    assert.deepEqual(complaints(), []);
  });

  it('opens a dialog, checks its inputs, submits it and closes it', async () => {
    const page = await open('?as=p1');
    await write(page, 'kort');
    await page.getByRole('button', { name: 'Öppna dialog' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rapportera' });
    await dialog.getByRole('button', { name: 'Skicka rapport' }).click();
    await dialog.getByText('Skriv vad som hänt').waitFor();
    await dialog.getByLabel('Vad har hänt?').fill('trasigt lås');
    await picture(page, 'dialog');
    await dialog.getByRole('button', { name: 'Skicka rapport' }).click();
    await dialog.getByText('Tack: trasigt lås').waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(complaints(), []);
  });

  it('renews a card that asks for it, and shows updates and deletions', async () => {
    const page = await open('?as=p2');
    await write(page, 'refresh');
    await page.getByRole('heading', { name: 'Nytt (automatic)' }).waitFor();
    await write(page, 'uppdatera');
    await said(page).getByText('Efter', { exact: true }).waitFor();
    await page.getByText('Redigerat').waitFor();
    await write(page, 'radera');
    await write(page, 'klar');
    await said(page).getByText('Du skrev: klar').waitFor();
    assert.equal(await page.getByText('Försvinner').count(), 0);
  });

  it('never lets a text become markup', async () => {
    const page = await open('?as=p1');
    await write(page, '<img src=x onerror=alert(1)> **fet** [länk](javascript:alert(1))');
    const answer = said(page).getByText('Du skrev:');
    await answer.waitFor();
    assert.equal(await answer.locator('strong').textContent(), 'fet');
    assert.equal(await page.locator('.bubble img, .bubble a').count(), 0);
    assert.match((await answer.textContent()) ?? '', /<img src=x onerror=alert\(1\)>/);
    assert.deepEqual(complaints(), []);
  });

  it('keeps what was said over a reload, greets once, and changes language', async () => {
    const page = await open('?as=p2');
    await write(page, 'hej');
    await said(page).getByText('Du skrev: hej').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Personal chat').first().waitFor();
    await said(page).getByText('Du skrev: hej').waitFor();
    assert.equal(await said(page).getByText('Välkommen!').count(), 1);
  });

  it('tells of a lost connection and catches up when the server is back', async () => {
    const page = await open('?as=p2');
    await said(page).getByText('Välkommen!').waitFor();
    const port = Number(new URL(echo.origin).port);
    await echo.stop();
    await page.getByText('Ingen kontakt med servern').waitFor();
    echo = await startEcho({}, port);
    await echo.teams.say('p2', 'tillbaka');
    await said(page).getByText('Du skrev: tillbaka').waitFor();
    await page.getByText('Ingen kontakt med servern').waitFor({ state: 'hidden' });
  });

  it('says that the bot cannot be reached, and marks the message', async () => {
    await echo.stop();
    echo = await startEcho({ botEndpoint: () => 'http://127.0.0.1:9/api/messages' });
    const page = await open('?as=p2');
    await write(page, 'hej');
    await page.getByRole('status').getByText('Det går inte att nå boten.').waitFor();
    await page.getByText('Kom inte fram').waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be used by everybody: ${colorScheme}`, async () => {
      const chooser = await open('', { colorScheme });
      await chooser.getByText('Jonas Berg').waitFor();
      assert.deepEqual(await faultsOf(chooser), []);
      const chat = await open('?as=p1', { colorScheme });
      await write(chat, 'kort');
      await chat.getByRole('button', { name: 'Mer' }).click();
      assert.deepEqual(await faultsOf(chat), []);
      await chat.getByRole('button', { name: 'Öppna dialog' }).click();
      await chat.getByRole('dialog').waitFor();
      assert.deepEqual(await faultsOf(chat), []);
    });

  for (const [name, options] of [
    ['wide-dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['narrow-light', { viewport: { width: 320, height: 640 } }],
    ['narrow-dark', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ] as const)
    it(`fits the screen: ${name}`, async () => {
      const page = await open('?as=p1', options);
      await write(page, 'kort');
      await page.getByRole('button', { name: 'Jag har läst' }).waitFor();
      await picture(page, name);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.equal(overflow, 0);
      await page.getByRole('button', { name: 'Öppna dialog' }).click();
      await page.getByRole('dialog').waitFor();
      await picture(page, `${name}-dialog`);
      assert.deepEqual(complaints(), []);
    });
});
