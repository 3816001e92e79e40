/** What sending a directive would mean, worked out before it is done: everything that is wrong, else who gets what. */
import { Refusal, Refusals } from '../errors.js';
import { bucketsFor } from '../delivery/bucket.js';
import { postsOutside, resolveAudience, type Audience, type Recipient } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { managersOf } from '../organisation/copies.js';
import type { PersonId } from '../organisation/organisation.js';
import { reachesSomething, reachOf, type Reach } from '../organisation/permissions.js';
import { dayOf, instantOf } from '../time.js';
import { checkDirective } from './check.js';
import { hashContent, type Content } from './content.js';
import type { Directive, DirectiveRefusal } from './directive.js';
import { askOf, kindOf, requirementOf, type DirectiveInput } from './input.js';

/** How long the longest message of a directive is, and how long one may be: in characters as they are sent. */
export type MeasureMessage = (
  chart: Chart,
  directive: Directive,
  recipients: readonly Recipient[],
) => { readonly length: number; readonly most: number };

export interface PlanPorts {
  readonly chart: Chart;
  readonly measure: MeasureMessage;
}

/** What sending would mean. */
export interface DirectivePlan {
  readonly audience: Audience;
  readonly reach: Reach;
  /** As it would be sent now, but for its number. */
  readonly directive: Directive;
  /** When it is to be sent; now without one. */
  readonly sendAt?: Date;
  /** Managers who get a copy for information. */
  readonly copies: readonly PersonId[];
}

/** Of what is not issued yet. */
export const NO_NUMBER = '';

/**
 * Checks a directive and resolves its audience without sending. Throws everything that is wrong, at once.
 *
 * A right that reaches only the issuer's own part narrows roles, managers and everyone to that part when no units are
 * named; whoever is named outside it is refused.
 */
export function planDirective(
  ports: PlanPorts,
  who: PersonId,
  input: DirectiveInput,
  at: Date,
): DirectivePlan {
  const { chart } = ports;
  const zone = chart.organisation.timeZone;
  const day = dayOf(at, zone);
  const reach = reachOf(chart, who, 'issue-directives', day);
  if (!reachesSomething(reach)) throw new Refusal<DirectiveRefusal>('directive-not-allowed');
  const narrowed = narrow(input, reach);
  const wrong = checkDirective(chart, narrowed, at);
  if (wrong.length > 0) throw new Refusals(wrong);
  const audience = resolveAudience(chart, narrowed.audience, day);
  refuseAudience(chart, narrowed, audience, reach);
  const directive = toDirective(chart, who, narrowed, { audience, reach }, at);
  refuseSize(ports, directive, audience);
  const sendAt = input.sendAt === undefined ? undefined : instantOf(input.sendAt, zone);
  const copies = input.copyManagers ? managersOf(chart, audience, who) : [];
  return { audience, reach, directive, copies, ...(sendAt && { sendAt }) };
}

function refuseAudience(chart: Chart, input: DirectiveInput, audience: Audience, reach: Reach): void {
  if (audience.recipients.length === 0)
    throw new Refusal<DirectiveRefusal>('audience-empty', emptyUnits(chart, input, audience));
  const outside = postsOutside(chart, audience, reach);
  if (outside.length > 0)
    throw new Refusal<DirectiveRefusal>('audience-outside-reach', { units: names(chart, outside) });
}

/** The units whose posts are vacant; where there are no such posts, the units that were asked for. */
function emptyUnits(chart: Chart, input: DirectiveInput, { vacant }: Audience): Refusal['values'] {
  if (vacant.length > 0) return { units: names(chart, vacant) };
  return {
    asked: names(
      chart,
      (input.audience.units ?? []).map((unit) => ({ unit })),
    ),
  };
}

/** Refuses a directive whose card would be longer than Teams takes. */
export function refuseSize(
  { chart, measure }: PlanPorts,
  directive: Directive,
  { recipients }: Audience,
): void {
  const { length, most } = measure(chart, directive, recipients);
  if (length > most) throw new Refusal<DirectiveRefusal>('directive-card-too-big', { over: length - most });
}

function toDirective(
  chart: Chart,
  who: PersonId,
  input: DirectiveInput,
  { audience, reach }: Pick<DirectivePlan, 'audience' | 'reach'>,
  at: Date,
): Directive {
  const asked = { kind: kindOf(input), ask: askOf(input), ...toContent(input, chart.organisation.timeZone) };
  return {
    id: NO_NUMBER,
    ...asked,
    require: requirementOf(input),
    stage: 'issued',
    version: 1,
    askedVersion: 1,
    urgent: input.urgent,
    sensitive: input.sensitive ?? false,
    ...(input.repeat && { repeat: input.repeat }),
    copyManagers: input.copyManagers ?? false,
    changes: [],
    audience: input.audience,
    issuer: who,
    issuedAs: reach.by,
    issuedAt: at.toISOString(),
    organisationVersion: chart.version,
    day: dayOf(at, chart.organisation.timeZone),
    recipients: audience.recipients.filter((each) => !each.standIn).length,
    buckets: bucketsFor(audience.recipients.length),
    distributed: false,
    contentHash: hashContent(asked),
  };
}

/** What recipients will read of a checked input. */
export function toContent(input: DirectiveInput, zone: string): Content {
  const deadline = instantOf(input.deadline ?? '', zone);
  const decision = input.decision?.trim();
  return {
    title: input.title.trim(),
    body: input.body.trim(),
    ...(input.titleEn && { titleEn: input.titleEn.trim() }),
    ...(input.bodyEn && { bodyEn: input.bodyEn.trim() }),
    ...(deadline && { deadline: deadline.toISOString() }),
    ...(decision && { decision }),
    links: input.links ?? [],
    questions: (input.questions ?? []).map(({ text, type, choices = [] }, at) => ({
      id: `q${at + 1}`,
      text,
      type,
      choices,
    })),
  };
}

function narrow(input: DirectiveInput, reach: Reach): DirectiveInput {
  const { audience } = input;
  const broad = audience.roles.length > 0 || audience.managers || audience.everyone;
  if (reach.all || !broad || audience.units.length > 0) return input;
  return { ...input, audience: { ...audience, units: reach.units } };
}

function names(chart: Chart, posts: readonly { readonly unit: string }[]): readonly string[] {
  return [...new Set(posts.map((post) => chart.units.get(post.unit)?.name ?? post.unit))];
}
