import assert from 'node:assert/strict';
import { silentLog } from '../../src/log.js';
import type { Miss } from '../../src/questions/notes.js';
import { tableNotes } from '../../src/storage/notes-table.js';
import { testTables } from './azurite.js';

const note = (id: string, week: string): Miss => ({
  id,
  week,
  language: 'sv',
  text: 'lunch?',
  kind: 'unknown',
});

describe('tableNotes', () => {
  it('keeps notes by week, the newest of one id, and erases whole weeks', async () => {
    const tables = await testTables();
    const now = () => new Date('2026-11-23T09:00:00Z');
    const notes = tableNotes<Miss>(tables, 'misses', { log: silentLog, now, flushMs: 3_600_000 });
    notes.add(note('a', '2026-W48'));
    await notes.flush();
    notes.add({ ...note('a', '2026-W48'), kind: 'unit-unknown' });
    notes.add(note('b', '2026-W34'));
    notes.add(note('c', '2025-W52'));
    await notes.flush();
    assert.deepEqual(await notes.inWeek('2026-W48'), [{ ...note('a', '2026-W48'), kind: 'unit-unknown' }]);
    await notes.eraseBefore('2026-W35');
    assert.deepEqual(await notes.inWeek('2026-W34'), []);
    assert.deepEqual(await notes.inWeek('2025-W52'), []);
    assert.equal((await notes.inWeek('2026-W48')).length, 1);
    await notes.stop();
  });
});
