/** What a person writes when calling a meeting, from YAML or a dialog, and everything that may be wrong with it. */
import { Refusal } from '../errors.js';
import { personNamed } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { instantOf } from '../time.js';
import type { MeetingRefusal } from './meeting.js';

/** A call as written, not yet checked. Times are local in the organisation's zone, `YYYY-MM-DDTHH:mm`. */
export interface MeetingInput {
  readonly group: string;
  readonly start: string;
  readonly end: string;
  readonly place?: string;
  readonly link?: string;
  readonly agenda: readonly string[];
  /** People by id or e-mail whose presence is needed. */
  readonly mandatory: readonly string[];
}

const MOST_AGENDA_ITEMS = 40;
const TEXT_LENGTH = 300;

/** Everything that is wrong with an input, all at once. */
export function checkMeeting(
  chart: Chart,
  input: MeetingInput,
  at: Date,
): readonly Refusal<MeetingRefusal>[] {
  const long = [input.place ?? '', input.link ?? '', ...input.agenda].find(
    (text) => text.length > TEXT_LENGTH,
  );
  const wrong = (when: boolean, code: MeetingRefusal, values = {}) =>
    when ? [new Refusal(code, values)] : [];
  return [
    ...wrong(input.group === '', 'meeting-group-missing'),
    ...wrong(input.group !== '' && !chart.groups.has(input.group), 'meeting-group-unknown', {
      id: input.group,
      known: chart.organisation.groups.map((group) => group.id),
    }),
    ...checkTimes(input, chart.organisation.timeZone, at),
    ...wrong(!!input.link && !/^https:\/\/\S+$/.test(input.link), 'meeting-link-not-https'),
    ...wrong(input.agenda.length > MOST_AGENDA_ITEMS, 'meeting-agenda-too-long', { most: MOST_AGENDA_ITEMS }),
    ...wrong(long !== undefined, 'meeting-text-too-long', { length: long?.length ?? 0, most: TEXT_LENGTH }),
    ...input.mandatory
      .filter((id) => !personNamed(chart, id))
      .map((id) => new Refusal('meeting-mandatory-unknown' as const, { id })),
  ];
}

function checkTimes(input: MeetingInput, zone: string, at: Date): readonly Refusal<MeetingRefusal>[] {
  if (input.start === '') return [new Refusal('meeting-start-missing')];
  if (input.end === '') return [new Refusal('meeting-end-missing')];
  const start = readTime(input.start, zone);
  const end = readTime(input.end, zone);
  const unreadable = [start ? undefined : input.start, end ? undefined : input.end].filter(
    (each) => each !== undefined,
  );
  if (!start || !end) return unreadable.map((time) => new Refusal('meeting-time-unreadable', { time }));
  if (start <= at) return [new Refusal('meeting-start-past', { time: input.start })];
  return end <= start
    ? [new Refusal('meeting-end-before-start', { start: input.start, end: input.end })]
    : [];
}

/** A meeting's time needs an hour; a day alone is no time. */
function readTime(time: string, zone: string): Date | undefined {
  return time.length > 10 ? instantOf(time, zone) : undefined;
}
