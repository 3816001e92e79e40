/** `lock.json` in the data folder: who owns the embedded storage, and where it answers. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Refusal } from '../errors.js';

/** The owner of a data folder and the ports on loopback where its storage answers. */
export interface Lock {
  readonly pid: number;
  readonly tables: number;
  readonly queues: number;
}

const PROBE_MS = 1000;
const PATIENCE_MS = 10_000;
const PAUSE_MS = 25;

/** The lock of an owner that lives and answers, if there is one. */
export async function liveLock(dataDir: string): Promise<Lock | undefined> {
  const lock = await readLock(dataDir);
  return lock && (await isLive(lock)) ? lock : undefined;
}

/** Takes the folder, or refuses with `storage-in-use`. A lock whose owner no longer answers is taken over. */
export async function takeLock(dataDir: string, lock: Lock): Promise<void> {
  if (created(lockPath(dataDir), lock)) return;
  await alone(dataDir, async () => {
    const other = await readLock(dataDir);
    if (other && (await isLive(other))) throw new Refusal('storage-in-use', { pid: other.pid });
    rmSync(lockPath(dataDir), { force: true });
    // Somebody who found no lock at all may have come between: then the folder is theirs.
    if (!created(lockPath(dataDir), lock)) {
      throw new Refusal('storage-in-use', { pid: (await readLock(dataDir))?.pid ?? 0 });
    }
  });
}

/** Gives the folder back, if the lock is still this owner's. */
export function removeLock(dataDir: string, lock: Lock): void {
  const there = parseLock(dataDir);
  if (typeof there !== 'object') return;
  if (there.pid === lock.pid && there.tables === lock.tables) rmSync(lockPath(dataDir), { force: true });
}

function lockPath(dataDir: string): string {
  return join(dataDir, 'lock.json');
}

function created(path: string, content: unknown): boolean {
  try {
    // Synchronously, so that hardly a moment lies between the file's existing and its having a content.
    writeFileSync(path, JSON.stringify(content), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The lock as written; `undefined` when there is none, or when it stays unreadable. */
async function readLock(dataDir: string): Promise<Lock | undefined> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const lock = parseLock(dataDir);
    if (lock !== 'unreadable') return lock;
    await pause();
  }
  return undefined;
}

function parseLock(dataDir: string): Lock | 'unreadable' | undefined {
  let text: string;
  try {
    text = readFileSync(lockPath(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { pid, tables, queues } = JSON.parse(text) as Partial<Lock>;
    return isNumber(pid) && isNumber(tables) && isNumber(queues) ? { pid, tables, queues } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function isNumber(value: unknown): value is number {
  return Number.isInteger(value);
}

/** The process counts too: after a crash the system may have given its port to a stranger. */
async function isLive(lock: Lock): Promise<boolean> {
  if (!processLives(lock.pid)) return false;
  const answers = await Promise.all([lock.tables, lock.queues].map(answersOn));
  return answers.includes(true);
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function answersOn(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (port < 1 || port > 65_535) return resolve(false);
    const socket = connect({ host: '127.0.0.1', port, timeout: PROBE_MS });
    const finish = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', finish(true)).once('timeout', finish(false)).once('error', finish(false));
  });
}

/**
 * Lets one starter at a time judge and replace a stale lock: otherwise the second could remove the first one's new
 * lock. The mark is a folder, which one process alone can make; one left by a crash is swept away after ten seconds.
 */
async function alone(dataDir: string, work: () => Promise<void>): Promise<void> {
  const mark = join(dataDir, 'lock.taking');
  for (const started = Date.now(); !madeFolder(mark);) {
    if (Date.now() - started > 2 * PATIENCE_MS) throw new Refusal('storage-in-use', { pid: 0 });
    if (isOld(mark)) rmSync(mark, { recursive: true, force: true });
    else await pause();
  }
  try {
    await work();
  } finally {
    rmSync(mark, { recursive: true, force: true });
  }
}

function madeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isOld(path: string): boolean {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry !== undefined && Date.now() - entry.mtimeMs > PATIENCE_MS;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
