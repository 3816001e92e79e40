/** Fires what is due, in every process, every few seconds: whoever takes a timer first fires it. */
import type { Log } from '../log.js';
import type { Now } from '../time.js';
import type { Schedule, Timer, WaitingTimer } from './schedule.js';

/** What firing does, by kind. It may be repeated after a crash, and must then do nothing twice. */
export type TimerHandlers = Readonly<Record<string, (timer: Timer) => Promise<void>>>;

/** Something that comes again and again. */
export interface Recurring {
  /** The newest occurrence that is due; earlier ones that were missed are not made up for. */
  newest(at: Date): Timer | undefined;
}

export interface RunnerPorts {
  readonly schedule: Schedule;
  readonly now: Now;
  readonly log: Log;
}

export interface RunnerOptions {
  readonly handlers: TimerHandlers;
  readonly recurring?: readonly Recurring[];
  readonly everyMs?: number;
  /** How long a timer is held before another process may take it over from one that died. */
  readonly holdMs?: number;
}

export interface Runner {
  /** Fires what is due now; ends when that is done. */
  check(): Promise<void>;
  stop(): Promise<void>;
}

const EVERY_MS = 5_000;
const HOLD_MS = 300_000;

/** Starts the runner. What fails is logged and tried again when its hold ends. */
export function startRunner(ports: RunnerPorts, options: RunnerOptions): Runner {
  const { handlers, recurring = [], everyMs = EVERY_MS, holdMs = HOLD_MS } = options;
  const put = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  let began: string | undefined;
  const remember = async (): Promise<void> => {
    began ??= await beginning(ports);
    for (const each of recurring) {
      const newest = each.newest(ports.now());
      if (!newest || put.has(newest.id) || newest.dueAt < began) continue;
      await ports.schedule.put(newest);
      put.add(newest.id);
    }
  };
  const look = async (): Promise<void> => {
    try {
      await remember();
      for (const due of await ports.schedule.due(ports.now(), Object.keys(handlers)))
        if (!stopped) await fire(ports, due, handlers, holdMs);
    } catch (error) {
      ports.log.error({ err: error }, 'The schedule cannot be read; it is looked at again');
    }
  };
  let looking = Promise.resolve();
  const check = (): Promise<void> => (looking = looking.then(look));
  const schedule = (): void => {
    if (!stopped) timer = setTimeout(() => void check().then(schedule), everyMs).unref();
  };
  void check().then(schedule);
  return {
    check,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

const BEGAN = 'schedule.began';

/** When the first process ever looked: what would have come before that is not made up for. */
async function beginning({ schedule, now }: RunnerPorts): Promise<string> {
  const [known] = await schedule.waiting(BEGAN);
  if (known) return known.dueAt;
  const dueAt = now().toISOString();
  await schedule.put({ id: BEGAN, dueAt, kind: BEGAN, subject: BEGAN, track: 'ordinary' });
  return dueAt;
}

async function fire(
  ports: RunnerPorts,
  due: WaitingTimer,
  handlers: TimerHandlers,
  holdMs: number,
): Promise<void> {
  const hold = () => new Date(ports.now().getTime() + holdMs);
  let held = await ports.schedule.take(due, hold());
  if (!held) return;
  const { id, kind } = due.timer;
  let extending = Promise.resolve();
  const extend = async (): Promise<void> => {
    held = (held && (await ports.schedule.take(held, hold()).catch(() => undefined))) ?? held;
  };
  const keeping = setInterval(() => void (extending = extending.then(extend)), holdMs / 3).unref();
  try {
    await handlers[kind]?.(due.timer);
    clearInterval(keeping);
    await extending;
    await ports.schedule.done(held);
  } catch (error) {
    ports.log.error({ err: error, timer: id, kind }, 'A timer could not be fired; it comes again');
  } finally {
    clearInterval(keeping);
  }
}
