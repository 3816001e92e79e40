/** Swedish holidays: what kind of day a day is, and on which day a feast falls. The only place with the calendar library. */
import { getHolidays } from 'swedish-holidays';
import type { Day } from '../time.js';

/** What a day may be beside an ordinary one. */
export type DayKind = 'holiday' | 'eve' | 'dayBeforeHoliday' | 'bridgeDay';

/** A feast of a year. */
export interface Feast {
  readonly name: string;
  readonly day: Day;
  /** A red day by law. */
  readonly public: boolean;
}

// Eves that are days off in practice. The others (Twelfth Night, Walpurgis, All Saints' Eve) are days before a holiday.
const EVES: ReadonlySet<string> = new Set([
  'Julafton',
  'Nyårsafton',
  'Midsommarafton',
  'Påskafton',
  'Pingstafton',
]);

const years = new Map<number, readonly Feast[]>();

/** The feasts of a year, in the order of the calendar. */
export function feastsOf(year: number): readonly Feast[] {
  const known = years.get(year);
  if (known) return known;
  const feasts = getHolidays(year).map((feast) => ({
    name: feast.name,
    day: [year, two(feast.month), two(feast.day)].join('-'),
    public: feast.isPublicHoliday,
  }));
  years.set(year, feasts);
  return feasts;
}

/** What kinds of special day a day is; none for an ordinary one. */
export function dayKindsOf(day: Day): readonly DayKind[] {
  return specialDaysOf(Number(day.slice(0, 4))).get(day) ?? [];
}

/** The next day of a kind, `today` included. */
export function nextDayOf(kind: DayKind, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4));
  for (const each of [year, year + 1])
    for (const [day, kinds] of specialDaysOf(each)) if (day >= today && kinds.includes(kind)) return day;
  return undefined;
}

/** The weekday, 0 = Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const special = new Map<number, ReadonlyMap<Day, readonly DayKind[]>>();

/** The days of a year that are not ordinary, in the order of the calendar; worked out once a year. */
function specialDaysOf(year: number): ReadonlyMap<Day, readonly DayKind[]> {
  const known = special.get(year);
  if (known) return known;
  const days = new Map<Day, readonly DayKind[]>();
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = shifted(day, 1)) {
    const kinds = kindsOf(day);
    if (kinds.length > 0) days.set(day, kinds);
  }
  special.set(year, days);
  return days;
}

function kindsOf(day: Day): readonly DayKind[] {
  if (isHoliday(day)) return ['holiday'];
  return [
    ...(isEve(day) ? (['eve'] as const) : []),
    ...(isHoliday(shifted(day, 1)) ? (['dayBeforeHoliday'] as const) : []),
    ...(isBridge(day) ? (['bridgeDay'] as const) : []),
  ];
}

/** A working day between two days off, at least one of them a feast. */
function isBridge(day: Day): boolean {
  if (isOff(day)) return false;
  const [before, after] = [shifted(day, -1), shifted(day, 1)];
  return isOff(before) && isOff(after) && (isFeast(before) || isFeast(after));
}

function isOff(day: Day): boolean {
  return weekdayOf(day) > 4 || isFeast(day);
}

function isFeast(day: Day): boolean {
  return isHoliday(day) || isEve(day);
}

function isHoliday(day: Day): boolean {
  return feastsOf(Number(day.slice(0, 4))).some((feast) => feast.public && feast.day === day);
}

function isEve(day: Day): boolean {
  return feastsOf(Number(day.slice(0, 4))).some((feast) => EVES.has(feast.name) && feast.day === day);
}

function shifted(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
