/** What a directive was passed on as: a tree of copies with their counts. */
import type { Ledger } from '../delivery/ledger.js';
import type { Chart } from '../organisation/chart.js';
import type { Now } from '../time.js';
import { countsOf, stateOf, type DirectiveCounts, type DirectiveState } from './counts.js';
import { itemOf, type Directive, type DirectiveStore } from './directive.js';

/** A directive that was passed on, as a part of the one that it came from. */
export interface PassedOn {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly state: DirectiveState;
  readonly counts: DirectiveCounts;
  readonly tree: readonly PassedOn[];
}

interface TreePorts {
  readonly chart: Chart;
  readonly directives: DirectiveStore;
  readonly ledger: Ledger;
  readonly now: Now;
}

/** The copies below a directive; each costs what a status without its missing people costs. */
export async function passedOnFrom(ports: TreePorts, id: string): Promise<readonly PassedOn[]> {
  const copies = (await ports.directives.startingWith(`${id}-`)).filter((each) => each.passedOn);
  const found = await Promise.all(copies.map((copy) => statusOf(ports, copy)));
  const below = (from: string): readonly PassedOn[] =>
    found.flatMap(({ of, ...each }) => (of === from ? [{ ...each, tree: below(each.id) }] : []));
  return below(id);
}

async function statusOf(
  ports: TreePorts,
  copy: Directive,
): Promise<Omit<PassedOn, 'tree'> & { readonly of: string }> {
  const { tallies } = await ports.ledger.status(itemOf(copy), [], 0);
  const counts = countsOf(tallies.filter((tally) => !tally.standIn));
  const { from = '', unit = '' } = copy.passedOn ?? {};
  return {
    id: copy.id,
    of: from,
    unit,
    name: ports.chart.units.get(unit)?.name ?? unit,
    state: stateOf(copy, counts, ports.now()),
    counts,
  };
}
