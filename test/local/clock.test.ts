import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOCK_FILE, openClock } from '../../src/local/clock.js';
import { createLocalTeams } from '../../src/local/local-teams.js';
import { silentLog } from '../../src/log.js';
import { createClock } from '../fakes/clock.js';

const HOUR = 3_600_000;

describe('the clock of the local Teams', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'));
  const file = join(folder, 'data', CLOCK_FILE);
  const machine = createClock('2026-10-23T07:00:00.000Z');
  const clock = openClock(file, machine.now);
  let server: Server;
  let moved = 0;

  before(async () => {
    const teams = createLocalTeams({
      people: () => [],
      botEndpoint: () => '',
      publicUrl: () => 'http://127.0.0.1/local',
      tenantId: 't',
      botId: 'b',
      botName: 'Boten',
      now: clock.now,
      log: silentLog,
      clock,
      moved: async () => void (moved += 1),
    });
    server = createServer((request, response) => void teams.listener(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const url = (path = 'clock') => `http://127.0.0.1:${(server.address() as AddressInfo).port}/local/${path}`;
  const move = async (body: unknown, headers = {}) => {
    const response = await fetch(url(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  it('goes by the machine until it is moved', async () => {
    assert.equal(clock.now().toISOString(), '2026-10-23T07:00:00.000Z');
    const response = await fetch(url());
    assert.deepEqual(await response.json(), { local: '2026-10-23T09:00', aheadMs: 0 });
  });

  it('moves by hours, by days at the same time over a clock change, and to the morning of a day', async () => {
    assert.deepEqual((await move({ hours: 1 })).body, { local: '2026-10-23T10:00', aheadMs: HOUR });
    assert.deepEqual((await move({ days: 3 })).body, { local: '2026-10-26T10:00', aheadMs: 74 * HOUR });
    assert.deepEqual((await move({ to: '2026-10-27' })).body, {
      local: '2026-10-27T09:00',
      aheadMs: 97 * HOUR,
    });
    assert.deepEqual((await move({ to: '2026-10-27T17:30' })).status, 200);
    assert.equal(clock.now().toISOString(), '2026-10-27T16:30:00.000Z');
    assert.equal(moved, 4);
    machine.pass(HOUR);
    assert.equal(clock.now().toISOString(), '2026-10-27T17:30:00.000Z');
  });

  it('never goes back, nor absurdly far, nor to what is no time', async () => {
    for (const to of ['2026-10-27', '2026-10-23T09:00', '2036-01-01']) {
      assert.deepEqual(await move({ to }), { status: 400, body: { code: 'not-forward' } }, to);
    }
    for (const body of [{}, { hours: -1 }, { hours: '1' }, { days: 1.5 }, { to: 'i morgon' }, [], 'x'])
      assert.deepEqual(await move(body), { status: 400, body: { code: 'malformed' } });
    assert.equal((await move({ hours: 1 }, { 'Content-Type': 'text/plain' })).status, 415);
    const elsewhere = { method: 'POST', headers: { Origin: 'https://example.se' } };
    assert.equal((await fetch(url(), elsewhere)).status, 403);
    assert.equal((await fetch(url(), { method: 'DELETE' })).status, 405);
    assert.equal(moved, 4);
  });

  it('is as far ahead after a restart', () => {
    assert.equal(openClock(file, machine.now).now().toISOString(), clock.now().toISOString());
    writeFileSync(file, 'not a clock');
    assert.equal(openClock(file, machine.now).aheadMs(), 0);
  });
});
