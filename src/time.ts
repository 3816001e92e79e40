import { DateTime } from 'luxon';

/** The clock, handed in: a test or the local Teams may hold another one than the machine's. */
export type Now = () => Date;

/** A day without a time, `YYYY-MM-DD`, in the organisation's time zone. Compares as text. */
export type Day = string;

/** An ISO week, `YYYY-Www`. Compares as text. */
export type Week = string;

/** A local time without a zone, `YYYY-MM-DDTHH:mm`, in the organisation's time zone. */
export type LocalTime = string;

/** Which languages people are answered in. */
export type Language = 'sv' | 'en';

const DAY_MS = 24 * 60 * 60_000;
/** The end of the year 9999. */
const LAST_MS = Date.UTC(10_000, 0, 1);
const LOCAL = "yyyy-MM-dd'T'HH:mm";
/** The last day asked about in each zone, with the instants that it lasts from and to: turns ask every time. */
const lastDays = new Map<string, { readonly from: number; readonly to: number; readonly day: Day }>();

/** The day that `at` falls on in `zone`. */
export function dayOf(at: Date, zone: string): Day {
  const instant = at.getTime();
  const last = lastDays.get(zone);
  if (last && last.from <= instant && instant < last.to) return last.day;
  const time = DateTime.fromJSDate(at, { zone });
  const day = time.toFormat('yyyy-MM-dd');
  const from = time.startOf('day').toMillis();
  lastDays.set(zone, { from, to: time.endOf('day').toMillis() + 1, day });
  return day;
}

/** The local time of `at` in `zone`. */
export function localTimeOf(at: Date, zone: string): LocalTime {
  return DateTime.fromJSDate(at, { zone }).toFormat(LOCAL);
}

/**
 * The instant that a local time means in `zone`, or `undefined` when it is no time: unreadable, or in the hour that
 * the spring clock change skips. In the doubled autumn hour the first one is meant. A day alone means its last minute.
 */
export function instantOf(local: string, zone: string): Date | undefined {
  const text = /^\d{4}-\d{2}-\d{2}$/.test(local) ? `${local}T23:59` : local.trim().replace(' ', 'T');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return undefined;
  const time = DateTime.fromISO(text, { zone });
  const isMeant = (at: DateTime) => at.toFormat(LOCAL) === text.slice(0, 16);
  if (!time.isValid || !isMeant(time)) return undefined;
  // Which one of a doubled hour is read depends on the season in which it is read.
  const anHourBefore = time.minus({ hours: 1 });
  return (isMeant(anHourBefore) ? anHourBefore : time).toJSDate();
}

/** Whether the text is a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The ISO week that a day lies in. */
export function weekOf(day: Day): Week {
  return DateTime.fromISO(day, { zone: 'utc' }).toFormat("kkkk-'W'WW");
}

/** Whether the text is a real ISO week written `YYYY-Www`. */
export function isWeek(text: string): boolean {
  return /^\d{4}-W\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The day `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
  // What is asked of calendars goes through years of days; luxon takes ten times as long.
  const at = Date.parse(`${day}T00:00:00Z`) + count * DAY_MS;
  if (at >= 0 && at < LAST_MS) return new Date(at).toISOString().slice(0, 10);
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days: count }).toFormat('yyyy-MM-dd');
}

/** "fredag 27 november 2026" / "Friday 27 November 2026". */
export function writeDay(day: Day, language: Language): string {
  const locale = language === 'sv' ? 'sv' : 'en-GB';
  return DateTime.fromISO(day, { zone: 'utc', locale }).toFormat('cccc d MMMM yyyy');
}

/** "fredag 27 november 2026 kl. 16.00" / "Friday 27 November 2026, 16:00". */
export function writeTime(at: Date, zone: string, language: Language): string {
  const time = DateTime.fromJSDate(at, { zone });
  const clock = language === 'sv' ? ` kl. ${time.toFormat('HH.mm')}` : `, ${time.toFormat('HH:mm')}`;
  return writeDay(time.toFormat('yyyy-MM-dd'), language) + clock;
}
