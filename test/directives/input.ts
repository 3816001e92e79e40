import type { Acting } from '../../src/audit/audit.js';
import type { DirectiveInput } from '../../src/directives/input.js';
import { issueDirective } from '../../src/directives/issue.js';
import type { Directive } from '../../src/directives/directive.js';
import type { AudienceSpec } from '../../src/organisation/audience.js';
import { anAudience } from '../builders.js';
import type { Desk } from '../fakes/desk.js';

export const CHIEF: Acting = { person: 'chief', via: 'chat' };

/** A directive to all ombud, due on the last Friday of October. */
export function anInput(
  fields: Partial<Omit<DirectiveInput, 'audience'>> & { audience?: Partial<AudienceSpec> } = {},
): DirectiveInput {
  const { audience = { roles: ['ombud'] }, ...rest } = fields;
  return {
    title: 'Kontrollera larmlistan',
    body: 'Stämmer namnen?',
    deadline: '2026-10-30',
    urgent: false,
    ...rest,
    audience: anAudience(audience),
  };
}

/** Issues a directive as the chief. */
export function issue(desk: Desk, audience: Partial<AudienceSpec>): Promise<Directive> {
  return issueDirective(desk.ports, CHIEF, anInput({ audience }));
}
