/** Working days, quiet hours and moments of a day, in the organisation's zone. Swedish red days and eves are days off. */
import { addDays, dayOf, instantOf, localTimeOf, type Day } from '../time.js';
import { dayKindsOf, weekdayOf } from './holidays.js';

/** Whether work is done on a day, besides the calendar: a unit's closed periods, for one. */
export type IsOpen = (day: Day) => boolean;

/** Something closed longer than this is taken for open again: a slip in the data must not silence it for ever. */
const LONGEST_SEARCH = 400;

const always: IsOpen = () => true;

/** Whether a day is neither a weekend nor a red day nor an eve that is a day off in practice. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) < 5 && !dayKindsOf(day).some((kind) => kind === 'holiday' || kind === 'eve');
}

/** The working day `count` working days after (or, below zero, before) a day; for 0 the first from that day on. */
export function addWorkingDays(day: Day, count: number, isOpen: IsOpen = always): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = count === 0 ? addDays(day, -1) : day;
  if (count === 0) left = 1;
  for (let searched = 0; left > 0; searched += 1) {
    at = addDays(at, step);
    if (isWorkingDay(at) && (isOpen(at) || searched > LONGEST_SEARCH)) left -= 1;
  }
  return at;
}

/** The instant of a clock time (`HH:mm`) on a day; an hour later where the clock change skips it. */
export function momentOf(day: Day, clock: string, zone: string): Date {
  const at = instantOf(`${day}T${clock}`, zone);
  if (at) return at;
  const [hours = '0', minutes = '00'] = clock.split(':');
  const later = `${day}T${String(Number(hours) + 1).padStart(2, '0')}:${minutes}`;
  return instantOf(later, zone) ?? new Date(`${later}:00Z`);
}

/** When people are left alone, `HH:mm`: from the evening until the morning. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Whether people are left alone at a moment: at night, and on days off. */
export function isQuiet(at: Date, quiet: QuietHours, zone: string): boolean {
  const clock = localTimeOf(at, zone).slice(11);
  const night =
    quiet.from <= quiet.to
      ? quiet.from <= clock && clock < quiet.to
      : clock >= quiet.from || clock < quiet.to;
  return night || !isWorkingDay(dayOf(at, zone));
}

/** The first moment from `at` on when people may be written to. */
export function afterQuiet(at: Date, quiet: QuietHours, zone: string): Date {
  if (!isQuiet(at, quiet, zone)) return at;
  for (let day = addWorkingDays(dayOf(at, zone), 0); ; day = addWorkingDays(day, 1)) {
    const morning = momentOf(day, quiet.to, zone);
    if (morning >= at) return morning;
  }
}
