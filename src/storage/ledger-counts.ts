/** Signed counts of rows by department, state, label and stand-in; many summaries add up to a status. */
import type { Delivery, DeliveryState } from '../delivery/delivery.js';
import type { Tally } from '../delivery/ledger.js';

export type Counts = Record<string, number>;

const SEPARATOR = '|';

/** Under which key a row is counted. */
export function countKey(row: Pick<Delivery, 'department' | 'state' | 'label' | 'standIn'>): string {
  return [row.state, row.label ?? '', row.standIn ? '1' : '', row.department].join(SEPARATOR);
}

/** Adds `more` into `counts`; what comes to nothing is dropped. */
export function addCounts(counts: Counts, more: Readonly<Counts>): void {
  for (const [key, count] of Object.entries(more)) {
    const sum = (counts[key] ?? 0) + count;
    if (sum === 0) delete counts[key];
    else counts[key] = sum;
  }
}

/** Reads counts as stored. */
export function parseCounts(text: string): Counts {
  return JSON.parse(text) as Counts;
}

/** Counts as a status reads them. */
export function toTallies(counts: Readonly<Counts>): readonly Tally[] {
  return Object.entries(counts).map(([key, count]) => {
    const [state = '', label = '', standIn = '', ...department] = key.split(SEPARATOR);
    return {
      state: state as DeliveryState,
      ...(label !== '' && { label }),
      standIn: standIn === '1',
      department: department.join(SEPARATOR),
      count,
    };
  });
}
