/** The commands that change a directive and follow it up, run in this process on the storage of a bot. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliOperations } from '../../src/cli/command.js';
import { runCli } from '../../src/cli/run.js';
import { issueDirective } from '../../src/directives/issue.js';
import { followingOn } from '../../src/following.js';
import type { Chart } from '../../src/organisation/chart.js';
import { anAudience } from '../builders.js';
import { deliveredDirective, MONDAY, startBot, type RunningBot } from './running-bot.js';

const HEAD = 'annica.hagberg@example.se';

describe('the commands that follow up a directive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'following-'));
  let bot: RunningBot;
  let id: string;
  let people: readonly string[];
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna', at: MONDAY });
    const chart = bot.services.chart() as Chart;
    const role = chart.organisation.roles.find((each) => each.level === 'unit');
    people = chart.organisation.assignments
      .filter((each) => each.role === role?.id && !each.deputy)
      .map((each) => each.person)
      .slice(0, 3);
    const input = {
      title: 'Prova larmet',
      body: 'Gör så här.',
      deadline: '2026-12-18',
      urgent: false,
      audience: anAudience({ people }),
    };
    const issued = await issueDirective({ ...bot.services, chart }, { person: 'e-p001', via: 'cli' }, input);
    ({ id } = issued);
    await deliveredDirective(bot, id);
  });
  after(async () => {
    await bot.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const run = async (...words: string[]) => {
    const printed = { out: '', err: '' };
    const operations = { chart: bot.services.chart(), following: followingOn(bot.services) };
    const code = await runCli(words, {
      folder,
      language: 'sv',
      now: bot.clock.now,
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
      open: async () => ({ ...operations, close: async () => undefined }) as unknown as CliOperations,
    });
    return { code, ...printed };
  };

  it('confirm, remind and list who was not reached', async () => {
    const confirmed = await run(
      'directive',
      'confirm',
      id,
      people[0] as string,
      '--how',
      'På telefon',
      '--as',
      HEAD,
    );
    assert.deepEqual([confirmed.code, confirmed.out], [0, `Antecknat: ${id} är bekräftat på annat sätt.`]);
    const reminded = await run('directive', 'remind', id, '--as', HEAD, '--json');
    assert.deepEqual(JSON.parse(reminded.out), { id, reminded: 2 });
    const again = await run('directive', 'remind', id, '--as', HEAD);
    assert.deepEqual([again.code, again.out], [1, '']);
    assert.match(again.err, /redan fått en påminnelse/);
    assert.equal((await run('directive', 'unreached', id)).out, `${id} har nått alla.`);
    const units = await run('directive', 'units', id, 'eskilstuna', '--json');
    const { units: rows } = JSON.parse(units.out) as { units: { counts: { recipients: number } }[] };
    assert.equal(
      rows.reduce((sum, each) => sum + each.counts.recipients, 0),
      3,
    );
  });

  it('write table, proof and mail to files', async () => {
    assert.equal((await run('directive', 'export', id, 'svar.csv')).code, 0);
    const lines = readFileSync(join(folder, 'svar.csv'), 'utf8').trim().split('\r\n');
    assert.equal(lines.length, 4);
    assert.match(lines.join('\n'), /bekräftat på annat sätt;;;Annica Hagberg;0;;På telefon/);
    assert.match(lines.join('\n'), /har fått det;;;;;;1;;/);
    assert.equal((await run('directive', 'proof', id, 'bevis.html', '--language', 'en')).code, 0);
    assert.match(readFileSync(join(folder, 'bevis.html'), 'utf8'), /Proof of D-2026-001[\s\S]*<\/html>/);
    assert.equal((await run('directive', 'mail', id, 'mejl.eml')).code, 0);
    const noted = await bot.services.audit.list({ limit: 3 });
    assert.deepEqual(
      noted.map((entry) => entry.verb),
      Array(3).fill('directive.file'),
    );
    const nowhere = await run('directive', 'export', id, 'finns/inte/svar.csv');
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.err, /går inte att skriva/);
    assert.equal((await run('directive', 'export', 'D-2026-404', 'x.csv')).code, 1);
  });

  it('amend with a file of what is written anew, and tell all that is wrong with it', async () => {
    writeFileSync(join(folder, 'fel.yaml'), 'titel: Ny\naudience: { roles: [x] }\nlinks: [1]\n');
    const wrong = await run('directive', 'amend', id, 'fel.yaml', '--reason', 'x', '--as', HEAD);
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /titel[\s\S]*audience/);
    writeFileSync(join(folder, 'ny.yaml'), 'body: Gör så här i stället.\ntitleEn:\n');
    const amended = await run(
      'directive',
      'amend',
      id,
      'ny.yaml',
      '--reason',
      'Stavfel',
      '--as',
      HEAD,
      '--json',
    );
    assert.deepEqual(JSON.parse(amended.out), { id, version: 2, state: 'sending' });
    const without = await run('directive', 'amend', id, 'ny.yaml', '--as', HEAD);
    assert.match(without.err, /Skälet saknas/);
  });

  it('withdraw it, for a reason, by who may', async () => {
    const words = ['directive', 'withdraw', id, '--reason', 'Fel mottagare'];
    assert.equal((await run(...words)).code, 2);
    const email = bot.services.chart()?.people.get(people[0] as string)?.email ?? '';
    assert.match((await run(...words, '--as', email)).err, /Bara den som har skickat/);
    assert.match((await run(...words, '--as', HEAD)).out, /är återkallat/);
    assert.equal((await run(...words, '--as', HEAD)).code, 0);
    const end = await run('directive', 'end', id, '--reason', 'x', '--as', HEAD);
    assert.match(end.err, /redan återkallat/);
  });
});
