/** The local Teams with its clock moved forward: reminders as a person meets them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueDirective } from '../../src/directives/issue.js';
import type { ChatMessage } from '../../src/local/contract.js';
import { openClock } from '../../src/local/clock.js';
import type { Chart } from '../../src/organisation/chart.js';
import { anInput } from '../directives/input.js';
import { lastTo, wordsOn } from './reading-cards.js';
import { deliveredDirective, MONDAY, startBot, startClock, until, type RunningBot } from './running-bot.js';

/** In Eskilstuna's sample: the head of security, and the ombud of a care home. */
const HEAD = 'e-p001';
const OMBUD = 'e-p075';

describe('the clock of a running bot, moved forward', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moved-clock-'));
  let bot: RunningBot;

  before(async () => {
    const clock = openClock(join(folder, 'clock.json'), startClock(MONDAY).now);
    bot = await startBot({ organisation: 'samples/eskilstuna', clock });
  });
  after(async () => {
    await bot.stop();
    rmSync(folder, { recursive: true });
  });

  const moveTo = async (to: string): Promise<void> => {
    const response = await fetch(`${bot.app.url}/local/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ to }),
    });
    assert.equal(response.status, 200);
  };
  const newestTo = async (person: string, words: RegExp, except = ''): Promise<ChatMessage> => {
    const find = async () =>
      bot.teams
        .messagesTo(person)
        .filter(({ id, summary = '' }) => id !== except && words.test(summary))
        .slice(-1);
    const [newest] = await until(find, (messages) => messages.length > 0);
    assert.ok(newest);
    return newest;
  };
  const cardOf = (message: ChatMessage) => message.attachments[0]?.content;

  it('brings the reminder, whose button shows the card, which can be put off once more', async () => {
    const ports = { ...bot.services, chart: bot.services.chart() as Chart };
    const audience = { roles: ['sakerhetsombud'], units: ['vof'] };
    const input = anInput({ deadline: '2026-12-03', audience });
    const { id } = await issueDirective(ports, { person: HEAD, via: 'chat' }, input);
    await deliveredDirective(bot, id);

    await moveTo('2026-11-30');
    const digest = await newestTo(OMBUD, /väntar på ditt svar/);
    assert.match(
      wordsOn(cardOf(digest)),
      /Det här väntar på dig\n\*\*D-2026-001 Kontrollera larmlistan:\*\*/,
    );
    assert.match(wordsOn(cardOf(digest)), /Bekräfta senast torsdag 3 december 2026\./);

    await bot.teams.press(OMBUD, digest.id, 'directive.show');
    const card = await until(
      async () => lastTo(bot, OMBUD),
      ({ id: newest }) => newest !== digest.id,
    );
    assert.match(JSON.stringify(cardOf(card)), /Påminn mig på onsdag/);
    const put = await bot.teams.press(OMBUD, card.id, 'directive.remind-me');
    assert.match(JSON.stringify(put), /Du får en påminnelse på onsdag\./);

    await moveTo('2026-12-02');
    const again = await newestTo(OMBUD, /väntar på ditt svar/, digest.id);
    assert.match(wordsOn(cardOf(again)), /Du bad om en påminnelse\. Bekräfta senast/);
    const acknowledged = await bot.teams.press(OMBUD, card.id, 'directive.acknowledge');
    assert.equal(acknowledged.kind, 'card');
  });

  it('gives the head of security the overview of the week, whose button shows the status', async () => {
    await moveTo('2026-12-07');
    const overview = await newestTo(HEAD, /^Veckans överblick/);
    assert.match(wordsOn(cardOf(overview)), /Sista dagen har passerat, och svar saknas\n\*\*D-2026-001/);
    await bot.teams.press(HEAD, overview.id, 'directive.show-status');
    const status = await until(
      async () => lastTo(bot, HEAD),
      ({ id }) => id !== overview.id,
    );
    assert.match(wordsOn(cardOf(status)), /Har bekräftat/);
  });
});
