/** What the instances book of the rate: a row each in one partition of the table of sends under way. */
import { odata } from '@azure/data-tables';
import type { RateBook } from '../delivery/shared-rate.js';
import type { Booking } from '../delivery/shares.js';
import { toKey } from './keys.js';
import { listRows, orMissing, type Tables } from './tables.js';

const RATE = 'rate';
const HOLDS_MS = 3_500;
/** So old a row belongs to an instance that has ended. */
const FORGOTTEN_MS = 600_000;

interface BookingRow extends Booking {
  /** The storage's clock: those of the instances may differ. */
  readonly timestamp: string;
}

/** Bookings in Azure Tables: two calls each. */
export function tableRateBook(tables: Tables): RateBook {
  return {
    book: async (instance, { wanted, answers }) => {
      const table = await tables.open('dispatch');
      const own = toKey(instance);
      await table.upsertEntity({ partitionKey: RATE, rowKey: own, wanted, answers }, 'Replace');
      const rows = await listRows<BookingRow>(table, odata`PartitionKey eq ${RATE}`);
      const newest = Math.max(...rows.map(({ timestamp }) => Date.parse(timestamp)));
      const ageOf = (row: BookingRow) => newest - Date.parse(row.timestamp);
      const ended = rows.filter((row) => ageOf(row) > FORGOTTEN_MS);
      await Promise.all(ended.map(({ rowKey }) => orMissing(table.deleteEntity(RATE, rowKey))));
      const holding = rows.filter((row) => ageOf(row) <= HOLDS_MS);
      return new Map(holding.map((row) => [row.rowKey === own ? instance : row.rowKey, row]));
    },
  };
}
