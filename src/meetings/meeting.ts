/** The meeting of a forum (möte), its call (kallelse) and the replies to it. */
import type { Delivery, Item } from '../delivery/delivery.js';
import type { RecordStore } from '../delivery/records.js';
import type { GroupId, PersonId } from '../organisation/organisation.js';

/** As kept. Instants are ISO text. */
export interface Meeting {
  /** Its number, "M-2026-003". */
  readonly id: string;
  readonly version: number;
  readonly group: GroupId;
  readonly start: string;
  readonly end: string;
  readonly place?: string;
  readonly link?: string;
  readonly agenda: readonly string[];
  readonly mandatory: readonly PersonId[];
  readonly caller: PersonId;
  readonly calledAs: readonly string[];
  readonly calledAt: string;
  /** The organisation's version that the group's members were taken from, on the day of the meeting. */
  readonly organisationVersion: string;
  readonly day: string;
  readonly called: number;
  readonly buckets: number;
  readonly distributed: boolean;
}

/** What one may reply to a call. */
export const REPLIES = ['yes', 'no', 'maybe'] as const;
export type ReplyAnswer = (typeof REPLIES)[number];

/** A reply, kept as the opaque answer of the called person's row. */
export interface Reply {
  readonly by: PersonId;
  readonly answer: ReplyAnswer;
  readonly at: string;
}

export type MeetingRefusal =
  | 'meeting-not-allowed'
  | 'meeting-group-missing'
  | 'meeting-group-unknown'
  | 'meeting-start-missing'
  | 'meeting-end-missing'
  | 'meeting-time-unreadable'
  | 'meeting-start-past'
  | 'meeting-end-before-start'
  | 'meeting-link-not-https'
  | 'meeting-agenda-too-long'
  | 'meeting-text-too-long'
  | 'meeting-mandatory-unknown'
  | 'meeting-nobody'
  | 'meeting-unknown'
  | 'meeting-not-called'
  | 'meeting-old-version'
  | 'meeting-over'
  | 'meeting-status-not-allowed';

export type MeetingStore = RecordStore<Meeting>;

/** The delivery item of a call's version. */
export function itemOf(meeting: Meeting): Item {
  return { noun: 'meeting', id: meeting.id, version: meeting.version, buckets: meeting.buckets };
}

/** The reply that a row holds, if there is one. */
export function replyOf(row: Delivery): Reply | undefined {
  return row.answer === undefined ? undefined : (JSON.parse(row.answer) as Reply);
}

/** Whether the meeting has ended; replies are taken until then. */
export function isOver(meeting: Meeting, at: Date): boolean {
  return at.toISOString() > meeting.end;
}
