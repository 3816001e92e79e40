/** From a draft to what people get: sent later, approved by a second person, copied to managers, as in Eskilstuna. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directiveStatus } from '../../src/directives/status.js';
import type { Chart } from '../../src/organisation/chart.js';
import { asked, dialogOf, lastTo, submitIn, wordsOf, wordsOn } from './reading-cards.js';
import { deliveredDirective, startBot, type RunningBot } from './running-bot.js';

const HEAD_OF_SECURITY = 'e-p001';
const OFFICER = 'e-p024';
const REPRESENTATIVE = 'e-p075';
const CARE = { roles: 'sakerhetsombud', units: 'vof', deadlineDay: '2026-12-04' };

describe('writing directives in Eskilstuna', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'approving-'));
  let bot: RunningBot;
  before(async () => {
    cpSync('samples/eskilstuna', folder, { recursive: true });
    const approval = '\ndirectives:\n  approval: { by: sakerhetshandlaggare, over: 20 }\n';
    appendFileSync(join(folder, 'organisation.yaml'), approval);
    bot = await startBot({ organisation: folder });
  });
  after(async () => {
    await bot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const statusOf = (id: string) =>
    directiveStatus({ ...bot.services, chart: bot.services.chart() as Chart }, undefined, id, 'sv');
  const openDialog = async (sentence: string, button: string) => {
    await asked(bot, HEAD_OF_SECURITY, sentence);
    return dialogOf(await bot.teams.press(HEAD_OF_SECURITY, lastTo(bot, HEAD_OF_SECURITY).id, button));
  };
  const submit = async (dialog: Parameters<typeof submitIn>[2], title: RegExp, fields = {}) =>
    submitIn(bot, HEAD_OF_SECURITY, dialog, title, fields);
  const told = (person: string, fits: (words: string) => boolean) =>
    bot.teams.awaitMessage({ personId: person, fits: (message) => fits(wordsOf(message)) });

  it('sends advice at its time, which asks for no answer, and tells its writer', async () => {
    const writing = await openDialog('nytt råd', 'Skriv råd');
    const words = { title: 'Lås cykeln', body: 'Många *stulna* ${cyklar}.' };
    const addressing = dialogOf(await submit(writing, /^Nästa/, words));
    assert.doesNotMatch(wordsOn(addressing.card), /Sista dag/);
    const { roles, units } = CARE;
    const preview = dialogOf(
      await submit(addressing, /^Förhandsgranska$/, { roles, units, sendDay: '2026-11-24' }),
    );
    assert.match(wordsOn(preview.card), /Rådet går till 5 personer\.\nDe läser och behöver inte svara\.\n/);
    assert.match(wordsOn(preview.card), /Det skickas tisdag 24 november 2026 kl\. 08\.00\./);
    const sent = await submit(preview, /^Skicka vid den tiden$/);
    assert.match(JSON.stringify(sent), /Utkastet U-2026-001 skickas tisdag 24 november/);
    assert.equal((await statusOf('U-2026-001')).state, 'scheduled');
    assert.match(
      await asked(bot, HEAD_OF_SECURITY, 'mina utkast'),
      /Lås cykeln\nU-2026-001 · skickas 24 november/,
    );

    bot.clock.advance(24 * 3_600_000);
    await told(HEAD_OF_SECURITY, (text) => /skickas nu till 5 personer som D-2026-001/.test(text));
    const { counts, missing, state } = await deliveredDirective(bot, 'U-2026-001');
    assert.deepEqual([counts.recipients, counts.sent, missing.length, state], [5, 5, 0, 'closed']);
    const card = wordsOf(await told(REPRESENTATIVE, (text) => text.includes('Lås cykeln')));
    assert.match(card, /Råd D-2026-001/);
    assert.match(card, /Många \*stulna\* \$\{cyklar\}\./, 'emphasis is Markdown, the rest as written');
  });

  it('waits for a second person, who sends it back, and then approves it', async () => {
    const writing = await openDialog('nytt direktiv', 'Skriv direktiv');
    const words = { title: 'Kontrollera **larmet** ${namn}', body: 'Gå igenom listan.' };
    const addressing = dialogOf(await submit(writing, /^Nästa/, words));
    const all = { roles: 'sakerhetsombud', deadlineDay: '2026-12-04', copyManagers: 'true' };
    const preview = dialogOf(await submit(addressing, /^Förhandsgranska$/, all));
    assert.match(wordsOn(preview.card), /En andra person ska godkänna det innan det skickas\./);
    assert.match(wordsOn(preview.card), /\nKontrollera \\\*\\\*larmet\\\*\\\* \$\{namn\}\n/);
    assert.match(
      JSON.stringify(await submit(preview, /^Be om godkännande$/)),
      /väntar på att en andra person/,
    );

    const isAsked = (text: string) => text.startsWith('Godkänn: direktiv');
    const first = await told(OFFICER, isAsked);
    assert.match(wordsOf(first), /Annica Hagberg, säkerhetschef vill skicka det här/);
    const { kind } = await bot.teams.click(OFFICER, {
      activityId: first.id,
      action: {
        type: 'Action.Execute',
        verb: 'directive.return',
        data: { draft: 'U-2026-002', revision: '2', reason: 'Säg *när*.' },
      },
    });
    assert.equal(kind, 'card');
    const back = await told(HEAD_OF_SECURITY, (text) => text.startsWith('Tillbaka till dig'));
    assert.match(wordsOf(back), /Lovisa Ekorrhed skickar tillbaka .*Säg \\\*när\\\*\./s);

    const again = dialogOf(await bot.teams.press(HEAD_OF_SECURITY, back.id, 'Öppna utkastet'));
    const mended = dialogOf(await submit(again, /^Nästa/, { body: 'Gå igenom listan i dag.' }));
    const second = dialogOf(await submit(mended, /^Förhandsgranska$/));
    await submit(second, /^Be om godkännande$/);
    const approval = await told(OFFICER, (text) => isAsked(text) && text.includes('i dag'));
    await bot.teams.press(OFFICER, approval.id, 'Godkänn och skicka');
    const approved = bot.teams.messagesTo(OFFICER).find(({ id }) => id === approval.id);
    assert.match(wordsOf(approved), /Du har godkänt/);
    const { directive, counts } = await deliveredDirective(bot, 'D-2026-002');
    assert.deepEqual([directive.issuer, directive.approvedBy], [HEAD_OF_SECURITY, OFFICER]);
    assert.ok(counts.recipients > 20);
    await told(HEAD_OF_SECURITY, (text) => text.includes('Det skickas nu som D-2026-002'));
  });

  it('gives managers their copy, which asks for nothing', async () => {
    const chart = bot.services.chart() as Chart;
    const manager = chart.units.get('vof')?.manager ?? '';
    const copied = (await bot.services.notices.find('copy-D-2026-002-1'))?.value.recipients ?? [];
    const person = copied.find((each) => each.person === manager)?.person ?? copied[0]?.person ?? '';
    assert.notEqual(person, '');
    const copy = await told(person, (text) => text.includes('För kännedom: du får det här som chef för'));
    assert.match(wordsOf(copy), /larmet/);
    assert.doesNotMatch(JSON.stringify(copy.attachments), /"directive\.(open|acknowledge)"/);
  });

  it('makes a draft of an earlier directive, and throws drafts away', async () => {
    assert.match(
      await asked(bot, HEAD_OF_SECURITY, 'kopiera D-2026-002'),
      /kopierat till utkastet U-2026-003/,
    );
    const { id } = lastTo(bot, HEAD_OF_SECURITY);
    const copy = dialogOf(await bot.teams.press(HEAD_OF_SECURITY, id, 'Öppna utkastet'));
    assert.match(JSON.stringify(copy.card), /Kontrollera \*\*larmet\*\* \$\{namn\}/);
    const late = dialogOf(await submit(dialogOf(await submit(copy, /^Nästa/)), /^Förhandsgranska$/));
    assert.match(wordsOn(late.card), /Sista dag att svara saknas/);
    assert.match(await asked(bot, OFFICER, 'kopiera D-2026-002'), /Bara den som har skickat/);
    await asked(bot, HEAD_OF_SECURITY, 'mina utkast');
    await bot.teams.press(HEAD_OF_SECURITY, lastTo(bot, HEAD_OF_SECURITY).id, 'Ta bort');
    assert.match(wordsOf(lastTo(bot, HEAD_OF_SECURITY)), /Du har inga utkast/);
  });

  it('is kind about forged drafts and approvals', async () => {
    const { id } = lastTo(bot, HEAD_OF_SECURITY);
    const execute = (verb: string, data: object) =>
      bot.teams.click(HEAD_OF_SECURITY, { activityId: id, action: { type: 'Action.Execute', verb, data } });
    for (const [verb, data] of [
      ['directive.send', { draft: 'U-2026-404', revision: '1' }],
      ['directive.discard', { draft: "U'/#?" }],
      ['directive.approve', { draft: 'U-2026-002', revision: '3' }],
      ['directive.preview', { draft: 'U-2026-404', step: 'addressing' }],
    ] as const)
      assert.match(
        JSON.stringify(await execute(verb, data)),
        /Du har inget utkast|Du kan inte godkänna/,
        verb,
      );
  });
});
