import assert from 'node:assert/strict';
import { silentLog } from '../../src/log.js';
import { startRunner, type Runner, type RunnerOptions } from '../../src/schedule/runner.js';
import type { Timer } from '../../src/schedule/schedule.js';
import { tableSchedule } from '../../src/storage/schedule-table.js';
import { createClock } from '../fakes/clock.js';
import { testTables } from '../storage/azurite.js';

const HOUR = 3_600_000;

function aTimer(id: string, at: Date): Timer {
  return { id, dueAt: at.toISOString(), kind: 'remind', subject: 's', track: 'ordinary' };
}

describe('the runner of the schedule', () => {
  const runners: Runner[] = [];
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.stop();
  });

  async function setUp() {
    const schedule = tableSchedule(await testTables());
    const clock = createClock();
    const start = (options: RunnerOptions): Runner => {
      const runner = startRunner(
        { schedule, now: clock.now, log: silentLog },
        { everyMs: 3_600_000, ...options },
      );
      runners.push(runner);
      return runner;
    };
    return { schedule, clock, start };
  }

  it('fires a timer once after downtime, with several instances', async () => {
    const { schedule, clock, start } = await setUp();
    await schedule.put(aTimer('a', clock.now()));
    clock.pass(30 * HOUR);
    const fired: string[] = [];
    const handlers = { remind: async (timer: Timer) => void fired.push(timer.id) };
    const instances = [start({ handlers }), start({ handlers }), start({ handlers })];
    await Promise.all(instances.map((each) => each.check()));
    await Promise.all(instances.map((each) => each.check()));
    assert.deepEqual(fired, ['a']);
  });

  it('fires again what failed, when its hold has ended, and goes on with the others meanwhile', async () => {
    const { schedule, clock, start } = await setUp();
    await schedule.put(aTimer('a', clock.now()));
    await schedule.put(aTimer('b', clock.now()));
    const fired: string[] = [];
    const remind = async (timer: Timer): Promise<void> => {
      fired.push(timer.id);
      if (fired.length === 1) throw new Error('storage is closed');
    };
    const runner = start({ handlers: { remind }, holdMs: HOUR });
    await runner.check();
    await runner.check();
    assert.deepEqual(fired, ['a', 'b']);
    clock.pass(HOUR);
    await runner.check();
    await runner.check();
    assert.deepEqual(fired, ['a', 'b', 'a']);
  });

  it('fires the newest of what comes again and again, and makes up for none', async () => {
    const { clock, start } = await setUp();
    const fired: string[] = [];
    const hourly = {
      newest: (at: Date) => {
        const hour = new Date(Math.floor(at.getTime() / HOUR) * HOUR);
        return { ...aTimer(`hour ${hour.toISOString()}`, hour), kind: 'hourly' };
      },
    };
    const handlers = { hourly: async (timer: Timer) => void fired.push(timer.dueAt.slice(11, 16)) };
    const runner = start({ handlers, recurring: [hourly] });
    await runner.check();
    await runner.check();
    clock.pass(5 * HOUR);
    await runner.check();
    assert.deepEqual(fired, ['08:00', '13:00']);
  });
});
