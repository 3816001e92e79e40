/** Starting and stopping the bot as a process, and everything that keeps it from starting. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStart, startBotProcess, type BotProcess, type Ended } from './processes.js';

describe('the bot as a process', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'starting-'));
  const env = { DATA_DIR: join(folder, 'data'), ORGANISATION: 'samples/tyreso' };
  let bot: BotProcess;

  const isRefused = (ended: Ended, says: RegExp, lines = 1) => {
    assert.equal(ended.code, 2, ended.stderr);
    assert.match(ended.stderr, says);
    assert.equal(ended.stderr.trim().split('\n').length, lines, ended.stderr);
  };

  before(async () => {
    bot = await startBotProcess(env);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is ready when it has said where it is', async () => {
    const ready = await fetch(`${bot.url}/readyz`);
    assert.deepEqual(await ready.json(), { ready: true, storage: true, queue: true, organisation: true });
  });

  it('refuses to start twice on one data folder', async () => {
    isRefused(await runStart({ ...env, PORT: '0' }), new RegExp(`redan igång.*process ${bot.pid}`));
  });

  it('refuses a busy port, and leaves nothing locked', async () => {
    const other = join(folder, 'other');
    isRefused(
      await runStart({ ...env, DATA_DIR: other, PORT: new URL(bot.url).port }),
      new RegExp(`${new URL(bot.url).port} används redan`),
    );
    assert.ok(!existsSync(join(other, 'lock.json')));
  });

  it('refuses a wrong configuration, every fault a sentence', async () => {
    isRefused(await runStart({ ...env, PORT: 'abc', LOCAL_TEAMS: 'kanske' }), /PORT[^]*LOCAL_TEAMS/, 2);
    isRefused(await runStart({ ...env, NODE_ENV: 'production' }), /MicrosoftAppId/, 2);
  });

  it('refuses a data folder that cannot be one, and a faulty organisation', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    isRefused(await runStart({ ...env, DATA_DIR: join(file, 'data'), PORT: '0' }), /Datamappen/);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const faulty = await runStart({ DATA_DIR: join(folder, 'third'), ORGANISATION: empty, PORT: '0' });
    assert.equal(faulty.code, 2);
    assert.match(faulty.stderr, /organisation\.yaml[^]*Ingenting har lästs in/);
    assert.ok(!existsSync(join(folder, 'third', 'lock.json')));
  });

  it('stops on Ctrl-C and leaves no process, no port and no lock', async () => {
    const ended = await bot.interrupt();
    assert.equal(ended.code, 0);
    assert.match(ended.stdout, /Avslutar …\nAvslutad\.\n$/);
    assert.equal(ended.stderr, '');
    assert.throws(() => process.kill(bot.pid, 0));
    await assert.rejects(fetch(`${bot.url}/healthz`));
    assert.ok(!existsSync(join(env.DATA_DIR, 'lock.json')));
  });

  it('refuses another organisation than the stored one, with the command that imports it', async () => {
    const other = await runStart({ ...env, ORGANISATION: 'samples/norrvik', PORT: '0' });
    isRefused(other, /tyreso[^]*norrvik[^]*npm run cli -- organisation import \S*samples\/norrvik/);
  });

  it('starts again on what it has stored', async () => {
    const again = await startBotProcess({ DATA_DIR: env.DATA_DIR });
    assert.deepEqual(await again.act('t-p029', 'messages', { text: 'vem är mitt säkerhetsombud?' }), {
      kind: 'done',
    });
    assert.match(JSON.stringify((await again.messagesTo('t-p029')).at(-1)), /Erik Sandkulla/);
    assert.equal((await again.interrupt()).code, 0);
  });
});
