/** What the buttons of meetings do. */
import { toMeetingInput, type MeetingForm } from '../../cards/forms/meeting-form.js';
import {
  composeMeetingCard,
  meetingCard,
  meetingSentText,
  meetingStatusCard,
  previewMeetingCard,
} from '../../cards/meetings.js';
import { isRefusal } from '../../errors.js';
import { callMeeting, groupsToCall, planCall } from '../../meetings/call.js';
import type { ReplyAnswer } from '../../meetings/meeting.js';
import { openCall, replyToMeeting, type Invitation } from '../../meetings/reply.js';
import { meetingStatus } from '../../meetings/status.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { onceOf, personOf } from './directives.js';

type Versioned = { readonly id: string; readonly version: number };

/** Yes, no or maybe; changeable until the meeting is over. */
export async function reply(
  turn: Turn,
  data: Versioned & { readonly answer: ReplyAnswer },
): Promise<Reaction> {
  return showInvitation(turn, await replyToMeeting(portsOf(turn), personOf(turn).id, data), true);
}

/** The call was opened: it arrived, and it shows how things stand now. */
export async function open(turn: Turn, data: Versioned): Promise<Reaction> {
  return showInvitation(turn, await openCall(portsOf(turn), personOf(turn).id, data), false);
}

/** Who has replied what, for chair, secretary and caller. */
export async function status(turn: Turn, data: { readonly id: string }): Promise<Reaction> {
  const found = await meetingStatus(portsOf(turn), personOf(turn).id, data.id);
  return { kind: 'replace', ...meetingStatusCard(found, turn.chart, turn.language) };
}

/** Opens the dialog, or returns to it with what was filled in. */
export async function compose(turn: Turn, form: MeetingForm): Promise<Reaction> {
  return { kind: 'dialog', ...composeMeetingCard(turn.chart, groupsOf(turn), form, [], turn.language) };
}

/** Shows who would be called; what is wrong is shown in the dialog with everything kept. */
export async function preview(turn: Turn, form: MeetingForm): Promise<Reaction> {
  const person = personOf(turn);
  try {
    const input = toMeetingInput(form);
    const plan = planCall(turn.chart, person.id, input, turn.ports.now());
    return {
      kind: 'dialog',
      ...previewMeetingCard({ plan, input, form, caller: person, chart: turn.chart }, turn.language),
    };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return {
      kind: 'dialog',
      ...composeMeetingCard(turn.chart, groupsOf(turn), form, [error], turn.language),
    };
  }
}

/** Calls. Pressing twice calls once. */
export async function send(turn: Turn, form: MeetingForm): Promise<Reaction> {
  const person = personOf(turn);
  const input = toMeetingInput(form);
  const ports = portsOf(turn);
  const meeting = await callMeeting(ports, { person: person.id, via: 'chat' }, input, onceOf(turn, input));
  turn.ports.nudge();
  const found = await meetingStatus(ports, person.id, meeting.id);
  const text = meetingSentText(meeting, turn.chart, turn.language);
  return { kind: 'close', text, send: meetingStatusCard(found, turn.chart, turn.language) };
}

function portsOf(turn: Turn) {
  return { ...turn.ports, chart: turn.chart };
}

function groupsOf(turn: Turn) {
  return groupsToCall(turn.chart, personOf(turn).id, turn.day);
}

function showInvitation(turn: Turn, invitation: Invitation, elsewhere: boolean): Reaction {
  const shown = meetingCard(invitation, turn.chart, turn.language, turn.ports.now());
  if (elsewhere) turn.ports.refresh(invitation.row, { card: shown.card, summary: shown.text });
  return { kind: 'replace', ...shown };
}
