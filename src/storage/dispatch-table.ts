import { odata, type TableClient } from '@azure/data-tables';
import type { Item } from '../delivery/delivery.js';
import type { Dispatch, Waiting } from '../delivery/ledger.js';
import { toKey } from './keys.js';
import { isStatus, listRows, type Tables } from './tables.js';

const UNDER_WAY = 'under-way';

interface ItemRow {
  readonly noun: Item['noun'];
  readonly id: string;
  readonly version: number;
  readonly buckets: number;
}

/** The sends under way, one row each in one partition. */
export function tableDispatch(tables: Tables): Dispatch {
  return {
    begin: async (item) => put(await tables.open('dispatch'), UNDER_WAY, item),
    underWay: async () => list(await tables.open('dispatch'), UNDER_WAY),
    finish: async (item) => remove(await tables.open('dispatch'), UNDER_WAY, item),
  };
}

/** What waits for people to be met, a partition a person. */
export function tableWaiting(tables: Tables): Waiting {
  return {
    add: async (person, item) => put(await tables.open('waiting'), toKey(person), item),
    waitingFor: async (person) => list(await tables.open('waiting'), toKey(person)),
    remove: async (person, item) => remove(await tables.open('waiting'), toKey(person), item),
  };
}

/** The row says only that it is there, so writing it twice is no lost update. */
async function put(table: TableClient, partitionKey: string, item: Item): Promise<void> {
  const { noun, id, version, buckets } = item;
  await table
    .createEntity({ partitionKey, rowKey: rowKeyOf(item), noun, id, version, buckets })
    .catch(ignoreStatus(409));
}

async function list(table: TableClient, partitionKey: string): Promise<readonly Item[]> {
  const rows = await listRows<ItemRow>(table, odata`PartitionKey eq ${partitionKey}`);
  return rows.map(({ noun, id, version, buckets }) => ({ noun, id, version, buckets }));
}

async function remove(table: TableClient, partitionKey: string, item: Item): Promise<void> {
  await table.deleteEntity(partitionKey, rowKeyOf(item)).catch(ignoreStatus(404));
}

function rowKeyOf(item: Item): string {
  return `${item.noun}-${toKey(item.id)}-v${item.version}`;
}

function ignoreStatus(status: number): (error: unknown) => void {
  return (error) => {
    if (!isStatus(error, status)) throw error;
  };
}
