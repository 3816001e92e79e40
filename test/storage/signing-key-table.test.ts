import assert from 'node:assert/strict';
import { tableSigningKey } from '../../src/storage/signing-key-table.js';
import { freshPrefix, testTables } from './azurite.js';

describe('tableSigningKey', () => {
  it('is the same in every process, whoever comes first, and another one in another storage', async () => {
    const prefix = freshPrefix();
    const processes = await Promise.all(
      Array.from({ length: 4 }, async () => tableSigningKey(await testTables(prefix))),
    );
    const keys = await Promise.all(processes.map((key) => key()));
    const texts = new Set(keys.map((key) => Buffer.from(key).toString('base64')));
    assert.equal(texts.size, 1);
    assert.equal(keys[0]?.length, 32);
    const other = await tableSigningKey(await testTables())();
    assert.equal(texts.has(Buffer.from(other).toString('base64')), false);
  });
});
