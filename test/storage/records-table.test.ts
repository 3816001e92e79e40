import assert from 'node:assert/strict';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { tableRecords } from '../../src/storage/records-table.js';
import { testTables } from './azurite.js';

interface Note {
  readonly id: string;
  readonly text: string;
  readonly en?: string;
}

async function notes() {
  return tableRecords<Note>(await testTables(), 'directives');
}

describe('tableRecords', () => {
  it('gives a record back by its number, and nothing for another', async () => {
    const store = await notes();
    assert.equal(await store.insert({ id: 'D-2026-001', text: 'ett' }), 'inserted');
    assert.deepEqual((await store.find('D-2026-001'))?.value, { id: 'D-2026-001', text: 'ett' });
    for (const id of ['D-2026-002', '', "o'b", 'a/b', '-2026-001'])
      assert.equal(await store.find(id), undefined);
  });

  it('refuses a number that is taken', async () => {
    const store = await notes();
    await store.insert({ id: 'D-2026-001', text: 'ett' });
    assert.equal(await store.insert({ id: 'D-2026-001', text: 'två' }), 'number-taken');
    assert.equal(await store.insert({ id: 'D-2026-001', text: 'två' }, 'once'), 'number-taken');
    assert.equal((await store.find('D-2026-001'))?.value.text, 'ett');
  });

  it('does what is done once a single time, also of ten at once', async () => {
    const store = await notes();
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, at) => store.insert({ id: `D-2026-0${10 + at}`, text: 'ett' }, 'press')),
    );
    assert.equal(results.filter((each) => each === 'inserted').length, 1);
    const [record] = await store.newest(10);
    for (const each of results) if (each !== 'inserted') assert.deepEqual(each, { already: record?.id });
    assert.equal((await store.newest(10)).length, 1);
  });

  it('takes its own record for inserted when the answer was lost and the call repeated', async () => {
    const tables = await testTables();
    const client = await tables.open('directives');
    const repeating = new Proxy(client, {
      get: (target: TableClient, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        if (name !== 'submitTransaction') return value.bind(target) as unknown;
        return async (actions: TransactionAction[]) => {
          await target.submitTransaction(actions);
          return target.submitTransaction(actions);
        };
      },
    });
    const store = tableRecords<Note>({ ...tables, open: async () => repeating }, 'directives');
    assert.equal(await store.insert({ id: 'D-2026-001', text: 'ett' }), 'inserted');
    assert.equal(await store.insert({ id: 'D-2026-002', text: 'två' }, 'press'), 'inserted');
  });

  it('lists the newest first, past a thousand and past a year', async () => {
    const store = await notes();
    for (const id of ['D-2026-002', 'D-2025-999', 'D-2026-1000', 'D-2027-001', 'D-2026-999'])
      await store.insert({ id, text: '' });
    const ids = (await store.newest(10)).map((note) => note.id);
    assert.deepEqual(ids, ['D-2027-001', 'D-2026-1000', 'D-2026-999', 'D-2026-002', 'D-2025-999']);
    assert.deepEqual((await store.newest(2)).length, 2);
  });

  it('changes only what was read, once', async () => {
    const store = await notes();
    await store.insert({ id: 'D-2026-001', text: 'ett' });
    const read = await store.find('D-2026-001');
    assert.ok(read);
    const results = await Promise.all(
      ['två', 'tre'].map((text) => store.change(read, { id: 'D-2026-001', text })),
    );
    assert.deepEqual(results.sort(), ['conflict', 'saved']);
  });

  it('holds 20,000 characters in both languages, whatever they are, and shrinks again', async () => {
    const store = await notes();
    for (const [at, character] of ['å', '"', '\n', '\u0001', '😀', '\ud83d'].entries()) {
      const text = `x${character.repeat(20_000)}`.slice(0, 20_000);
      const note = { id: `D-2026-00${at + 1}`, text, en: text };
      assert.equal(await store.insert(note), 'inserted');
      const read = await store.find(note.id);
      assert.deepEqual(read?.value, note);
      assert.equal(await store.change(read, { id: note.id, text: 'kort' }), 'saved');
      assert.deepEqual((await store.find(note.id))?.value, { id: note.id, text: 'kort' });
    }
  });
});
