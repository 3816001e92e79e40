import assert from 'node:assert/strict';
import { readClock, readDay, readLocalTime, readPeriod } from '../../src/organisation/days.js';

describe('a day in the data', () => {
  it('is read in every form that means one day only', () => {
    const forms = [
      '2026-11-23',
      '2026-11-23 00:00:00',
      '2026-11-23T00:00',
      '2026/11/23',
      '20261123',
      '23/11/2026',
      '23.11.2026',
      '11/23/2026',
    ];
    for (const form of forms) assert.equal(readDay(form), '2026-11-23', form);
    assert.equal(readDay('5/5/2026'), '2026-05-05');
  });

  it('is not guessed from what could mean two days, or none', () => {
    for (const form of [
      '03/04/2026',
      '2026-02-30',
      '46349',
      'i höst',
      '2026-11-23 13:00',
      '13/13/2026',
      '261123',
    ])
      assert.equal(readDay(form), undefined, form);
  });
});

describe('a period, a time and a clock', () => {
  it('are read as people write them', () => {
    assert.deepEqual(readPeriod('2026-06-29..2026-08-02'), { from: '2026-06-29', to: '2026-08-02' });
    assert.deepEqual(readPeriod('2026-06-29 till 2026-08-02'), { from: '2026-06-29', to: '2026-08-02' });
    assert.deepEqual(readPeriod('2026-12-24'), { from: '2026-12-24', to: '2026-12-24' });
    assert.equal(readLocalTime('2026-11-23 9.30'), '2026-11-23T09:30');
    assert.equal(readLocalTime('11:30', '2026-11-23'), '2026-11-23T11:30');
    assert.equal(readClock('8:05'), '08:05');
  });

  it('are refused when they cannot be', () => {
    assert.equal(readPeriod('2026-08-02..2026-06-29'), undefined);
    assert.equal(readLocalTime('11:30'), undefined);
    assert.equal(readLocalTime('2026-11-23'), undefined);
    assert.equal(readClock('24:00'), undefined);
  });
});
