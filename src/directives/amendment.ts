/** What an amendment would make of a directive: its next version, or everything that is wrong with it. */
import type { Acting } from '../audit/audit.js';
import { bucketsFor } from '../delivery/bucket.js';
import { Refusals } from '../errors.js';
import type { Audience } from '../organisation/audience.js';
import { dayOf, localTimeOf, type Now } from '../time.js';
import { checkContent } from './check-content.js';
import { checkDirective } from './check.js';
import { checkTimes } from './check-times.js';
import { contentOf, hashContent, withContent } from './content.js';
import { itemOf, type Change, type Directive } from './directive.js';
import type { DirectiveInput } from './input.js';
import { refuseSize, toContent, type PlanPorts } from './plan.js';

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

export interface AmendmentPorts extends PlanPorts {
  readonly now: Now;
}

/** The next version as it would be; refuses everything that is wrong with it at once. */
export function planAmendment(
  ports: AmendmentPorts,
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
function askedAgain(ports: AmendmentPorts, version: number, { recipients }: Audience): Partial<Directive> {
  return {
    askedVersion: version,
    organisationVersion: ports.chart.version,
    day: today(ports),
    recipients: recipients.filter((each) => !each.standIn).length,
    buckets: bucketsFor(recipients.length),
    distributed: false,
  };
}

/** The same person pressed the same button again. */
export function isRepeated(
  directive: Directive,
  who: Acting,
  input: AmendInput,
  amended: Directive,
): boolean {
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
function toInput(directive: Directive, zone: string): DirectiveInput {
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

/** The day in the organisation's zone. */
export function today(ports: AmendmentPorts): string {
  return dayOf(ports.now(), ports.chart.organisation.timeZone);
}
