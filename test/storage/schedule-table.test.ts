import assert from 'node:assert/strict';
import type { Schedule, Timer } from '../../src/schedule/schedule.js';
import { tableSchedule } from '../../src/storage/schedule-table.js';
import { testTables } from './azurite.js';

const AT = new Date('2026-10-05T07:00:00.000Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);

function aTimer(id: string, fields: Partial<Timer> = {}): Timer {
  return {
    id,
    dueAt: AT.toISOString(),
    kind: 'remind',
    subject: 'D-2026-001',
    track: 'ordinary',
    ...fields,
  };
}

const dueAt = async (schedule: Schedule, at: Date, kinds = ['remind']) =>
  (await schedule.due(at, kinds)).map(({ timer }) => timer.id);

describe('timers in a table', () => {
  let schedule: Schedule;
  beforeEach(async () => void (schedule = tableSchedule(await testTables())));

  it('are due at their time and not before, earliest first, of the kinds asked for', async () => {
    await schedule.put(aTimer('b', { dueAt: later(5).toISOString() }));
    await schedule.put(aTimer('a/1 #', { data: '{"x":1}' }));
    await schedule.put(aTimer('c', { kind: 'other' }));
    assert.deepEqual(await dueAt(schedule, later(-1)), []);
    assert.deepEqual(await dueAt(schedule, AT), ['a/1 #']);
    assert.deepEqual(await dueAt(schedule, later(5)), ['a/1 #', 'b']);
    assert.deepEqual(await dueAt(schedule, later(5), []), []);
    assert.deepEqual((await schedule.due(AT, ['remind']))[0]?.timer, aTimer('a/1 #', { data: '{"x":1}' }));
    assert.deepEqual(
      (await schedule.waiting('remind')).map(({ id }) => id),
      ['a/1 #', 'b'],
    );
  });

  it('are taken by one, and come back when whoever took them never says that they are done', async () => {
    await schedule.put(aTimer('a'));
    const [due] = await schedule.due(AT, ['remind']);
    assert.ok(due);
    const taken = await Promise.all([1, 2, 3].map(() => schedule.take(due, later(5))));
    assert.equal(taken.filter(Boolean).length, 1);
    assert.deepEqual(await dueAt(schedule, later(4)), []);
    assert.deepEqual(await dueAt(schedule, later(5)), ['a']);
  });

  it('never fire again once they are done, however often they are put', async () => {
    await schedule.put(aTimer('a'));
    const [due] = await schedule.due(AT, ['remind']);
    const taken = due && (await schedule.take(due, later(5)));
    assert.ok(taken);
    await schedule.done(taken);
    await schedule.done(taken);
    await schedule.put(aTimer('a'));
    await schedule.put(aTimer('a', { dueAt: later(10).toISOString() }));
    assert.deepEqual(await dueAt(schedule, later(60)), []);
  });

  it('stay as they are when put twice, and move when put with another time', async () => {
    await Promise.all([schedule.put(aTimer('a')), schedule.put(aTimer('a')), schedule.put(aTimer('a'))]);
    assert.deepEqual(await dueAt(schedule, later(60)), ['a']);
    await schedule.put(aTimer('a', { dueAt: later(10).toISOString() }));
    assert.deepEqual(await dueAt(schedule, later(9)), []);
    assert.deepEqual(await dueAt(schedule, later(10)), ['a']);
    await schedule.put(aTimer('a', { dueAt: later(10).toISOString(), data: '1' }));
    assert.equal((await schedule.due(later(10), ['remind']))[0]?.timer.data, '1');
  });

  it('are cancelled one by one or all about a subject, for good', async () => {
    await schedule.put(aTimer('a'));
    await schedule.put(aTimer('b'));
    await schedule.put(aTimer('c', { kind: 'other' }));
    await schedule.put(aTimer('d', { subject: 'D-2026-002' }));
    await schedule.cancel('a');
    await schedule.cancel('a');
    await schedule.cancel('never put');
    await schedule.put(aTimer('a'));
    assert.deepEqual(await dueAt(schedule, AT), ['b', 'd']);
    await schedule.cancelAbout('D-2026-001', ['remind']);
    assert.deepEqual(await dueAt(schedule, AT, ['remind', 'other']), ['c', 'd']);
    await schedule.cancelAbout('D-2026-001');
    assert.deepEqual(await dueAt(schedule, AT, ['remind', 'other']), ['d']);
  });

  it('may be cancelled while they fire', async () => {
    await schedule.put(aTimer('a'));
    const [due] = await schedule.due(AT, ['remind']);
    const taken = due && (await schedule.take(due, later(5)));
    assert.ok(taken);
    await schedule.cancel('a');
    assert.equal(await schedule.take(taken, later(6)), undefined);
    await schedule.done(taken);
    assert.deepEqual(await dueAt(schedule, later(60)), []);
  });
});
