import type { Refusal } from '../errors.js';
import { checkAudience } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { checkContent } from './check-content.js';
import { checkTimes } from './check-times.js';
import type { DirectiveRefusal } from './directive.js';
import type { DirectiveInput } from './input.js';

/** Everything that is wrong with an input, all at once. */
export function checkDirective(
  chart: Chart,
  input: DirectiveInput,
  at: Date,
): readonly Refusal<DirectiveRefusal>[] {
  return [
    ...checkContent(input),
    ...checkTimes(input, chart.organisation.timeZone, at),
    ...checkAudience(chart, input.audience),
  ];
}
