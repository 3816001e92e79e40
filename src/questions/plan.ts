import type { Chart } from '../organisation/chart.js';
import type { PlanPart } from '../organisation/organisation.js';
import type { Finding, PlanAnswer } from './answer.js';
import type { Understanding } from './understand.js';

/** The security plan, or the part of it that the sentence names by number or by title. */
export function answerPlan(chart: Chart, asked: Understanding): Finding {
  const { plan } = chart.organisation;
  if (!plan) return { kind: 'plan', owners: [], asks: 'all' };
  const [number] = asked.parts;
  const part = number === undefined ? partMeant(asked) : plan.parts.find((each) => each.number === number);
  return {
    kind: 'plan',
    plan,
    owners: plan.parts.map((each) => ownerOf(chart, each)),
    asks: asksOf(asked),
    ...mayRevise(asked, part),
    ...(part && { part }),
    ...(number !== undefined && !part && { missing: number }),
  };
}

// Below this a part's title shares too few words with the sentence to be meant by it.
const LIKELY = 0.4;

function partMeant({ matches }: Understanding): PlanPart | undefined {
  const [best, next] = matches.flatMap(({ subject, score }) =>
    subject.kind === 'part' && score >= LIKELY ? [{ part: subject.part, score }] : [],
  );
  return best && !(next && next.score > best.score * 0.9) ? best.part : undefined;
}

/** "May the board change part 1?": by the body that the plan names for it. */
function mayRevise(
  { groups, cues }: Understanding,
  part: PlanPart | undefined,
): { readonly mayRevise?: boolean } {
  const [group] = groups;
  if (!group || part?.revisedBy === undefined || !cues.has('revise')) return {};
  const by = part.revisedBy.toLowerCase();
  const names = [group.id, group.name.sv ?? '', group.name.en ?? '', ...group.aliases];
  return { mayRevise: names.some((name) => name.toLowerCase() === by) };
}

function asksOf({ cues }: Understanding): PlanAnswer['asks'] {
  if (cues.has('revise')) return 'revision';
  return cues.has('when') ? 'period' : 'all';
}

function ownerOf(chart: Chart, part: PlanPart): PlanAnswer['owners'][number] {
  const person = chart.people.get(part.owner ?? '');
  const role = chart.roles.get(part.ownerRole ?? '');
  return { part, ...(person && !person.hidden && { person }), ...(role && { role }) };
}
