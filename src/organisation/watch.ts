import type { Log } from '../log.js';
import { createChart, type Chart } from './chart.js';
import type { OrganisationStore } from './store.js';

/** A watch over the stored organisation. */
export interface ChartWatch {
  /** Looks now, and hands the new chart over before it resolves. Never throws. */
  check(): Promise<void>;
  /** Ends the watch when the look under way is done. */
  stop(): Promise<void>;
}

/** What a watch needs; `known` is the version that its owner already holds. */
export interface ChartWatchOptions {
  readonly store: Pick<OrganisationStore, 'pointer' | 'read'>;
  readonly known?: string;
  readonly everyMs?: number;
  readonly onChange: (chart: Chart) => void | Promise<void>;
  readonly log: Log;
}

/**
 * Looks for a new version every two seconds and hands over its chart. Storage that fails is tried again at the next
 * look, and told of once; until then the last chart stands.
 */
export function watchChart(options: ChartWatchOptions): ChartWatch {
  const { store, log, everyMs = 2000 } = options;
  let known = options.known;
  let failing = false;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    try {
      const version = (await store.pointer())?.version;
      if (version !== undefined && version !== known) known = await take(options, version);
      if (failing) log.info('The stored organisation can be read again');
      failing = false;
    } catch (error) {
      if (!failing) log.error({ err: error }, 'The stored organisation cannot be read; the last one stands');
      failing = true;
    }
  };
  let looking = Promise.resolve();
  // One look after the other: an old chart must not arrive after a new one.
  const check = (): Promise<void> => (looking = looking.then(look));
  const schedule = (): void => {
    if (!stopped) timer = setTimeout(() => void check().then(schedule), everyMs).unref();
  };
  schedule();
  return {
    check,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

async function take(options: ChartWatchOptions, version: string): Promise<string> {
  const organisation = await options.store.read(version);
  if (!organisation) throw new Error(`Version ${version} is in force but missing`);
  await options.onChange(createChart(organisation, version));
  options.log.info({ version }, 'A new version of the organisation is in force');
  return version;
}
