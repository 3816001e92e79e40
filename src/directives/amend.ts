/** Amending an issued directive: a new version of the text, which asks everybody again where the change is material. */
import { actorOf, type Acting, type AuditLog } from '../audit/audit.js';
import { bucketsFor } from '../delivery/bucket.js';
import type { Item } from '../delivery/delivery.js';
import type { Dispatch, Ledger, Stored, Wakeups } from '../delivery/ledger.js';
import { distribute } from '../delivery/records.js';
import { Refusal, Refusals } from '../errors.js';
import { resolveAudience, type Audience } from '../organisation/audience.js';
import type { Schedule } from '../schedule/schedule.js';
import { dayOf, localTimeOf, type Now } from '../time.js';
import { checkDirective } from './check.js';
import { checkContent } from './check-content.js';
import { checkTimes } from './check-times.js';
import { contentOf, hashContent, withContent } from './content.js';
import { itemOf, type Change, type Directive } from './directive.js';
import { followDirective } from './follow.js';
import type { FindPorts } from './find.js';
import type { DirectiveInput } from './input.js';
import { checkReason, issuedDirective, leadOrRefuse, type ChangeRefusal } from './lead.js';
import { refuseSize, toContent, type PlanPorts } from './plan.js';
import { scheduleTelling } from './telling.js';

export interface AmendPorts extends PlanPorts, FindPorts {
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly schedule: Schedule;
  readonly audit: AuditLog;
  readonly now: Now;
}

/** What of a directive may be written anew; a field left out stays as it is, an empty one is taken away. */
export type Amended = Partial<
  Pick<DirectiveInput, 'title' | 'body' | 'titleEn' | 'bodyEn' | 'deadline' | 'decision' | 'links'>
>;

export interface AmendInput {
  readonly id: string;
  /** The version that was looked at when it was written; another one by now is refused. */
  readonly version?: number;
  readonly reason: string;
  /** Everybody must answer again. */
  readonly material: boolean;
  readonly content: Amended;
}

/**
 * Gives a directive a new version of its text. A material change asks everybody again who is meant today; another one is
 * told of, and answers stand. May be repeated: the same change is made once.
 */
export async function amendDirective(ports: AmendPorts, who: Acting, input: AmendInput): Promise<Directive> {
  for (;;) {
    const stored = await issuedDirective(ports, input.id);
    const { value: directive } = stored;
    const right = leadOrRefuse(ports, who.person, directive);
    const reason = checkReason(input.reason);
    if (directive.stage !== 'issued')
      throw new Refusal<ChangeRefusal>('directive-over', { id: directive.id, stage: directive.stage });
    const audience = resolveAudience(ports.chart, directive.audience, today(ports));
    const amended = decide(ports, who, { ...input, reason }, directive, audience);
    const isDone = isRepeated(directive, who, { ...input, reason }, amended);
    const made = isDone ? directive : await save(ports, stored, input, amended);
    if (made === 'conflict') continue;
    await finish(ports, who, made, audience, right);
    return made;
  }
}

/** The next version as it would be; refuses everything that is wrong with it at once. */
function decide(
  ports: AmendPorts,
  who: Acting,
  input: AmendInput,
  directive: Directive,
  audience: Audience,
): Directive {
  const at = ports.now();
  const zone = ports.chart.organisation.timeZone;
  const written = { ...toInput(directive, zone), ...input.content };
  const wrong = input.material
    ? checkDirective(ports.chart, written, at)
    : [
        ...checkContent(written),
        ...(input.content.deadline === undefined ? [] : checkTimes(written, zone, at)),
      ];
  if (wrong.length > 0) throw new Refusals(wrong);
  const rewritten = withContent(directive, toContent(written, zone));
  const version = directive.version + 1;
  const next = {
    ...rewritten,
    version,
    contentHash: hashContent(rewritten),
    changes: [...directive.changes, changeOf(directive, who, input, version, at)],
  };
  const amended = input.material ? { ...next, ...askedAgain(ports, version, audience) } : next;
  refuseSize(ports, amended, audience);
  return amended;
}

function changeOf(directive: Directive, who: Acting, input: AmendInput, version: number, at: Date): Change {
  const { version: askedVersion, buckets } = itemOf(directive);
  return {
    version,
    what: 'amended',
    material: input.material,
    reason: input.reason,
    by: who.person,
    at: at.toISOString(),
    before: contentOf(directive),
    contentHashBefore: directive.contentHash,
    ...(input.material && { askedBefore: { version: askedVersion, buckets } }),
  };
}

/** Whoever is meant today is asked: rows of their own, resolved anew. */
function askedAgain(ports: AmendPorts, version: number, { recipients }: Audience): Partial<Directive> {
  return {
    askedVersion: version,
    organisationVersion: ports.chart.version,
    day: today(ports),
    recipients: recipients.filter((each) => !each.standIn).length,
    buckets: bucketsFor(recipients.length),
    distributed: false,
  };
}

async function save(
  ports: AmendPorts,
  stored: Stored<Directive>,
  input: AmendInput,
  amended: Directive,
): Promise<Directive | 'conflict'> {
  const { id, version, contentHash } = stored.value;
  if (input.version !== undefined && input.version !== version)
    throw new Refusal<ChangeRefusal>('directive-changed-meanwhile', { id });
  if (amended.contentHash === contentHash)
    throw new Refusal<ChangeRefusal>('directive-nothing-changed', { id });
  // Noted first, so that a sweep writes the rows if this process dies.
  if (input.material) await ports.dispatch.begin(itemOf(amended));
  return (await ports.directives.change(stored, amended)) === 'conflict' ? 'conflict' : amended;
}

/** What follows the new version; done again where the first time may have died before it came so far. */
async function finish(
  ports: AmendPorts,
  who: Acting,
  made: Directive,
  audience: Audience,
  right: string,
): Promise<void> {
  const change = made.changes.at(-1);
  await ports.audit.record({
    id: `${made.id}-amended-v${made.version}`,
    at: new Date(change?.at ?? made.issuedAt),
    ...actorOf(who),
    right,
    verb: 'directive.amend',
    subject: made.id,
    detail: { version: made.version, material: change?.material ?? false, contentHash: made.contentHash },
  });
  if (change?.material && !made.distributed)
    await distribute({ ...ports, store: ports.directives }, itemOf(made), audience.recipients, ports.now());
  // A later deadline, or rows of their own, are reminded of on other days; what waited for the earlier ones says nothing.
  await followDirective(ports, made, made.deadline, ports.now());
  await scheduleTelling(ports, made, before(made));
}

/** The item whose cards people had before the change. */
function before(made: Directive): Item {
  return { ...itemOf(made), ...made.changes.at(-1)?.askedBefore };
}

/** The same person pressed the same button again. */
function isRepeated(directive: Directive, who: Acting, input: AmendInput, amended: Directive): boolean {
  const last = directive.changes.at(-1);
  return (
    last?.what === 'amended' &&
    last.by === who.person &&
    last.reason === input.reason &&
    last.material === input.material &&
    amended.contentHash === directive.contentHash
  );
}

/** A directive as it would be written today. */
export function toInput(directive: Directive, zone: string): DirectiveInput {
  const { kind, ask, title, body, titleEn, bodyEn, deadline, decision, links, questions } = directive;
  return {
    ...{ kind, ask, title, body, links, questions, urgent: directive.urgent, audience: directive.audience },
    ...(titleEn !== undefined && { titleEn }),
    ...(bodyEn !== undefined && { bodyEn }),
    ...(deadline !== undefined && { deadline: localTimeOf(new Date(deadline), zone) }),
    ...(decision !== undefined && { decision }),
    ...(directive.repeat && { repeat: directive.repeat }),
  };
}

function today(ports: AmendPorts): string {
  return dayOf(ports.now(), ports.chart.organisation.timeZone);
}
