import assert from 'node:assert/strict';
import type { Bindings } from '../../src/organisation/bindings.js';
import { tableBindings } from '../../src/storage/bindings-table.js';
import { freshPrefix, testTables } from './azurite.js';

describe('tableBindings', () => {
  let prefix: string;
  let bindings: Bindings;

  beforeEach(async () => {
    prefix = freshPrefix();
    bindings = tableBindings(await testTables(prefix));
  });

  it('binds both ways, for every process', async () => {
    assert.equal(await bindings.bind('t', 'OID-1', 'person/1'), 'bound');

    const other = tableBindings(await testTables(prefix));
    assert.equal(await other.personOf('t', 'oid-1'), 'person/1');
    assert.equal(await other.objectIdOf('t', 'person/1'), 'oid-1');
    assert.equal(await other.bind('t', 'oid-1', 'person/1'), 'already');
  });

  it('knows nobody who is not bound, and keeps tenants apart', async () => {
    await bindings.bind('t', 'oid-1', 'p1');

    assert.equal(await bindings.personOf('t', 'oid-2'), undefined);
    assert.equal(await bindings.personOf('u', 'oid-1'), undefined);
    assert.equal(await bindings.objectIdOf('u', 'p1'), undefined);
    assert.equal(await bindings.bind('u', 'oid-1', 'p2'), 'bound');
  });

  it('refuses a second object id for a person and a second person for an object id', async () => {
    await bindings.bind('t', 'oid-1', 'p1');

    assert.equal(await bindings.bind('t', 'oid-2', 'p1'), 'taken-by-other');
    assert.equal(await bindings.bind('t', 'oid-1', 'p2'), 'taken-by-other');

    assert.equal(await bindings.personOf('t', 'oid-2'), undefined);
    assert.equal(await bindings.objectIdOf('t', 'p2'), undefined);
  });

  it('lets one of several object ids have a person, whichever process they come to', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, async (_, index) =>
        tableBindings(await testTables(prefix)).bind('t', `oid-${index}`, 'p1'),
      ),
    );

    assert.equal(results.filter((result) => result === 'bound').length, 1);
    assert.equal(results.filter((result) => result === 'taken-by-other').length, 7);
  });

  it('binds once when the same person comes twice at the same time', async () => {
    const results = await Promise.all(
      [1, 2, 3].map(async () => tableBindings(await testTables(prefix)).bind('t', 'oid-1', 'p1')),
    );

    assert.deepEqual(results.sort(), ['already', 'already', 'bound']);
  });

  it('reads a bound person once', async () => {
    await bindings.bind('t', 'oid-1', 'p1');
    const tables = await testTables(prefix);
    const other = tableBindings(tables);
    await other.personOf('t', 'oid-1');
    const before = tables.transactions();

    await other.personOf('t', 'OID-1');

    assert.equal(tables.transactions(), before);
  });

  it('lists refusals newest first, each once', async () => {
    const refused = { tenantId: 't', objectId: 'oid-1', person: 'p1', reason: 'other-object-id' } as const;
    const [early, late] = [new Date('2026-11-01T08:00:00Z'), new Date('2026-11-02T08:00:00Z')];
    await bindings.recordRefused({ ...refused, at: early });
    await bindings.recordRefused({ ...refused, at: late });
    await bindings.recordRefused({ ...refused, objectId: 'oid-2', at: late });
    await bindings.recordRefused({ ...refused, tenantId: 'u', at: late });

    assert.deepEqual(await bindings.refused('t', 10), [
      { ...refused, objectId: 'oid-2', at: late },
      { ...refused, at: early },
    ]);
    assert.equal((await bindings.refused('t', 1)).length, 1);
  });
});
