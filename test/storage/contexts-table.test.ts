import assert from 'node:assert/strict';
import { silentLog } from '../../src/log.js';
import { tableContexts } from '../../src/storage/contexts-table.js';
import type { Tables } from '../../src/storage/tables.js';
import { freshPrefix, testTables } from './azurite.js';

const start = new Date('2026-11-23T09:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const about = (role: string) => ({ intent: 'who', role }) as const;
const open = (tables: Tables) =>
  tableContexts(tables, { log: silentLog, now: () => start, flushMs: 3_600_000 });

describe('tableContexts', () => {
  it('remembers for a quarter of an hour, in memory at once and for other processes once written', async () => {
    const prefix = freshPrefix();
    const [one, other] = [open(await testTables(prefix)), open(await testTables(prefix))];
    one.remember('a:1', { about: about('r') }, start);
    assert.deepEqual(one.known('a:1', after(14)), { about: about('r') });
    assert.equal(one.known('a:1', after(15)), undefined);
    assert.equal(await other.newest('a:1', after(1)), undefined);
    await one.flush();
    assert.equal(other.known('a:1', after(1)), undefined);
    assert.deepEqual(await other.newest('a:1', after(14)), { about: about('r') });
    assert.equal(await other.newest('a:1', after(15)), undefined);
    assert.equal(await other.newest('a:2', after(1)), undefined);
    await Promise.all([one.stop(), other.stop()]);
  });

  it('lets the newest turn win, whichever process had it', async () => {
    const prefix = freshPrefix();
    const [one, other] = [open(await testTables(prefix)), open(await testTables(prefix))];
    one.remember('a:1', { about: about('1') }, start);
    await one.flush();
    other.remember('a:1', { about: about('2') }, after(1));
    assert.deepEqual(await other.newest('a:1', after(2)), { about: about('2') });
    await other.flush();
    assert.deepEqual(await one.newest('a:1', after(2)), { about: about('2') });
    await Promise.all([one.stop(), other.stop()]);
  });

  it('writes many turns of one conversation as one, and the same again not at all', async () => {
    const tables = await testTables();
    const contexts = open(tables);
    contexts.remember('a:1', {}, start);
    await contexts.flush();
    const before = tables.transactions();
    for (let turn = 0; turn < 50; turn++)
      contexts.remember('a:1', { about: about(String(turn)) }, after(0.1));
    await contexts.flush();
    assert.equal(tables.transactions(), before + 1);
    contexts.remember('a:1', { about: about('49') }, after(0.2));
    await contexts.flush();
    assert.equal(tables.transactions(), before + 1);
    await contexts.stop();
  });

  it('erases what is forgotten, and only that', async () => {
    const tables = await testTables();
    const contexts = open(tables);
    contexts.remember('a:old', { about: about('r') }, start);
    contexts.remember('a:new', { about: about('r') }, after(10));
    await contexts.flush();
    await contexts.sweep(after(16));
    const client = await tables.open('contexts');
    const rows = [];
    for await (const row of client.listEntities()) rows.push(row.rowKey);
    assert.deepEqual(rows, ['a:new']);
    await contexts.stop();
  });
});
