/** A storage in memory as a process of its own. */
import { silentLog } from '../../src/log.js';
import { startMemoryStorage } from '../../src/storage/embedded.js';
import { beTold } from '../scenarios/told.js';

const storage = await startMemoryStorage(silentLog);
beTold(
  storage.connectionString,
  () => undefined,
  () => storage.stop(),
);
