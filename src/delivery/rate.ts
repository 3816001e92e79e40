/** Keeps mass sends under what Teams permits: 50 requests a second per app and tenant, with a margin. */
export interface Rate {
  /** Resolves when one more call may be made. */
  take(): Promise<void>;
  /** Holds everything back for a while, because the other side asked for it. */
  pause(ms: number): void;
}

/** What went through a pacer since it was last asked, and how many wait now. */
export interface Demand {
  readonly waiting: number;
  readonly taken: number;
  /** Calls that nobody took a turn for: answers to people. */
  readonly answers: number;
}

/** A rate whose height may be changed, and which knows of the calls that do not wait for it. */
export interface Pacer extends Rate {
  /** How many calls a second from now on; 0 lets nothing through. */
  setLimit(callsPerSecond: number): void;
  /** Notes a call as it goes out; one that no turn was taken for takes its place in the second all the same. */
  called(): void;
  /** What happened since the last time this was asked. */
  demand(): Demand;
}

/** Calls a second that the bot may make; Teams' 50 less a margin. */
export const CALLS_PER_SECOND = 48;

/** A second and what calls may be delayed on their way, so that a slow one and a quick one do not meet in one second. */
const WINDOW_MS = 1_030;
/** Calls keep this part of an even distance at least; the rest lets a late timer be made up for. */
const EVENNESS = 0.6;
/** Turns that were taken and not used are forgotten beyond so many. */
const MOST_UNUSED = 100;

/** A rate of this process alone: in no second, wherever it begins, more calls than permitted. */
export function createRate(callsPerSecond = CALLS_PER_SECOND): Rate {
  return createPacer(callsPerSecond);
}

/** A pacer that begins with a limit. `onWaiting` is told when somebody begins to wait. */
export function createPacer(callsPerSecond: number, onWaiting: () => void = () => undefined): Pacer {
  const made = createWindow();
  const waiting: (() => void)[] = [];
  const since = { taken: 0, answers: 0 };
  let limit = callsPerSecond;
  let heldUntil = 0;
  let unused = 0;
  let timer: NodeJS.Timeout | undefined;

  const pass = (): void => {
    timer = undefined;
    while (waiting.length > 0) {
      const inMs = Math.max(heldUntil, made.freeAt(limit)) - performance.now();
      if (inMs === Infinity) return;
      if (inMs > 0) return void (timer = setTimeout(pass, Math.ceil(inMs)));
      made.add();
      since.taken += 1;
      unused = Math.min(MOST_UNUSED, unused + 1);
      waiting.shift()?.();
    }
  };
  const passAnew = (): void => {
    clearTimeout(timer);
    pass();
  };
  return {
    take: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        onWaiting();
        if (!timer) pass();
      }),
    pause: (ms) => void (heldUntil = Math.max(heldUntil, performance.now() + ms)),
    setLimit: (next) => {
      if (next === limit) return;
      limit = next;
      passAnew();
    },
    called: () => {
      if (unused > 0) return void (unused -= 1);
      made.add();
      since.answers += 1;
    },
    demand: () => ({ waiting: waiting.length, ...takeAll(since) }),
  };
}

/** No limit, for a connector that has none. */
export const unlimitedRate: Rate = { take: async () => undefined, pause: () => undefined };

/** The calls of the last second, and when one more has room. */
function createWindow(): { add(): void; freeAt(limit: number): number } {
  let times: number[] = [];
  return {
    add: () => {
      const at = performance.now();
      times = times.filter((time) => time > at - WINDOW_MS);
      times.push(at);
    },
    freeAt: (limit) => {
      if (limit <= 0) return Infinity;
      const last = times.at(-1);
      const oldest = times[times.length - limit];
      const distance = last === undefined ? 0 : last + (EVENNESS * 1_000) / limit;
      return Math.max(distance, oldest === undefined ? 0 : oldest + WINDOW_MS);
    },
  };
}

function takeAll(since: { taken: number; answers: number }): { taken: number; answers: number } {
  const all = { ...since };
  since.taken = 0;
  since.answers = 0;
  return all;
}
