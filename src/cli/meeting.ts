/** `meeting call FILE.yaml --as EMAIL` and `meeting status ID`. */
import { commandTexts } from '../cards/texts/command-line.js';
import { readMeetingFile } from '../meetings/file.js';
import { Refusals } from '../errors.js';
import { checkMeeting } from '../meetings/input.js';
import { withoutRepeats } from '../yaml-file.js';
import type { CliContext, CliResult, Command } from './command.js';
import { readWordFile } from './file.js';
import { actingPerson, chartOf } from './person.js';

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
  const replies = Object.entries(found.replies).map(([answer, count]) => `  ${answer}: ${count}`);
  const people = found.people.map((each) => `  ${each.name} (${each.unit}): ${each.answer}`);
  return {
    code: 0,
    text: [`${found.id} ${meeting.day}: ${found.state}`, ...replies, ...people].join('\n'),
    json: { ...json, group: meeting.group, start: meeting.start, end: meeting.end },
  };
}
