/** How a call stands: exact counts of replies, and who replied what. */
import { Refusal } from '../errors.js';
import { DELIVERY_STATES, type Delivery } from '../delivery/delivery.js';
import type { Ledger, Tally } from '../delivery/ledger.js';
import type { Chart } from '../organisation/chart.js';
import { chairsOf, secretariesOf } from '../organisation/membership.js';
import type { PersonId } from '../organisation/organisation.js';
import { reachOf } from '../organisation/permissions.js';
import { dayOf, type Now } from '../time.js';
import { isOver, itemOf, replyOf, type Meeting, type MeetingRefusal, type MeetingStore } from './meeting.js';

/** Of the called, not of their stand-ins. */
export interface ReplyCounts {
  readonly yes: number;
  readonly no: number;
  readonly maybe: number;
  readonly deputy: number;
  readonly none: number;
}

/** One called person; `person` and `name` are empty for a protected identity. */
export interface Called {
  readonly person: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly answer: keyof ReplyCounts;
}

export interface MeetingStatus {
  readonly id: string;
  readonly state: 'calling' | 'called' | 'held';
  readonly meeting: Meeting;
  readonly called: number;
  readonly replies: ReplyCounts;
  /** At most 200. */
  readonly people: readonly Called[];
}

export interface MeetingStatusPorts {
  readonly chart: Chart;
  readonly meetings: MeetingStore;
  readonly ledger: Ledger;
  readonly now: Now;
}

const MOST_PEOPLE = 200;

/** The status of a call, for its caller, chair, secretary and whoever may see all; without `who` for the operator. */
export async function meetingStatus(
  ports: MeetingStatusPorts,
  who: PersonId | undefined,
  id: string,
): Promise<MeetingStatus> {
  const meeting = (await ports.meetings.find(id))?.value;
  if (!meeting) throw new Refusal<MeetingRefusal>('meeting-unknown', { id });
  if (who !== undefined && !maySee(ports, who, meeting))
    throw new Refusal<MeetingRefusal>('meeting-status-not-allowed', { id });
  const { tallies, rows } = await ports.ledger.status(itemOf(meeting), DELIVERY_STATES, MOST_PEOPLE);
  const replies = countReplies(tallies);
  return {
    id: meeting.id,
    state: stateOf(meeting, tallies, ports.now()),
    meeting,
    called: replies.yes + replies.no + replies.maybe + replies.deputy + replies.none,
    replies,
    people: rows.map((row) => toCalled(ports.chart, row)),
  };
}

/** Whether a person follows a call: who called it, chairs the group, keeps its papers, or may see everything. */
export function maySee(
  ports: Pick<MeetingStatusPorts, 'chart' | 'now'>,
  who: PersonId,
  meeting: Meeting,
): boolean {
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  const group = ports.chart.groups.get(meeting.group);
  const officers = group
    ? [...chairsOf(ports.chart, group, day), ...secretariesOf(ports.chart, group, day)]
    : [];
  if (who === meeting.caller || officers.some((officer) => officer.id === who)) return true;
  return reachOf(ports.chart, who, 'see-status', day).all;
}

function stateOf(meeting: Meeting, tallies: readonly Tally[], at: Date): MeetingStatus['state'] {
  if (isOver(meeting, at)) return 'held';
  const waiting = tallies.some(
    (tally) => tally.count > 0 && (tally.state === 'queued' || tally.state === 'sending'),
  );
  return waiting || !meeting.distributed ? 'calling' : 'called';
}

function countReplies(tallies: readonly Tally[]): ReplyCounts {
  const counts = { yes: 0, no: 0, maybe: 0, deputy: 0, none: 0 };
  for (const tally of tallies.filter((each) => !each.standIn && each.state !== 'moved'))
    counts[labelOf(tally.label)] += tally.count;
  return counts;
}

function toCalled(chart: Chart, row: Delivery): Called {
  const person = chart.people.get(row.person);
  const isNamed = person !== undefined && !person.hidden;
  return {
    person: isNamed ? row.person : '',
    name: isNamed ? person.name : '',
    // The post of a protected identity would point the person out.
    unit: person?.hidden
      ? ''
      : (person?.organisation ?? chart.units.get(row.posts[0]?.unit ?? '')?.name ?? ''),
    answer: labelOf(replyOf(row)?.answer),
  };
}

function labelOf(label: string | undefined): keyof ReplyCounts {
  return label === 'yes' || label === 'no' || label === 'maybe' || label === 'deputy' ? label : 'none';
}
