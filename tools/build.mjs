/**
 * Builds the project into `dist/` when something under the source folders is newer than the last build.
 * Silent when there is nothing to do; on a compile error it prints the errors and exits with 1.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
const sources = ['src', 'test', 'tsconfig.json', 'tools/build.mjs', 'package.json'];

/** Brings `dist/` up to date. `force` builds in any case. */
export async function build({ force = false } = {}) {
  if (!existsSync(join(root, 'node_modules', 'typescript7'))) {
    if (existsSync(stamp)) return;
    throw new Error('There is no build and no compiler here: run "npm ci" first.');
  }
  if (!force && isFresh()) return;
  const tsc = createRequire(import.meta.url)
    .resolve('typescript7/package.json')
    .replace('package.json', 'bin/tsc');
  if (force) rmSync(join(root, 'dist'), { recursive: true, force: true });
  compile(tsc, 'tsconfig.json');
  compile(tsc, 'src/local/page/tsconfig.json');
  copyData(join(root, 'src'), join(root, 'dist', 'src'));
  await bundlePages();
  writeFileSync(stamp, new Date().toISOString());
}

function compile(tsc, project) {
  const result = spawnSync(process.execPath, [tsc, '-p', join(root, project)], {
    encoding: 'utf8',
    cwd: root,
  });
  if (result.status === 0) return;
  process.stderr.write(result.stdout + result.stderr);
  process.exit(1);
}

function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((path) => newest(join(root, path)) <= built);
}

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Files that the running code reads beside itself: card templates and the pages' static parts. */
function copyData(from, to) {
  cpSync(from, to, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || /\.(json|html|css|svg|png)$/.test(path),
  });
}

async function bundlePages() {
  const page = join(root, 'src', 'local', 'page');
  const { build: bundle } = await import('esbuild');
  await bundle({
    entryPoints: [join(page, 'main.ts'), join(page, 'events-worker.ts')],
    outdir: join(root, 'dist', 'src', 'local', 'page'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build({ force: process.argv.includes('--force') });
