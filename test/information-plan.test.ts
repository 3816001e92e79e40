import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { TABLE_NAMES } from '../src/storage/tables.js';

describe('the information plan', () => {
  const rows = readFileSync('docs/informationshantering.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1));

  it('has one row for every table, and none for a table that is not there', () => {
    const named = rows.map(([name]) => name!.replaceAll('`', '').trim());

    assert.deepEqual(named.sort(), [...TABLE_NAMES].sort());
  });

  it('says for every table what it holds, why, by what right, who reads it and when it is erased', () => {
    for (const row of rows) {
      assert.equal(row.length, 7, row[0]);
      assert.ok(
        row.every((cell) => cell.trim() !== ''),
        row[0],
      );
    }
  });
});
