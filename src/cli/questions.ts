/** `questions misses [--week YYYY-Www] --as EMAIL`: what a week's questions lacked. */
import { commandTexts } from '../cards/texts/command-line.js';
import type { CliContext, CliResult, Command } from './command.js';
import { actingPerson, chartOf } from './person.js';

/** The commands about questions. */
export const questionCommands: readonly Command[] = [
  { noun: 'questions', verb: 'misses', takes: [], needsAs: true, options: '[--week YYYY-Www]', run: misses },
];

async function misses(context: CliContext): Promise<CliResult> {
  const operations = await context.open();
  chartOf(operations);
  const found = await operations.misses(actingPerson(context, operations) ?? '', context.week);
  const t = commandTexts[context.language];
  const asked = found.misses.map(({ text, kind }) => `  ${text} (${kind})`);
  const said = found.feedback.flatMap(({ helped, text, comment }) =>
    helped === 'no' ? [`  ${[text, comment].filter(Boolean).join(': ') || '–'}`] : [],
  );
  const lines = [t.misses(found.week, found.misses.length), ...asked];
  return {
    code: 0,
    text: [...lines, t.helped(found.helped.yes, found.helped.no), ...said].join('\n'),
    json: found,
  };
}
