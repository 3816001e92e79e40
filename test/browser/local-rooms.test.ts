import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startEcho, type EchoSetup } from '../local/echo-bot.js';
import { openPage, startBrowser, type OpenedPage } from './browser.js';

const screenshots = process.env.SCREENSHOTS;
const BOT = '@Säkerhetsorganisationen';

async function picture(page: Page, name: string): Promise<void> {
  if (!screenshots) return;
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

const box = (page: Page) => page.getByRole('textbox', { name: /Skriv/ });
const said = (page: Page) => page.getByRole('log');

async function write(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await page.keyboard.press('Enter');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html, any[0]?.message].join(': '))),
    )`);
}

describe('rooms, typeahead and suggestions on the page of the local Teams', () => {
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
  const chats = (page: Page) => page.getByRole('navigation');

  it('offers the bot at @ and shows what it answers to everybody', async () => {
    const annika = await open('?as=p1&chat=group');
    const jonas = await open('?as=p2&chat=group');
    await write(annika, 'ingen nämnd');
    await said(jonas).getByText('ingen nämnd').waitFor();
    await box(annika).pressSequentially('@sä');
    await annika.getByRole('button', { name: 'Säkerhetsorganisationen' }).waitFor();
    await picture(annika, 'rooms-mention');
    await annika.keyboard.press('Enter');
    await box(annika).pressSequentially('hej');
    await annika.keyboard.press('Enter');
    await said(jonas).getByText('Du skrev: hej').waitFor();
    assert.equal(await said(jonas).locator('.mention').textContent(), 'Säkerhetsorganisationen');
    assert.equal(await said(jonas).getByText('Annika Lindvall').count(), 2);
    assert.equal(await said(jonas).getByText('Du skrev: ingen nämnd').count(), 0);
    await write(annika, `${BOT} nämn mig`);
    await said(jonas).getByText('Hej Annika Lindvall!').waitFor();
    assert.equal(await said(jonas).locator('.mention').last().textContent(), 'Annika Lindvall');
    await picture(jonas, 'rooms-group');
    assert.deepEqual(complaints(), []);
  });

  it('marks what is new in the other chats until they are opened', async () => {
    const mary = await open('?as=p2');
    await said(mary).getByText('Välkommen!').waitFor();
    await echo.teams.say('p1', 'god morgon', 'sv', { chat: 'group' });
    await chats(mary).getByText('1 olästa').waitFor();
    await chats(mary).getByText('Annika Lindvall: god morgon').waitFor();
    assert.match(await mary.title(), /^\(1\) /);
    await picture(mary, 'rooms-unread');
    await mary.reload();
    await chats(mary).getByText('1 olästa').waitFor();
    await chats(mary)
      .getByRole('link', { name: /Säkerhetsnätverket/ })
      .click();
    await said(mary).getByText('god morgon').waitFor();
    await chats(mary)
      .getByRole('link', { name: /^Säkerhetsorganisationen/ })
      .click();
    await said(mary).getByText('Välkommen!').first().waitFor();
    assert.equal(await chats(mary).getByText('1 olästa').count(), 0);
  });

  it('keeps a channel in threads and answers in them', async () => {
    const annika = await open('?as=p1&chat=channel');
    const jonas = await open('?as=p2&chat=channel');
    await write(annika, 'Första tråden');
    await write(annika, 'Andra tråden');
    await jonas.getByRole('button', { name: 'Svara i tråden: Första tråden' }).click();
    await write(jonas, `${BOT} svar`);
    const first = annika.getByRole('region', { name: 'Tråd: Första tråden' });
    await first.getByText('Du skrev: svar').waitFor();
    const second = annika.getByRole('region', { name: 'Tråd: Andra tråden' });
    assert.equal(await second.getByRole('article').count(), 1);
    await picture(jonas, 'rooms-channel');
    await jonas.getByRole('button', { name: 'Börja en ny tråd i stället' }).click();
    await write(jonas, 'Tredje tråden');
    await annika.getByRole('region', { name: 'Tråd: Tredje tråden' }).waitFor();
    assert.deepEqual(complaints(), []);
  });

  it('finds choices as the person types, by keyboard alone', async () => {
    const page = await open('?as=p1');
    await write(page, 'sök');
    const unit = page.getByRole('combobox', { name: 'Vilken enhet arbetar du på?' });
    await unit.pressSequentially('skol');
    await page.getByRole('option', { name: 'Södra skolan' }).waitFor();
    assert.equal(await page.getByRole('option').count(), 3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await picture(page, 'typeahead');
    assert.deepEqual(await faultsOf(page), []);
    await page.keyboard.press('Enter');
    assert.equal(await unit.inputValue(), 'Södra skolan');
    await page.getByRole('button', { name: 'Spara' }).click();
    await said(page).getByText('"unit":"u-Södra skolan"').waitFor();
    const query = echo.heard.activities.find(({ name }) => name === 'application/search');
    assert.deepEqual((query?.value as { data: unknown }).data, { note: 'x' });
    assert.deepEqual(complaints(), []);
  });

  it('says when a search fails or finds nothing, and takes no free text for a choice', async () => {
    const page = await open('?as=p1');
    await write(page, 'sök');
    const unit = page.getByRole('combobox');
    await unit.fill('fel');
    await page.getByText('Något gick fel. Försök igen.').waitFor();
    await unit.fill('xyz');
    await page.getByText('Inget hittades.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Välj en enhet').waitFor();
    await unit.fill('norra');
    await page.getByRole('option', { name: 'Norra skolan' }).click();
    await page.getByRole('button', { name: 'Spara' }).click();
    await said(page).getByText('"unit":"u-Norra skolan"').waitFor();
  });

  it('offers at most three answers to the newest message', async () => {
    const page = await open('?as=p1');
    // A greeting that came after the offer would be the newer message, and take the offer away.
    await said(page).getByText('Välkommen!').waitFor();
    await write(page, 'förslag');
    const offered = page.getByRole('group', { name: 'Förslag på svar' });
    await offered.getByRole('button').nth(2).waitFor();
    assert.equal(await offered.getByRole('button').nth(3).isVisible(), false);
    await picture(page, 'suggestions');
    await offered.getByRole('button', { name: 'två' }).click();
    await said(page).getByText('Du skrev: två').waitFor();
    await offered.waitFor({ state: 'hidden' });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be used by everybody, also on a phone: ${colorScheme}`, async () => {
      for (const chat of ['group', 'channel'] as const) {
        const page = await open(`?as=p1&chat=${chat}`, { colorScheme });
        await write(page, `${BOT} hej`);
        await said(page).getByText('Du skrev: hej').waitFor();
        await echo.teams.say('p2', 'och jag med', 'sv', { chat });
        await said(page).getByText('och jag med').waitFor();
        await box(page).pressSequentially('@');
        assert.deepEqual(await faultsOf(page), []);
        await page.setViewportSize({ width: 320, height: 640 });
        await picture(page, `rooms-${chat}-phone-${colorScheme}`);
        assert.deepEqual(await faultsOf(page), []);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.equal(overflow, 0);
      }
      assert.deepEqual(complaints(), []);
    });
});
