/** Who leads a directive: changes it, ends it, reminds of it. */
import type { Stored } from '../delivery/ledger.js';
import { Refusal } from '../errors.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import { reachOf } from '../organisation/permissions.js';
import { dayOf, type Now } from '../time.js';
import type { Directive, DirectiveRefusal } from './directive.js';
import { findByNumberOrDraft, findIssued, type FindPorts } from './find.js';

/** What may stand in the way of changing a directive that was issued. */
export type ChangeRefusal =
  | 'directive-change-not-allowed'
  | 'directive-not-issued'
  | 'directive-over'
  | 'directive-reason-missing'
  | 'directive-reason-too-long'
  | 'directive-changed-meanwhile'
  | 'directive-nothing-changed'
  | 'directive-replacement-wrong';

export const REASON_LENGTH = 500;

interface LeadPorts {
  readonly chart: Chart;
  readonly now: Now;
}

/** Which right lets a person lead a directive, for the audit trail: `undefined` for whoever may not. */
export function leadingRight(ports: LeadPorts, who: PersonId, directive: Directive): string | undefined {
  if (who === directive.issuer) return 'issuer';
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  return reachOf(ports.chart, who, 'issue-directives', day).all ? 'issue-directives' : undefined;
}

/** The same, refusing whoever may not. */
export function leadOrRefuse(ports: LeadPorts, who: PersonId, directive: Directive): string {
  const right = leadingRight(ports, who, directive);
  if (right === undefined)
    throw new Refusal<ChangeRefusal>('directive-change-not-allowed', { id: directive.id });
  return right;
}

/** A directive that was issued, whatever has become of it since. */
export async function issuedDirective(
  ports: FindPorts & { readonly chart: Chart },
  id: string,
): Promise<Stored<Directive>> {
  const stored = await findIssued(ports, id);
  if (stored) return stored;
  const isDraft = (await findByNumberOrDraft(ports, id)) !== undefined;
  if (isDraft) throw new Refusal<ChangeRefusal>('directive-not-issued', { id });
  throw new Refusal<DirectiveRefusal>('directive-unknown', { id });
}

/** Refuses where no reason is given, or more than one can be told on a card. */
export function checkReason(reason: string): string {
  const text = reason.trim();
  if (text === '') throw new Refusal<ChangeRefusal>('directive-reason-missing');
  if (text.length > REASON_LENGTH)
    throw new Refusal<ChangeRefusal>('directive-reason-too-long', {
      length: text.length,
      most: REASON_LENGTH,
    });
  return text;
}
