import { z } from 'zod';
import { readYamlFile, text, textList, type ReadFile } from '../yaml-file.js';
import type { MeetingInput } from './input.js';

const optionalText = text.nullish().transform((value) => value ?? undefined);

const meetingFile = z.strictObject({
  group: text,
  start: text,
  end: text,
  place: optionalText,
  link: optionalText,
  agenda: textList,
  mandatory: textList,
});

/** Reads `meeting.yaml` (docs/meetings.md) and tells everything that is wrong with its form. */
export function readMeetingFile(source: string): ReadFile<MeetingInput> {
  return readYamlFile(source, meetingFile, { group: '', start: '', end: '' });
}
