/** People in sixteen parts by hash, so that work on many goes part by part without holding all of them. */
import type { PersonId } from '../organisation/organisation.js';
import { bucketOf } from './bucket.js';
import type { Item } from './delivery.js';
import type { Ledger, Slice } from './ledger.js';

const COUNT = 16;

/** The numbers of all parts. */
export const PARTS: readonly number[] = Array.from({ length: COUNT }, (_, part) => part);

/** Which part a person belongs to. */
export function partOf(person: PersonId): number {
  return bucketOf(person, COUNT);
}

/** The slices of an item in which rows of a part may lie: one where the buckets divide the parts evenly. */
export function slicesOfPart(ledger: Pick<Ledger, 'slicesOf'>, item: Item, part: number): readonly Slice[] {
  const slices = ledger.slicesOf(item);
  return COUNT % item.buckets === 0 ? slices.filter(({ bucket }) => bucket === part % item.buckets) : slices;
}
