import { isDay } from '../time.js';
import { suggestionFor, type Entry, type Field } from './field.js';
import {
  WEEKDAYS,
  type Contact,
  type ContactService,
  type Weekday,
  type WeeklyHours,
} from './organisation.js';
import { email } from './read-people.js';
import { clock, items, part, parts, reference, requiredTexts, text, textOf, texts } from './values.js';

/** The kinds of day that hours may be shorter on, or closed; a day's date is one too. */
const DAY_KINDS = ['holiday', 'eve', 'dayBeforeHoliday', 'bridgeDay', 'weekend'];
const SWEDISH_DAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];

/** The municipality's own contact, or (`of`) that of a unit or group. */
export function readContact(entry: Entry): Contact {
  return {
    of: reference(entry, 'of', 'unit-or-group'),
    name: requiredTexts(entry, 'name'),
    description: texts(entry, 'description') ?? {},
    phone: text(entry, 'phone'),
    email: email(entry, 'email'),
    postalAddress: text(entry, 'postalAddress'),
    services: items(entry, 'services').length
      ? parts(entry, 'services', readService).map((each, index) => ({
          ...each,
          id: each.id || `${index + 1}`,
        }))
      : [],
  };
}

function readService(entry: Entry): ContactService {
  return {
    id: text(entry, 'id') ?? '',
    name: requiredTexts(entry, 'name'),
    place: text(entry, 'place'),
    phone: text(entry, 'phone'),
    weekly: entry.get('weekly').value === undefined ? undefined : parts(entry, 'weekly', readWeekly),
    shortDays: part(entry, 'shortDays', (short) => ({ when: dayKinds(short, 'when'), ...readHours(short) })),
    closedOn: dayKinds(entry, 'closedOn'),
  };
}

function readWeekly(entry: Entry): WeeklyHours {
  const days = items(entry, 'days').flatMap((item) => weekday(entry, item) ?? []);
  return { days, ...readHours(entry) };
}

function readHours(entry: Entry): { open: string; close: string } {
  const [open, close] = [clock(entry, 'open'), clock(entry, 'close')];
  if (open !== '' && close !== '' && close <= open)
    entry.reading.report('ends-before-start', entry.get('close').place, { from: open, to: close });
  return { open, close };
}

function weekday(entry: Entry, item: Field): Weekday | undefined {
  const value = (textOf(entry, item) ?? '').toLowerCase();
  const found = WEEKDAYS.find(
    (each, index) => value.startsWith(each) || value.startsWith(SWEDISH_DAYS[index] ?? each),
  );
  if (!found) entry.reading.report('not-one-of', item.place, { value, allowed: WEEKDAYS.join(', ') });
  return found;
}

/** Words for kinds of day, and dates. Others are kept, with a warning: the hours do not heed them. */
function dayKinds(entry: Entry, name: string): readonly string[] {
  return items(entry, name).map((item) => {
    const value = textOf(entry, item) ?? '';
    const known = DAY_KINDS.find((kind) => kind.toLowerCase() === value.toLowerCase());
    if (!known && !isDay(value))
      entry.reading.report('unknown-day-kind', item.place, {
        value,
        allowed: DAY_KINDS.join(', '),
        ...suggestionFor(value, DAY_KINDS),
      });
    return known ?? value;
  });
}
