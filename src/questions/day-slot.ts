/** The day that a sentence names: "i morgon", "på fredag", "15 maj", "julafton", "klämdagen", "dagen före påsk". */
import { addDays, isDay, type Day } from '../time.js';
import { feastsOf, nextDayOf, weekdayOf } from '../schedule/holidays.js';
import { foldAccents, type Token } from './tokens.js';

/** What a sentence says about time. */
export interface DaySlot {
  readonly day?: Day;
  /** A month named without a day, `YYYY-MM`. */
  readonly month?: string;
  /** This very moment: "nu", "just nu". */
  readonly now: boolean;
}

const words = (text: string) => text.split(' ');
const WEEKDAYS = [
  words('mandag tisdag onsdag torsdag fredag lordag sondag'),
  words('monday tuesday wednesday thursday friday saturday sunday'),
];
const MONTHS = [
  words('januari februari mars april maj juni juli augusti september oktober november december'),
  words('january february march april may june july august september october november december'),
  words('jan feb mar apr maj jun jul aug sep okt nov dec'),
  words('jan feb mar apr may jun jul aug sept oct nov dec'),
];

const weekdayByForm = new Map(
  WEEKDAYS.flatMap((names) =>
    names.flatMap((name, at) => ['', 'en', 'ar', 's'].map((ending): [string, number] => [name + ending, at])),
  ),
);
const monthByName = new Map(
  MONTHS.flatMap((names) => names.map((name, at): [string, number] => [name, at + 1])),
);

/** What people call the feasts, beside the calendar's own names. */
const FEAST_NAMES: Readonly<Record<string, string>> = {
  'annandag pask': 'Annandag påsk',
  annandagen: 'Annandag jul',
  jul: 'Juldagen',
  julen: 'Julafton',
  nyar: 'Nyårsdagen',
  pask: 'Påskdagen',
  pasken: 'Påskdagen',
  midsommar: 'Midsommarafton',
  'kristi himmelsfard': 'Kristi himmelsfärdsdag',
  'kristi himmelfardsdag': 'Kristi himmelsfärdsdag',
  'kristi himmelfard': 'Kristi himmelsfärdsdag',
  'kristi flygare': 'Kristi himmelsfärdsdag',
  nationaldagen: 'Sveriges nationaldag',
  'forsta maj': 'Första maj',
  valborg: 'Valborgsmässoafton',
  trettondagen: 'Trettondedag jul',
  trettondagsafton: 'Trettondagsafton',
  'alla helgons': 'Alla helgons dag',
  allhelgona: 'Alla helgons dag',
  pingst: 'Pingstdagen',
  'christmas eve': 'Julafton',
  'christmas day': 'Juldagen',
  'boxing day': 'Annandag jul',
  christmas: 'Julafton',
  'new year': 'Nyårsdagen',
  'new years eve': 'Nyårsafton',
  'new year eve': 'Nyårsafton',
  'midsummer eve': 'Midsommarafton',
  'midsummer day': 'Midsommardagen',
  midsummer: 'Midsommarafton',
  'good friday': 'Långfredagen',
  'maundy thursday': 'Skärtorsdagen',
  'easter monday': 'Annandag påsk',
  'easter eve': 'Påskafton',
  easter: 'Påskdagen',
  ascension: 'Kristi himmelsfärdsdag',
  'ascension day': 'Kristi himmelsfärdsdag',
  'may day': 'Första maj',
  'national day': 'Sveriges nationaldag',
  epiphany: 'Trettondedag jul',
  'all saints': 'Alla helgons dag',
};

const feastByName = new Map<string, string>([
  ...feastsOf(2026).flatMap(({ name }): [string, string][] => [
    [foldAccents(name.toLowerCase()), name],
    [foldAccents(name.toLowerCase()).replace(/(dag)$/, '$1en'), name],
    [foldAccents(name.toLowerCase()).replace(/en$/, ''), name],
    [`${foldAccents(name.toLowerCase())}en`, name],
  ]),
  ...Object.entries(FEAST_NAMES),
]);

const feastBeginnings = new Set([...feastByName.keys()].map((name) => name.split(' ')[0] ?? name));

/** What a sentence says about time, seen from `today`. "Today" wins over what it is called. */
export function daySlotOf(tokens: readonly Token[], text: string, today: Day): DaySlot {
  const said = tokens.map((token) => token.folded);
  const now = said.some((word) => word === 'nu' || word === 'now');
  const line = ` ${said.join(' ')} `;
  const has = (wanted: string) => line.includes(` ${wanted} `);
  const written = writtenDate(text, said, today);
  if (written !== undefined) return { day: written, now: false };
  if (TODAY.some(has)) return { day: today, now };
  const named = nearDay(has, today) ?? feastOrBridge(said, today) ?? weekdayIn(said, today);
  if (named !== undefined) return { day: named, now: false };
  const month = monthIn(said, today);
  return month === undefined ? { now } : { month, now };
}

const TODAY = ['idag', 'i dag', 'today', 'ikvall', 'tonight'];
const IN_TWO_DAYS = ['overmorgon', 'day after tomorrow'];
const TOMORROW = ['imorgon', 'i morgon', 'imorrn', 'i morrn', 'imorron', 'i morron', 'tomorrow'];
const YESTERDAY = ['igar', 'i gar', 'yesterday'];

function nearDay(has: (wanted: string) => boolean, today: Day): Day | undefined {
  if (IN_TWO_DAYS.some(has)) return addDays(today, 2);
  if (TOMORROW.some(has)) return addDays(today, 1);
  return YESTERDAY.some(has) ? addDays(today, -1) : undefined;
}

function weekdayIn(said: readonly string[], today: Day): Day | undefined {
  const at = said.map(weekdayNamed).find((each) => each >= 0) ?? -1;
  if (at >= 0) return addDays(today, (at - weekdayOf(today) + 7) % 7);
  if (said.some((word) => /^(helg|helgen|helger|helgerna|weekend|weekends)$/.test(word)))
    return addDays(today, (5 - weekdayOf(today) + 7) % 7);
  return undefined;
}

function weekdayNamed(word: string): number {
  const known = weekdayByForm.get(word);
  if (known !== undefined) return known;
  if (word.length <= 8) return -1;
  return (
    WEEKDAYS.map((names) => names.findIndex((name) => word.startsWith(name))).find((at) => at >= 0) ?? -1
  );
}

/** "15 maj", "den 15:e maj", "May 15", "15/5", "2026-05-15". */
function writtenDate(text: string, said: readonly string[], today: Day): Day | undefined {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text.slice(0, 500))?.[1];
  if (iso !== undefined && isDay(iso)) return iso;
  const slashed = /\b(\d{1,2})\/(\d{1,2})\b/.exec(text.slice(0, 500));
  if (slashed) return coming(Number(slashed[2]), Number(slashed[1]), today);
  for (const [at, word] of said.entries()) {
    const month = monthNamed(word);
    if (month === 0) continue;
    const near = [said[at - 1], said[at - 2], said[at + 1]];
    const day = near.map(dayNumber).find((each) => each > 0);
    if (day !== undefined) return coming(month, day, today);
  }
  return undefined;
}

function dayNumber(word: string | undefined): number {
  const [, digits] = /^(\d{1,2})(?:e|a|st|nd|rd|th|de)?$/.exec(word ?? '') ?? [];
  return digits === undefined || Number(digits) > 31 ? 0 : Number(digits);
}

function monthNamed(word: string): number {
  return monthByName.get(word) ?? 0;
}

function monthIn(said: readonly string[], today: Day): string | undefined {
  const month = said
    .filter((word) => word.length > 3 || word === 'maj')
    .map(monthNamed)
    .find((each) => each > 0);
  if (month === undefined) return undefined;
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The next such day; one of the last two months is meant as it is. */
function coming(month: number, day: number, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4));
  const write = (each: number) => `${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const chosen = [year, year + 1].map(write).find((each) => each >= addDays(today, -60));
  return chosen !== undefined && isDay(chosen) ? chosen : undefined;
}

function feastOrBridge(said: readonly string[], today: Day): Day | undefined {
  const special =
    said.some((word) => word.startsWith('klamdag')) || ` ${said.join(' ')} `.includes(' bridge day');
  if (special) return nextDayOf('bridgeDay', today);
  for (const [at, word] of said.entries()) {
    if (!feastBeginnings.has(word)) continue;
    for (const size of [3, 2, 1]) {
      const feast = feastByName.get(said.slice(at, at + size).join(' '));
      if (feast === undefined || at + size > said.length) continue;
      const day = nextFeast(feast, today);
      return day === undefined ? undefined : addDays(day, shiftBefore(said, at));
    }
  }
  const red = said.some((word) => /^(roda?|helgdag|helgdagar|helgdagen|holidays?)$/.test(word));
  if (!red) return undefined;
  const at = said.findIndex((word) => /^(roda?|helgdag|helgdagar|helgdagen|public|holidays?)$/.test(word));
  return nextDayOf(shiftBefore(said, at) < 0 ? 'dayBeforeHoliday' : 'holiday', today);
}

/** "dagen före", "day before" = −1; "dagen efter", "day after" = 1. */
function shiftBefore(said: readonly string[], at: number): number {
  const near = said.slice(Math.max(0, at - 3), at);
  if (!near.some((word) => word === 'dag' || word === 'dagen' || word === 'dan' || word === 'day')) return 0;
  if (near.some((word) => word === 'fore' || word === 'innan' || word === 'before')) return -1;
  return near.some((word) => word === 'efter' || word === 'after') ? 1 : 0;
}

function nextFeast(name: string, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((each) => feastsOf(each))
    .find((feast) => feast.name === name && feast.day >= addDays(today, -1))?.day;
}
