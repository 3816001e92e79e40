import { setTimeout as sleep } from 'node:timers/promises';
import type { TableClient } from '@azure/data-tables';
import type { Numbers } from '../delivery/numbers.js';
import { toKey } from './keys.js';
import { isStatus, orMissing, type Tables } from './tables.js';

const ATTEMPTS = 100;
const LONGEST_PAUSE_MS = 100;

interface CounterRow {
  readonly last: number;
}

/** Running numbers in Azure Tables: a row a kind and year, taken with its ETag. */
export function tableNumbers(tables: Tables): Numbers {
  const queues = new Map<string, Promise<unknown>>();
  return {
    next(kind, year) {
      const partitionKey = toKey(kind);
      const rowKey = String(year);
      const id = `${partitionKey}/${rowKey}`;
      const take = async () => takeNext(await tables.open('numbers'), { partitionKey, rowKey });
      // Takers of one process stand in line; only other processes are met by the ETag.
      const taken = (queues.get(id) ?? Promise.resolve()).then(take, take);
      queues.set(id, taken);
      return taken;
    },
  };
}

async function takeNext(
  client: TableClient,
  place: { readonly partitionKey: string; readonly rowKey: string },
): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const row = await orMissing(client.getEntity<CounterRow>(place.partitionKey, place.rowKey));
    const last = (row?.last ?? 0) + 1;
    try {
      if (row) await client.updateEntity({ ...place, last }, 'Replace', { etag: row.etag });
      else await client.createEntity({ ...place, last });
      return last;
    } catch (error) {
      // Also when the SDK's second attempt met its own first one: that number is a gap then.
      if (!isStatus(error, 409, 412)) throw error;
      await sleep(Math.random() * LONGEST_PAUSE_MS);
    }
  }
  throw new Error('No number could be taken: too many want one at the same time');
}
