import pThrottle from 'p-throttle';

/** Keeps mass sends under what Teams permits: 50 requests a second per app and tenant, with a margin. */
export interface Rate {
  /** Resolves when one more call may be made. */
  take(): Promise<void>;
  /** Holds everything back for a while, because the other side asked for it. */
  pause(ms: number): void;
}

/** Calls a second that mass sends may make; Teams' 50 less a margin. */
export const CALLS_PER_SECOND = 48;

/** In so many steps a second the calls are let through, so that they do not come in one burst. */
const STEPS = 8;

/** A rate of this process: in no second, wherever it begins, more calls than permitted. */
export function createRate(callsPerSecond = CALLS_PER_SECOND): Rate {
  let free: Promise<void> | undefined;
  const steps = callsPerSecond % STEPS === 0 ? STEPS : 1;
  const slot = pThrottle({ limit: callsPerSecond / steps, interval: 1000 / steps, strict: true })(
    async () => undefined,
  );
  return {
    take: async () => {
      // A slot that comes up while everything is held back is lost: what waited must not go out all at once.
      for (await slot(); free; await slot()) await free;
    },
    pause: (ms) => {
      const until = new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
      const held = Promise.all([free, until]).then(() => {
        if (free === held) free = undefined;
      });
      free = held;
    },
  };
}

/** No limit, for a connector that has none. */
export const unlimitedRate: Rate = { take: async () => undefined, pause: () => undefined };
