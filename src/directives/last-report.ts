/** What was reported for a unit the last time that the same was asked. */
import type { Ledger } from '../delivery/ledger.js';
import type { Chart } from '../organisation/chart.js';
import type { UnitId } from '../organisation/organisation.js';
import { answerOf, openUnits, type UnitAnswer } from './answer.js';
import { colleaguesOn } from './colleagues.js';
import { isClosed, itemOf, type DirectiveStore } from './directive.js';
import type { Receipt } from './receipt.js';

interface LastReportPorts {
  readonly chart: Chart;
  readonly directives: DirectiveStore;
  readonly ledger: Ledger;
}

/** So many are looked at for who reported: whoever else has had the post is among the first. */
const MOST_LOOKED_AT = 8;

/**
 * The report of the directive that this one repeats, for the unit that is answered for next: the recipient's own, else
 * that of whoever else was meant there. Costs nothing where nothing is repeated.
 */
export async function lastReport(
  ports: LastReportPorts,
  { directive, row }: Receipt,
  chosen: UnitId | undefined,
): Promise<UnitAnswer | undefined> {
  const open = openUnits(row);
  const unit = open.find((each) => each === chosen) ?? open[0];
  if (directive.repeats === undefined || unit === undefined || isClosed(directive, row)) return undefined;
  const before = (await ports.directives.find(directive.repeats))?.value;
  if (!before) return undefined;
  const people = [...new Set([row.person, ...colleaguesOn(ports.chart, before.audience, unit)])];
  for (const person of people.slice(0, MOST_LOOKED_AT)) {
    const found = await ports.ledger.find(itemOf(before), person);
    const report = found && answerOf(found.value)?.units?.find((each) => each.unit === unit);
    if (report?.values) return report;
  }
  return undefined;
}
