/** The entry of the storage thread: starts what it was told to, says where it answers, stops when asked. */
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../errors.js';
import type { Log } from '../log.js';
import type { ThreadMessage, ThreadOrder } from './embedded.js';
import { runMemoryStorage, runOwnedStorage } from './owned-storage.js';

const order = workerData as ThreadOrder;
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);
const level =
  (name: 'debug' | 'info' | 'warn' | 'error') =>
  (fields: unknown, text?: string): void =>
    say({
      kind: 'log',
      level: name,
      fields: JSON.parse(JSON.stringify(fields ?? {})) as object,
      text: text ?? '',
    });
const log: Log = { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') };

try {
  const { dataDir } = order;
  const storage = await (dataDir === undefined ? runMemoryStorage(log) : runOwnedStorage({ dataDir, log }));
  parentPort?.once('message', () => {
    storage
      .stop()
      .then(() => say({ kind: 'stopped' }), fail)
      .finally(() => parentPort?.close());
  });
  say({ kind: 'running', connectionString: storage.connectionString });
} catch (error) {
  fail(error);
  parentPort?.close();
}

function fail(error: unknown): void {
  if (error instanceof Refusal)
    say({ kind: 'refused', code: (error as Refusal).code, values: (error as Refusal).values });
  else
    say({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
