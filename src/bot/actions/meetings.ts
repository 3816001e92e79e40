/** What the buttons of meetings do. */
import { toMeetingInput, type MeetingForm } from '../../cards/forms/meeting-form.js';
import { meetingCard } from '../../cards/meeting-card.js';
import { meetingComposeCard, meetingSentText } from '../../cards/meeting-compose.js';
import { meetingPreviewCard } from '../../cards/meeting-preview.js';
import { meetingStatusCard } from '../../cards/meeting-status-card.js';
import { dialogTexts } from '../../cards/texts/dialogs.js';
import { problemsIn } from '../../cards/texts/refusals.js';
import { isRefusal, Refusal } from '../../errors.js';
import { callMeeting, groupsToCall, planCall } from '../../meetings/call.js';
import type { MeetingRefusal, ReplyAnswer } from '../../meetings/meeting.js';
import { openCall, replyToMeeting, type Invitation } from '../../meetings/reply.js';
import { meetingStatus } from '../../meetings/status.js';
import type { Reaction, Shown } from '../reaction.js';
import type { Turn } from '../turn.js';
import { onceOf, personOf, toDialog } from './directives.js';

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
  return { kind: 'replace', ...(await statusCard(turn, data.id)) };
}

/** Opens the dialog, or returns to it with what was filled in. */
export async function compose(turn: Turn, form: MeetingForm): Promise<Reaction> {
  return composeDialog(turn, form, []);
}

/** Shows who would be called; what is wrong is shown in the dialog with everything kept. */
export async function preview(turn: Turn, form: MeetingForm): Promise<Reaction> {
  const { id } = personOf(turn);
  try {
    const plan = planCall(turn.chart, id, toMeetingInput(form), turn.ports.now());
    const { card } = meetingPreviewCard(turn.chart, id, form, plan, turn.language);
    return toDialog({ card, text: dialogTexts[turn.language].meeting.heading });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return composeDialog(turn, form, problemsIn(error, turn.language));
  }
}

/** Calls. Pressing twice calls once. */
export async function send(turn: Turn, form: MeetingForm): Promise<Reaction> {
  const input = toMeetingInput(form);
  const acting = { person: personOf(turn).id, via: 'chat' as const };
  const meeting = await callMeeting(portsOf(turn), acting, input, onceOf(turn, input));
  turn.ports.nudge();
  const text = meetingSentText(meeting, turn.language);
  return { kind: 'close', text, send: await statusCard(turn, meeting.id) };
}

function composeDialog(turn: Turn, form: MeetingForm, problems: readonly string[]): Reaction {
  const groups = groupsToCall(turn.chart, personOf(turn).id, turn.day);
  if (groups.length === 0) throw new Refusal<MeetingRefusal>('meeting-not-allowed');
  return toDialog(meetingComposeCard(groups, form, problems, turn.language));
}

async function statusCard(turn: Turn, id: string): Promise<Shown> {
  const found = await meetingStatus(portsOf(turn), personOf(turn).id, id);
  return meetingStatusCard(turn.chart, found, turn.language, turn.ports.now());
}

function portsOf(turn: Turn) {
  return { ...turn.ports, chart: turn.chart };
}

function showInvitation(turn: Turn, invitation: Invitation, elsewhere: boolean): Reaction {
  const shown = meetingCard(turn.chart, invitation, turn.language, turn.ports.now());
  if (elsewhere) turn.ports.refresh(invitation.row, () => ({ card: shown.card, summary: shown.text }));
  return { kind: 'replace', ...shown };
}
