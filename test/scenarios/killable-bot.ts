/** A bot in a process of its own before a connector and a storage that outlive it. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peopleOf } from '../../src/app.js';
import { readConfig } from '../../src/config/read-config.js';
import type { Timing } from '../../src/delivery/delivery.js';
import { importIfEmpty } from '../../src/first-import.js';
import type { FaultSettings } from '../../src/local/faults.js';
import { createLocalTeams, type LocalTeams } from '../../src/local/local-teams.js';
import { silentLog } from '../../src/log.js';
import { openServices, type Services } from '../../src/services.js';
import { startMemoryStorage } from '../../src/storage/embedded.js';
import type { BotProcessSetup } from './bot-process.js';
import { startTold, type Told } from './told.js';

export interface KillableBot {
  readonly teams: LocalTeams;
  /** Services of this process on the same storage: to send, and to look. */
  readonly services: Services;
  start(): Promise<void>;
  /** As `kill -9` does: no word, no flush. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface KillableSetup {
  readonly organisation: string;
  readonly timing: Timing;
  readonly callsPerSecond: number;
  readonly faults?: FaultSettings;
}

const TENANT = '00000000-0000-4000-8000-000000000001';

/** Opens storage and connector here; the bot itself is started by `start`. */
export async function prepareBot(setup: KillableSetup): Promise<KillableBot> {
  const dataDir = mkdtempSync(join(tmpdir(), 'killable-bot-'));
  const storage = await startMemoryStorage(silentLog);
  const { connectionString } = storage;
  const config = readConfig({
    STORAGE_CONNECTION_STRING: connectionString,
    ORGANISATION: setup.organisation,
    DATA_DIR: dataDir,
  });
  const now = () => new Date();
  const services = await openServices({ config, log: silentLog, now, embedded: 'share' });
  await importIfEmpty(services, config);
  const at = { bot: '', teams: '' };
  const teams = createLocalTeams({
    people: peopleOf(services),
    botEndpoint: () => `${at.bot}/api/messages`,
    publicUrl: () => at.teams,
    tenantId: TENANT,
    botId: 'local-bot',
    botName: 'Säkerhetsorganisationen',
    now,
    log: silentLog,
    ...(setup.faults && { faults: setup.faults }),
  });
  const server = createServer((request, response) => void teams.listener(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  at.teams = `http://127.0.0.1:${(server.address() as AddressInfo).port}/local`;
  const { timing, callsPerSecond } = setup;
  const told: BotProcessSetup = {
    connectionString,
    serviceUrl: teams.serviceUrl,
    dataDir,
    timing,
    callsPerSecond,
  };
  let child: Told | undefined;
  return {
    teams,
    services,
    start: async () => {
      child = await startTold(new URL('./bot-process.js', import.meta.url), told);
      at.bot = child.where;
    },
    kill: async () => child?.kill(),
    stop: async () => {
      await child?.stop();
      await services.stop();
      await teams.stop();
      server.closeAllConnections();
      server.close();
      await storage.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
