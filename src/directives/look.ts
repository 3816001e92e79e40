/** Reading the rows of a directive as far as somebody may see them. */
import type { Delivery, DeliveryState } from '../delivery/delivery.js';
import type { Ledger, LedgerStatus, Tally } from '../delivery/ledger.js';
import { departmentOf, type Chart } from '../organisation/chart.js';
import type { UnitId } from '../organisation/organisation.js';
import { itemOf, type Directive } from './directive.js';
import { seenPosts, wholeDepartments, type Sight } from './sight.js';

interface LookPorts {
  readonly chart: Chart;
  readonly ledger: Ledger;
}

/**
 * Counts and the first rows in some states. For the whole and for whole departments at a cost that does not grow with
 * the recipients; only for a smaller part its department's rows are read.
 */
export async function lookAt(
  ports: LookPorts,
  directive: Directive,
  sight: Sight,
  states: readonly DeliveryState[],
  most: number,
): Promise<LedgerStatus> {
  const item = itemOf(directive);
  if (sight.all || sight.units.includes(ports.chart.root.id)) return ports.ledger.status(item, states, most);
  const departments = wholeDepartments(ports.chart, sight);
  if (!departments) return lookAtPart(ports, directive, sight, states, most);
  const { tallies, rows } = await ports.ledger.status(item, states, most, departments);
  return { tallies: tallies.filter((tally) => departments.includes(tally.department)), rows };
}

async function lookAtPart(
  ports: LookPorts,
  directive: Directive,
  sight: Sight,
  states: readonly DeliveryState[],
  most: number,
): Promise<LedgerStatus> {
  const rows: Delivery[] = [];
  const tallies = createTallies();
  const own = [...new Set(sight.units.map((unit) => departmentOf(ports.chart, unit).id))];
  for await (const row of rowsOf(ports, directive, own.length === 1 ? own[0] : undefined)) {
    if (seenPosts(ports.chart, sight, row).length === 0) continue;
    tallies.add(row);
    if (!row.standIn && states.includes(row.state) && rows.length < most) rows.push(row);
  }
  return { tallies: tallies.all(), rows };
}

/** All rows of a directive, or those of one department, in bounded memory. */
export async function* rowsOf(
  { ledger }: Pick<LookPorts, 'ledger'>,
  directive: Directive,
  department?: UnitId,
): AsyncIterable<Delivery> {
  for (const slice of ledger.slicesOf(itemOf(directive)))
    for await (const { value } of ledger.rows(slice, department)) yield value;
}

/** Counts rows as the ledger's own summaries do. */
export function createTallies(): { add(row: Delivery): void; all(): readonly Tally[] } {
  const found = new Map<string, { -readonly [Field in keyof Tally]: Tally[Field] }>();
  return {
    add: ({ department, state, label, standIn }) => {
      const key = JSON.stringify([department, state, label, standIn]);
      const known = found.get(key);
      if (known) known.count += 1;
      else found.set(key, { department, state, standIn, count: 1, ...(label !== undefined && { label }) });
    },
    all: () => [...found.values()],
  };
}
