import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { RecordStore } from '../delivery/records.js';
import { toKey } from './keys.js';
import { fromRow, jsonOf, toRow, type RecordRow } from './record-rows.js';
import { isStatus, listRows, orMissing, type TableName, type Tables } from './tables.js';

const PARTITION = 'records';

/**
 * Numbered records (directives, calls) in a table of their own: found by number in one read, newest first by a second
 * row key that counts backwards, written in the same transaction.
 */
export function tableRecords<Value extends { readonly id: string }>(
  tables: Tables,
  name: TableName,
): RecordStore<Value> {
  return {
    insert: async (record, once) => {
      const table = await tables.open(name);
      try {
        await table.submitTransaction([
          ['create', { partitionKey: PARTITION, rowKey: rowKeyOf(record.id), ...toRow(record) }],
          ['create', { partitionKey: PARTITION, rowKey: newestKeyOf(record.id), recordId: record.id }],
          ...onceRow(once, record.id),
        ]);
        return 'inserted';
      } catch (error) {
        if (!isStatus(error, 409)) throw error;
        // The SDK's second attempt may have met what its first one wrote.
        if (await holds(table, record)) return 'inserted';
        const already = once === undefined ? undefined : await idDoneOnce(table, once);
        return already === undefined ? 'number-taken' : { already };
      }
    },
    doneOnce: async (once) => idDoneOnce(await tables.open(name), once),
    find: async (id) => {
      const table = await tables.open(name);
      const row = await orMissing(table.getEntity<RecordRow>(PARTITION, rowKeyOf(id)));
      return row && { value: fromRow<Value>(row), etag: row.etag };
    },
    change: async (before, after) => {
      const table = await tables.open(name);
      const entity = { partitionKey: PARTITION, rowKey: rowKeyOf(after.id), ...toRow(after) };
      try {
        await table.updateEntity(entity, 'Replace', { etag: before.etag });
        return 'saved';
      } catch (error) {
        if (isStatus(error, 412)) return 'conflict';
        throw error;
      }
    },
    startingWith: async (beginning) => {
      const from = rowKeyOf(beginning);
      // The next key after all that begin so.
      const to = from.slice(0, -1) + String.fromCharCode(from.charCodeAt(from.length - 1) + 1);
      const filter = odata`PartitionKey eq ${PARTITION} and RowKey ge ${from} and RowKey lt ${to}`;
      const rows = await listRows<RecordRow>(await tables.open(name), filter);
      return rows.map((row) => fromRow<Value>(row));
    },
    newest: async (most) => {
      const table = await tables.open(name);
      const ids = await newestIds(table, most);
      const rows = await Promise.all(ids.map((id) => table.getEntity<RecordRow>(PARTITION, rowKeyOf(id))));
      return rows.map((row) => fromRow<Value>(row));
    },
  };
}

function onceRow(once: string | undefined, recordId: string): TransactionAction[] {
  return once === undefined
    ? []
    : [['create', { partitionKey: PARTITION, rowKey: onceKeyOf(once), recordId }]];
}

async function idDoneOnce(table: TableClient, once: string): Promise<string | undefined> {
  const row = await orMissing(table.getEntity<{ recordId: string }>(PARTITION, onceKeyOf(once)));
  return row?.recordId;
}

function onceKeyOf(once: string): string {
  return `s-${toKey(once)}`;
}

async function newestIds(table: TableClient, most: number): Promise<readonly string[]> {
  const filter = odata`PartitionKey eq ${PARTITION} and RowKey lt ${'o'}`;
  const rows = await listRows<{ recordId: string }>(table, filter, { limit: most });
  return rows.map((row) => row.recordId);
}

function rowKeyOf(id: string): string {
  return `r-${toKey(id)}`;
}

/** "D-2026-014" → a key that sorts later numbers first, and what is passed on right behind the original. */
function newestKeyOf(id: string): string {
  const [, year = '0', number = '0', rest = ''] = /^\D*(\d{4})\D*(\d{0,8})(.*)$/s.exec(id) ?? [
    '',
    '0',
    '0',
    id,
  ];
  return `n-${9_999 - Number(year)}-${String(99_999_999 - Number(number)).padStart(8, '0')}${toKey(rest).replace(/^~$/, '')}`;
}

async function holds(table: TableClient, record: { readonly id: string }): Promise<boolean> {
  const row = await orMissing(table.getEntity<RecordRow>(PARTITION, rowKeyOf(record.id)));
  return row !== undefined && jsonOf(row) === JSON.stringify(record);
}
