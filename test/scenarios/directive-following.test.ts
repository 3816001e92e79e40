/** Changing and following up a directive in the chat: dialogs, reminders, links to files. */
import assert from 'node:assert/strict';
import { issueDirective } from '../../src/directives/issue.js';
import { directiveStatus } from '../../src/directives/status.js';
import { itemOf } from '../../src/directives/directive.js';
import type { Chart } from '../../src/organisation/chart.js';
import { anAudience } from '../builders.js';
import { asked, dialogOf, lastTo, submitIn, wordsOf, wordsOn } from './reading-cards.js';
import { deliveredDirective, MONDAY, startBot, until, type RunningBot } from './running-bot.js';

const HEAD = 'e-p001';

describe('following up a directive in the chat', () => {
  let bot: RunningBot;
  let id: string;
  let person: string;
  let quick: string;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna', at: MONDAY });
    const { organisation } = ports().chart;
    const role = organisation.roles.find((each) => each.level === 'unit');
    const people = organisation.assignments
      .filter((each) => each.role === role?.id && !each.deputy)
      .map((each) => each.person)
      .slice(0, 3);
    person = people[0] as string;
    quick = people[2] as string;
    const input = {
      title: 'Prova larmet',
      body: 'Gör så här.',
      deadline: '2026-12-18',
      urgent: false,
      audience: anAudience({ people }),
    };
    const directive = await issueDirective(ports(), { person: HEAD, via: 'cli' }, input);
    ({ id } = directive);
    await deliveredDirective(bot, id);
    const row = await bot.services.ledger.find(itemOf(directive), people[1] as string);
    assert.ok(row);
    const unreachable = { ...row.value, state: 'unreachable' as const, reason: 'not-installed' as const };
    await bot.services.ledger.change(itemOf(directive), row, unreachable);
  });
  after(() => bot.stop());
  const ports = () => ({ ...bot.services, chart: bot.services.chart() as Chart });
  const pressLast = (title: string) => bot.teams.press(HEAD, lastTo(bot, HEAD).id, title);
  const counts = async () => (await directiveStatus(ports(), undefined, id, 'sv')).counts;

  it('shows the issuer’s own card anew by itself when somebody answers', async () => {
    await asked(bot, HEAD, `status ${id}`);
    const card = lastTo(bot, HEAD);
    const words = () => wordsOf(bot.teams.messagesTo(HEAD).find((message) => message.id === card.id));
    assert.match(words(), /Har bekräftat: 0/);
    await bot.teams.press(quick, lastTo(bot, quick).id, 'Jag har läst');
    await until(
      async () => words(),
      (text) => /Har bekräftat: 1/.test(text),
      15_000,
    );
  });

  it('reminds those who have it, once a day', async () => {
    await asked(bot, HEAD, `status ${id}`);
    const first = await pressLast('Påminn nu');
    assert.match(JSON.stringify(first), /1 person får nu en påminnelse/);
    assert.match(JSON.stringify(await pressLast('Påminn nu')), /redan fått en påminnelse/);
    await until(
      async () => wordsOf(lastTo(bot, person)),
      (words) => /Påminnelse[\s\S]*Prova larmet/.test(words),
    );
  });

  it('opens the directive from the reminder', async () => {
    assert.equal((await bot.teams.press(person, lastTo(bot, person).id, 'Öppna direktivet')).kind, 'card');
    assert.match(wordsOf(lastTo(bot, person)), /Gör så här/);
  });

  it('shows who was not reached and takes a confirmation for them', async () => {
    assert.match(await asked(bot, HEAD, `onådda ${id}`), /har inte appen i Teams[\s\S]*@example\.se/);
    const dialog = dialogOf(await pressLast('Bekräftat på annat sätt'));
    const nobody = dialogOf(await submitIn(bot, HEAD, dialog, /^Anteckna$/, { how: 'På telefon' }));
    assert.match(wordsOn(nobody.card), /inte mottagare/);
    const status = await directiveStatus(ports(), undefined, id, 'sv');
    const missing = status.missing.find((each) => each.state === 'unreachable');
    const fields = { person: encodeURIComponent(missing?.person ?? ''), how: 'På telefon' };
    await submitIn(bot, HEAD, nobody, /^Anteckna$/, fields);
    assert.equal((await counts()).otherwise, 1);
  });

  it('hands out the answers by a link that is made at the click', async () => {
    await asked(bot, HEAD, `status ${id}`);
    await pressLast('Svaren till Excel');
    const url = /"url":"([^"]+\/files\/[^"]+)"/.exec(JSON.stringify(lastTo(bot, HEAD)))?.[1];
    assert.ok(url);
    const response = await fetch(url);
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /attachment; filename="D-2026-001 svar.csv"/,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const lines = bytes.toString().trim().split('\r\n');
    assert.equal(lines.length, 4);
    assert.match(bytes.toString(), /bekräftat på annat sätt/);
    bot.clock.advance(601_000);
    const expired = await fetch(url);
    assert.equal(expired.status, 410);
    assert.match(await expired.text(), /slutat gälla/);
    assert.match(await asked(bot, HEAD, `bevis ${id}`), /Bevis att skriva ut/);
  });

  it('says in the dialog what is wrong with an amendment, and makes it', async () => {
    assert.match(await asked(bot, HEAD, `ändra ${id}`), /Ändra direktivet/);
    const dialog = dialogOf(await pressLast('Ändra'));
    const same = await submitIn(bot, HEAD, dialog, /^Spara ändringen$/, { reason: 'Stavfel' });
    assert.match(wordsOn(dialogOf(same).card), /densamma som förut/);
    const fields = { body: 'Gör så här i stället.', reason: 'Stavfel' };
    await submitIn(bot, HEAD, dialog, /^Spara ändringen$/, fields);
    assert.equal((await bot.services.directives.find(id))?.value.version, 2);
    await submitIn(bot, HEAD, dialog, /^Spara ändringen$/, fields);
    assert.equal((await bot.services.directives.find(id))?.value.version, 2);
  });

  it('withdraws it, and every later click is told so', async () => {
    assert.match(await asked(bot, HEAD, `återkalla ${id}`), /Återkalla direktivet/);
    const dialog = dialogOf(await pressLast('Återkalla'));
    await submitIn(bot, HEAD, dialog, /^Avsluta direktivet$/, { how: 'withdrawn', reason: 'Fel mottagare' });
    assert.equal((await bot.services.directives.find(id))?.value.stage, 'withdrawn');
    await until(
      async () => bot.teams.messagesTo(person).map(wordsOf),
      (cards) => cards.some((card) => /Direktivet är återkallat/.test(card)),
      30_000,
    );
    assert.match(await asked(bot, HEAD, `ändra ${id}`), /Ändra direktivet|redan återkallat/);
  });

  it('is for nobody but those who lead it', async () => {
    for (const words of [`ändra ${id}`, `återkalla ${id}`, `påminn om ${id}`])
      assert.match(await asked(bot, person, words), /Bara den som har skickat/);
    for (const words of [`onådda ${id}`, `exportera ${id}`, `bevis ${id}`])
      assert.match(await asked(bot, person, words), /Bara den som har skickat/);
  });
});
