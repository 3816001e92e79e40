/**
 * Makes what is deployed: `node tools/artefact.mjs` builds the project and lays it in `build/artefact` with the
 * dependencies that run and no others, and the same in `build/artefact.zip`. The tree one works in is left as it is.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'build', 'artefact');
const PARTS = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  'bin',
  'tools/build.mjs',
  'dist/src',
  'dist/.built',
  'docs/privacy.md',
];
// Read by nobody in production, and two fifths of the dependencies' size.
const UNUSED = /\.(map|d\.[cm]?ts|md|markdown)$/;
const ZIP_DATE = new Date(Date.UTC(1980, 0, 1));

await build({ force: true });
rmSync(target, { recursive: true, force: true });
for (const part of PARTS) cpSync(join(root, part), join(target, part), { recursive: true });
installDependencies();
await zipTo(`${target}.zip`);
console.log('build/artefact and build/artefact.zip are ready to deploy.');

function installDependencies() {
  const words = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const result = spawnSync('npm', words, {
    cwd: target,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(1);
  for (const path of filesOf(join(target, 'node_modules')))
    if (UNUSED.test(path)) rmSync(join(target, 'node_modules', path));
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
}

async function zipTo(file) {
  const zip = new JSZip();
  for (const path of filesOf(target).sort())
    zip.file(path.replaceAll('\\', '/'), readFileSync(join(target, path)), {
      date: ZIP_DATE,
      createFolders: false,
    });
  mkdirSync(join(root, 'build'), { recursive: true });
  await pipeline(
    zip.generateNodeStream({ compression: 'DEFLATE', compressionOptions: { level: 6 }, streamFiles: true }),
    createWriteStream(file),
  );
}
