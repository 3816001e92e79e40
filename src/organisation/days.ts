/** Days and times as people and Excel write them. What could mean two days means none. */
import { isDay, type Day, type LocalTime } from '../time.js';
import type { Period } from './organisation.js';

/** `2026-11-23`, also as Excel writes it (`2026-11-23 00:00:00`, `2026/11/23`, `20261123`, `23/11/2026`). */
export function readDay(value: string): Day | undefined {
  const written = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[ T]00:00(?::00(?:\.0+)?)?)?$/.exec(value);
  if (written) return realDay(written[1], written[2], written[3]);
  const turned = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  if (!turned) return undefined;
  const [, a = '', b = '', year] = turned;
  if (Number(a) > 12 || a === b) return realDay(year, b, a);
  return Number(b) > 12 ? realDay(year, a, b) : undefined;
}

/** Two days with anything between them that is no digit (`2026-06-29..2026-08-02`), or one day alone. */
export function readPeriod(value: string): Period | undefined {
  const [, first = value, last = first] =
    /^(\d{4}-\d{2}-\d{2})\s*[^\d]+?\s*(\d{4}-\d{2}-\d{2})$/.exec(value) ?? [];
  const [from, to] = [readDay(first), readDay(last)];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/** `2026-11-23T13:00`, with a space, seconds or a full stop for the colon; a clock alone means `onDay`. */
export function readLocalTime(value: string, onDay?: Day): LocalTime | undefined {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})[ T]+(\S+)$/.exec(value) ?? [undefined, onDay, value];
  const day = date === undefined ? undefined : readDay(date);
  const clock = readClock(time ?? '');
  return day !== undefined && clock !== undefined ? `${day}T${clock}` : undefined;
}

/** `08:00`, also `8.00`, `8:00` and `08:00:00`. */
export function readClock(value: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(value) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function realDay(year = '', month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
