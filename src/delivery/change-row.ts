import type { Delivery, Item } from './delivery.js';
import type { Ledger, Stored } from './ledger.js';

/** Others that change the same row can be met only so often; more means that the storage is not what it should be. */
const MOST_CONFLICTS = 50;

/**
 * Changes a row, on its newest form where somebody else was first. `decide` gives the next form, or `undefined` where
 * nothing is left to do; the row as it stands then is given.
 */
export async function changeRow(
  ledger: Pick<Ledger, 'find' | 'change'>,
  item: Item,
  row: Stored<Delivery>,
  decide: (current: Delivery) => Delivery | undefined,
): Promise<Stored<Delivery>> {
  let current: Stored<Delivery> | undefined = row;
  for (let conflicts = 0; current && conflicts < MOST_CONFLICTS; conflicts += 1) {
    const next = decide(current.value);
    if (!next) return current;
    const saved: Stored<Delivery> | 'conflict' = await ledger.change(item, current, next);
    if (saved !== 'conflict') return saved;
    current = await ledger.find(item, row.value.person);
  }
  throw new Error(current ? 'A row could not be changed' : 'A row disappeared');
}
