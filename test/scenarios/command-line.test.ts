/** The command line and the bot as processes of their own on one data folder. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/paths.js';
import { addDays, dayOf } from '../../src/time.js';
import { runCommand, startBotProcess, type BotProcess, type Ended } from './processes.js';
import { until } from './running-bot.js';
import { wordsOf } from './reading-cards.js';

const TYRESO = join(packageRoot, 'samples', 'tyreso');
const HEAD = 'torgny.ekrislund@example.se';
const inTenDays = addDays(dayOf(new Date(), 'Europe/Stockholm'), 10);

/** What a command prints with --json, as far as it is read here. */
interface Printed {
  readonly id: string;
  readonly state: string;
  readonly faults: readonly unknown[];
  readonly difference: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly replies: Readonly<Record<string, number>>;
  readonly vacant: readonly { readonly unit: string; readonly role: string }[];
  readonly refused: readonly { readonly code: string }[];
}

const jsonOf = (ended: Ended) => JSON.parse(ended.stdout) as Printed;

describe('the command line', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  const env = { DATA_DIR: join(folder, 'data'), INIT_CWD: folder };
  const cli = (...words: string[]) => runCommand(words, env);
  let bot: BotProcess | undefined;

  before(() => {
    const directive = `title: Lås\nbody: Lås dörrarna.\ndeadline: ${inTenDays}\nurgent: true\naudience: { roles: [brottsforebyggare] }\n`;
    writeFileSync(join(folder, 'directive.yaml'), directive);
    const meeting = `group: rhg\nstart: ${inTenDays}T09:00\nend: ${inTenDays}T10:00\nagenda: [Läget]\n`;
    writeFileSync(join(folder, 'meeting.yaml'), meeting);
  });
  after(async () => {
    await bot?.interrupt();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lists every fault of a folder and imports none of it', async () => {
    const faulty = join(folder, 'faulty');
    cpSync(TYRESO, faulty, { recursive: true });
    appendFileSync(join(faulty, 'units.csv'), 'borta,Enheten,,unit,finns-inte\n');
    appendFileSync(join(faulty, 'people.csv'), 't-p002,Någon Annan\n');
    appendFileSync(join(faulty, 'assignments.csv'), 't-p002,trollkarl,ksf\n');
    const check = await cli('organisation', 'check', 'faulty');
    assert.equal(check.code, 1);
    for (const part of ['units.csv', 'finns-inte', 'people.csv', 't-p002', 'assignments.csv', 'trollkarl'])
      assert.ok(check.stdout.includes(part), `${part} is not named in:\n${check.stdout}`);
    const refused = await cli('organisation', 'import', 'faulty', '--json');
    assert.equal(refused.code, 1);
    assert.ok(jsonOf(refused).faults.length >= 3);
    assert.equal((await cli('coverage')).code, 1, 'nothing has been imported');
  });

  it('says how a command is used when it is used wrongly', async () => {
    const wrong = await Promise.all([
      cli('frobnicate'),
      cli('directive', 'issue', 'directive.yaml'),
      cli('directive', 'status'),
      cli('coverage', '--colour'),
    ]);
    assert.deepEqual(
      wrong.map(({ code }) => code),
      [2, 2, 2, 2],
    );
    for (const { stdout, stderr } of wrong) {
      assert.equal(stdout, '');
      assert.match(stderr, /npm run cli -- /);
    }
  });

  it('imports, exports and imports again; a protected identity alone stays out of the export', async () => {
    assert.equal((await cli('organisation', 'import', TYRESO)).code, 0);
    assert.equal((await cli('organisation', 'export', 'exported')).code, 0);
    const again = await cli('organisation', 'import', 'exported', '--json');
    assert.equal(again.code, 0, again.stderr);
    const none = { added: [], removed: [], changed: [] };
    const people = { ...none, removed: ['t-p048'] };
    const assignments = { ...none, removed: ['t-p048 sakerhetsombud sof-mot'] };
    const rest = { units: none, roles: none, groups: none, texts: [] };
    assert.deepEqual(jsonOf(again).difference, { people, assignments, ...rest });
  });

  it('reads what a week’s questions lacked, for those who keep the organisation', async () => {
    const read = await cli('questions', 'misses', '--as', HEAD, '--week', '2026-W48', '--json');
    assert.equal(read.code, 0, read.stderr);
    const none = { week: '2026-W48', misses: [], helped: { yes: 0, no: 0 }, feedback: [] };
    assert.deepEqual(JSON.parse(read.stdout), none);
    assert.equal((await cli('questions', 'misses', '--as', HEAD, '--week', 'nu')).code, 1);
    assert.equal((await cli('questions', 'misses')).code, 2);
  });

  it('sends while no bot runs: it waits for one', async () => {
    const issued = await cli('directive', 'issue', 'directive.yaml', '--as', HEAD, '--json');
    assert.equal(issued.code, 0, issued.stderr);
    const { id } = jsonOf(issued);
    const waiting = jsonOf(await cli('directive', 'status', id, '--json'));
    assert.deepEqual([waiting.state, waiting.counts.queued], ['sending', 2]);
    assert.ok(!existsSync(join(env.DATA_DIR, 'lock.json')), 'the storage is given back');
    bot = await startBotProcess({ ...env, ORGANISATION: TYRESO });
    const cards = await until(
      async () => (await bot?.messagesTo('t-p004')) ?? [],
      (messages) => messages.length > 0,
    );
    assert.match(wordsOf(cards[0]), new RegExp(`^Direktiv ${id}\nBRÅDSKANDE\nLås\n`));
  });

  it('uses the storage of the bot that runs', async () => {
    const called = await cli('meeting', 'call', 'meeting.yaml', '--as', HEAD, '--json');
    assert.equal(called.code, 0, called.stderr);
    const { id } = jsonOf(called);
    const isCall = (message: Parameters<typeof wordsOf>[0]) => wordsOf(message).startsWith('Kallelse');
    const cards = await until(
      async () => (await bot?.messagesTo('t-p004')) ?? [],
      (messages) => messages.some(isCall),
    );
    const data = { id, version: 1, answer: 'yes' };
    const action = { type: 'Action.Execute', verb: 'meeting.reply', data };
    await bot?.act('t-p004', 'clicks', { activityId: cards.find(isCall)?.id, action });
    const [meeting, directive, coverage] = await Promise.all([
      cli('meeting', 'status', id, '--json'),
      cli('directive', 'status', `D-${inTenDays.slice(0, 4)}-001`, '--json'),
      cli('coverage', '--json'),
    ]);
    assert.equal(jsonOf(meeting).replies.yes, 1);
    assert.equal(jsonOf(directive).counts.sent, 2);
    assert.ok(jsonOf(coverage).vacant.every(({ unit }) => unit !== ''));
    const inWords = [
      await cli('directive', 'status', jsonOf(directive).id),
      await cli('meeting', 'status', id),
    ];
    assert.match(inWords[0]?.stdout ?? '', /: öppet\n {2}mottagare: 2\n/);
    assert.match(inWords[1]?.stdout ?? '', /: kallat\n {2}ja: 1\n/);
  });

  it('knows a file that was sent before, and sends it again when asked to', async () => {
    const file = ['directive', 'issue', 'directive.yaml', '--as', HEAD] as const;
    const again = await cli(...file);
    const first = `D-${inTenDays.slice(0, 4)}-001`;
    assert.deepEqual([again.code, again.stdout], [1, '']);
    assert.match(again.stderr, new RegExp(`redan skickat som ${first}\\. Lägg till --again`));
    const meant = await cli(...file, '--again', '--json');
    assert.equal(meant.code, 0, meant.stderr);
    assert.notEqual(jsonOf(meant).id, first);
  });

  it('keeps a file with a time until then', async () => {
    const later = `title: Sen\nbody: Sen.\nsendAt: ${inTenDays}T07:00\ndeadline: ${inTenDays}\nurgent: true\naudience: { people: [t-p004] }\n`;
    writeFileSync(join(folder, 'later.yaml'), later);
    const kept = await cli('directive', 'issue', 'later.yaml', '--as', HEAD, '--json');
    assert.equal(kept.code, 0, kept.stderr);
    assert.deepEqual([jsonOf(kept).state, jsonOf(kept).id.slice(0, 2)], ['scheduled', 'U-']);
    const status = jsonOf(await cli('directive', 'status', jsonOf(kept).id, '--json'));
    assert.deepEqual([status.state, status.counts.recipients], ['scheduled', 0]);
    assert.equal((await cli('directive', 'issue', 'later.yaml', '--as', HEAD)).code, 1);
  });

  it('names five mistakes of a file at once, with what would be right', async () => {
    const five =
      'title: Lås\nbodi: Lås.\nkind: lag\ndeadline: 2020-01-01\naudience: { roles: [brottsforebygare], units: [ksff] }\n';
    writeFileSync(join(folder, 'five.yaml'), five);
    const { code, stderr } = await cli('directive', 'issue', 'five.yaml', '--as', HEAD);
    assert.equal(code, 1);
    for (const right of [
      '”bodi” finns inte. Menar du ”body”?',
      'Fältet ”kind” kan bara vara något av: directive, advice, consultation',
      'Sista dagen 2020-01-01 har redan passerat. Välj en senare dag.',
      'Menar du ”brottsforebyggare”?',
      'Menar du ”ksf”?',
    ])
      assert.ok(stderr.includes(right), `${right} is not in:\n${stderr}`);
  });

  it('refuses in words and in JSON, with 1', async () => {
    const stranger = cli('directive', 'issue', 'directive.yaml', '--as', 'nobody@example.se');
    const teacher = cli('directive', 'issue', 'directive.yaml', '--as', 'nimo.kritlov@example.se', '--json');
    const missing = cli('meeting', 'call', 'missing.yaml', '--as', HEAD);
    const unknown = cli('directive', 'status', 'D-1999-001', '--json');
    const refused = await Promise.all([stranger, teacher, missing, unknown]);
    assert.deepEqual(
      refused.map(({ code }) => code),
      [1, 1, 1, 1],
    );
    assert.match(refused[0]?.stderr ?? '', /nobody@example\.se/);
    const codes = refused.flatMap((each) =>
      each.stdout ? jsonOf(each).refused.map(({ code }) => code) : [],
    );
    assert.deepEqual(codes, ['directive-not-allowed', 'directive-unknown']);
  });
});
