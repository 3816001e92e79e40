import type { Chart } from '../organisation/chart.js';
import { isCurrent } from '../organisation/holders.js';
import type { Group, Membership, PlannedMeeting, RoleId } from '../organisation/organisation.js';
import { localTimeOf, type Day } from '../time.js';
import type { Finding, GroupSeat, Question } from './answer.js';
import type { Understanding } from './understand.js';

// A group of everybody with a common role is told as that role: nobody reads a thousand names in a chat.
const MOST_NAMED = 30;

/** What a group is, who chairs it and sits in it, and when it meets next; asks which where several are named. */
export function answerGroup(chart: Chart, asked: Understanding, question: Question): Finding {
  const [group, ...others] = asked.groups;
  if (!group) return { kind: 'unknown' };
  if (others.length > 0)
    return {
      kind: 'ask-back',
      deputy: false,
      options: asked.groups.map((each) => ({ kind: 'group', group: each })),
    };
  const next = nextMeeting(group, question, chart.organisation.timeZone);
  return {
    kind: 'group',
    group,
    chair: group.chair ? seatsOf(chart, group.chair, question.day) : [],
    members: group.members.flatMap((member) => seatsOf(chart, member, question.day)),
    ...(next && { next }),
  };
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

function nextMeeting(group: Group, { day, at }: Question, zone: string): PlannedMeeting | undefined {
  const later = group.calendar.filter((meeting) => meeting.start.slice(0, 10) >= day);
  const now = later.some((meeting) => meeting.start.startsWith(day)) ? localTimeOf(at, zone) : day;
  const coming = later.filter((meeting) => (meeting.end ?? meeting.start) >= now);
  return coming.reduce<PlannedMeeting | undefined>(
    (first, meeting) => (!first || meeting.start < first.start ? meeting : first),
    undefined,
  );
}
