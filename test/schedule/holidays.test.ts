import assert from 'node:assert/strict';
import { daySlotOf } from '../../src/questions/day-slot.js';
import { dayKindsOf, type DayKind } from '../../src/schedule/holidays.js';
import { tokensOf } from '../../src/questions/tokens.js';
import type { Day } from '../../src/time.js';

describe('dayKindsOf', () => {
  const rows: readonly (readonly [Day, readonly DayKind[]])[] = [
    ['2026-04-02', ['dayBeforeHoliday']],
    ['2026-04-03', ['holiday']],
    ['2026-05-15', ['bridgeDay']],
    ['2026-06-18', []],
    ['2026-06-19', ['eve', 'dayBeforeHoliday']],
    ['2026-12-24', ['eve', 'dayBeforeHoliday']],
    ['2026-01-05', ['dayBeforeHoliday', 'bridgeDay']],
    ['2026-03-02', []],
  ];
  for (const [day, kinds] of rows)
    it(`of ${day} is ${kinds.join(', ') || 'none'}`, () => {
      assert.deepEqual(dayKindsOf(day), kinds);
    });
});

describe('daySlotOf', () => {
  const rows: readonly (readonly [string, Day | undefined])[] = [
    ['i morgon', '2026-03-03'],
    ['på fredag', '2026-03-06'],
    ['fredag 15 maj', '2026-05-15'],
    ['May 15', '2026-05-15'],
    ['15/5', '2026-05-15'],
    ['2026-05-15', '2026-05-15'],
    ['julafton', '2026-12-24'],
    ['on Easter Monday', '2026-04-06'],
    ['dagen före midsommarafton', '2026-06-18'],
    ['klämdagen', '2026-05-15'],
    ['imorgon, dagen före kristi himmelsfärd', '2026-03-03'],
    ['öppettider', undefined],
  ];
  for (const [text, day] of rows)
    it(`takes "${text}" for ${day ?? 'no day'}`, () => {
      assert.equal(daySlotOf(tokensOf(text), text, '2026-03-02').day, day);
    });
});
