import assert from 'node:assert/strict';
import { EVER } from '../../src/questions/courtesies.js';
import { tableCourtesies } from '../../src/storage/courtesies-table.js';
import { freshPrefix, testTables } from './azurite.js';

const who = { tenantId: 't', objectId: 'OID-1' };

describe('tableCourtesies', () => {
  it('gives what is due to one caller alone, whichever process asks', async () => {
    const prefix = freshPrefix();
    const processes = await Promise.all([1, 2, 3].map(async () => tableCourtesies(await testTables(prefix))));
    const claims = [...processes, ...processes].map((each) => each.claim(who, 'welcome', EVER));
    assert.equal((await Promise.all(claims)).filter(Boolean).length, 1);
    const later = tableCourtesies(await testTables(prefix));
    assert.equal(await later.claim({ ...who, objectId: 'oid-1' }, 'welcome', EVER), false);
    assert.equal(await later.claim({ ...who, tenantId: 'u' }, 'welcome', EVER), true);
  });

  it('asks the storage once for what is claimed at once in one process', async () => {
    const tables = await testTables();
    const courtesies = tableCourtesies(tables);
    await courtesies.claim({ ...who, objectId: 'oid-2' }, 'feedback', '2026-11-23');
    const before = tables.transactions();
    const claims = [1, 2, 3, 4].map(() => courtesies.claim(who, 'feedback', '2026-11-23'));
    assert.deepEqual(await Promise.all(claims), [true, false, false, false]);
    assert.equal(tables.transactions() - before, 2);
    assert.ok(courtesies.isTaken(who, 'feedback', '2026-11-23'));
  });

  it('gives it anew another day, in one row', async () => {
    const tables = await testTables();
    const courtesies = tableCourtesies(tables);
    assert.equal(await courtesies.claim(who, 'feedback', '2026-11-23'), true);
    assert.equal(await courtesies.claim(who, 'feedback', '2026-11-24'), true);
    const before = tables.transactions();
    assert.equal(await courtesies.claim(who, 'feedback', '2026-11-24'), false);
    assert.equal(tables.transactions(), before);
  });
});
