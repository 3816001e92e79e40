/** When the digest comes, and what else comes once a working day or once a week. */
import type { Chart } from '../organisation/chart.js';
import { hoursOf } from '../schedule/hours.js';
import { weekdayOf } from '../schedule/holidays.js';
import type { Recurring } from '../schedule/runner.js';
import type { Timer } from '../schedule/schedule.js';
import { addWorkingDays, isWorkingDay, momentOf } from '../schedule/working-days.js';
import { addDays, dayOf, type Day } from '../time.js';

/** Comes at the time of the digest on every day that `isOn`; `chart` gives zone and hours. */
export function atDigestTime(
  kind: string,
  chart: () => Chart | undefined,
  isOn: (day: Day) => boolean,
): Recurring {
  return {
    newest: (at) => {
      const known = chart();
      if (!known) return undefined;
      const day = dayOf(at, known.organisation.timeZone);
      const dueAt = momentOf(day, hoursOf(known).digestAt, known.organisation.timeZone);
      return isOn(day) && dueAt <= at ? toTimer(kind, day, dueAt) : undefined;
    },
  };
}

/** Every working day. */
export const onWorkingDays = isWorkingDay;

/** The first working day of a week: mostly Monday. */
export function onFirstWorkingDay(day: Day): boolean {
  return isWorkingDay(day) && addWorkingDays(addDays(day, -weekdayOf(day)), 0) === day;
}

/** The day that such a timer is about. */
export function dayOfTimer(timer: Timer): Day {
  return timer.subject;
}

function toTimer(kind: string, day: Day, dueAt: Date): Timer {
  return { id: `${kind} ${day}`, dueAt: dueAt.toISOString(), kind, subject: day, track: 'ordinary' };
}
