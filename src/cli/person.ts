import { Refusal } from '../errors.js';
import { personNamed } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import type { CliContext, CliOperations } from './command.js';

export type CliRefusal =
  'as-unknown' | 'nothing-imported' | 'export-folder-in-use' | 'file-missing' | 'file-not-writable';

/** The organisation in force, or a refusal that says what to import first. */
export function chartOf(operations: CliOperations): Chart {
  if (!operations.chart) throw new Refusal<CliRefusal>('nothing-imported');
  return operations.chart;
}

/** The person that `--as` names by id or e-mail; `undefined` without the option. */
export function actingPerson(context: CliContext, operations: CliOperations): PersonId | undefined {
  if (context.as === undefined) return undefined;
  const person = personNamed(chartOf(operations), context.as);
  if (!person) throw new Refusal<CliRefusal>('as-unknown', { email: context.as });
  return person.id;
}
