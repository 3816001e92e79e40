import type { DirectiveQuestion, QuestionStore } from '../directives/question.js';
import { toKey } from './keys.js';
import { fromRow, toRow, type RecordRow } from './record-rows.js';
import { isStatus, orMissing, type Tables } from './tables.js';

const PARTITION = 'questions';

/** Recipients' questions about directives, found by id alone. */
export function tableDirectiveQuestions(tables: Tables): QuestionStore {
  const open = () => tables.open('directiveQuestions');
  return {
    insert: async (question) => {
      try {
        await (await open()).createEntity({ ...placeOf(question.id), ...toRow(question) });
        return 'inserted';
      } catch (error) {
        if (isStatus(error, 409)) return 'there';
        throw error;
      }
    },
    find: async (id) => {
      const { partitionKey, rowKey } = placeOf(id);
      const row = await orMissing((await open()).getEntity<RecordRow>(partitionKey, rowKey));
      return row && { value: fromRow<DirectiveQuestion>(row), etag: row.etag };
    },
    change: async (before, after) => {
      const options = { etag: before.etag };
      try {
        await (await open()).updateEntity({ ...placeOf(after.id), ...toRow(after) }, 'Replace', options);
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
