/** The real storage that every test of this mocha process shares: Azurite in memory, started at the first wish. */
import { silentLog } from '../../src/log.js';
import { startMemoryStorage, type EmbeddedStorage } from '../../src/storage/embedded.js';
import { openTables, type Tables } from '../../src/storage/tables.js';

let shared: Promise<EmbeddedStorage> | undefined;
let count = 0;

/** The connection string of the shared storage; mocha stops it after the last test. */
export async function startTestStorage(): Promise<string> {
  shared ??= startMemoryStorage(silentLog);
  return (await shared).connectionString;
}

/** A name that no other test of this process uses: tables named with it are empty. */
export function freshPrefix(): string {
  return `t${process.pid}x${++count}x`;
}

/** Tables that nobody else has written to. */
export async function testTables(prefix = freshPrefix()): Promise<Tables> {
  return openTables({ connectionString: await startTestStorage() }, { prefix });
}

// A hook outside every describe belongs to mocha's root, and so runs once, at the very end.
if (typeof after === 'function') after(async () => (await shared)?.stop());
