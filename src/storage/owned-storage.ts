/** The work of the storage thread: Azurite's servers, their data in a folder that one process at a time owns. */
import { dirname, resolve } from 'node:path';
import { Refusal } from '../errors.js';
import type { Log } from '../log.js';
import { startAutosave } from './autosave.js';
import {
  createQueueServer,
  createTableServer,
  emulatorConnectionString,
  type AzuriteFiles,
  type AzuriteServer,
} from './azurite.js';
import { checkFile, filesIn, isBroken, prepareFolder, toFolderRefusal } from './folder.js';
import type { EmbeddedStorage } from './embedded.js';
import { liveLock, removeLock, takeLock, type Lock } from './lock.js';

/**
 * Starts the storage on a folder, which is made if missing. Refuses with `storage-in-use` (pid), with
 * `storage-folder-unusable` (folder, reason) or with `storage-file-broken` (file); nothing is ever deleted.
 */
export async function runOwnedStorage(options: {
  readonly dataDir: string;
  readonly log: Log;
}): Promise<EmbeddedStorage> {
  const dataDir = resolve(options.dataDir);
  prepareFolder(dataDir);
  const owner = await liveLock(dataDir).catch((error: unknown) => {
    throw toFolderRefusal(dataDir, error);
  });
  if (owner) throw new Refusal('storage-in-use', { pid: owner.pid });
  const files = filesIn(dataDir);
  const servers = [createTableServer(files), createQueueServer(files)] as const;
  // Listening comes first: the lock must name ports that answer before a second starter may read it.
  const [tables, queues] = await Promise.all([servers[0].listen(), servers[1].listen()]);
  const lock: Lock = { pid: process.pid, tables, queues };
  let locked = false;
  try {
    await takeLock(dataDir, lock);
    locked = true;
    await load(files, servers);
  } catch (error) {
    await Promise.allSettled(servers.map((server) => server.close()));
    if (locked) removeLock(dataDir, lock);
    throw toFolderRefusal(dataDir, error);
  }
  options.log.info({ dataDir, tables, queues }, 'The embedded storage is running');
  const databases = servers.flatMap((server) => server.databases);
  const autosave = startAutosave(databases, options.log);
  return running(servers, lock, { save: () => autosave.stop(), release: () => removeLock(dataDir, lock) });
}

/** Starts a storage that forgets everything when it stops: for tests. */
export async function runMemoryStorage(log: Log): Promise<EmbeddedStorage> {
  const servers = [createTableServer(undefined), createQueueServer(undefined)] as const;
  const [tables, queues] = await Promise.all([servers[0].listen(), servers[1].listen()]);
  await Promise.all(servers.map((server) => server.load()));
  log.debug({ tables, queues }, 'A storage in memory is running');
  return running(servers, { tables, queues }, { save: async () => undefined, release: () => undefined });
}

function running(
  servers: readonly AzuriteServer[],
  ports: { readonly tables: number; readonly queues: number },
  end: { readonly save: () => Promise<void>; readonly release: () => void },
): EmbeddedStorage {
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.drain()));
    try {
      await end.save();
    } finally {
      await Promise.allSettled(servers.map((server) => server.close()));
      end.release();
    }
  };
  let stopped: Promise<void> | undefined;
  return {
    connectionString: emulatorConnectionString(ports),
    own: true,
    stop: () => (stopped ??= close()),
  };
}

async function load(files: AzuriteFiles, servers: readonly AzuriteServer[]): Promise<void> {
  const databases = [files.tables, files.queues, files.queueExtents];
  for (const file of databases) checkFile(file);
  for (const server of servers) {
    try {
      await server.load();
    } catch (error) {
      const file = databases.find(isBroken);
      if (file) throw new Refusal('storage-file-broken', { file });
      // Writing failed then (no space, no right): Azurite hides the system's error in a text.
      throw new Refusal('storage-folder-unusable', { folder: dirname(files.tables), reason: String(error) });
    }
  }
}
