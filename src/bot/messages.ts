/** A typed sentence: a command, or a question. */
import { launcherCard } from '../cards/dialog.js';
import { Refusal } from '../errors.js';
import { groupsToCall } from '../meetings/call.js';
import { reachesSomething, reachOf } from '../organisation/permissions.js';
import * as directives from './actions/directives.js';
import * as meetings from './actions/meetings.js';
import * as questions from './actions/questions.js';
import { readCommand, type ChatCommand } from './commands.js';
import type { Reaction } from './reaction.js';
import type { Turn } from './turn.js';

/** What a sentence comes to. */
export async function reactToText(turn: Turn, text: string): Promise<Reaction> {
  const command = readCommand(text);
  return command ? reactToCommand(turn, command) : questions.answer(turn, { text });
}

async function reactToCommand(turn: Turn, command: ChatCommand): Promise<Reaction> {
  const person = directives.personOf(turn);
  if (command.kind === 'new-directive') {
    if (!reachesSomething(reachOf(turn.chart, person.id, 'issue-directives', turn.day)))
      throw new Refusal('directive-not-allowed');
    return { kind: 'send', ...launcherCard('directive', turn.language) };
  }
  if (command.kind === 'new-meeting') {
    if (groupsToCall(turn.chart, person.id, turn.day).length === 0) throw new Refusal('meeting-not-allowed');
    return { kind: 'send', ...launcherCard('meeting', turn.language) };
  }
  const found = await (command.noun === 'directive' ? directives : meetings).status(turn, { id: command.id });
  return found.kind === 'replace' ? { ...found, kind: 'send' } : found;
}
