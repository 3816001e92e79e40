import { odata, type TableClient } from '@azure/data-tables';
import type { Item } from '../delivery/delivery.js';
import type { Dispatch, Stored, Waiting } from '../delivery/ledger.js';
import { toKey } from './keys.js';
import { isStatus, listRows, type Tables } from './tables.js';

const UNDER_WAY = 'under-way';

interface ItemRow {
  readonly noun: Item['noun'];
  readonly id: string;
  readonly version: number;
  readonly buckets: number;
}

/** The sends under way, one row each in one partition. Each `begin` gives the row a new ETag. */
export function tableDispatch(tables: Tables): Dispatch {
  return {
    begin: async (item) => {
      await (await tables.open('dispatch')).upsertEntity(toRow(UNDER_WAY, item), 'Replace');
    },
    underWay: async () => list(await tables.open('dispatch'), UNDER_WAY),
    finish: async ({ value, etag }) => {
      const table = await tables.open('dispatch');
      await table.deleteEntity(UNDER_WAY, rowKeyOf(value), { etag }).catch(ignoreStatus(404, 412));
    },
  };
}

/** What waits for people to be met, a partition a person. */
export function tableWaiting(tables: Tables): Waiting {
  return {
    add: async (person, item) => put(await tables.open('waiting'), toKey(person), item),
    waitingFor: async (person) =>
      (await list(await tables.open('waiting'), toKey(person))).map((stored) => stored.value),
    remove: async (person, item) => remove(await tables.open('waiting'), toKey(person), item),
  };
}

/** The row says only that it is there. */
async function put(table: TableClient, partitionKey: string, item: Item): Promise<void> {
  await table.createEntity(toRow(partitionKey, item)).catch(ignoreStatus(409));
}

function toRow(partitionKey: string, item: Item): ItemRow & { partitionKey: string; rowKey: string } {
  const { noun, id, version, buckets } = item;
  return { partitionKey, rowKey: rowKeyOf(item), noun, id, version, buckets };
}

async function list(table: TableClient, partitionKey: string): Promise<readonly Stored<Item>[]> {
  const rows = await listRows<ItemRow>(table, odata`PartitionKey eq ${partitionKey}`);
  return rows.map(({ noun, id, version, buckets, etag }) => ({
    value: { noun, id, version, buckets },
    etag,
  }));
}

async function remove(table: TableClient, partitionKey: string, item: Item): Promise<void> {
  await table.deleteEntity(partitionKey, rowKeyOf(item)).catch(ignoreStatus(404));
}

function rowKeyOf(item: Item): string {
  return `${item.noun}-${toKey(item.id)}-v${item.version}`;
}

function ignoreStatus(...statuses: readonly number[]): (error: unknown) => void {
  return (error) => {
    if (!isStatus(error, ...statuses)) throw error;
  };
}
