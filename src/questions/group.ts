import type { Chart } from '../organisation/chart.js';
import { isCurrent } from '../organisation/holders.js';
import { departmentOf, isWithin } from '../organisation/chart.js';
import { groupSeats, secretariesOf } from '../organisation/membership.js';
import type { Group, Membership, Person, PlannedMeeting, RoleId } from '../organisation/organisation.js';
import { localTimeOf, type Day } from '../time.js';
import type { Finding, GroupFocus, GroupSeat, Question } from './answer.js';
import { namedUnits } from './places.js';
import type { Understanding } from './understand.js';

// A group of everybody with a common role is told as that role: nobody reads a thousand names in a chat.
const MOST_NAMED = 30;
const MOST_MEMBERS = 200;

const AFTER = ['efter', 'after', 'från', 'from'];
const BEFORE = ['före', 'innan', 'before'];

/** Somebody whose seat is asked about. */
interface Sitter {
  readonly person: Person;
  readonly self: boolean;
}

/** What a group is, who chairs it and sits in it, and when it meets next; asks which where several are named. */
export function answerGroup(
  chart: Chart,
  asked: Understanding,
  question: Question,
  sitter?: Sitter,
): Finding {
  const [group, ...others] = asked.groups;
  if (!group) return { kind: 'unknown' };
  if (others.length > 0 && !sitter && asked.rule !== 'duty')
    return {
      kind: 'ask-back',
      deputy: false,
      options: asked.groups.map((each) => ({ kind: 'group', group: each })),
    };
  const next = nextMeeting(group, question, chart.organisation.timeZone);
  const members = group.members.flatMap((member) => seatsOf(chart, member, question.day));
  const focus = sitter
    ? seatOf(chart, group, sitter, question.day)
    : focusOf(chart, group, members, asked, question);
  return {
    kind: 'group',
    group,
    chair: group.chair ? seatsOf(chart, group.chair, question.day) : [],
    members,
    ...(next && { next }),
    ...(focus && { focus }),
  };
}

function seatOf(chart: Chart, group: Group, { person, self }: Sitter, day: Day): GroupFocus {
  const seat = groupSeats(chart, group, day).find((each) => each.person === person);
  const as = [seat?.as, seat && person.organisation].filter((part) => part !== undefined).join(', ');
  return { kind: 'person', person, sits: seat !== undefined, self, ...(as !== '' && { as }) };
}

function focusOf(
  chart: Chart,
  group: Group,
  members: readonly GroupSeat[],
  asked: Understanding,
  question: Question,
): GroupFocus | undefined {
  const { cues } = asked;
  const [unit] = namedUnits(chart, { ...asked, mine: false }, question.asker).filter(
    (each) => each !== chart.root,
  );
  if (unit && !cues.has('meeting')) {
    const seats = members.filter((seat) => seat.person && isOf(chart, seat, unit.id));
    return seats.length > 0 ? { kind: 'seats', of: unit, seats } : undefined;
  }
  const above = cues.has('upward') ? chart.groups.get(group.liftsTo ?? '') : undefined;
  if (above) return { kind: 'lifts', to: above };
  if (cues.has('secretary')) return { kind: 'secretary', people: secretariesOf(chart, group, question.day) };
  if (cues.has('count') && !cues.has('meeting'))
    return { kind: 'count', count: groupSeats(chart, group, question.day).length };
  if (
    cues.has('meeting') ||
    cues.has('when') ||
    cues.has('where') ||
    cues.has('visit') ||
    asked.time.month !== undefined ||
    asked.time.day !== undefined
  )
    return meetingsOf(group, asked, question);
  return cues.has('chair') && !cues.has('members') ? { kind: 'chair' } : undefined;
}

/** Whether a seat speaks for a unit: its post or its person belongs to the unit's department. */
function isOf(chart: Chart, seat: GroupSeat, unit: string): boolean {
  const places = [
    ...(seat.unit ? [seat.unit.id] : (seat.person?.units ?? [])),
    ...(chart.assignmentsOfPerson.get(seat.person?.id ?? '') ?? []).map((each) => each.unit),
  ];
  const department = departmentOf(chart, unit).id;
  return places.some((place) => isWithin(chart, place, unit) || place === department);
}

function meetingsOf(group: Group, asked: Understanding, { day }: Question): GroupFocus {
  const { cues, time } = asked;
  const period = time.day ?? time.month;
  const isAfter = AFTER.some((word) => asked.words.includes(word));
  const isBefore = BEFORE.some((word) => asked.words.includes(word));
  const last = cues.has('last') && period === undefined;
  const fits = (meeting: PlannedMeeting) => {
    if (period !== undefined && isAfter) return meeting.start >= period;
    if (period !== undefined && isBefore) return meeting.start.slice(0, 10) >= day && meeting.start < period;
    if (period !== undefined) return meeting.start.startsWith(period);
    return last ? meeting.start.slice(0, 10) < day : meeting.start.slice(0, 10) >= day;
  };
  const meetings = [...group.calendar].sort((a, b) => (a.start < b.start ? -1 : 1)).filter(fits);
  return { kind: 'meetings', last, meetings: last ? meetings.slice(-1) : meetings.slice(0, 8) };
}

function seatsOf(chart: Chart, member: Membership, day: Day): readonly GroupSeat[] {
  if ('role' in member) return seatsOfRole(chart, member.role, day);
  if ('group' in member) {
    const group = chart.groups.get(member.group);
    return group ? [{ group }] : [];
  }
  const person = chart.people.get(member.person);
  return person && !person.hidden ? [{ person, ...(member.as !== undefined && { as: member.as }) }] : [];
}

function seatsOfRole(chart: Chart, id: RoleId, day: Day): readonly GroupSeat[] {
  const role = chart.roles.get(id);
  if (!role) return [];
  const assignments = chart.assignmentsOfRole.get(id) ?? [];
  if (assignments.length > MOST_NAMED) return [{ role }];
  const seats = assignments.flatMap((assignment): GroupSeat[] => {
    const person = chart.people.get(assignment.person);
    const unit = chart.units.get(assignment.unit);
    const sits = person && !person.hidden && !assignment.deputy && isCurrent(assignment, day);
    return sits ? [{ person, role, ...(unit && { unit }) }] : [];
  });
  return seats.length > 0 ? seats : [{ role }];
}

/** The next meeting that the group has planned, one that goes on now included. */
export function nextMeeting(group: Group, { day, at }: Question, zone: string): PlannedMeeting | undefined {
  const later = group.calendar.filter((meeting) => meeting.start.slice(0, 10) >= day);
  const now = later.some((meeting) => meeting.start.startsWith(day)) ? localTimeOf(at, zone) : day;
  const coming = later.filter((meeting) => (meeting.end ?? meeting.start) >= now);
  return coming.reduce<PlannedMeeting | undefined>(
    (first, meeting) => (!first || meeting.start < first.start ? meeting : first),
    undefined,
  );
}

/** Everybody with a common role sits there: nothing that tells a person. */
export function isLarge(chart: Chart, group: Group): boolean {
  const size = (role: string) => chart.assignmentsOfRole.get(role)?.length ?? 0;
  return group.members.some((member) => 'role' in member && size(member.role) > MOST_MEMBERS);
}
