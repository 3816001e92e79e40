/** What can go wrong with a call that was in order. */
export type FaultKind =
  | 'throttled'
  | 'throttled-bare'
  | 'conflict'
  | 'server-error'
  | 'bad-gateway'
  | 'unavailable'
  | 'gateway-timeout'
  | 'reset'
  | 'done-then-reset'
  | 'done-then-bad-gateway'
  | 'done-then-gateway-timeout'
  | 'slow';

/** How the caller sees a fault; `done` = the call was carried out all the same. */
export interface Fault {
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: number;
  readonly done?: true;
  readonly waitMs?: number;
}

const FAULTS: Readonly<Record<FaultKind, Fault>> = {
  throttled: { status: 429, code: 'TooManyRequests', retryAfter: 1 },
  'throttled-bare': { status: 429, code: 'TooManyRequests' },
  conflict: { status: 412, code: 'PreconditionFailed' },
  'server-error': { status: 500, code: 'ServiceError' },
  'bad-gateway': { status: 502, code: 'BadGateway' },
  unavailable: { status: 503, code: 'ServiceUnavailable' },
  'gateway-timeout': { status: 504, code: 'GatewayTimeout' },
  reset: {},
  'done-then-reset': { done: true },
  'done-then-bad-gateway': { status: 502, code: 'BadGateway', done: true },
  'done-then-gateway-timeout': { status: 504, code: 'GatewayTimeout', done: true },
  slow: { done: true, waitMs: 3000 },
};

/** How often each fault strikes, 0–1; together at most 1. */
export type FaultRates = Readonly<Partial<Record<FaultKind, number>>>;

/** Which faults strike whom. The same `random` gives the same faults. */
export interface FaultSettings {
  readonly rates?: FaultRates;
  /** Instead of `rates`, for these people. */
  readonly people?: Readonly<Record<string, FaultRates>>;
  /** Only these calls; all when absent. */
  readonly operations?: readonly string[];
  readonly slowMs?: number;
  readonly random?: () => number;
}

/** Decides which calls go wrong. */
export interface Faults {
  set(settings: FaultSettings): void;
  /** The next `times` calls (to the person, when named) go wrong this way, whatever the rates. */
  failNext(kind: FaultKind, times?: number, personId?: string): void;
  strike(operation: string, personId: string | undefined): Fault | undefined;
}

interface Planned {
  readonly kind: FaultKind;
  readonly personId?: string | undefined;
  left: number;
}

/** Faults by chance, seeded by the caller, and faults by plan. */
export function createFaults(settings: FaultSettings = {}): Faults {
  let current = settings;
  let planned: Planned[] = [];
  const faultOf = (kind: FaultKind): Fault =>
    kind === 'slow' ? { ...FAULTS.slow, waitMs: current.slowMs ?? FAULTS.slow.waitMs ?? 0 } : FAULTS[kind];
  return {
    set: (next) => void (current = next),
    failNext: (kind, times = 1, personId) => void planned.push({ kind, left: times, personId }),
    strike(operation, personId) {
      const plan = planned.find((each) => each.personId === undefined || each.personId === personId);
      if (plan) {
        plan.left -= 1;
        planned = planned.filter((each) => each.left > 0);
        return faultOf(plan.kind);
      }
      const kind = byChance(current, operation, personId);
      return kind && faultOf(kind);
    },
  };
}

function byChance(settings: FaultSettings, operation: string, personId = ''): FaultKind | undefined {
  const rates = settings.people?.[personId] ?? settings.rates;
  if (!rates || (settings.operations && !settings.operations.includes(operation))) return undefined;
  let rest = (settings.random ?? Math.random)();
  for (const [kind, rate] of Object.entries(rates)) {
    rest -= rate;
    if (rest < 0) return kind as FaultKind;
  }
  return undefined;
}
