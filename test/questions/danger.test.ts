import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/paths.js';
import { dangerIn } from '../../src/questions/danger.js';
import { tokensOf } from '../../src/questions/tokens.js';

/** One sentence a line; `+` danger now, `-` not now. */
const sentences = readFileSync(join(packageRoot, 'test', 'questions', 'danger.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ isNow: line.startsWith('+'), text: line.slice(1) }));

const heard = (isNow: boolean) =>
  sentences
    .filter((each) => each.isNow === isNow)
    .map(({ text }) => [text, dangerIn(tokensOf(text))] as const);

describe('danger', () => {
  it('is heard whatever the words, also in haste and in a question asked in fear', () => {
    assert.deepEqual(
      heard(true).filter(([, danger]) => danger !== 'now'),
      [],
    );
  });

  it('is not heard in figures of speech, plans, practice, the past and calm questions', () => {
    assert.deepEqual(
      heard(false).filter(([, danger]) => danger === 'now'),
      [],
    );
  });
});
