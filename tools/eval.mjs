/**
 * Measures how well questions are understood, on a fresh build and on the labelled sentences in `test/eval/`.
 * `--failures` lists the sentences that fail, `--show-held-back` also those held back, `--set NAME` takes one set
 * only, `--min N` ends with 1 when fewer than N percent are right.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

await build();
const main = fileURLToPath(new URL('../dist/test/eval/main.js', import.meta.url));
const result = spawnSync(process.execPath, ['--enable-source-maps', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(result.status ?? 1);
