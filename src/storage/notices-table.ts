import type { TableClient } from '@azure/data-tables';
import type { Notice, NoticeStore } from '../delivery/notice.js';
import { toKey } from './keys.js';
import { fromRow, toRow, type RecordRow } from './record-rows.js';
import { isStatus, orMissing, type Tables } from './tables.js';

const PARTITION = 'notices';

/** Notices, found by id alone. */
export function tableNotices(tables: Tables): NoticeStore {
  return {
    insert: async (notice) => {
      const table = await tables.open('notices');
      try {
        await table.createEntity({ ...placeOf(notice.id), ...toRow(notice) });
        return 'inserted';
      } catch (error) {
        if (isStatus(error, 409)) return 'there';
        throw error;
      }
    },
    find: async (id) => find(await tables.open('notices'), id),
    change: async (before, after) => {
      const table = await tables.open('notices');
      try {
        await table.updateEntity({ ...placeOf(after.id), ...toRow(after) }, 'Replace', { etag: before.etag });
        return 'saved';
      } catch (error) {
        if (isStatus(error, 412)) return 'conflict';
        throw error;
      }
    },
  };
}

async function find(table: TableClient, id: string): ReturnType<NoticeStore['find']> {
  const { partitionKey, rowKey } = placeOf(id);
  const row = await orMissing(table.getEntity<RecordRow>(partitionKey, rowKey));
  return row && { value: fromRow<Notice>(row), etag: row.etag };
}

function placeOf(id: string): { readonly partitionKey: string; readonly rowKey: string } {
  return { partitionKey: PARTITION, rowKey: toKey(id) };
}
