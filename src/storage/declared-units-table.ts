/** Which unit people say that they work in: one row a person, in sixteen partitions by hash. */
import type { TableClient } from '@azure/data-tables';
import { LRUCache } from 'lru-cache';
import type { PersonKey } from '../delivery/references.js';
import type { DeclaredUnits } from '../questions/declared-units.js';
import { bucketOf, toKey } from './keys.js';
import { isStatus, orMissing, type Tables } from './tables.js';

const REMEMBERED = 120_000;
/** How long a unit is believed before another instance is asked, behind the answer. */
const BELIEVED_MS = 60_000;
const ATTEMPTS = 5;

interface DeclaredRow {
  readonly unit: string;
}

interface RowPlace {
  readonly partitionKey: string;
  readonly rowKey: string;
}

/** Self-declared units in Azure Tables, kept in memory. */
export function tableDeclaredUnits(tables: Tables): DeclaredUnits {
  const units = new LRUCache<string, string>({ max: REMEMBERED });
  const believed = new LRUCache<string, true>({ max: REMEMBERED, ttl: BELIEVED_MS });
  const keep = (place: RowPlace, unit: string): void => {
    units.set(place.rowKey, unit);
    believed.set(place.rowKey, true);
  };
  const read = async (place: RowPlace): Promise<string | undefined> => {
    const client = await tables.open('declaredUnits');
    const row = await orMissing(client.getEntity<DeclaredRow>(place.partitionKey, place.rowKey));
    if (row) keep(place, row.unit);
    return row?.unit;
  };
  return {
    known(who) {
      const place = placeOf(who);
      const unit = units.get(place.rowKey);
      if (unit !== undefined && !believed.has(place.rowKey)) {
        believed.set(place.rowKey, true);
        read(place).catch(() => undefined);
      }
      return unit;
    },
    unitOf: (who) => read(placeOf(who)),
    async declare(who, unit) {
      const place = placeOf(who);
      await write(await tables.open('declaredUnits'), place, unit);
      keep(place, unit);
    },
  };
}

async function write(client: TableClient, place: RowPlace, unit: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const row = await orMissing(client.getEntity<DeclaredRow>(place.partitionKey, place.rowKey));
    if (row?.unit === unit) return;
    try {
      if (row) await client.updateEntity({ ...place, unit }, 'Replace', { etag: row.etag });
      else await client.createEntity({ ...place, unit });
      return;
    } catch (error) {
      if (!isStatus(error, 409, 412)) throw error;
    }
  }
  throw new Error('A declared unit could not be written: too many at the same time');
}

function placeOf({ tenantId, objectId }: PersonKey): RowPlace {
  const rowKey = toKey(`${tenantId} ${objectId.toLowerCase()}`);
  return { partitionKey: `people-${bucketOf(rowKey)}`, rowKey };
}
