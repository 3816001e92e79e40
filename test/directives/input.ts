import assert from 'node:assert/strict';
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

/** Issues a directive as the chief, and gives its record the fields that no input can ask for. */
export async function issue(
  desk: Desk,
  audience: Partial<AudienceSpec>,
  fields: Partial<Directive> = {},
): Promise<Directive> {
  const { id } = await issueDirective(desk.ports, CHIEF, anInput({ audience }));
  return changeRecord(desk, id, fields);
}

/** Changes the record of a directive as another operation would. */
export async function changeRecord(desk: Desk, id: string, fields: Partial<Directive>): Promise<Directive> {
  const stored = await desk.ports.directives.find(id);
  assert.ok(stored);
  const changed = { ...stored.value, ...fields };
  assert.equal(await desk.ports.directives.change(stored, changed), 'saved');
  return changed;
}
