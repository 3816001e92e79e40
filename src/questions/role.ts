import type { Chart } from '../organisation/chart.js';
import type { Finding } from './answer.js';
import type { Understanding } from './understand.js';

/** What a role is; asks which where the sentence names several. */
export function answerRole(chart: Chart, asked: Understanding): Finding {
  const [role, ...others] = asked.roles;
  if (!role) return { kind: 'unknown' };
  if (others.length > 0 && asked.rule !== 'reports to')
    return {
      kind: 'ask-back',
      deputy: false,
      options: asked.roles.map((each) => ({ kind: 'role', role: each })),
    };
  const reportsTo = chart.roles.get(role.reportsTo ?? '') ?? chart.groups.get(role.reportsTo ?? '');
  return { kind: 'role', role, ...(reportsTo && { reportsTo }) };
}
