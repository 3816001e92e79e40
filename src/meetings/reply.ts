/** Replying to a call: yes, no or maybe, changeable until the meeting is over. */
import { Refusal } from '../errors.js';
import { answered, prove, type Delivery } from '../delivery/delivery.js';
import { changeRow } from '../delivery/change-row.js';
import type { Ledger, Stored } from '../delivery/ledger.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Now } from '../time.js';
import {
  isOver,
  itemOf,
  replyOf,
  type Meeting,
  type MeetingRefusal,
  type MeetingStore,
  type Reply,
  type ReplyAnswer,
} from './meeting.js';

export interface ReplyPorts {
  readonly meetings: MeetingStore;
  readonly ledger: Ledger;
  readonly now: Now;
}

/** A meeting and what one called person's row of it says. */
export interface Invitation {
  readonly meeting: Meeting;
  readonly row: Delivery;
}

/** Records a reply; the newest stands. Repeating the same reply changes nothing. */
export async function replyToMeeting(
  ports: ReplyPorts,
  person: PersonId,
  input: { readonly id: string; readonly version: number; readonly answer: ReplyAnswer },
): Promise<Invitation> {
  const { meeting, row } = await loadInvitation(ports, person, input);
  if (isOver(meeting, ports.now())) throw new Refusal<MeetingRefusal>('meeting-over', { id: meeting.id });
  const at = ports.now();
  const reply: Reply = { by: person, answer: input.answer, at: at.toISOString() };
  const answer = { state: 'acknowledged', label: reply.answer, text: JSON.stringify(reply) } as const;
  const saved = await changeRow(ports.ledger, itemOf(meeting), row, (current) =>
    replyOf(current)?.answer === input.answer ? undefined : answered(current, answer, at),
  );
  return { meeting, row: saved.value };
}

/** What a called person's card shows now. Opening it proves that it arrived. */
export async function openCall(
  ports: ReplyPorts,
  person: PersonId,
  input: { readonly id: string; readonly version: number },
): Promise<Invitation> {
  const { meeting, row } = await loadInvitation(ports, person, input);
  return { meeting, row: (await changeRow(ports.ledger, itemOf(meeting), row, prove)).value };
}

async function loadInvitation(
  ports: ReplyPorts,
  person: PersonId,
  input: { readonly id: string; readonly version: number },
): Promise<{ meeting: Meeting; row: Stored<Delivery> }> {
  const meeting = (await ports.meetings.find(input.id))?.value;
  if (!meeting) throw new Refusal<MeetingRefusal>('meeting-unknown', { id: input.id });
  if (meeting.version !== input.version)
    throw new Refusal<MeetingRefusal>('meeting-old-version', { id: meeting.id });
  const row = await ports.ledger.find(itemOf(meeting), person);
  if (!row) throw new Refusal<MeetingRefusal>('meeting-not-called', { id: meeting.id });
  return { meeting, row };
}
