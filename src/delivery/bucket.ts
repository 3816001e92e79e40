import { createHash } from 'node:crypto';
import type { PersonId } from '../organisation/organisation.js';

const ROWS_A_BUCKET = 90;
const MOST_BUCKETS = 16;

/** Over how many buckets so many rows are spread: one per 90, at most 16. */
export function bucketsFor(rows: number): number {
  return Math.min(MOST_BUCKETS, Math.max(1, Math.ceil(rows / ROWS_A_BUCKET)));
}

/** The bucket that a person's row lies in; the same in every process. */
export function bucketOf(person: PersonId, buckets: number): number {
  return createHash('sha256').update(person).digest().readUInt32BE(0) % buckets;
}
