/**
 * The bot as a process that may be killed: the program's own parts on a storage and a connector of others, with short
 * waits. Tells its parent where it listens and, when asked, what it has used.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { startApp } from '../../src/app.js';
import { readConfig } from '../../src/config/read-config.js';
import type { Timing } from '../../src/delivery/delivery.js';
import { createRate, unlimitedRate } from '../../src/delivery/rate.js';
import { createLog } from '../../src/log.js';
import { openServices } from '../../src/services.js';
import { beTold, toldSetup, usedCpuMs } from './told.js';

/** What the parent hands over, as JSON in the first argument. */
export interface BotProcessSetup {
  readonly connectionString: string;
  readonly serviceUrl: string;
  readonly dataDir: string;
  readonly timing?: Timing;
  /** Calls a second; none = as in service, 0 = no limit. */
  readonly callsPerSecond?: number;
}

/** What the process has used so far; `requests` by the port that they went to. */
export interface BotProcessUse {
  readonly cpuMs: number;
  /** The most memory it has held. */
  readonly peakBytes: number;
  readonly requests: Readonly<Record<string, number>>;
}

const setup = toldSetup<BotProcessSetup>();
const config = readConfig({
  STORAGE_CONNECTION_STRING: setup.connectionString,
  TEAMS_SERVICE_URL: setup.serviceUrl,
  DATA_DIR: setup.dataDir,
  LOCAL_TEAMS: 'off',
  PORT: '0',
});
const requests = countRequests();
const now = () => new Date();
const services = await openServices({ config, log: createLog('error'), now, embedded: 'share' });
const { callsPerSecond } = setup;
const rate = callsPerSecond === 0 ? unlimitedRate : callsPerSecond && createRate(callsPerSecond);
const app = await startApp(services, config, {
  ...(rate && { rate }),
  ...(setup.timing && { timing: setup.timing }),
});
const stop = async (): Promise<void> => {
  await app.stop();
  await services.stop();
};
const used = (): BotProcessUse => ({
  cpuMs: usedCpuMs(),
  peakBytes: process.resourceUsage().maxRSS * 1024,
  requests: Object.fromEntries(requests),
});
beTold(app.url, used, stop);

/** How many requests this process has sent, by port. */
function countRequests(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { request: ClientRequest };
    const port = /:(\d+)$/.exec(String(request.getHeader('host')))?.[1] ?? '';
    counts.set(port, (counts.get(port) ?? 0) + 1);
  });
  return counts;
}
