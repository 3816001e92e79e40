/** The composition root: ports meet their adapters here and nowhere else. */
import { join } from 'node:path';
import { createAdapter } from './bot/adapter.js';
import { createBot } from './bot/bot.js';
import { createConnectorSender } from './bot/connector-sender.js';
import type { BotPorts, Organised } from './bot/ports.js';
import { languageOf } from './bot/turn.js';
import { turnTexts } from './cards/texts/turn.js';
import type { Config } from './config/config.js';
import { createDeliverables } from './deliverables.js';
import { createFileKinds } from './files.js';
import { createAddresses, type Directory } from './delivery/addresses.js';
import { TIMING, type Timing } from './delivery/delivery.js';
import type { DeliveryPorts } from './delivery/drive.js';
import { sendWhatWaited } from './delivery/meet.js';
import type { Rate } from './delivery/rate.js';
import { refreshDelivered } from './delivery/refresh.js';
import { shareRate } from './delivery/shared-rate.js';
import { countUnmet } from './delivery/unmet.js';
import { startWorker } from './delivery/worker.js';
import { writeTo } from './delivery/write-to.js';
import type { MovableClock } from './local/clock.js';
import { createLiveStatus, tellingLedger, type LiveStatus } from './live-status.js';
import { createLocalTeams, type LocalTeams } from './local/local-teams.js';
import { localObjectId } from './local/ids.js';
import type { LocalPerson } from './local/roster.js';
import type { Chart } from './organisation/chart.js';
import { createQuestionIndex } from './questions/question-index.js';
import { startRunner } from './schedule/runner.js';
import { createScheduled } from './scheduled.js';
import { createShowAnew } from './show-anew.js';
import { checkServices, type Services } from './services.js';
import { createWebServer } from './web/server.js';
import { signLink } from './web/signed-link.js';

/** The tenant of the local Teams, where none is configured. */
const LOCAL_TENANT = '00000000-0000-4000-8000-000000000001';
const LOCAL_PREFIX = '/local';

export interface App {
  readonly port: number;
  /** Where people's browsers reach the bot. */
  readonly url: string;
  /** The local Teams, when it is served. */
  readonly localTeams: LocalTeams | undefined;
  /** Stops taking turns and messages, finishes what runs. The services stay open. */
  stop(): Promise<void>;
}

export interface AppOptions {
  readonly timing?: Timing;
  readonly rate?: Rate;
  /** The clock behind the services' `now`, which the local Teams may move. */
  readonly clock?: MovableClock;
}

/** Starts the bot on opened services: its web server, its worker, and the local Teams where it belongs. */
export async function startApp(opened: Services, config: Config, options: AppOptions = {}): Promise<App> {
  const { log, now } = opened;
  // Changes of rows that this process makes are followed by the issuers' own status cards.
  const live: { status?: LiveStatus } = {};
  const ledger = tellingLedger(opened.ledger, (id) => live.status?.touch(id));
  const services: Services = { ...opened, ledger };
  const at = { url: '', moved: async (): Promise<void> => undefined };
  const withCredentials = config.credentials.kind !== 'none';
  const tenantId = config.tenantId ?? LOCAL_TENANT;
  const shared = shareRate({ book: opened.rateBook, instance: opened.process, log });
  const adapter = createAdapter(config, {
    log,
    onCall: () => shared.called(),
    apologise: (context, id) => turnTexts[languageOf(undefined, context.activity.locale, 'sv')].apology(id),
  });
  const localTeams = config.localTeams
    ? openLocalTeams(services, config, tenantId, adapter.botId, at, options.clock)
    : undefined;
  const sending = {
    sender: createConnectorSender(adapter, { log, now }),
    rate: options.rate ?? shared,
    addresses: createAddresses({
      ...services,
      directory: withCredentials ? noDirectory : localDirectory,
      tenantId,
      get serviceUrl() {
        return config.teamsServiceUrl ?? localTeams?.serviceUrl ?? '';
      },
    }),
    log,
  };
  live.status = createLiveStatus(services, sending);
  const delivery: DeliveryPorts = {
    ...services,
    ...sending,
    nouns: createDeliverables(services),
    random: Math.random,
    timing: options.timing ?? TIMING,
    worker: services.process,
  };
  const background = createBackground(log);
  const organised = organisedOf(services);
  // Made at the first start, so that the first file does not wait for it.
  background.run(async () => void (await services.signingKey()));
  const worker = startWorker(delivery);
  const runner = startRunner(
    services,
    createScheduled(services, () => worker.nudge(), createShowAnew(services, sending)),
  );
  at.moved = async () => {
    await runner.check();
    worker.nudge();
  };
  const ports: BotPorts = {
    ...services,
    organised,
    withCredentials,
    welcome: config.welcome,
    privacyUrl: () => `${config.publicUrl ?? at.url}/privacy`,
    followAlong: (card) =>
      background.run(async () => {
        await services.liveCards.put({ ...card, shownAt: now().toISOString() });
        live.status?.touch(card.id);
      }),
    fileLink: async (request) =>
      `${config.publicUrl ?? at.url}/files/${signLink(await services.signingKey(), request, now())}`,
    unmet: async (people) => {
      const chart = services.chart();
      // In the local Teams everybody has the app.
      return chart && withCredentials ? countUnmet({ ...services, chart, tenantId }, people) : 0;
    },
    nudge: () => worker.nudge(),
    met: (person) => background.run(() => sendWhatWaited(services, person)),
    writeTo: (key, serviceUrl, message) => writeTo({ ...services, ...sending }, key, serviceUrl, message),
    refresh: (row, compose) => background.run(() => refreshDelivered(sending, row, compose)),
  };
  const bot = createBot(ports);
  const web = createWebServer({
    log,
    ...(config.host !== undefined && { host: config.host }),
    port: config.port,
    loopbackOnly: !withCredentials,
    messages: (turn) => adapter.process(turn, bot),
    health: async () => {
      const found = { ...(await checkServices(services)), organisation: services.chart() !== undefined };
      return { ready: found.storage && found.queue && found.organisation, ...found };
    },
    files: { kinds: createFileKinds(services), key: () => services.signingKey(), now },
    mounts: localTeams ? [{ prefix: LOCAL_PREFIX, listener: localTeams.listener }] : [],
  });
  try {
    const { port } = await web.listen();
    at.url = `http://127.0.0.1:${port}`;
    return {
      port,
      url: at.url,
      localTeams,
      stop: async () => {
        await web.close();
        await runner.stop();
        await worker.stop();
        await live.status?.stop();
        await background.finished();
        await shared.stop();
        await localTeams?.stop();
      },
    };
  } catch (error) {
    await runner.stop();
    await worker.stop();
    await shared.stop();
    await localTeams?.stop();
    throw error;
  }
}

const noDirectory: Directory = { objectIdOf: async () => undefined };
/** In the local Teams everybody with an e-mail address has the app. */
const localDirectory: Directory = {
  objectIdOf: async (person) => (person.email === undefined ? undefined : localObjectId(person.email)),
};

function openLocalTeams(
  services: Services,
  config: Config,
  tenantId: string,
  botId: string,
  at: { readonly url: string; readonly moved: () => Promise<void> },
  clock: MovableClock | undefined,
): LocalTeams {
  return createLocalTeams({
    people: peopleOf(services),
    botEndpoint: () => `${at.url}/api/messages`,
    publicUrl: () => at.url + LOCAL_PREFIX,
    tenantId,
    botId,
    botName: 'Säkerhetsorganisationen',
    dataFile: join(config.dataDir, 'local-teams.json'),
    now: services.now,
    log: services.log,
    ...(clock && { clock, moved: () => at.moved() }),
  });
}

/** The people of the organisation in force as the local Teams knows them; the same list as long as it is. */
export function peopleOf(services: Services): () => readonly LocalPerson[] {
  return onceAChart(
    () => services.chart(),
    (chart) => chart.organisation.people.map((person) => toLocalPerson(chart, person)),
    [],
  );
}

function toLocalPerson(chart: Chart, person: Chart['organisation']['people'][number]): LocalPerson {
  return {
    id: person.id,
    name: person.name,
    objectId: person.entraObjectId ?? localObjectId(person.email ?? person.id),
    ...(person.email !== undefined && { email: person.email }),
    ...(person.title !== undefined && { title: person.title }),
    ...(person.language !== undefined && { language: person.language }),
    unit: person.organisation ?? chart.units.get(person.units[0] ?? '')?.name ?? '',
  };
}

function organisedOf(services: Services): () => Organised | undefined {
  return onceAChart(
    () => services.chart(),
    (chart): Organised | undefined => ({ chart, questions: createQuestionIndex(chart) }),
    undefined,
  );
}

/** What is made of a chart, made anew only when the chart is another one. */
function onceAChart<Made>(
  chartNow: () => Chart | undefined,
  make: (chart: Chart) => Made,
  none: Made,
): () => Made {
  let of: Chart | undefined;
  let made = none;
  return () => {
    const chart = chartNow();
    if (chart !== of) {
      of = chart;
      made = chart ? make(chart) : none;
    }
    return made;
  };
}

/** Work that no turn waits for, but that a stop does. */
function createBackground(log: Services['log']): {
  run(work: () => Promise<void>): void;
  finished(): Promise<void>;
} {
  const running = new Set<Promise<void>>();
  return {
    run: (work) => {
      const task = work().catch((error: unknown) =>
        log.error({ err: error }, 'Work in the background failed'),
      );
      running.add(task);
      void task.finally(() => running.delete(task));
    },
    finished: async () => {
      await Promise.all(running);
    },
  };
}
