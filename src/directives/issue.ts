/** Issuing a directive: who may, who is meant, a number, the record, then the rows. */
import { createHash } from 'node:crypto';
import { Refusal } from '../errors.js';
import { actorOf, type Acting, type AuditLog } from '../audit/audit.js';
import type { Resumed } from '../delivery/drive.js';
import type { Dispatch, Ledger, Wakeups } from '../delivery/ledger.js';
import type { NoticeStore } from '../delivery/notice.js';
import type { Numbers } from '../delivery/numbers.js';
import { distribute, insertNumbered } from '../delivery/records.js';
import { resolveAudience, type Audience } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { managersOf } from '../organisation/copies.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Now } from '../time.js';
import { itemOf, type Directive, type DirectiveRefusal, type DirectiveStore } from './directive.js';
import { followDirective } from './follow.js';
import type { DirectiveInput } from './input.js';
import { planDirective, type DirectivePlan, type PlanPorts } from './plan.js';
import { tellManagers } from './tell-managers.js';

export interface IssuePorts extends PlanPorts {
  readonly directives: DirectiveStore;
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly notices: NoticeStore;
  readonly numbers: Numbers;
  readonly audit: AuditLog;
  readonly schedule: Schedule;
  readonly now: Now;
}

type DistributePorts = Pick<
  IssuePorts,
  'directives' | 'ledger' | 'wakeups' | 'notices' | 'dispatch' | 'schedule' | 'now'
>;

/** How what is issued is known again. */
export interface IssueOptions {
  /** The same `once` never issues twice: the directive that it issued before is given. */
  readonly once?: string;
  /** It is known by what it says and to whom, and refused with the earlier number when it was issued before. */
  readonly knownByContent?: boolean;
  /** The draft that it is sent from, and who approved it. */
  readonly draft?: string;
  readonly approvedBy?: PersonId;
}

/**
 * Issues a directive now, whatever its input says of sending it later. When it returns, the record stands and its rows
 * are written and waiting to be sent.
 */
export async function issueDirective(
  ports: IssuePorts,
  who: Acting,
  { sendAt: _now, ...input }: DirectiveInput,
  options: IssueOptions = {},
): Promise<Directive> {
  const at = ports.now();
  const plan = planDirective(ports, who.person, input, at);
  const once = options.knownByContent ? contentKey(plan) : options.once;
  if (options.knownByContent) await refuseRepeated(ports, contentKey(plan));
  const { record: directive, isNew } = await insertNumbered(
    { ...ports, store: ports.directives },
    itemOf,
    { kind: 'D', at, zone: ports.chart.organisation.timeZone, ...(once !== undefined && { once }) },
    (id) => toRecord(plan, id, options),
  );
  if (!isNew && options.knownByContent) throw alreadyIssued(directive.id);
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
  await distributeAll(ports, ports.chart, directive, plan.audience);
  return directive;
}

/** Copies and timers first: what notes that all is done comes last. */
async function distributeAll(
  ports: DistributePorts,
  chart: Chart,
  directive: Directive,
  audience: Audience,
): Promise<void> {
  if (directive.copyManagers)
    await tellManagers(ports, directive, managersOf(chart, audience, directive.issuer));
  await followDirective({ ...ports, chart }, directive);
  const at = new Date(directive.issuedAt);
  await distribute({ ...ports, store: ports.directives }, itemOf(directive), audience.recipients, at);
}

/**
 * Finishes what a crash left: writes the rows of a directive that are missing. Resolving the frozen audience on the
 * organisation's version of that time gives the same people. `not-yet` while that version cannot be read.
 */
export async function resumeDirective(
  ports: DistributePorts,
  chartOf: (version: string) => Promise<Chart | undefined>,
  id: string,
): Promise<Resumed> {
  const stored = await ports.directives.find(id);
  if (!stored) return 'missing';
  if (stored.value.distributed) return 'ready';
  const chart = await chartOf(stored.value.organisationVersion);
  if (!chart) return 'not-yet';
  const { audience, day } = stored.value;
  await distributeAll(ports, chart, stored.value, resolveAudience(chart, audience, day));
  return 'ready';
}

function toRecord({ directive }: DirectivePlan, id: string, { draft, approvedBy }: IssueOptions): Directive {
  return { ...directive, id, ...(draft !== undefined && { draft }), ...(approvedBy && { approvedBy }) };
}

/** Names the same words and questions to the same audience, by whomever and whenever. */
export function contentKey({ directive }: DirectivePlan): string {
  const { contentHash, audience, require, urgent, repeat } = directive;
  const said = JSON.stringify([contentHash, audience, require, urgent, repeat]);
  return `content-${createHash('sha256').update(said).digest('hex')}`;
}

/** Looked up before a number is taken for nothing. */
async function refuseRepeated({ directives }: Pick<IssuePorts, 'directives'>, key: string): Promise<void> {
  const id = await directives.doneOnce(key);
  if (id !== undefined) throw alreadyIssued(id);
}

function alreadyIssued(id: string): Refusal<DirectiveRefusal> {
  return new Refusal('directive-already-issued', { id });
}
