/** From spawning the process to the first 200 of `/readyz`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/config/paths.js';
import { startTold } from '../scenarios/told.js';
import { median, table } from './figures.js';

const RUNS = 3;
const bare = fileURLToPath(new URL('./bare-bot.js', import.meta.url));
const start = join(packageRoot, 'bin', 'start.js');

/** The bot as `npm start` starts it, and on a storage that runs already, beside the bare bot. */
export async function measureColdStart(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  const storage = await startTold(new URL('./storage-process.js', import.meta.url), {});
  const times = {
    bare: [] as number[],
    first: [] as number[],
    again: [] as number[],
    shared: [] as number[],
  };
  for (let run = 0; run < RUNS; run += 1) {
    const embedded = { DATA_DIR: join(folder, String(run)) };
    const shared = { DATA_DIR: join(folder, 'shared'), STORAGE_CONNECTION_STRING: storage.where };
    times.bare.push(await timeToReady(bare, (port) => [JSON.stringify({ port })]));
    times.first.push(await timeToReady(start, () => [], embedded));
    times.again.push(await timeToReady(start, () => [], embedded));
    times.shared.push(await timeToReady(start, () => [], shared));
  }
  await storage.stop();
  rmSync(folder, { recursive: true, force: true });
  const of = (name: string, values: readonly number[]) => {
    const ratio = (median(values) / median(times.bare)).toFixed(2);
    return [name, Math.round(median(values)), ratio];
  };
  return table(
    `Cold start to ready (median of ${RUNS})`,
    ['', 'ms', 'of the bare bot'],
    [
      of('bare botbuilder + restify', times.bare),
      of('storage a process of its own, running', times.shared),
      of('embedded storage, data there', times.again),
      of('embedded storage, first start with import', times.first),
    ],
  );
}

async function timeToReady(
  entry: string,
  words: (port: number) => readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [entry, ...words(port)], {
    cwd: packageRoot,
    env: { LOG_LEVEL: 'error', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${entry} ended with ${child.exitCode}`);
    await pause(5);
  }
  const took = performance.now() - began;
  child.kill('SIGTERM');
  await ended;
  return took;
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
