/** The data folder and the database files in it: judged before Azurite opens them, so that a fault has one clear name. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../errors.js';
import type { AzuriteFiles } from './azurite.js';

/** Where Azurite's files lie in a data folder. */
export function filesIn(dataDir: string): AzuriteFiles {
  return {
    tables: join(dataDir, 'tables.json'),
    queues: join(dataDir, 'queues.json'),
    queueExtents: join(dataDir, 'queue-extents.json'),
    queueMessages: join(dataDir, 'queue-messages'),
  };
}

/** Makes the folder if it is missing, and refuses with `storage-folder-unusable` when it cannot be written to. */
export function prepareFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw toFolderRefusal(dataDir, error);
  }
}

/** Node's own recursive making never ends where a parent refuses without saying why, as below `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Turns an error of the file system into `storage-folder-unusable`, and leaves every other as it is. */
export function toFolderRefusal(dataDir: string, error: unknown): unknown {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || syscall === 'listen') return error;
  return new Refusal('storage-folder-unusable', { folder: dataDir, reason: code });
}

/**
 * Refuses a file that exists but is no database of Azurite's, with `storage-file-broken`. Azurite itself would take an
 * empty file, or a folder, for a new database, and write over it.
 */
export function checkFile(file: string): void {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (!entry) return;
  if (entry.isFile()) accessSync(file, constants.R_OK | constants.W_OK);
  if (!entry.isFile() || !beginsAsDatabase(file)) throw new Refusal('storage-file-broken', { file });
}

/** Whether a file that Azurite could not load is the one to blame. */
export function isBroken(file: string): boolean {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

function beginsAsDatabase(file: string): boolean {
  const beginning = Buffer.from('{"filename":');
  const read = Buffer.alloc(beginning.length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, read, 0, read.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return read.equals(beginning);
}
