/**
 * Runs the tests on a fresh build and ends with one line "N passed, N failed".
 * `--browser` runs those that drive a real Chromium; other arguments go to mocha as they are.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

await build();
const root = fileURLToPath(new URL('..', import.meta.url));
const rest = process.argv.slice(2).filter((argument) => argument !== '--browser');
const browser = process.argv.includes('--browser');
const mocha = createRequire(import.meta.url)
  .resolve('mocha/package.json')
  .replace('package.json', 'bin/mocha.js');
const config = browser ? ['--config', '.mocharc.browser.json'] : [];
const result = spawnSync(
  process.execPath,
  [mocha, ...config, '--reporter', fileURLToPath(new URL('./reporter.cjs', import.meta.url)), ...rest],
  { cwd: root, stdio: 'inherit' },
);
process.exit(result.status ?? 1);
