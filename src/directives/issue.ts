/** Issuing a directive: who may, who is meant, a number, the record, then the rows. */
import { Refusal, Refusals } from '../errors.js';
import { actorOf, type Acting, type AuditLog } from '../audit/audit.js';
import { bucketsFor } from '../delivery/bucket.js';
import type { Resumed } from '../delivery/drive.js';
import type { Dispatch, Ledger, Wakeups } from '../delivery/ledger.js';
import type { Numbers } from '../delivery/numbers.js';
import { distribute, insertNumbered } from '../delivery/records.js';
import type { Chart } from '../organisation/chart.js';
import { postsOutside, resolveAudience, type Audience } from '../organisation/audience.js';
import type { PersonId } from '../organisation/organisation.js';
import { reachesSomething, reachOf, type Reach } from '../organisation/permissions.js';
import { dayOf, instantOf, type Now } from '../time.js';
import { hashContent } from './content.js';
import { itemOf, type Directive, type DirectiveRefusal, type DirectiveStore } from './directive.js';
import { checkDirective, type DirectiveInput } from './input.js';

export interface IssuePorts {
  readonly chart: Chart;
  readonly directives: DirectiveStore;
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly numbers: Numbers;
  readonly audit: AuditLog;
  readonly now: Now;
}

/** What sending would mean, shown before it is done. */
export interface DirectivePlan {
  readonly audience: Audience;
  readonly deadline: Date;
  readonly reach: Reach;
}

/**
 * Checks a directive and resolves its audience without sending. Throws everything that is wrong, at once.
 *
 * A right that reaches only the issuer's own part narrows roles, managers and everyone to that part when no units are
 * named; whoever is named outside it is refused.
 */
export function planDirective(chart: Chart, who: PersonId, input: DirectiveInput, at: Date): DirectivePlan {
  const day = dayOf(at, chart.organisation.timeZone);
  const reach = reachOf(chart, who, 'issue-directives', day);
  if (!reachesSomething(reach)) throw new Refusal<DirectiveRefusal>('directive-not-allowed');
  const narrowed = narrow(input, reach);
  const wrong = checkDirective(chart, narrowed, at);
  if (wrong.length > 0) throw new Refusals(wrong);
  const audience = resolveAudience(chart, narrowed.audience, day);
  if (audience.recipients.length === 0)
    throw new Refusal<DirectiveRefusal>('audience-empty', vacantNames(chart, audience));
  const outside = postsOutside(chart, audience, reach);
  if (outside.length > 0)
    throw new Refusal<DirectiveRefusal>('audience-outside-reach', { units: names(chart, outside) });
  return { audience, reach, deadline: instantOf(input.deadline, chart.organisation.timeZone) ?? at };
}

/**
 * Issues a directive. When it returns, the record stands and its rows are written and waiting to be sent. The same
 * `once` never issues twice: the directive that it issued before is given.
 */
export async function issueDirective(
  ports: IssuePorts,
  who: Acting,
  input: DirectiveInput,
  once?: string,
): Promise<Directive> {
  const at = ports.now();
  const plan = planDirective(ports.chart, who.person, input, at);
  const zone = ports.chart.organisation.timeZone;
  const { record: directive, isNew } = await insertNumbered(
    { ...ports, store: ports.directives },
    itemOf,
    { kind: 'D', at, zone, once },
    (id) => toDirective(ports.chart, who, input, plan, at, id),
  );
  if (!isNew) return directive;
  await ports.audit.record({
    id: `${directive.id}-issued`,
    at,
    ...actorOf(who),
    right: 'issue-directives',
    verb: 'directive.issue',
    subject: directive.id,
    detail: { recipients: directive.recipients, as: directive.issuedAs.join(', ') },
  });
  await distribute({ ...ports, store: ports.directives }, itemOf(directive), plan.audience.recipients, at);
  return directive;
}

/**
 * Finishes what a crash left: writes the rows of a directive that are missing. Resolving the frozen audience on the
 * organisation's version of that time gives the same people. `not-yet` while that version cannot be read.
 */
export async function resumeDirective(
  ports: Pick<IssuePorts, 'directives' | 'ledger' | 'wakeups'>,
  chartOf: (version: string) => Promise<Chart | undefined>,
  id: string,
): Promise<Resumed> {
  const stored = await ports.directives.find(id);
  if (!stored) return 'missing';
  if (stored.value.distributed) return 'ready';
  const chart = await chartOf(stored.value.organisationVersion);
  if (!chart) return 'not-yet';
  const { recipients } = resolveAudience(chart, stored.value.audience, stored.value.day);
  const at = new Date(stored.value.issuedAt);
  await distribute({ ...ports, store: ports.directives }, itemOf(stored.value), recipients, at);
  return 'ready';
}

function toDirective(
  chart: Chart,
  who: Acting,
  input: DirectiveInput,
  plan: DirectivePlan,
  at: Date,
  id: string,
): Directive {
  const content = {
    title: input.title.trim(),
    body: input.body.trim(),
    ...(input.titleEn && { titleEn: input.titleEn.trim() }),
    ...(input.bodyEn && { bodyEn: input.bodyEn.trim() }),
    deadline: plan.deadline.toISOString(),
    links: [],
    questions: [],
  };
  return {
    id,
    kind: 'directive',
    ask: 'read',
    require: 'everyone',
    stage: 'issued',
    version: 1,
    askedVersion: 1,
    sensitive: false,
    copyManagers: false,
    changes: [],
    ...content,
    urgent: input.urgent,
    audience: narrow(input, plan.reach).audience,
    issuer: who.person,
    issuedAs: plan.reach.by,
    issuedAt: at.toISOString(),
    organisationVersion: chart.version,
    day: dayOf(at, chart.organisation.timeZone),
    recipients: plan.audience.recipients.filter((each) => !each.standIn).length,
    buckets: bucketsFor(plan.audience.recipients.length),
    distributed: false,
    contentHash: hashContent(content),
  };
}

function narrow(input: DirectiveInput, reach: Reach): DirectiveInput {
  const { audience } = input;
  const broad = audience.roles.length > 0 || audience.managers || audience.everyone;
  if (reach.all || !broad || audience.units.length > 0) return input;
  return { ...input, audience: { ...audience, units: reach.units } };
}

function vacantNames(chart: Chart, audience: Audience): { units: readonly string[] } {
  return { units: names(chart, audience.vacant) };
}

function names(chart: Chart, posts: readonly { readonly unit: string }[]): readonly string[] {
  return [...new Set(posts.map((post) => chart.units.get(post.unit)?.name ?? post.unit))];
}
