/** The three flows of a first run in Eskilstuna, over HTTP on both sides: people ask, are directed, are called. */
import assert from 'node:assert/strict';
import { UNKNOWN_PERSON } from '../../src/local/roster.js';
import { asked, dialogOf, lastTo, submitIn, titlesOf, wordsOf, wordsOn } from './reading-cards.js';
import { deliveredDirective, deliveredMeeting, startBot, type RunningBot } from './running-bot.js';

const HEAD_OF_SECURITY = 'e-p001';
const OFFICER = 'e-p024';
const REPRESENTATIVE = 'e-p075';
const AWAY = 'e-p079';
const DEPUTY = 'e-p080';
const EMPLOYEE = 'e-p077';

describe('a first run in Eskilstuna', function () {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
  });
  after(() => bot.stop());

  const cardOf = (person: string, id: string) =>
    wordsOf(bot.teams.messages(person).find((message) => message.id === id));

  it('welcomes whoever opens the chat, in their language', async () => {
    await bot.teams.open(EMPLOYEE);
    assert.match(cardOf(EMPLOYEE, lastTo(bot, EMPLOYEE).id), /responsible for security/);
    await bot.teams.open(REPRESENTATIVE);
    assert.match(wordsOf(lastTo(bot, REPRESENTATIVE)), /vem som är ansvarig för säkerheten/);
  });

  it('names an employee’s own security representative, in Swedish and in English', async () => {
    const swedish = await asked(bot, EMPLOYEE, 'vem är mitt säkerhetsombud?');
    assert.match(swedish, /^Karin Silvertall\nSäkerhetsombud, Havtornsgården\n/);
    assert.match(swedish, /Källa: Säkerhetsorganisation/);
    const english = await asked(bot, EMPLOYEE, 'Who is my security representative?');
    assert.match(english, /^Karin Silvertall\nSecurity Representative, Havtornsgården Care Home\n/);
  });

  it('names the deputy of a representative who is away', async () => {
    assert.match(await asked(bot, AWAY, 'vem är mitt säkerhetsombud?'), /^Filip Morgondal\n/);
  });

  it('tells a stranger that their unit is not known, and answers for a named one', async () => {
    assert.match(await asked(bot, UNKNOWN_PERSON.id, 'vem är mitt säkerhetsombud?'), /Vilken enhet/);
    assert.match(
      await asked(bot, UNKNOWN_PERSON.id, 'vem är säkerhetsombud på Havtornsgården?'),
      /Karin Silvertall/,
    );
  });

  describe('with a directive', () => {
    const cards = new Map<string, string>();

    it('is written in a dialog, which shows what is wrong and keeps what was written', async () => {
      await asked(bot, HEAD_OF_SECURITY, 'Nytt direktiv');
      const { id } = lastTo(bot, HEAD_OF_SECURITY);
      const write = dialogOf(await bot.teams.press(HEAD_OF_SECURITY, id, 'Skriv direktiv'));
      const words = { title: 'Lås dörrarna', body: 'Från i dag.' };
      const nothing = dialogOf(await submitIn(bot, HEAD_OF_SECURITY, write, /^Nästa/, { title: 'Lås' }));
      assert.match(wordsOn(nothing.card), /Det här behöver ändras\nDirektivet saknar text/);
      const whom = dialogOf(await submitIn(bot, HEAD_OF_SECURITY, nothing, /^Nästa/, words));
      const late = { roles: 'sakerhetsombud', units: 'vof', deadlineDay: '2026-11-20' };
      const wrong = dialogOf(await submitIn(bot, HEAD_OF_SECURITY, whom, /^Förhandsgranska$/, late));
      assert.match(wordsOn(wrong.card), /Det här behöver ändras\nSista dagen 2026-11-20 har redan passerat/);
      const right = { deadlineDay: '2026-11-27' };
      const preview = dialogOf(await submitIn(bot, HEAD_OF_SECURITY, wrong, /^Förhandsgranska$/, right));
      assert.match(wordsOn(preview.card), /^Stämmer det här\?\nDirektivet går till 5 personer\./);
      assert.match(wordsOn(preview.card), /Filip Morgondal för Aino Lampsken/);
      assert.match(wordsOn(preview.card), /\nLås dörrarna\nFrån i dag\.\n/);
      const first = await submitIn(
        bot,
        HEAD_OF_SECURITY,
        preview,
        /^Skicka till 5 personer och 1 ersättare$/,
      );
      assert.match(JSON.stringify(first), /Direktiv D-2026-001 skickas nu till 5 personer/);
      const again = await submitIn(
        bot,
        HEAD_OF_SECURITY,
        preview,
        /^Skicka till 5 personer och 1 ersättare$/,
      );
      assert.deepEqual(again, first, 'pressed twice, sent once');
    });

    it('reaches everybody once, whether they have met the bot or not', async () => {
      const { counts } = await deliveredDirective(bot, 'D-2026-001');
      assert.equal(counts.recipients, 5);
      assert.equal(counts.sent, 5);
      for (const person of [REPRESENTATIVE, AWAY, DEPUTY]) {
        const isDirective = (words: string) => words.startsWith('Direktiv D-2026-001\n');
        const got = bot.teams.messagesTo(person).filter((message) => isDirective(wordsOf(message)));
        assert.equal(got.length, 1);
        assert.match(got[0]?.summary ?? '', /Direktiv D-2026-001: Lås dörrarna\. Bekräfta senast/);
        assert.equal(got[0]?.alert, true);
        cards.set(person, got[0]?.id ?? '');
      }
    });

    it('is acknowledged with Action.Execute, once: the second press gets the first receipt', async () => {
      const id = cards.get(REPRESENTATIVE) ?? '';
      assert.equal((await bot.teams.press(REPRESENTATIVE, id, 'Jag har läst')).kind, 'card');
      const receipt = cardOf(REPRESENTATIVE, id);
      assert.match(receipt, /Du bekräftade den 23 november kl\. 10/);
      const data = { id: 'D-2026-001', version: '1' };
      const action = { type: 'Action.Execute' as const, verb: 'directive.acknowledge', data };
      await bot.teams.click(REPRESENTATIVE, { activityId: id, action });
      assert.equal(cardOf(REPRESENTATIVE, id), receipt);
    });

    it('is acknowledged by an older client with Action.Submit; the deputy answers for who is away', async () => {
      const id = cards.get(DEPUTY) ?? '';
      const data = { verb: 'directive.acknowledge', id: 'D-2026-001', version: '1' };
      await bot.teams.click(DEPUTY, { activityId: id, action: { type: 'Action.Submit', data } });
      assert.match(cardOf(DEPUTY, id), /Du bekräftade/);
      await bot.teams.open(AWAY);
      await bot.teams.refresh(AWAY, cards.get(AWAY) ?? '');
      assert.match(cardOf(AWAY, cards.get(AWAY) ?? ''), /Filip Morgondal svarade för uppdraget/);
    });

    it('stands the same in chat and in the operations, exactly', async () => {
      const opened = 'e-p083';
      await bot.teams.open(opened);
      await bot.teams.open(opened);
      const { counts, missing, missingTotal } = await deliveredDirective(bot, 'D-2026-001');
      assert.deepEqual(counts, {
        ...{ recipients: 5, queued: 0, sent: 2, seen: 1, acknowledged: 1, done: 1, cannot: 0 },
        ...{ late: 0, otherwise: 0, failed: 0, unreachable: 0, uncertain: 0 },
      });
      assert.equal(missingTotal, 3);
      assert.deepEqual(
        new Set(missing.map(({ state }) => state)),
        new Set(['sent']),
        'opening is not told of a person',
      );
      const told = await asked(bot, HEAD_OF_SECURITY, 'status D-2026-001');
      assert.match(told, /Mottagare: 5\nHar bekräftat: 2\nHar inte svarat: 3/);
      assert.doesNotMatch(told, /Karin Silvertall|Aino Lampsken/);
    });
  });

  describe('with a meeting', () => {
    const press = async (person: string, verbOrTitle: string) => {
      const message = await bot.teams.awaitMessage({
        personId: person,
        fits: (each) => wordsOf(each).startsWith('Kallelse till möte'),
      });
      await bot.teams.press(person, message.id, verbOrTitle);
      return cardOf(person, message.id);
    };

    it('is called in a dialog that names who will be called, deputies for those away', async () => {
      await asked(bot, HEAD_OF_SECURITY, 'kalla till möte');
      const { id } = lastTo(bot, HEAD_OF_SECURITY);
      const dialog = dialogOf(await bot.teams.press(HEAD_OF_SECURITY, id, 'Skriv kallelse'));
      const form = {
        group: 'plg',
        day: '2026-12-03',
        startTime: '13:00',
        endTime: '15:00',
        place: 'Almen',
        agenda: 'Lägesbild\nNycklar',
      };
      const preview = dialogOf(await submitIn(bot, HEAD_OF_SECURITY, dialog, /^Förhandsgranska$/, form));
      assert.match(wordsOn(preview.card), /^Stämmer det här\?\n9 personer kallas\./);
      assert.match(wordsOn(preview.card), /Sadia Björkmåne för Per-Arne Glimvik/);
      const sent = await submitIn(bot, HEAD_OF_SECURITY, preview, /^Kalla 9 personer$/);
      assert.match(JSON.stringify(sent), /Kallelse M-2026-001 skickas nu till 9 personer/);
    });

    it('is answered yes, no or maybe, and the answer can be changed', async () => {
      assert.match(await press(OFFICER, 'Ja'), /Du svarade ja/);
      assert.match(await press('e-p026', 'Nej'), /Du svarade nej/);
      assert.match(await press('e-p031', 'Kanske'), /Du svarade kanske/);
      assert.match(await press('e-p031', 'Ja'), /Du svarade ja/);
    });

    it('shows its chair exact counts with names', async () => {
      const { replies, called } = await deliveredMeeting(bot, 'M-2026-001');
      assert.deepEqual(
        { called, replies },
        { called: 9, replies: { yes: 2, no: 1, maybe: 0, deputy: 0, none: 6 } },
      );
      const told = await asked(bot, HEAD_OF_SECURITY, 'status M-2026-001');
      assert.match(told, /Kallade: 9\nKommer: 2\nKommer kanske: 0\nKommer inte: 1\nHar inte svarat: 6/);
      assert.match(told, /Kommer \(2\)\n- Lovisa Ekorrhed.*\n- Bashir Lodklint/);
      assert.match(told, /Kommer inte \(1\)\n- Sadia Björkmåne/);
    });

    it('offers its chair to look again', async () => {
      const { id } = lastTo(bot, HEAD_OF_SECURITY);
      await press(OFFICER, 'Nej');
      assert.equal((await bot.teams.press(HEAD_OF_SECURITY, id, 'Uppdatera')).kind, 'card');
      assert.match(cardOf(HEAD_OF_SECURITY, id), /Kommer: 1\nKommer kanske: 0\nKommer inte: 2/);
      assert.ok(titlesOf(lastTo(bot, HEAD_OF_SECURITY).attachments[0]?.content).includes('Uppdatera'));
    });
  });
});
