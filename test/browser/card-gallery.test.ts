import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { renderCard, type TemplateName } from '../../src/cards/render.js';
import { TEMPLATES } from '../../src/cards/templates.js';
import { localObjectId } from '../../src/local/ids.js';
import { createLocalTeams, type LocalTeams } from '../../src/local/local-teams.js';
import { silentLog } from '../../src/log.js';
import { cardFixtures } from '../card-fixtures.js';
import { openPage, startBrowser } from './browser.js';

/** Set, it keeps a picture of every card in four forms. */
const screenshots = process.env.SCREENSHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TENANT = '00000000-0000-4000-8000-000000000001';

describe('every card, as the local Teams draws it', () => {
  let browser: Browser;
  let server: Server;
  let teams: LocalTeams;
  let origin: string;

  before(async () => {
    browser = await startBrowser();
    server = createServer((request, response) => {
      // No bot listens behind this gallery: what the page sends to one is taken and forgotten.
      if (request.url === '/api/messages') response.end('{}');
      else void teams.listener(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    teams = createLocalTeams({
      people: () => people,
      botEndpoint: () => `${origin}/api/messages`,
      publicUrl: () => `${origin}/local`,
      tenantId: TENANT,
      botId: 'bot',
      botName: 'Säkerhetsorganisationen',
      now: () => new Date(),
      log: silentLog,
    });
    for (const template of TEMPLATES) await sendCards(origin, template);
  });
  after(async () => {
    await browser.close();
    await teams.stop();
    server.closeAllConnections();
    server.close();
  });

  for (const template of TEMPLATES)
    it(`shows ${template} without a fault for anybody`, async () => {
      const height = 900 * cardFixtures[template].length;
      const { page, context, complaints } = await openPage(browser, `${origin}/local/?as=${template}`, {
        locale: 'sv-SE',
        viewport: { width: 900, height: Math.min(height, 8000) },
      });
      const cards = page.getByRole('log').locator('.ac-adaptiveCard');
      await cards.nth(cardFixtures[template].length - 1).waitFor();

      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        assert.deepEqual(await faultsOf(page), [], scheme);
        await picture(page, `card-${template}-${scheme}`);
        await page.setViewportSize({ width: 320, height: Math.min(height * 1.5, 12_000) });
        const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        assert.ok(Number(overflow) <= 0, `${String(overflow)} pixels too wide on a phone`);
        await picture(page, `card-${template}-${scheme}-phone`);
        await page.setViewportSize({ width: 900, height: Math.min(height, 8000) });
      }
      for (const which of ['first', 'last'] as const) {
        await openForms(page, which);
        assert.deepEqual(await faultsOf(page), [], `${which} form`);
        await picture(page, `card-${template}-${which}-form`);
      }
      await context.close();
      assert.deepEqual(complaints, []);
    });
});

const people = TEMPLATES.map((template) => ({
  id: template,
  name: template,
  objectId: localObjectId(`${template}@example.se`),
}));

async function sendCards(origin: string, template: TemplateName): Promise<void> {
  const connector = `${origin}/local/connector/v3/conversations`;
  const members = [{ id: localObjectId(`${template}@example.se`) }];
  const opened = await post(connector, {
    members,
    tenantId: TENANT,
    channelData: { tenant: { id: TENANT } },
  });
  for (const { data } of cardFixtures[template]) {
    // Without the renewing, for which a bot would have to answer.
    const { refresh: _refresh, ...content } = renderCard(template, data);
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
    await post(`${connector}/${opened.id}/activities`, { type: 'message', attachments });
  }
}

async function post(url: string, body: object): Promise<{ id: string }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.ok(response.ok, `${url}: ${response.status}`);
  return (await response.json()) as { id: string };
}

/** Opens what lies behind the first or the last such button of every card. */
async function openForms(page: Page, which: 'first' | 'last'): Promise<void> {
  for (const actions of await page.locator('.ac-actionSet:has(> .expandable)').all()) {
    const button = actions.locator('> .expandable')[which]();
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  }
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe
    .run('[role=log]', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html, any[0]?.message].join(': '))),
    )`);
}

async function picture(page: Page, name: string): Promise<void> {
  if (!screenshots) return;
  mkdirSync(join(screenshots, 'cards'), { recursive: true });
  await page.screenshot({ path: join(screenshots, 'cards', `${name}.png`) });
}
