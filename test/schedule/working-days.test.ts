import assert from 'node:assert/strict';
import {
  addWorkingDays,
  afterQuiet,
  isQuiet,
  isWorkingDay,
  momentOf,
} from '../../src/schedule/working-days.js';

const ZONE = 'Europe/Stockholm';
const QUIET = { from: '18:00', to: '07:00' };

describe('working days', () => {
  it('leave out weekends, red days and the eves that are days off', () => {
    const rows = [
      ['2026-12-23', true],
      ['2026-12-24', false],
      ['2026-12-25', false],
      ['2026-12-28', true],
      ['2026-12-31', false],
      ['2026-05-14', false],
      ['2026-06-19', false],
      ['2026-10-03', false],
      ['2026-10-05', true],
    ] as const;
    for (const [day, works] of rows) assert.equal(isWorkingDay(day), works, day);
  });

  it('are counted over weekends and holidays, forwards and backwards', () => {
    assert.equal(addWorkingDays('2026-12-22', 3), '2026-12-29');
    assert.equal(addWorkingDays('2027-01-04', -3), '2026-12-28');
    assert.equal(addWorkingDays('2026-10-03', 0), '2026-10-05');
    assert.equal(addWorkingDays('2026-10-05', 0), '2026-10-05');
    assert.equal(addWorkingDays('2026-10-04', 1), '2026-10-05');
  });

  it('leave out days on which a unit is closed, but not for ever', () => {
    const autumnBreak = (day: string) => day < '2026-10-26' || day > '2026-10-30';
    assert.equal(addWorkingDays('2026-10-23', 1, autumnBreak), '2026-11-02');
    assert.equal(addWorkingDays('2026-11-02', -1, autumnBreak), '2026-10-23');
    assert.ok(addWorkingDays('2026-10-23', 1, () => false) > '2027-10-23');
  });
});

describe('moments of the day', () => {
  it('keep the clock over both changes of the clock', () => {
    assert.equal(momentOf('2026-10-23', '09:00', ZONE).toISOString(), '2026-10-23T07:00:00.000Z');
    assert.equal(momentOf('2026-10-26', '09:00', ZONE).toISOString(), '2026-10-26T08:00:00.000Z');
    assert.equal(momentOf('2026-03-29', '02:30', ZONE).toISOString(), '2026-03-29T01:30:00.000Z');
  });

  it('are quiet in the evening, at night and on days off', () => {
    const at = (text: string) => isQuiet(new Date(text), QUIET, ZONE);
    assert.deepEqual(
      [at('2026-10-05T05:00Z'), at('2026-10-05T15:59Z'), at('2026-10-05T16:00Z'), at('2026-10-05T04:59Z')],
      [false, false, true, true],
    );
    assert.equal(at('2026-10-04T10:00Z'), true);
    assert.equal(isQuiet(new Date('2026-10-05T10:00Z'), { from: '11:00', to: '13:00' }, ZONE), true);
  });

  it('wait for the next morning that people work', () => {
    const after = (text: string) => afterQuiet(new Date(text), QUIET, ZONE).toISOString();
    assert.equal(after('2026-10-05T10:00Z'), '2026-10-05T10:00:00.000Z');
    assert.equal(after('2026-10-05T01:00Z'), '2026-10-05T05:00:00.000Z');
    assert.equal(after('2026-10-05T20:00Z'), '2026-10-06T05:00:00.000Z');
    assert.equal(after('2026-12-23T20:00Z'), '2026-12-28T06:00:00.000Z');
  });
});
