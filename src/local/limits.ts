/** At most `count` calls in any `seconds`. */
export interface Window {
  readonly count: number;
  readonly seconds: number;
}

/** The kinds of calls that Teams counts apart. */
export type LimitedKind = 'send' | 'create' | 'members';

/** How many calls the channel takes. */
export interface LimitSettings {
  /** All calls of the app in the tenant. */
  readonly tenant: Window;
  /** Per conversation. */
  readonly conversation: Readonly<Record<LimitedKind, readonly Window[]>>;
}

const SEND_WINDOWS: readonly Window[] = [
  { count: 7, seconds: 1 },
  { count: 8, seconds: 2 },
  { count: 60, seconds: 30 },
  { count: 1800, seconds: 3600 },
];

/** The limits that Microsoft documents for Teams. */
export const TEAMS_LIMITS: LimitSettings = {
  tenant: { count: 50, seconds: 1 },
  conversation: {
    send: SEND_WINDOWS,
    create: SEND_WINDOWS,
    members: SEND_WINDOWS.map(({ count, seconds }) => ({
      count: count === 1800 ? 3600 : count * 2,
      seconds,
    })),
  },
};

/** Counts calls and says when one comes too early. */
export interface Limits {
  set(settings: LimitSettings | undefined): void;
  /** Takes a call, or says after how many whole seconds it may come again. */
  take(kind: LimitedKind | undefined, conversation: string): number | undefined;
}

/** Sliding windows over `elapsed` (milliseconds of a clock that only goes forward); refused calls do not count. */
export function createLimits(settings: LimitSettings | undefined, elapsed: () => number): Limits {
  let current = settings;
  const taken = new Map<string, number[]>();
  const timesOf = (key: string): number[] => {
    const times = taken.get(key) ?? [];
    taken.set(key, times);
    return times;
  };
  return {
    set(next) {
      current = next;
      taken.clear();
    },
    take(kind, conversation) {
      if (!current) return undefined;
      const at = elapsed();
      const checks: [number[], readonly Window[]][] = [[timesOf('tenant'), [current.tenant]]];
      if (kind) checks.push([timesOf(`${kind} ${conversation}`), current.conversation[kind]]);
      const wait = Math.max(...checks.map(([times, windows]) => waitOf(times, windows, at)));
      if (wait > 0) return Math.max(1, Math.ceil(wait / 1000));
      for (const [times, windows] of checks) remember(times, windows, at);
      return undefined;
    },
  };
}

/** Times are in order, so a window is full when its count-th newest call still lies inside. */
function waitOf(times: readonly number[], windows: readonly Window[], at: number): number {
  return Math.max(
    ...windows.map(({ count, seconds }) => {
      const oldest = times[times.length - count];
      return oldest === undefined ? 0 : oldest + seconds * 1000 - at;
    }),
  );
}

function remember(times: number[], windows: readonly Window[], at: number): void {
  times.push(at);
  const most = Math.max(...windows.map(({ count }) => count));
  // Trimmed rarely: a shift a call would cost more than the memory.
  if (times.length > most * 2) times.splice(0, times.length - most);
}
