/** `npm run eval`: asks every labelled sentence and prints how many answers are right. */
import { parseArgs } from 'node:util';
import { readLabelSets } from './labels.js';
import { compareIntents } from './learned/compare.js';
import { learnIntents } from './learned/learn.js';
import { byCategory, failures, percentRight, totals, type Result } from './report.js';
import { runSet } from './run-set.js';

const { values } = parseArgs({
  options: {
    failures: { type: 'boolean', default: false },
    'show-held-back': { type: 'boolean', default: false },
    set: { type: 'string' },
    min: { type: 'string' },
    intents: { type: 'boolean', default: false },
    learn: { type: 'boolean', default: false },
  },
});

if (values.intents) {
  console.log(await compareIntents());
  process.exit();
}

if (values.learn) {
  console.log(await learnIntents());
  process.exit();
}

const results: Result[] = [];
for (const set of readLabelSets().filter(({ name }) => values.set === undefined || name === values.set))
  results.push({ set, outcomes: await runSet(set) });

console.log(`${totals(results)}\n`);
for (const { set, outcomes } of results) {
  const open = !set.heldBack || values['show-held-back'];
  if (open) console.log(`## ${set.name}\n\n${byCategory(outcomes)}\n`);
  if (open && values.failures) console.log(`${failures(outcomes)}\n`);
}
const all = results.flatMap((result) => result.outcomes);
if (values.min !== undefined && percentRight(all) < Number(values.min)) process.exitCode = 1;
