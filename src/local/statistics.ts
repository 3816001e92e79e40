/** What the bot did to the channel, counted. */
export interface Statistics {
  readonly calls: number;
  /** By HTTP status; `reset` = the connection was cut. */
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byOperation: Readonly<Record<string, number>>;
  /** Calls by whole second since the process started, whatever became of them. */
  readonly bySecond: ReadonlyMap<number, number>;
  /** Messages that the channel took, by person (and by a room's key): more than sent means that somebody got one twice. */
  readonly messagesByPerson: ReadonlyMap<string, number>;
}

/** Counts calls as they are answered. */
export interface Counter {
  call(operation: string, status: number | 'reset'): void;
  message(personId: string): void;
  read(): Statistics;
  reset(): void;
}

/** A counter at zero. */
export function createCounter(): Counter {
  let calls = 0;
  const byStatus = new Map<string, number>();
  const byOperation = new Map<string, number>();
  const bySecond = new Map<number, number>();
  const messagesByPerson = new Map<string, number>();
  return {
    call(operation, status) {
      calls += 1;
      add(byStatus, String(status));
      add(byOperation, operation);
      add(bySecond, Math.floor(performance.now() / 1000));
    },
    message: (personId) => add(messagesByPerson, personId),
    read: () => ({
      calls,
      byStatus: Object.fromEntries(byStatus),
      byOperation: Object.fromEntries(byOperation),
      bySecond: new Map(bySecond),
      messagesByPerson: new Map(messagesByPerson),
    }),
    reset() {
      calls = 0;
      for (const map of [byStatus, byOperation, bySecond, messagesByPerson]) map.clear();
    },
  };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
