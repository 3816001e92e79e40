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

/** A rate of this process. */
export function createRate(callsPerSecond = CALLS_PER_SECOND): Rate {
  let free: Promise<void> = Promise.resolve();
  const slot = pThrottle({ limit: callsPerSecond, interval: 1000 })(async () => undefined);
  return {
    take: async () => {
      await free;
      await slot();
    },
    pause: (ms) => {
      const until = new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
      free = Promise.all([free, until]).then(() => undefined);
    },
  };
}

/** No limit, for a connector that has none. */
export const unlimitedRate: Rate = { take: async () => undefined, pause: () => undefined };
