/** Whom a call would go to, shown before it is sent. */
import type { CallPlan } from '../meetings/call.js';
import type { Recipient } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { withSample } from './dialog.js';
import { filledIn } from './forms/field.js';
import { MEETING_FIELDS, toMeetingInput, type MeetingForm } from './forms/meeting-form.js';
import { plain } from './markdown.js';
import { meetingSample } from './meeting-card.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { nameOf } from './people.js';
import type { CardData } from './render.js';
import { firstOf } from './some.js';
import { dialogTexts } from './texts/dialogs.js';
import { writeCount, writePeople } from './texts/numbers.js';

const MOST_NAMES = 30;
const MOST_DEPUTIES = 10;

/** Who is called, which deputies for whom, and the card as they will see it. Its buttons carry the form on. */
export function meetingPreviewCard(
  chart: Chart,
  who: PersonId,
  form: MeetingForm,
  plan: CallPlan,
  language: Language,
): CardMessage {
  const { card, text } = drawn(meetingPreviewFilling(chart, form, plan, language));
  const [start, end] = [plan.start.toISOString(), plan.end.toISOString()];
  const shown = { ...toMeetingInput(form), group: plan.group.id, start, end, caller: who, calledAs: plan.by };
  const posts = plan.called[0]?.posts ?? [];
  return { card: withSample(card, drawn(meetingSample(chart, shown, posts, language)).card), text };
}

/** What the dialog is filled with, the sample aside. */
export function meetingPreviewFilling(
  chart: Chart,
  form: MeetingForm,
  plan: CallPlan,
  language: Language,
): Filling {
  const { meeting: t, change } = dialogTexts[language];
  const people = writePeople(plan.called.length, language);
  return fill('meeting-preview', language, t.called(people), {
    called: t.called(people),
    names: writeNames(chart, plan.called, language),
    ...deputiesOf(chart, plan.called, language),
    form: filledIn(MEETING_FIELDS, form),
    send: t.send(people),
    t: { heading: t.previewHeading, sample: t.sample, change },
  });
}

function writeNames(chart: Chart, called: readonly Recipient[], language: Language): string {
  const t = dialogTexts[language];
  const names = called.flatMap(({ person }) => nameOf(chart, person) ?? []);
  const hidden = called.length - names.length;
  const { shown, more } = firstOf(
    names.sort((a, b) => a.localeCompare(b, 'sv')),
    MOST_NAMES,
  );
  const words = [
    ...shown.map(plain),
    ...(hidden > 0 ? [t.meeting.calledHidden(writePeople(hidden, language))] : []),
    ...(more > 0 ? [t.more(writeCount(more, language))] : []),
  ];
  return words.join(', ');
}

/** A protected identity on either side is not told. */
function deputiesOf(chart: Chart, called: readonly Recipient[], language: Language): CardData {
  const t = dialogTexts[language];
  const lines = called.flatMap(({ person, posts }) => {
    const deputy = nameOf(chart, person);
    const away = nameOf(chart, posts.find((post) => post.actingFor !== undefined)?.actingFor ?? '');
    return deputy === undefined || away === undefined
      ? []
      : [{ text: plain(t.meeting.deputy(deputy, away)) }];
  });
  const { shown, more } = firstOf(lines, MOST_DEPUTIES);
  return {
    hasDeputies: lines.length > 0,
    deputiesHeading: t.meeting.deputies,
    deputies: shown,
    hasMoreDeputies: more > 0,
    moreDeputies: t.more(writeCount(more, language)),
  };
}
