/** Calling a forum to a meeting: who may, who is called, a number, the record, then the rows. */
import { Refusal, Refusals } from '../errors.js';
import { actorOf, type Acting, type AuditLog } from '../audit/audit.js';
import { bucketsFor } from '../delivery/bucket.js';
import type { Resumed } from '../delivery/drive.js';
import type { Dispatch, Ledger, Wakeups } from '../delivery/ledger.js';
import type { Numbers } from '../delivery/numbers.js';
import { distribute, insertNumbered } from '../delivery/records.js';
import { personNamed, type Post, type Recipient } from '../organisation/audience.js';
import { departmentOf, type Chart } from '../organisation/chart.js';
import {
  allSeats,
  chairsOf,
  groupSeats,
  isThere,
  secretariesOf,
  type Seat,
} from '../organisation/membership.js';
import type { Group, PersonId } from '../organisation/organisation.js';
import { reachesUnit, reachOf } from '../organisation/permissions.js';
import { dayOf, instantOf, type Day, type Now } from '../time.js';
import { checkMeeting, type MeetingInput } from './input.js';
import { itemOf, type Meeting, type MeetingRefusal, type MeetingStore } from './meeting.js';

export interface CallPorts {
  readonly chart: Chart;
  readonly meetings: MeetingStore;
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly numbers: Numbers;
  readonly audit: AuditLog;
  readonly now: Now;
}

/** What calling would mean, shown before it is done. */
export interface CallPlan {
  readonly group: Group;
  readonly start: Date;
  readonly end: Date;
  /** The day of the meeting in the organisation's zone. */
  readonly day: Day;
  readonly called: readonly Recipient[];
  /** What gives the right: `chair`, `secretary` or role ids. */
  readonly by: readonly string[];
}

/** The groups that a person may call to a meeting on a day. */
export function groupsToCall(chart: Chart, person: PersonId, day: Day): readonly Group[] {
  return chart.organisation.groups.filter((group) => rightToCall(chart, group, person, day).length > 0);
}

/** Checks a call and finds who is called, without sending. Throws everything that is wrong, at once. */
export function planCall(chart: Chart, who: PersonId, input: MeetingInput, at: Date): CallPlan {
  const zone = chart.organisation.timeZone;
  if (groupsToCall(chart, who, dayOf(at, zone)).length === 0)
    throw new Refusal<MeetingRefusal>('meeting-not-allowed');
  const wrong = checkMeeting(chart, input, at);
  const group = chart.groups.get(input.group);
  const start = instantOf(input.start, zone);
  const end = instantOf(input.end, zone);
  if (wrong.length > 0 || !group || !start || !end) throw new Refusals(wrong);
  const by = rightToCall(chart, group, who, dayOf(at, zone));
  if (by.length === 0) throw new Refusal<MeetingRefusal>('meeting-not-allowed');
  const day = dayOf(start, zone);
  const called = calledTo(chart, group, day);
  if (called.length === 0) throw new Refusal<MeetingRefusal>('meeting-nobody', { id: group.id });
  return { group, start, end, day, called, by };
}

/**
 * Calls a meeting. When it returns, the record stands and the calls wait to be sent. The same `once` never calls
 * twice: the meeting that it called before is given.
 */
export async function callMeeting(
  ports: CallPorts,
  who: Acting,
  input: MeetingInput,
  once?: string,
): Promise<Meeting> {
  const at = ports.now();
  const plan = planCall(ports.chart, who.person, input, at);
  const zone = ports.chart.organisation.timeZone;
  const { record: meeting, isNew } = await insertNumbered(
    { ...ports, store: ports.meetings },
    itemOf,
    { kind: 'M', at, zone, once },
    (id) => toMeeting(ports.chart, who, input, plan, at, id),
  );
  if (!isNew) return meeting;
  await ports.audit.record({
    id: `${meeting.id}-called`,
    at,
    ...actorOf(who),
    right: 'call-meetings',
    verb: 'meeting.call',
    subject: meeting.id,
    detail: { called: meeting.called, as: plan.by.join(', ') },
  });
  await distribute({ ...ports, store: ports.meetings }, itemOf(meeting), plan.called, at);
  return meeting;
}

/** Finishes what a crash left, on the organisation's version of that time. `not-yet` while it cannot be read. */
export async function resumeMeeting(
  ports: Pick<CallPorts, 'meetings' | 'ledger' | 'wakeups'>,
  chartOf: (version: string) => Promise<Chart | undefined>,
  id: string,
): Promise<Resumed> {
  const stored = await ports.meetings.find(id);
  if (!stored) return 'missing';
  if (stored.value.distributed) return 'ready';
  const chart = await chartOf(stored.value.organisationVersion);
  const group = chart?.groups.get(stored.value.group);
  if (!chart || !group) return 'not-yet';
  const called = calledTo(chart, group, stored.value.day);
  const at = new Date(stored.value.calledAt);
  await distribute({ ...ports, store: ports.meetings }, itemOf(stored.value), called, at);
  return 'ready';
}

/** The group's members on the day of the meeting; for those away, their deputies. */
function calledTo(chart: Chart, group: Group, day: Day): readonly Recipient[] {
  const seats = allSeats(chart, group, day);
  const represented = new Set(seats.flatMap((seat) => seat.actingFor ?? []));
  const called = seats.filter((seat) => isThere(seat, day) || !represented.has(seat.person.id));
  const seatsOf = new Map<PersonId, Seat[]>();
  for (const seat of called) seatsOf.set(seat.person.id, [...(seatsOf.get(seat.person.id) ?? []), seat]);
  return [...seatsOf]
    .map(([person, own]) => toRecipient(chart, group, person, own))
    .sort((a, b) => (a.person < b.person ? -1 : 1));
}

function toRecipient(chart: Chart, group: Group, person: PersonId, seats: readonly Seat[]): Recipient {
  const posts = seats.map(({ unit, role, actingFor }): Post => ({
    unit,
    group: group.id,
    why: 'group',
    ...(role && { role }),
    ...(actingFor && { actingFor }),
  }));
  const department = departmentOf(chart, posts[0]?.unit ?? chart.root.id).id;
  return { person, department, posts, standIn: false };
}

/** The chair and the secretary of the group, and whose right to call reaches every seat of it. */
function rightToCall(chart: Chart, group: Group, person: PersonId, day: Day): readonly string[] {
  if (chairsOf(chart, group, day).some((chair) => chair.id === person)) return ['chair'];
  if (secretariesOf(chart, group, day).some((secretary) => secretary.id === person)) return ['secretary'];
  const reach = reachOf(chart, person, 'call-meetings', day);
  if (reach.all) return reach.by;
  const seats = reach.units.length > 0 ? groupSeats(chart, group, day) : [];
  return seats.length > 0 && seats.every((seat) => reachesUnit(chart, reach, seat.unit)) ? reach.by : [];
}

function toMeeting(
  chart: Chart,
  who: Acting,
  input: MeetingInput,
  plan: CallPlan,
  at: Date,
  id: string,
): Meeting {
  return {
    id,
    version: 1,
    group: plan.group.id,
    start: plan.start.toISOString(),
    end: plan.end.toISOString(),
    ...(input.place && { place: input.place.trim() }),
    ...(input.link && { link: input.link }),
    agenda: input.agenda.map((line) => line.trim()).filter((line) => line !== ''),
    mandatory: input.mandatory.flatMap((each) => personNamed(chart, each)?.id ?? []),
    caller: who.person,
    calledAs: plan.by,
    calledAt: at.toISOString(),
    organisationVersion: chart.version,
    day: plan.day,
    called: plan.called.length,
    buckets: bucketsFor(plan.called.length),
    distributed: false,
  };
}
