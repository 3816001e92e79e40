/** What waits for somebody is told in their own chat, from the real directives and calls. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/paths.js';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { issueDirective } from '../../src/directives/issue.js';
import { callMeeting } from '../../src/meetings/call.js';
import type { Chart } from '../../src/organisation/chart.js';
import { deliveredDirective, deliveredMeeting, startBot, type RunningBot } from './running-bot.js';
import { mentioning, post } from './wire.js';

const HEAD_OF_SECURITY = 'e-p001';
const REPRESENTATIVE = 'e-p075';
const group = { id: '19:group@thread.v2', conversationType: 'groupChat' } as const;

interface Command {
  readonly title: string;
}

describe('what waits for somebody', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
    const ports = { ...bot.services, chart: bot.services.chart() as Chart };
    const by = { person: HEAD_OF_SECURITY, via: 'cli' } as const;
    const nobody = { units: [], groups: [], people: [], managers: false, everyone: false, except: [] };
    const content = { title: 'Se över låsen', body: 'Lås.', deadline: '2026-11-27', urgent: false };
    await issueDirective(ports, by, { ...content, audience: { ...nobody, roles: ['sakerhetschef'] } });
    const call = {
      group: 'plg',
      start: '2026-11-30T13:00',
      end: '2026-11-30T15:00',
      place: 'Eken',
      agenda: [],
    };
    await callMeeting(ports, by, { ...call, mandatory: [] });
    await deliveredDirective(bot, 'D-2026-001');
    await deliveredMeeting(bot, 'M-2026-001');
  });
  after(() => bot.stop());

  const told = async (text: string, who = HEAD_OF_SECURITY) =>
    (await post(bot, who, { text })).words[0] ?? '';

  for (const text of ['mina direktiv', 'har jag några direktiv att kvittera?'])
    it(`tells the directives: "${text}"`, async () => {
      const words = await told(text);
      assert.match(words, /D-2026-001 Se över låsen, senast .*27 november/);
      assert.doesNotMatch(words, /Eken/);
    });

  it('tells the directives in English', async () => {
    assert.match(
      await told('do I have any unread directives?'),
      /D-2026-001 Se över låsen, by .*27 November/,
    );
  });

  for (const [text, words] of [
    ['när är mitt nästa möte', /30 november 2026.*Eken \(du har inte svarat\)/],
    ["when's my next meeting", /30 November 2026.*Eken \(you have not replied\)/],
  ] as const)
    it(`tells the meetings: "${text}"`, async () => {
      const said = await told(text);
      assert.match(said, words);
      assert.doesNotMatch(said, /låsen/);
    });

  it('tells both of what waits', async () => {
    const words = await told('vad väntar på mig');
    assert.match(words, /Se över låsen/);
    assert.match(words, /Eken/);
  });

  it('tells nobody what waits for others, and in a group chat nothing at all', async () => {
    assert.match(await told('vad väntar på mig', REPRESENTATIVE), /Du har inga direktiv att kvittera/);
    const { words } = await post(bot, HEAD_OF_SECURITY, mentioning('mina direktiv'), group);
    assert.doesNotMatch(words.join('\n'), /låsen/);
  });

  it('tells no directive that is answered', async () => {
    const ports = { ...bot.services, chart: bot.services.chart() as Chart };
    await acknowledgeDirective(ports, HEAD_OF_SECURITY, { id: 'D-2026-001', version: 1 });
    assert.match(await told('mina direktiv'), /Du har inga direktiv att kvittera/);
  });
});

describe("the manifest's commands", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
  });
  after(() => bot.stop());

  for (const title of commandTitles())
    it(`are understood: "${title}"`, async () => {
      const { words } = await post(bot, HEAD_OF_SECURITY, { text: title });
      assert.equal(words.length, 1);
      assert.doesNotMatch(words[0] ?? '', /hittar inget svar|cannot find an answer/);
    });
});

function commandTitles(): readonly string[] {
  const folder = join(packageRoot, 'appPackage');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly bots: readonly { readonly commandLists: readonly { readonly commands: readonly Command[] }[] }[];
  };
  const swedish = manifest.bots.flatMap((each) => each.commandLists.flatMap((list) => list.commands));
  const english = JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const titles = Object.entries(english).filter(([key]) => /commands\[\d+\]\.title$/.test(key));
  return [...swedish.map((command) => command.title), ...titles.map(([, title]) => title)];
}
