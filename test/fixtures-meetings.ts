/** Fillings of the cards of meetings, as the bot makes them. */
import { toMeetingInput, type MeetingForm } from '../src/cards/forms/meeting-form.js';
import { meetingFilling, meetingSample } from '../src/cards/meeting-card.js';
import { meetingComposeFilling } from '../src/cards/meeting-compose.js';
import { meetingPreviewFilling } from '../src/cards/meeting-preview.js';
import { meetingStatusFilling } from '../src/cards/meeting-status-card.js';
import { planCall } from '../src/meetings/call.js';
import {
  aMeeting,
  aMeetingStatus,
  aPost,
  aRow,
  NOW,
  postChart as chart,
  repliedRow,
} from './cards/examples.js';
import { inBoth } from './fixtures-both.js';

const over = new Date('2026-11-28T08:00:00Z');
const row = aRow([aPost({ why: 'group', group: 'radet' })]);

const form: MeetingForm = {
  group: 'radet',
  day: '2026-11-27',
  startTime: '13:00',
  endTime: '15:00',
  place: 'Sammanträdesrum Eken',
  link: 'https://teams.example.se/mote',
  agenda: 'Föregående anteckningar\nLägesbild\n',
};
const plan = planCall(chart, 'chef', toMeetingInput(form), NOW);
const longAgenda = Array.from({ length: 40 }, () => 'Säkerhetsskyddssamordnarnas lägesbild '.repeat(7));
const bare = aMeeting({ agenda: [], place: undefined, link: undefined, mandatory: [] });

export const meetingFixtures = {
  meeting: [
    ...inBoth('open', (language) => meetingFilling(chart, { meeting: aMeeting(), row }, language, NOW)),
    ...inBoth('replied', (language) =>
      meetingFilling(chart, { meeting: aMeeting(), row: repliedRow('maybe', NOW, row) }, language, NOW),
    ),
    ...inBoth('bare and over', (language) => meetingFilling(chart, { meeting: bare, row }, language, over)),
    ...inBoth('longest', (language) =>
      meetingFilling(chart, { meeting: aMeeting({ agenda: longAgenda }), row }, language, NOW),
    ),
    ...inBoth('sample', (language) => meetingSample(chart, aMeeting(), row.posts, language)),
  ],
  'meeting-compose': [
    ...inBoth('empty', (language) => meetingComposeFilling(chart.organisation.groups, {}, [], language)),
    ...inBoth('with problems', (language) =>
      meetingComposeFilling(chart.organisation.groups, form, ['Ett fel.'], language),
    ),
  ],
  'meeting-preview': inBoth('as planned', (language) => meetingPreviewFilling(chart, form, plan, language)),
  'meeting-status': [
    ...inBoth('some', (language) => meetingStatusFilling(chart, aMeetingStatus(), language, NOW)),
    ...inBoth('many', (language) => meetingStatusFilling(chart, aMeetingStatus(190), language, NOW)),
  ],
};
