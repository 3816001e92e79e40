/** What was said to whom, one row a person and courtesy, in sixteen partitions by hash. */
import { randomUUID } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import { LRUCache } from 'lru-cache';
import type { PersonKey } from '../delivery/references.js';
import type { Courtesies, Courtesy } from '../questions/courtesies.js';
import { bucketOf, toKey } from './keys.js';
import { isStatus, orMissing, type Tables } from './tables.js';

interface CourtesyRow {
  readonly when: string;
  /** Who wrote it: a 409 or 412 may be the answer to the SDK's second attempt at our own write. */
  readonly token: string;
}

const REMEMBERED = 120_000;

/** Courtesies in Azure Tables. What this process has seen taken is not read again. */
export function tableCourtesies(tables: Tables): Courtesies {
  const taken = new LRUCache<string, string>({ max: REMEMBERED });
  // Somebody who writes twice before the storage has answered is asked for once.
  const inHand = new Map<string, string>();
  const isTaken = (id: string, when: string) => taken.get(id) === when || inHand.get(id) === when;
  return {
    isTaken: (who, what, when) => isTaken(idOf(who, what), when),
    async claim(who, what, when) {
      const id = idOf(who, what);
      if (isTaken(id, when)) return false;
      inHand.set(id, when);
      try {
        const rowKey = toKey(id);
        const place = { partitionKey: `people-${bucketOf(rowKey)}`, rowKey };
        const isOurs = await take(await tables.open('courtesies'), place, when);
        taken.set(id, when);
        return isOurs;
      } finally {
        inHand.delete(id);
      }
    },
  };
}

function idOf({ tenantId, objectId }: PersonKey, what: Courtesy): string {
  return `${what} ${tenantId} ${objectId.toLowerCase()}`;
}

async function take(
  client: TableClient,
  place: { readonly partitionKey: string; readonly rowKey: string },
  when: string,
): Promise<boolean> {
  const find = () => orMissing(client.getEntity<CourtesyRow>(place.partitionKey, place.rowKey));
  const before = await find();
  if (before?.when === when) return false;
  const row = { ...place, when, token: randomUUID() };
  try {
    if (before) await client.updateEntity(row, 'Replace', { etag: before.etag });
    else await client.createEntity(row);
    return true;
  } catch (error) {
    if (!isStatus(error, 409, 412)) throw error;
    return (await find())?.token === row.token;
  }
}
