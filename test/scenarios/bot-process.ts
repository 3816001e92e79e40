/**
 * The bot as a process that may be killed: the program's own parts on a storage and a connector of others, with short
 * waits. Tells its parent where it listens, and ends when the parent lets go of it.
 */
import { startApp } from '../../src/app.js';
import { readConfig } from '../../src/config/read-config.js';
import type { Timing } from '../../src/delivery/delivery.js';
import { createRate, unlimitedRate } from '../../src/delivery/rate.js';
import { createLog } from '../../src/log.js';
import { openServices } from '../../src/services.js';

/** What the parent hands over, as JSON in the first argument. */
export interface BotProcessSetup {
  readonly connectionString: string;
  readonly serviceUrl: string;
  readonly dataDir: string;
  readonly timing?: Timing;
  /** Calls a second; none = as in service, 0 = no limit. */
  readonly callsPerSecond?: number;
}

/** What the process says when it listens, and when it is asked how much it has used the storage. */
export type BotProcessMessage =
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'transactions'; readonly count: number };

const setup = JSON.parse(process.argv[2] ?? '') as BotProcessSetup;
const config = readConfig({
  STORAGE_CONNECTION_STRING: setup.connectionString,
  TEAMS_SERVICE_URL: setup.serviceUrl,
  DATA_DIR: setup.dataDir,
  LOCAL_TEAMS: 'off',
  PORT: '0',
});
const now = () => new Date();
const services = await openServices({ config, log: createLog('error'), now, embedded: 'share' });
const rate = setup.callsPerSecond === 0 ? unlimitedRate : createRate(setup.callsPerSecond);
const app = await startApp(services, config, { rate, ...(setup.timing && { timing: setup.timing }) });
const say = (message: BotProcessMessage) => process.send?.(message);
say({ kind: 'listening', url: app.url });
process.on('message', () => say({ kind: 'transactions', count: services.tables.transactions() }));
process.on('disconnect', () => {
  void app
    .stop()
    .then(() => services.stop())
    .finally(() => process.exit(0));
});
