import assert from 'node:assert/strict';
import { tableDeclaredUnits } from '../../src/storage/declared-units-table.js';
import { freshPrefix, testTables } from './azurite.js';

const who = { tenantId: 't', objectId: 'OID-1' };

describe('tableDeclaredUnits', () => {
  it('remembers the newest word of a person, for every process', async () => {
    const prefix = freshPrefix();
    const [one, other] = [
      tableDeclaredUnits(await testTables(prefix)),
      tableDeclaredUnits(await testTables(prefix)),
    ];
    assert.equal(await one.unitOf(who), undefined);
    await one.declare(who, 'school');
    assert.equal(one.known({ ...who, objectId: 'oid-1' }), 'school');
    assert.equal(other.known(who), undefined);
    assert.equal(await other.unitOf(who), 'school');
    await other.declare(who, 'library');
    assert.equal(await one.unitOf(who), 'library');
    assert.equal(one.known(who), 'library');
    assert.equal(await one.unitOf({ ...who, tenantId: 'u' }), undefined);
  });

  it('keeps one of several words said at once', async () => {
    const prefix = freshPrefix();
    const units = ['a', 'b', 'c'];
    await Promise.all(
      units.map(async (unit) => tableDeclaredUnits(await testTables(prefix)).declare(who, unit)),
    );
    const kept = await tableDeclaredUnits(await testTables(prefix)).unitOf(who);
    assert.ok(units.includes(kept ?? ''));
  });
});
