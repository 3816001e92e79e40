/** Times as a person writes them, on cards. */
import { addDays, localTimeOf, writeDay, writeTime, type Day, type Language } from '../time.js';
import { digestTexts } from './texts/digest.js';

/** "23 november kl. 10.14", with the year only where it is another one than that of `beside`. */
export function writeMoment(at: Date, beside: Date, zone: string, language: Language): string {
  const written = writeTime(at, zone, language).replace(/^\S+ /, '');
  const year = yearOf(at, zone);
  return year === yearOf(beside, zone) ? written.replace(` ${year}`, '') : written;
}

/** "fredag 27 november 2026 kl. 16.00"; the day alone when the whole day is meant. */
export function writeDeadline(at: Date, zone: string, language: Language): string {
  const local = localTimeOf(at, zone);
  return local.endsWith('T23:59') ? writeDay(local.slice(0, 10), language) : writeTime(at, zone, language);
}

/** A day soon to come, as it follows a verb: "i morgon", "på torsdag", else "den 3 december". */
export function writeDayNear(day: Day, today: Day, language: Language): string {
  const t = digestTexts[language];
  const [weekday = '', date = '', month = ''] = writeDay(day, language).split(' ');
  if (day === addDays(today, 1)) return t.tomorrow;
  return today < day && day < addDays(today, 7) ? t.onDay(weekday) : t.onDate(`${date} ${month}`);
}

/** "fredag 27 november 2026 kl. 13.00–15.00"; both days written out where the end is on another one. */
export function writeRange(start: Date, end: Date, zone: string, language: Language): string {
  const [from, to] = [localTimeOf(start, zone), localTimeOf(end, zone)];
  if (from.slice(0, 10) === to.slice(0, 10))
    return `${writeTime(start, zone, language)}–${writeClock(to.slice(11), language)}`;
  const until = language === 'sv' ? ' till ' : ' to ';
  return writeTime(start, zone, language) + until + writeTime(end, zone, language);
}

function writeClock(clock: string, language: Language): string {
  return language === 'sv' ? clock.replace(':', '.') : clock;
}

function yearOf(at: Date, zone: string): string {
  return localTimeOf(at, zone).slice(0, 4);
}
