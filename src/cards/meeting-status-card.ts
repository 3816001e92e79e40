/** What whoever follows a call sees of the replies. */
import type { Called, MeetingStatus, ReplyCounts } from '../meetings/status.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { plain } from './markdown.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { nameOfGroup } from './people.js';
import type { CardData } from './render.js';
import { firstOf } from './some.js';
import { meetingTexts } from './texts/meetings.js';
import { writeCount } from './texts/numbers.js';
import { writeMoment, writeRange } from './when.js';

const MOST_NAMES = 30;
const ANSWERS = ['yes', 'maybe', 'no', 'deputy', 'none'] as const satisfies readonly (keyof ReplyCounts)[];

/** How the replies to a call stand at a time: counts, and the names behind each reply. */
export function meetingStatusCard(
  chart: Chart,
  status: MeetingStatus,
  language: Language,
  at: Date,
): CardMessage {
  return drawn(meetingStatusFilling(chart, status, language, at));
}

/** What that card is filled with. */
export function meetingStatusFilling(
  chart: Chart,
  status: MeetingStatus,
  language: Language,
  at: Date,
): Filling {
  const t = meetingTexts[language].status;
  const { id, meeting, replies } = status;
  const group = nameOfGroup(chart, meeting.group, language);
  const [yes, all] = [writeCount(replies.yes, language), writeCount(status.called, language)];
  const text = t.summary(group, yes, all);
  const zone = chart.organisation.timeZone;
  return fill('meeting-status', language, text, {
    id,
    kind: plain(t.kind(id)),
    title: plain(group),
    state: writeState(status, zone, language),
    facts: factsOf(status, language),
    answers: ANSWERS.filter((answer) => replies[answer] > 0).map((answer) =>
      namesOf(status, answer, language),
    ),
    asOf: t.asOf(writeMoment(at, new Date(meeting.calledAt), zone, language)),
    t: { update: t.update },
  });
}

function writeState({ state, meeting }: MeetingStatus, zone: string, language: Language): string {
  const t = meetingTexts[language].status;
  const when = writeRange(new Date(meeting.start), new Date(meeting.end), zone, language);
  if (state === 'held') return t.held(when);
  return state === 'calling' ? `${t.called(when)} ${t.calling}` : t.called(when);
}

function factsOf(status: MeetingStatus, language: Language): readonly CardData[] {
  const t = meetingTexts[language].status;
  const shown = ANSWERS.filter((answer) => answer !== 'deputy' || status.replies.deputy > 0);
  return [
    { title: t.calledCount, value: writeCount(status.called, language) },
    ...shown.map((answer) => ({
      title: t.headings[answer],
      value: writeCount(status.replies[answer], language),
    })),
  ];
}

/** The names behind one reply as a list; protected identities together in one line. */
function namesOf(status: MeetingStatus, answer: keyof ReplyCounts, language: Language): CardData {
  const t = meetingTexts[language].status;
  const people = status.people.filter((each) => each.answer === answer);
  const named = people.filter((each) => each.name !== '');
  const hidden = people.length - named.length;
  const { shown, more } = firstOf(named, MOST_NAMES, status.replies[answer] - hidden);
  const lines = [
    ...shown.map(writeCalled),
    ...(hidden > 0 ? [t.hidden(hidden)] : []),
    ...(more > 0 ? [t.more(writeCount(more, language))] : []),
  ];
  return {
    heading: `${t.headings[answer]} (${writeCount(status.replies[answer], language)})`,
    names: lines.map((line) => `- ${line}`).join('\n'),
  };
}

function writeCalled({ name, unit }: Called): string {
  return plain(unit === '' ? name : `${name}, ${unit}`);
}
