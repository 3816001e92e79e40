import { odata, type TableClient } from '@azure/data-tables';
import type { Item } from '../delivery/delivery.js';
import type { Dispatch, Waiting } from '../delivery/ledger.js';
import { isStatus, toKey } from './tables.js';

const UNDER_WAY = 'under-way';

interface ItemRow {
  readonly noun: Item['noun'];
  readonly id: string;
  readonly version: number;
  readonly buckets: number;
}

/** The sends under way, one row each in one partition. */
export function createDispatch(table: TableClient): Dispatch {
  return {
    begin: (item) => put(table, UNDER_WAY, item),
    underWay: () => list(table, UNDER_WAY),
    finish: (item) => remove(table, UNDER_WAY, item),
  };
}

/** What waits for people to be met, a partition a person. */
export function createWaiting(table: TableClient): Waiting {
  return {
    add: (person, item) => put(table, toKey(person), item),
    waitingFor: (person) => list(table, toKey(person)),
    remove: (person, item) => remove(table, toKey(person), item),
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
  const filter = odata`PartitionKey eq ${partitionKey}`;
  const items: Item[] = [];
  for await (const row of table.listEntities<ItemRow>({ queryOptions: { filter } }))
    items.push({ noun: row.noun, id: row.id, version: row.version, buckets: row.buckets });
  return items;
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
