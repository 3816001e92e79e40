import type { Chart } from '../organisation/chart.js';
import { requiredAt } from '../organisation/coverage.js';
import type { Role } from '../organisation/organisation.js';
import type { Finding, Question, RoleDemand } from './answer.js';
import { namedUnits } from './places.js';
import type { Understanding } from './understand.js';

/** What a role is; asks which where the sentence names several. */
export function answerRole(chart: Chart, asked: Understanding, question: Question): Finding {
  const [role, ...others] = asked.roles;
  if (!role) return { kind: 'unknown' };
  if (others.length > 0 && asked.rule !== 'reports to')
    return {
      kind: 'ask-back',
      deputy: false,
      options: asked.roles.map((each) => ({ kind: 'role', role: each })),
    };
  const reportsTo = chart.roles.get(role.reportsTo ?? '') ?? chart.groups.get(role.reportsTo ?? '');
  const demand = asked.rule === 'what a role demands' ? demandOf(chart, role, asked, question) : undefined;
  return { kind: 'role', role, ...(reportsTo && { reportsTo }), ...(demand && { demand }) };
}

function demandOf(chart: Chart, role: Role, asked: Understanding, { asker }: Question): RoleDemand {
  if (asked.cues.has('training')) return { kind: 'training' };
  const [unit] = namedUnits(chart, asked, asker);
  if (!unit || unit === chart.root) return { kind: 'number' };
  return { kind: 'needed', unit, count: requiredAt(chart, role, unit) };
}
