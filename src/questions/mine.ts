import type { Chart } from '../organisation/chart.js';
import { groupSeats } from '../organisation/membership.js';
import type { Finding, MineAnswer, Question } from './answer.js';
import { isLarge, nextMeeting } from './group.js';
import type { Understanding } from './understand.js';

/** What the asker asks for of their own; the planned meetings of their groups stand in the organisation's data. */
export function answerMine(chart: Chart, { cues }: Understanding, question: Question): Finding {
  const about = aboutOf(cues);
  return { kind: 'mine', about, planned: about === 'directives' ? [] : plannedFor(chart, question) };
}

function aboutOf(cues: Understanding['cues']): MineAnswer['about'] {
  if (cues.has('directives') === cues.has('meeting')) return 'all';
  return cues.has('directives') ? 'directives' : 'meetings';
}

function plannedFor(chart: Chart, question: Question): MineAnswer['planned'] {
  const { asker, day } = question;
  if (!asker) return [];
  return chart.organisation.groups
    .flatMap((group) => {
      const meeting = nextMeeting(group, question, chart.organisation.timeZone);
      if (!meeting || isLarge(chart, group)) return [];
      return groupSeats(chart, group, day).some((seat) => seat.person === asker) ? [{ group, meeting }] : [];
    })
    .sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1));
}
