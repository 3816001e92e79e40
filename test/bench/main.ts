/** `npm run bench`: every number beside its baseline in the same run, as Markdown tables. */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureColdStart } from './cold-start.js';
import { measureDirectives } from './directives.js';
import { measureDelivery } from './delivery.js';
import { measureQuestions } from './questions.js';
import { measureTurns } from './turns.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    people: { type: 'string', default: '500' },
    profile: { type: 'boolean' },
    full: { type: 'boolean' },
    row: { type: 'string' },
  },
});
const wanted = (name: string) => values.only === undefined || values.only === name;
const say = (text: string) => process.stdout.write(`${text}\n`);

say(`Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})\n`);
if (wanted('start')) say(await measureColdStart());
if (wanted('questions')) say(measureQuestions());
if (wanted('turns')) say(await measureTurns(Number(values.people), values.profile ?? false));
if (wanted('delivery')) say(await measureDelivery());
// Long: only when asked for.
if (values.only === 'directives') await measureDirectives(say, values);
