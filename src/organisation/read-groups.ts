import { readRecord, type Entry, type Field, type Reading } from './field.js';
import type { Group, Membership, PlannedMeeting } from './organisation.js';
import {
  list,
  localTime,
  oneOf,
  part,
  parts,
  reference,
  referenceList,
  requiredId,
  requiredText,
  requiredTexts,
  text,
  texts,
} from './values.js';

const CIRCLES = ['members', 'employees'] as const;

/** One record of groups.yaml. */
export function readGroup(reading: Reading, field: Field): Group {
  return readRecord(reading, field, (entry) => ({
    id: requiredId(entry),
    name: requiredTexts(entry, 'name'),
    aliases: list(entry, 'aliases'),
    purpose: texts(entry, 'purpose') ?? {},
    chair: part(entry, 'chair', readSeat),
    members: parts(entry, 'members', readMember).flatMap((each) => each.member ?? []),
    secretary: part(entry, 'secretary', readSeat),
    liftsTo: reference(entry, 'liftsTo', 'group'),
    represented: represented(entry),
    calendarFor: oneOf(entry, 'calendarFor', CIRCLES) ?? 'members',
    decisions: oneOf(entry, 'decisions', CIRCLES) ?? 'members',
    inModes: entry.get('inModes').value === undefined ? undefined : referenceList(entry, 'inModes', 'mode'),
    calendar: parts(entry, 'calendar', readMeeting),
  }));
}

type Seat = NonNullable<Group['chair']>;

/** A chair or a secretary: whoever holds a role, or a person. */
function readSeat(entry: Entry): Seat {
  const role = reference(entry, 'role', 'role');
  const person = reference(entry, 'person', 'person');
  if ((role === undefined) === (person === undefined)) entry.reading.report('bad-member', entry.place);
  return role === undefined ? { person: person ?? '' } : { role };
}

function readMember(entry: Entry): { member?: Membership } {
  const role = reference(entry, 'role', 'role');
  const person = reference(entry, 'person', 'person');
  const group = reference(entry, 'group', 'group');
  const seatPer =
    entry.get('seatPer').value === undefined ? undefined : referenceList(entry, 'seatPer', 'kind');
  const as = text(entry, 'as');
  if ([role, person, group].filter((each) => each !== undefined).length !== 1)
    entry.reading.report('bad-member', entry.place);
  if (role !== undefined) return { member: seatPer ? { role, seatPer } : { role } };
  if (person !== undefined) return { member: as === undefined ? { person } : { person, as } };
  return group === undefined ? {} : { member: { group } };
}

function represented(entry: Entry): Group['represented'] {
  const field = entry.get('represented');
  if (field.value === undefined) return undefined;
  return field.value === 'all' ? 'all' : referenceList(entry, 'represented', 'unit');
}

function readMeeting(entry: Entry): PlannedMeeting {
  if (entry.get('start').value === undefined) requiredText(entry, 'start');
  const start = localTime(entry, 'start') ?? '';
  const end = localTime(entry, 'end', start.slice(0, 10) || undefined);
  if (end !== undefined && start !== '' && end <= start)
    entry.reading.report('ends-before-start', entry.get('end').place, { from: start, to: end });
  return { id: text(entry, 'id'), start, end, place: text(entry, 'place') };
}
