/** The dialog in which a forum is called to a meeting. */
import { z } from 'zod';
import type { MeetingInput } from '../../meetings/input.js';
import { chosenIds, field } from './field.js';

/** The dialog's fields by the ids of its inputs. The agenda has one item a line. */
export const meetingForm = z.object({
  group: field,
  day: field,
  startTime: field,
  endTime: field,
  place: field,
  link: field,
  agenda: field,
});
export type MeetingForm = Readonly<z.infer<typeof meetingForm>>;

export const MEETING_FIELDS = Object.keys(meetingForm.shape) as readonly (keyof MeetingForm)[];

/** What the dialog means, not yet checked. */
export function toMeetingInput(form: MeetingForm): MeetingInput {
  const place = form.place?.trim();
  const link = form.link?.trim();
  return {
    group: chosenIds(form.group)[0] ?? '',
    start: timeOn(form.day, form.startTime),
    end: timeOn(form.day, form.endTime),
    ...(place && { place }),
    ...(link && { link }),
    agenda: (form.agenda ?? '')
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    mandatory: [],
  };
}

function timeOn(day: string | undefined, time: string | undefined): string {
  return day && time ? `${day}T${time}` : '';
}
