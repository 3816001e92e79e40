/**
 * The embedded storage: Azurite in a thread of this process, its data in a folder that one process at a time owns.
 *
 * A thread of its own, because restify changes the prototypes of Node's requests (`query` becomes a function), which
 * the web framework inside Azurite stumbles over; and because storage then has the other core.
 *
 * A graceful stop loses nothing. After `kill -9` the last half second may be missing (the last save and its pause).
 */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal, type RefusalValues } from '../errors.js';
import type { Log } from '../log.js';
import { emulatorConnectionString } from './azurite.js';
import { toFolderRefusal } from './folder.js';
import { liveLock } from './lock.js';

/** A running embedded storage. */
export interface EmbeddedStorage {
  readonly connectionString: string;
  /** Whether this process runs it, and not another one on the same folder. */
  readonly own: boolean;
  /** Saves everything, closes the servers and gives the folder back. May be called again and again. */
  stop(): Promise<void>;
}

/** What is wrong with the data folder, as refusals. */
export type EmbeddedRefusal = 'storage-in-use' | 'storage-folder-unusable' | 'storage-file-broken';

/** What the thread is told: its folder, or none for a storage in memory. */
export interface ThreadOrder {
  readonly dataDir?: string;
}

/** What the thread says. */
export type ThreadMessage =
  | { readonly kind: 'running'; readonly connectionString: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly code: string; readonly values: RefusalValues }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'log';
      readonly level: 'debug' | 'info' | 'warn' | 'error';
      readonly fields: object;
      readonly text: string;
    };

/**
 * Starts the storage on a folder, which is made if missing. Refuses with `storage-in-use` (pid), with
 * `storage-folder-unusable` (folder, reason) or with `storage-file-broken` (file); nothing is ever deleted.
 */
export function startEmbeddedStorage(options: {
  readonly dataDir: string;
  readonly log: Log;
}): Promise<EmbeddedStorage> {
  return startThread({ dataDir: resolve(options.dataDir) }, options.log);
}

/** Starts a storage that forgets everything when it stops: for tests. */
export function startMemoryStorage(log: Log): Promise<EmbeddedStorage> {
  return startThread({}, log);
}

/** The storage of whoever owns the folder, else one started here. */
export async function connectEmbedded(options: {
  readonly dataDir: string;
  readonly log: Log;
}): Promise<EmbeddedStorage> {
  const there = await existing(options.dataDir);
  if (there) return there;
  try {
    return await startEmbeddedStorage(options);
  } catch (error) {
    // Somebody may have started one meanwhile.
    const late =
      error instanceof Refusal && error.code === 'storage-in-use' && (await existing(options.dataDir));
    if (late) return late;
    throw error;
  }
}

async function existing(dataDir: string): Promise<EmbeddedStorage | undefined> {
  const folder = resolve(dataDir);
  try {
    const lock = await liveLock(folder);
    if (!lock) return undefined;
    return { connectionString: emulatorConnectionString(lock), own: false, stop: async () => undefined };
  } catch (error) {
    throw toFolderRefusal(folder, error);
  }
}

async function startThread(order: ThreadOrder, log: Log): Promise<EmbeddedStorage> {
  const worker = new Worker(new URL('./storage-thread.js', import.meta.url), { workerData: order });
  worker.on('message', (message: ThreadMessage) => {
    if (message.kind === 'log') log[message.level](message.fields, message.text);
  });
  const answer = await nextAnswer(worker);
  if (answer.kind !== 'running') throw toError(answer);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    const answering = nextAnswer(worker);
    worker.postMessage('stop');
    const last = await answering;
    if (last.kind !== 'stopped') throw toError(last);
  };
  return { connectionString: answer.connectionString, own: true, stop: () => (stopped ??= stop()) };
}

/** What the thread says next about itself; its unexpected end is a failure too. */
function nextAnswer(worker: Worker): Promise<Exclude<ThreadMessage, { kind: 'log' }>> {
  return new Promise((resolve) => {
    const onMessage = (message: ThreadMessage): void => {
      if (message.kind === 'log') return;
      worker.off('message', onMessage);
      resolve(message);
    };
    worker.on('message', onMessage);
    worker.once('error', (error: Error) =>
      resolve({ kind: 'failed', message: error.stack ?? error.message }),
    );
    worker.once('exit', () => resolve({ kind: 'failed', message: 'The storage thread ended' }));
  });
}

function toError(message: ThreadMessage): Error {
  if (message.kind === 'refused') return new Refusal(message.code, message.values);
  return new Error(
    message.kind === 'failed' ? message.message : 'The storage thread said something unexpected',
  );
}
