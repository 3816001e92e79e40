/** Saving Azurite's databases often enough that a crash loses little, and seldom enough that it does not stall. */
import type { Log } from '../log.js';
import type { Database } from './azurite.js';

const SHORTEST_PAUSE_MS = 500;
/** A save writes the whole file and blocks meanwhile, so that at most a tenth of the time may go there. */
const PAUSE_PER_SAVE = 10;

/** Saves running in the background. */
export interface Autosave {
  /** Ends the rhythm and saves what is unsaved. Throws when that cannot be written. */
  stop(): Promise<void>;
}

/** Saves each database that changed every 500 ms, or ten times the last save's duration if that is longer. */
export function startAutosave(databases: readonly Database[], log: Log): Autosave {
  const loops = databases.map((database) => startLoop(database, log));
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

function startLoop(database: Database, log: Log): Autosave {
  let timer: NodeJS.Timeout | undefined;
  let failed = false;
  let running = Promise.resolve();
  const tick = async (): Promise<void> => {
    const started = performance.now();
    try {
      // LokiJS calls itself clean before the write is done, so that a failed one must be remembered here.
      if (failed || database.autosaveDirty()) await save(database);
      failed = false;
    } catch (error) {
      if (!failed) log.error({ error: String(error) }, 'The embedded storage cannot be saved');
      failed = true;
    }
    schedule(Math.max(SHORTEST_PAUSE_MS, PAUSE_PER_SAVE * (performance.now() - started)));
  };
  const schedule = (ms: number): void => {
    timer = setTimeout(() => void (running = tick()), ms).unref();
  };
  schedule(SHORTEST_PAUSE_MS);
  return {
    async stop() {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
      if (failed || database.autosaveDirty()) await save(database);
    },
  };
}

function save(database: Database): Promise<void> {
  return new Promise((resolve, reject) =>
    database.saveDatabase((error) => (error ? reject(error) : resolve())),
  );
}
