import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ASSIGNMENTS_SHAPE } from '../../src/organisation/read-assignments.js';
import { PEOPLE_SHAPE } from '../../src/organisation/read-people.js';
import { UNITS_SHAPE } from '../../src/organisation/read-units.js';

describe('the description of the data', () => {
  it('names every column of every table', async () => {
    const page = await readFile('docs/organisation-data.md', 'utf8');
    for (const { file, required, optional } of [UNITS_SHAPE, PEOPLE_SHAPE, ASSIGNMENTS_SHAPE]) {
      const section = page.split(`## ${file}`)[1]?.split('\n## ')[0] ?? '';
      for (const column of [...required, ...optional])
        assert.ok(section.includes(`\`${column}\``), `${file}: ${column}`);
    }
  });
});
