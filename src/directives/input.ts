/** What a person writes when issuing a directive, from YAML or a dialog, and everything that may be wrong with it. */
import { Refusal } from '../errors.js';
import type { Chart } from '../organisation/chart.js';
import { checkAudience, type AudienceSpec } from '../organisation/audience.js';
import { instantOf } from '../time.js';
import { BODY_LENGTH, TITLE_LENGTH } from './content.js';
import type { DirectiveRefusal } from './directive.js';

/** A directive as written, not yet checked. Times are local in the organisation's zone. */
export interface DirectiveInput {
  readonly title: string;
  readonly body: string;
  readonly titleEn?: string;
  readonly bodyEn?: string;
  /** `YYYY-MM-DD` (the end of that day) or `YYYY-MM-DDTHH:mm`. */
  readonly deadline: string;
  readonly urgent: boolean;
  readonly audience: AudienceSpec;
}

/** Everything that is wrong with an input, all at once. */
export function checkDirective(
  chart: Chart,
  input: DirectiveInput,
  at: Date,
): readonly Refusal<DirectiveRefusal>[] {
  return [
    ...checkText(input),
    ...checkDeadline(input.deadline, chart.organisation.timeZone, at),
    ...checkAudience(chart, input.audience),
  ];
}

function checkText(input: DirectiveInput): readonly Refusal<DirectiveRefusal>[] {
  const titles = [input.title, input.titleEn ?? ''];
  const bodies = [input.body, input.bodyEn ?? ''];
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  return [
    ...(input.title.trim() === '' ? [new Refusal('directive-title-missing' as const)] : []),
    ...(longest(titles) > TITLE_LENGTH
      ? [new Refusal('directive-title-too-long' as const, { length: longest(titles), most: TITLE_LENGTH })]
      : []),
    ...(input.body.trim() === '' ? [new Refusal('directive-body-missing' as const)] : []),
    ...(longest(bodies) > BODY_LENGTH
      ? [new Refusal('directive-body-too-long' as const, { length: longest(bodies), most: BODY_LENGTH })]
      : []),
  ];
}

function checkDeadline(deadline: string, zone: string, at: Date): readonly Refusal<DirectiveRefusal>[] {
  if (deadline.trim() === '') return [new Refusal('directive-deadline-missing')];
  const instant = instantOf(deadline, zone);
  if (!instant) return [new Refusal('directive-deadline-unreadable', { deadline })];
  return instant <= at ? [new Refusal('directive-deadline-past', { deadline })] : [];
}
