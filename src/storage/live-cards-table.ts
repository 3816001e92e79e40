import type { LiveCard, LiveCardStore } from '../directives/live-card.js';
import { toKey } from './keys.js';
import { isStatus, orMissing, type Tables } from './tables.js';

const PARTITION = 'cards';

interface CardRow {
  readonly value: string;
}

/** Live status cards, one a directive. */
export function tableLiveCards(tables: Tables): LiveCardStore {
  return {
    put: async (card) => {
      const table = await tables.open('statusCards');
      await table.upsertEntity({ ...placeOf(card.id), value: JSON.stringify(card) }, 'Replace');
    },
    find: async (id) => {
      const table = await tables.open('statusCards');
      const { partitionKey, rowKey } = placeOf(id);
      const row = await orMissing(table.getEntity<CardRow>(partitionKey, rowKey));
      return row && { value: JSON.parse(row.value) as LiveCard, etag: row.etag };
    },
    change: async (before, after) => {
      const table = await tables.open('statusCards');
      try {
        const row = { ...placeOf(after.id), value: JSON.stringify(after) };
        await table.updateEntity(row, 'Replace', { etag: before.etag });
        return 'saved';
      } catch (error) {
        if (isStatus(error, 412)) return 'conflict';
        throw error;
      }
    },
  };
}

function placeOf(id: string): { readonly partitionKey: string; readonly rowKey: string } {
  return { partitionKey: PARTITION, rowKey: toKey(id) };
}
