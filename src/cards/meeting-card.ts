/** What somebody who is called sees of a meeting. */
import { isOver, replyOf, REPLIES, type Meeting, type Reply, type ReplyAnswer } from '../meetings/meeting.js';
import type { Invitation } from '../meetings/reply.js';
import type { Post } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { plain } from './markdown.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { nameOfGroup, senderOf } from './people.js';
import type { CardData } from './render.js';
import { meetingTexts } from './texts/meetings.js';
import { writeMoment, writeRange } from './when.js';
import { writeWhy } from './why.js';

/** What of a meeting stands on its card. Without a number it is not yet called. */
export type MeetingOnCard = Pick<
  Meeting,
  'group' | 'start' | 'end' | 'place' | 'link' | 'agenda' | 'caller' | 'calledAs'
> & { readonly id?: string };

/** Of a sample only the body is shown, which names no id. */
const SAMPLE_ID = '-';

/** The call as it stands for one person at a time: with the reply given, and with buttons until the meeting is over. */
export function meetingCard(chart: Chart, invitation: Invitation, language: Language, at: Date): CardMessage {
  return drawn(meetingFilling(chart, invitation, language, at));
}

/** What that card is filled with. */
export function meetingFilling(chart: Chart, invitation: Invitation, language: Language, at: Date): Filling {
  const { meeting, row } = invitation;
  const reply = replyOf(row);
  const isOpen = !isOver(meeting, at);
  const outcome = writeOutcome(chart, meeting, reply, isOpen, language);
  const shown = describe(chart, meeting, row.posts, language);
  return fill('meeting', language, shown.text, {
    ...shown.data,
    id: meeting.id,
    version: String(meeting.version),
    needed: isOpen && meeting.mandatory.includes(row.person),
    hasOutcome: outcome !== undefined,
    outcome: outcome ?? '',
    isOpen,
    ...buttonTitles(reply?.answer, language),
  });
}

/** The card as somebody with these posts will see it, without buttons that do anything. */
export function meetingSample(
  chart: Chart,
  meeting: MeetingOnCard,
  posts: readonly Post[],
  language: Language,
): Filling {
  const shown = describe(chart, meeting, posts, language);
  return fill('meeting', language, shown.text, {
    ...shown.data,
    id: SAMPLE_ID,
    version: '1',
    needed: false,
    hasOutcome: true,
    outcome: meetingTexts[language].inPreview,
    isOpen: false,
    ...buttonTitles(undefined, language),
  });
}

function describe(
  chart: Chart,
  meeting: MeetingOnCard,
  posts: readonly Post[],
  language: Language,
): { data: CardData; text: string } {
  const t = meetingTexts[language];
  const group = nameOfGroup(chart, meeting.group, language);
  const zone = chart.organisation.timeZone;
  const when = writeRange(new Date(meeting.start), new Date(meeting.end), zone, language);
  const text = t.summary(group, when);
  const data = {
    kind: plain(meeting.id === undefined ? t.kind : `${t.kind} ${meeting.id}`),
    group: plain(group),
    when,
    hasPlace: meeting.place !== undefined,
    place: plain(t.place(meeting.place ?? '')),
    hasLink: meeting.link !== undefined,
    link: meeting.link ?? '',
    hasAgenda: meeting.agenda.length > 0,
    agenda: writeAgenda(meeting.agenda),
    from: plain(t.from(senderOf(chart, meeting.caller, meeting.calledAs, language))),
    why: writeWhy(chart, posts, language, 'whyCalled'),
    t: { join: t.join, agenda: t.agenda, needed: t.needed },
  };
  return { data, text };
}

/** Numbered by us; a number that a person wrote before an item is left out where it is the same. */
function writeAgenda(agenda: readonly string[]): string {
  const items = agenda.map((item) => item.replace(/\s+/g, ' ').trim());
  return items
    .map((item, at) => `${at + 1}. ${plain(item.replace(new RegExp(`^${at + 1}[.)] `), ''))}`)
    .join('\n');
}

function buttonTitles(chosen: ReplyAnswer | undefined, language: Language): CardData {
  const t = meetingTexts[language];
  return Object.fromEntries(
    REPLIES.map((answer) => [answer, answer === chosen ? t.chosen(t.answers[answer]) : t.answers[answer]]),
  );
}

function writeOutcome(
  chart: Chart,
  meeting: Meeting,
  reply: Reply | undefined,
  isOpen: boolean,
  language: Language,
): string | undefined {
  const t = meetingTexts[language];
  if (!reply) return isOpen ? undefined : t.over;
  const answer = t.answers[reply.answer];
  if (!isOpen) return t.overReplied(answer);
  const [at, called] = [new Date(reply.at), new Date(meeting.calledAt)];
  return t.replied(answer, writeMoment(at, called, chart.organisation.timeZone, language));
}
