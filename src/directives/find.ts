/** Finding a directive by its number, or by the id of the draft that it was or still is. */
import type { Stored } from '../delivery/ledger.js';
import type { Chart } from '../organisation/chart.js';
import type { Directive, DirectiveStore } from './directive.js';
import { directiveOfDraft } from './draft-status.js';
import type { DraftStore } from './draft.js';

export interface FindPorts {
  readonly directives: DirectiveStore;
  readonly drafts: DraftStore;
}

/** The directive of an id, or how its draft would be as one; nothing for a draft that was thrown away. */
export async function findByNumberOrDraft(
  ports: FindPorts & { readonly chart: Chart },
  id: string,
): Promise<Directive | undefined> {
  const found = await findIssued(ports, id);
  if (found) return found.value;
  const draft = (await ports.drafts.find(id))?.value;
  return !draft || draft.stage === 'discarded' ? undefined : directiveOfDraft(ports.chart, draft);
}

/** The record of an id, for changing it; of a draft what it became. */
export async function findIssued(
  { directives, drafts }: FindPorts,
  id: string,
): Promise<Stored<Directive> | undefined> {
  const found = await directives.find(id);
  if (found) return found;
  const number = (await drafts.find(id))?.value.directive;
  return number === undefined ? undefined : directives.find(number);
}
