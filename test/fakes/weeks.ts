/** A municipality through days and weeks: operations, delivery and timers on one storage, with a clock that is moved. */
import { createDeliverables } from '../../src/deliverables.js';
import { driveSlice, type DeliveryPorts } from '../../src/delivery/drive.js';
import { unlimitedRate } from '../../src/delivery/rate.js';
import { createSweeper } from '../../src/delivery/sweep.js';
import { silentLog } from '../../src/log.js';
import type { Chart } from '../../src/organisation/chart.js';
import { startRunner } from '../../src/schedule/runner.js';
import { createScheduled } from '../../src/scheduled.js';
import { tableWaiting } from '../../src/storage/dispatch-table.js';
import { instantOf } from '../../src/time.js';
import { openDesk, type Desk } from './desk.js';
import { TIMING } from './post-office.js';
import { createScriptedSender } from './sender.js';

/** What somebody got: the notification's line and all that the card says. */
export interface Got {
  readonly person: string;
  readonly line: string;
  readonly says: string;
}

export interface Weeks extends Desk {
  /** Puts another version of the organisation in force. */
  reorganise(chart: Chart): void;
  /** Moves the clock to a local time, lets everything happen that is due, and gives what people got. */
  to(local: string): Promise<readonly Got[]>;
  /** Another instance looks at the timers at the same time from now on. */
  addInstance(): void;
  stop(): Promise<void>;
}

/** Opens it with an organisation at a local time in Sweden. Everybody can be reached. */
export async function openWeeks(first: Chart, local: string): Promise<Weeks> {
  let chart = first;
  const charts = new Map([[first.version, first]]);
  const desk = await openDesk(first);
  const sender = createScriptedSender();
  const ports = {
    ...desk.ports,
    chart: () => chart,
    chartOf: async (version: string) => charts.get(version),
    refreshChart: async () => undefined,
  };
  const delivery: DeliveryPorts = {
    ...ports,
    sender,
    rate: unlimitedRate,
    addresses: {
      prepare: async () => undefined,
      addressOf: async (person) => ({ serviceUrl: 's', objectId: person, conversationId: person }),
      remember: () => undefined,
    },
    waiting: tableWaiting(desk.tables),
    nouns: createDeliverables(ports),
    random: () => 0.5,
    timing: TIMING,
    worker: 'w',
    log: silentLog,
  };
  const failures: unknown[] = [];
  const log = { ...silentLog, error: (fields: unknown) => void failures.push(fields) };
  const instance = () =>
    startRunner(
      { ...ports, log },
      {
        ...createScheduled(
          ports,
          () => undefined,
          async () => undefined,
        ),
        everyMs: 3_600_000,
      },
    );
  const runners = [instance()];
  const sweep = createSweeper(delivery, async (slice) => (await driveSlice(delivery, slice)).due > 0);
  const moveTo = (at: string) => {
    const instant = instantOf(at, 'Europe/Stockholm');
    if (!instant) throw new Error(`No such time: ${at}`);
    desk.clock.pass(instant.getTime() - desk.clock.now().getTime());
  };
  moveTo(local);
  return {
    ...desk,
    get ports() {
      return { ...desk.ports, chart };
    },
    reorganise: (next) => {
      charts.set(next.version, next);
      chart = next;
    },
    to: async (at) => {
      moveTo(at);
      const before = sender.sent.length;
      await Promise.all(runners.map((runner) => runner.check()));
      await sweep();
      if (failures.length > 0) throw new Error(JSON.stringify(failures[0], errorsToo));
      return sender.sent.slice(before).map(({ person, message }) => ({
        person,
        line: message.summary ?? '',
        says: textsIn(message.card).join('\n'),
      }));
    },
    addInstance: () => void runners.push(instance()),
    stop: async () => {
      for (const runner of runners) await runner.stop();
    },
  };
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  const own = type === 'TextBlock' && typeof text === 'string' ? [text] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}

function errorsToo(_key: string, value: unknown): unknown {
  return value instanceof Error ? value.stack : value;
}
