/** `meeting call FILE.yaml --as EMAIL` and `meeting status ID`. */
import { commandStatusTexts } from '../cards/texts/command-status.js';
import { commandTexts } from '../cards/texts/command-line.js';
import { readMeetingFile } from '../meetings/file.js';
import { Refusals } from '../errors.js';
import type { MeetingStatus } from '../meetings/status.js';
import { checkMeeting } from '../meetings/input.js';
import { directiveStatusTexts } from '../cards/texts/directive-status.js';
import { withoutRepeats } from '../yaml-file.js';
import type { CliContext, CliResult, Command } from './command.js';
import { readWordFile } from './file.js';
import { actingPerson, chartOf } from './person.js';

const REPLIES = ['yes', 'no', 'maybe', 'deputy', 'none'] as const;

/** The commands about meetings. */
export const meetingCommands: readonly Command[] = [
  { noun: 'meeting', verb: 'call', takes: ['FILE.yaml'], needsAs: true, run: call },
  { noun: 'meeting', verb: 'status', takes: ['ID'], needsAs: false, run: status },
];

async function call(context: CliContext): Promise<CliResult> {
  const { value: input, wrong } = readMeetingFile(await readWordFile(context));
  const operations = await context.open();
  const chart = chartOf(operations);
  if (wrong.length > 0)
    throw new Refusals([...wrong, ...withoutRepeats(checkMeeting(chart, input, context.now()), wrong)]);
  const meeting = await operations.callMeeting(actingPerson(context, operations) ?? '', input);
  return {
    code: 0,
    text: commandTexts[context.language].called(meeting.id, meeting.called),
    json: { id: meeting.id, version: meeting.version, called: meeting.called },
  };
}

async function status(context: CliContext): Promise<CliResult> {
  const operations = await context.open();
  chartOf(operations);
  const found = await operations.meetingStatus(actingPerson(context, operations), context.words[0] ?? '');
  const { meeting, ...json } = found;
  return {
    code: 0,
    text: writeStatus(found, context),
    json: { ...json, group: meeting.group, start: meeting.start, end: meeting.end },
  };
}

function writeStatus(
  { id, meeting, state, replies, people }: MeetingStatus,
  { language }: CliContext,
): string {
  const words = commandStatusTexts[language];
  const counts = REPLIES.map((reply) => `  ${words.replies[reply]}: ${replies[reply]}`);
  const lines = people.map(({ name, unit, answer }) => {
    const who =
      name === '' ? directiveStatusTexts[language].hidden : unit === '' ? name : `${name} (${unit})`;
    return `  ${who}: ${words.replies[answer]}`;
  });
  return [`${id} ${meeting.day}: ${words.meeting[state]}`, ...counts, ...lines].join('\n');
}
