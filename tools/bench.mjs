/** Runs the benchmarks on a fresh build; arguments go to them, such as `-- --only delivery`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

await build();
const main = fileURLToPath(new URL('../dist/test/bench/main.js', import.meta.url));
const { status } = spawnSync(process.execPath, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
