/** How a draft stands, told like a directive: nobody has got it yet. */
import type { Chart } from '../organisation/chart.js';
import { dayOf } from '../time.js';
import { hashContent } from './content.js';
import type { Directive } from './directive.js';
import type { Draft } from './draft.js';
import { askOf, kindOf, requirementOf } from './input.js';
import { toContent } from './plan.js';

/** A draft as a directive that nobody has got. */
export function directiveOfDraft(chart: Chart, { id, by, input, stage, savedAt }: Draft): Directive {
  const zone = chart.organisation.timeZone;
  const asked = { kind: kindOf(input), ask: askOf(input), ...toContent(input, zone) };
  return {
    id,
    ...asked,
    require: requirementOf(input),
    stage: stage === 'scheduled' ? 'scheduled' : 'draft',
    version: 1,
    askedVersion: 1,
    urgent: input.urgent,
    sensitive: input.sensitive ?? false,
    ...(input.repeat && { repeat: input.repeat }),
    copyManagers: input.copyManagers ?? false,
    audience: input.audience,
    issuer: by,
    issuedAs: [],
    issuedAt: savedAt,
    organisationVersion: chart.version,
    day: dayOf(new Date(savedAt), zone),
    recipients: 0,
    buckets: 1,
    distributed: false,
    contentHash: hashContent(asked),
    changes: [],
  };
}
