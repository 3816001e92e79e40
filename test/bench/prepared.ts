/** Storage, connector and bot, each a process of its own, on a generated organisation. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import { silentLog } from '../../src/log.js';
import { openServices, type Services } from '../../src/services.js';
import type { BotProcessSetup } from '../scenarios/bot-process.js';
import { startTold, type Told } from '../scenarios/told.js';
import { generateOrganisation } from './generated.js';

export interface Prepared {
  readonly connector: Told;
  /** Services of this process on the same storage. */
  readonly services: Services;
  /** Where the storage listens. */
  readonly storagePorts: readonly string[];
  /** `execArgv` are options of Node's, such as those that profile. */
  startBot(setup?: Partial<BotProcessSetup>, execArgv?: readonly string[]): Promise<Told>;
  stop(): Promise<void>;
}

/** Starts storage and connector and imports the organisation. */
export async function prepare(people: number): Promise<Prepared> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const storage = await startTold(new URL('./storage-process.js', import.meta.url), {});
  const connector = await startTold(new URL('./connector-process.js', import.meta.url), { people });
  const config = readConfig({ STORAGE_CONNECTION_STRING: storage.where, DATA_DIR: dataDir });
  const now = () => new Date();
  const services = await openServices({ config, log: silentLog, now, embedded: 'share' });
  const organisation = generateOrganisation(people);
  await services.organisations.publish(organisation, { expected: undefined, by: 'bench', at: now() });
  await services.refreshChart();
  const told = { connectionString: storage.where, serviceUrl: connector.where, dataDir };
  const bots: Told[] = [];
  return {
    connector,
    services,
    storagePorts: [...storage.where.matchAll(/:(\d+)\/devstore/g)].map(([, port]) => port ?? ''),
    startBot: async (setup = {}, execArgv = []) => {
      const bot = await startTold(
        new URL('../scenarios/bot-process.js', import.meta.url),
        { ...told, ...setup },
        execArgv,
      );
      bots.push(bot);
      return bot;
    },
    stop: async () => {
      for (const bot of bots) await bot.stop();
      await services.stop();
      await connector.stop();
      await storage.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
