/** What passing a directive on would mean: the copy, and who gets it. */
import { Refusal } from '../errors.js';
import { bucketsFor } from '../delivery/bucket.js';
import type { Delivery } from '../delivery/delivery.js';
import { resolveAudience, type Audience, type AudienceSpec } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { UnitId } from '../organisation/organisation.js';
import { dayOf } from '../time.js';
import { audienceBelow, passesOn } from './below.js';
import { hashContent, type Content } from './content.js';
import type { Directive, DirectiveRefusal } from './directive.js';
import type { PlanPorts } from './plan.js';

/** A directive as it would be passed on in one unit. */
export interface PassOnPlan {
  readonly unit: UnitId;
  /** As it would be sent now, under the original's number with the unit's id. */
  readonly copy: Directive;
  readonly audience: Audience;
}

/** The line of one's own above the text. */
export const FOREWORD_LENGTH = 1_000;

/** Works out a copy without sending it. Refuses when there is nobody below, or the message would be too long. */
export function planPassOn(
  ports: PlanPorts,
  { directive, row }: { readonly directive: Directive; readonly row: Delivery },
  unit: UnitId,
  line: string,
  at: Date,
): PassOnPlan {
  const { chart } = ports;
  const spec = audienceBelow(chart, row.person, row.posts, unit);
  const day = dayOf(at, chart.organisation.timeZone);
  const audience = spec && resolveAudience(chart, spec, day);
  if (!spec || !audience || audience.recipients.length === 0)
    throw new Refusal<DirectiveRefusal>('directive-nobody-below', {
      unit: chart.units.get(unit)?.name ?? unit,
    });
  const copy = toCopy(chart, { directive, row, unit, line, at, day }, spec, audience);
  const { length, most } = ports.measure(chart, copy, audience.recipients);
  if (length > most) throw new Refusal<DirectiveRefusal>('directive-card-too-big', { over: length - most });
  return { unit, copy, audience };
}

interface Passing {
  readonly directive: Directive;
  readonly row: Delivery;
  readonly unit: UnitId;
  readonly line: string;
  readonly at: Date;
  readonly day: string;
}

/** Passed on once more where somebody who gets it has people below; who has none only reads it. */
function toCopy(chart: Chart, passing: Passing, audience: AudienceSpec, resolved: Audience): Directive {
  const { directive, row, unit, at } = passing;
  const goesOn = resolved.recipients.some((each) => passesOn(chart, each));
  const asked = { kind: directive.kind, ask: goesOn ? 'passOn' : 'read', ...contentOf(passing) } as const;
  const posts = row.posts.filter((post) => post.unit === unit);
  return {
    id: `${directive.id}-${unit}`,
    ...asked,
    require: goesOn ? 'onePerUnit' : 'everyone',
    stage: 'issued',
    version: 1,
    askedVersion: 1,
    urgent: directive.urgent,
    sensitive: directive.sensitive,
    copyManagers: false,
    passedOn: { from: directive.id, unit },
    changes: [],
    audience,
    issuer: row.person,
    issuedAs: [...new Set(posts.map((post) => post.role ?? 'manager'))],
    issuedAt: at.toISOString(),
    organisationVersion: chart.version,
    day: passing.day,
    recipients: resolved.recipients.filter((each) => !each.standIn).length,
    buckets: bucketsFor(resolved.recipients.length),
    distributed: false,
    contentHash: hashContent(asked),
  };
}

/** The same text; a deadline that has passed would make everybody late. */
function contentOf({ directive, line, at }: Passing): Content {
  const { title, body, titleEn, bodyEn, deadline, decision, links } = directive;
  const foreword = line.trim();
  return {
    title,
    body,
    ...(titleEn !== undefined && { titleEn }),
    ...(bodyEn !== undefined && { bodyEn }),
    ...(foreword !== '' && { foreword }),
    ...(deadline !== undefined && deadline > at.toISOString() && { deadline }),
    ...(decision !== undefined && { decision }),
    links,
    questions: [],
  };
}
