/**
 * Bindings: two rows of one partition (a tenant), written in one entity-group transaction: by object id and by person.
 * Since the two keys are taken together or not at all, nobody can be bound twice, whoever else is writing.
 */
import { randomUUID } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { LRUCache } from 'lru-cache';
import type { Bindings, BindResult, RefusedBinding, RefusedReason } from '../organisation/bindings.js';
import { toKey } from './keys.js';
import { isStatus, listRows, orMissing, type Tables } from './tables.js';

interface BindingRow {
  readonly objectId: string;
  readonly person: string;
  /** Who wrote it: a 409 may be the answer to the SDK's second attempt at our own write. */
  readonly token: string;
}

interface RefusedRow extends Omit<RefusedBinding, 'reason'> {
  readonly reason: string;
}

const REMEMBERED = 120_000;
/** How often everybody is read at most. Who is not among them is still looked up: another instance may have met them. */
const WARM_MS = 30_000;

/** Bindings in Azure Tables. What is bound stays so for good, so that it is read once a process. */
export function tableBindings(tables: Tables): Bindings {
  const cache = new LRUCache<string, BindingRow>({ max: REMEMBERED });
  const warmedAt = new LRUCache<string, { readonly at: number; readonly reading: Promise<void> }>({
    max: 50,
  });
  /** People alone are looked for in masses. */
  const readAll = async (partitionKey: string): Promise<void> => {
    const people = odata`PartitionKey eq ${partitionKey} and RowKey ge ${'person:'} and RowKey lt ${'person;'}`;
    const rows = await listRows<BindingRow>(await tables.open('bindings'), people, { limit: REMEMBERED / 2 });
    for (const row of rows) cache.set(`${partitionKey}/${row.rowKey}`, row);
  };
  const find = async (tenantId: string, rowKey: string): Promise<BindingRow | undefined> => {
    const partitionKey = toKey(tenantId);
    const remembered = cache.get(`${partitionKey}/${rowKey}`);
    if (remembered) return remembered;
    const client = await tables.open('bindings');
    const row = await orMissing(client.getEntity<BindingRow>(partitionKey, rowKey));
    if (row) cache.set(`${partitionKey}/${rowKey}`, row);
    return row;
  };
  const resultOf = async (tenantId: string, wanted: BindingRow): Promise<BindResult> => {
    const [byObject, byPerson] = await Promise.all([
      find(tenantId, objectRow(wanted.objectId)),
      find(tenantId, personRow(wanted.person)),
    ]);
    if (byObject?.person !== wanted.person || byPerson?.objectId !== wanted.objectId) return 'taken-by-other';
    return byObject.token === wanted.token ? 'bound' : 'already';
  };
  return {
    async personOf(tenantId, objectId) {
      return (await find(tenantId, objectRow(objectId)))?.person;
    },
    async objectIdOf(tenantId, person) {
      return (await find(tenantId, personRow(person)))?.objectId;
    },
    async warm(tenantId) {
      const warmed = warmedAt.get(tenantId);
      if (warmed && performance.now() - warmed.at < WARM_MS) return warmed.reading;
      const reading = readAll(toKey(tenantId));
      warmedAt.set(tenantId, { at: performance.now(), reading });
      // One failed attempt must not stand for ever.
      reading.catch(() => warmedAt.delete(tenantId));
      return reading;
    },
    async bind(tenantId, objectId, person) {
      const client = await tables.open('bindings');
      const partitionKey = toKey(tenantId);
      const row: BindingRow = { objectId: objectId.toLowerCase(), person, token: randomUUID() };
      try {
        await client.submitTransaction([
          ['create', { partitionKey, rowKey: objectRow(objectId), ...row }],
          ['create', { partitionKey, rowKey: personRow(person), ...row }],
        ]);
        return 'bound';
      } catch (error) {
        if (!isStatus(error, 409)) throw error;
        return resultOf(tenantId, row);
      }
    },
    recordRefused: (refused) => recordRefused(tables, refused),
    refused: (tenantId, limit) => listRefused(tables, tenantId, limit),
  };
}

function objectRow(objectId: string): string {
  return `object:${toKey(objectId.toLowerCase())}`;
}

function personRow(person: string): string {
  return `person:${toKey(person)}`;
}

function refusedPartition(tenantId: string): string {
  return `refused:${toKey(tenantId)}`;
}

async function recordRefused(tables: Tables, refused: RefusedBinding): Promise<void> {
  const client = await tables.open('bindings');
  const rowKey = toKey(`${refused.objectId.toLowerCase()} ${refused.reason} ${refused.person}`);
  try {
    await client.createEntity({ partitionKey: refusedPartition(refused.tenantId), rowKey, ...refused });
  } catch (error) {
    if (!isStatus(error, 409)) throw error;
  }
}

async function listRefused(
  tables: Tables,
  tenantId: string,
  limit: number,
): Promise<readonly RefusedBinding[]> {
  const client = await tables.open('bindings');
  // The key is the account, so that nobody fills the list by knocking again and again: it stays short enough to sort.
  const rows = await listRows<RefusedRow>(client, odata`PartitionKey eq ${refusedPartition(tenantId)}`);
  return rows
    .map(({ objectId, person, reason, at }) => ({
      tenantId,
      objectId,
      person,
      reason: reason as RefusedReason,
      at,
    }))
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, limit);
}
