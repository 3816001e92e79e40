/** The whole program in this process, with its local Teams, for scenarios that speak the protocol to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApp, type App, type AppOptions } from '../../src/app.js';
import type { Config } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read-config.js';
import { unlimitedRate } from '../../src/delivery/rate.js';
import { directiveStatus, type DirectiveStatus } from '../../src/directives/status.js';
import { importIfEmpty } from '../../src/first-import.js';
import type { LocalTeams } from '../../src/local/local-teams.js';
import { createLog, silentLog } from '../../src/log.js';
import { meetingStatus, type MeetingStatus } from '../../src/meetings/status.js';
import type { Chart } from '../../src/organisation/chart.js';
import { openServices, type Services } from '../../src/services.js';
import { startMemoryStorage, type EmbeddedStorage } from '../../src/storage/embedded.js';

/** A clock that runs from a given instant on and can be put forward. */
export interface Clock {
  readonly now: () => Date;
  advance(ms: number): void;
}

export interface RunningBot {
  readonly teams: LocalTeams;
  readonly services: Services;
  readonly app: App;
  readonly clock: Clock;
  readonly config: Config;
  /** Stops the bot and its storage and removes its folder. */
  stop(): Promise<void>;
}

export interface BotSetup extends AppOptions {
  /** A folder under the package's, such as `samples/eskilstuna`. */
  readonly organisation: string;
  /** When the clock begins; it runs from there. */
  readonly at?: string;
  /** Tells what the bot logs on standard error, from this level on. */
  /** Settings of the environment beside the organisation. */
  readonly env?: Readonly<Record<string, string>>;
  readonly log?: 'debug' | 'info' | 'warn' | 'error';
}

/** A Monday of the samples' autumn, on which some people are away. */
export const MONDAY = '2026-11-23T10:00:00+01:00';

/** Starts the bot on a storage of its own in memory, with the organisation imported and nobody met. */
export async function startBot(setup: BotSetup): Promise<RunningBot> {
  const dataDir = mkdtempSync(join(tmpdir(), 'running-bot-'));
  const log = setup.log ? createLog(setup.log) : silentLog;
  const clock = startClock(setup.at ?? MONDAY);
  const storage = await startMemoryStorage(log);
  const config = configOf(setup, dataDir, storage);
  const now = setup.clock?.now ?? clock.now;
  const services = await openServices({ config, log, now, embedded: 'share' });
  const faults = await importIfEmpty(services, config);
  if (!services.chart())
    throw new Error(`${setup.organisation} cannot be imported: ${JSON.stringify(faults)}`);
  const app = await startApp(services, config, { rate: unlimitedRate, ...setup });
  const stop = async (): Promise<void> => {
    await app.stop();
    await services.stop();
    await storage.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { teams: app.localTeams as LocalTeams, services, app, clock, config, stop };
}

function configOf({ organisation, env }: BotSetup, dataDir: string, storage: EmbeddedStorage): Config {
  return readConfig({
    STORAGE_CONNECTION_STRING: storage.connectionString,
    ORGANISATION: organisation,
    DATA_DIR: dataDir,
    PORT: '0',
    ...env,
  });
}

/** The clock of a scenario: it runs, since waits are measured by it, but from a fixed instant. */
export function startClock(at: string): Clock {
  let offset = Date.parse(at) - Date.now();
  return { now: () => new Date(Date.now() + offset), advance: (ms) => void (offset += ms) };
}

/** Waits until something has become so; for what the worker does behind an answer. */
export async function until<Value>(
  look: () => Promise<Value>,
  isSo: (value: Value) => boolean,
  timeoutMs = 10_000,
): Promise<Value> {
  for (const ends = Date.now() + timeoutMs; ;) {
    const value = await look();
    if (isSo(value)) return value;
    if (Date.now() > ends)
      throw new Error(`It did not become so in time: ${JSON.stringify(value).slice(0, 2000)}`);
    await pause(20);
  }
}

/** What `directive status --json` is made of, once nothing is queued any more. */
export function deliveredDirective(bot: RunningBot, id: string): Promise<DirectiveStatus> {
  const ports = { ...bot.services, chart: bot.services.chart() as Chart };
  return until(
    () => directiveStatus(ports, undefined, id, 'sv'),
    (status) => status.state !== 'sending',
  );
}

/** What `meeting status --json` is made of, once nothing is queued any more. */
export function deliveredMeeting(bot: RunningBot, id: string): Promise<MeetingStatus> {
  const ports = { ...bot.services, chart: bot.services.chart() as Chart };
  return until(
    () => meetingStatus(ports, undefined, id),
    (status) => status.state !== 'calling',
  );
}
