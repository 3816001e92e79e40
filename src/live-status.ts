/** Shows the issuers' own status cards anew while answers come and messages go out, each at most every five seconds. */
import { directiveStatusCard } from './cards/directive-status-card.js';
import type { Ledger } from './delivery/ledger.js';
import { refreshDelivered } from './delivery/refresh.js';
import { leadingRight } from './directives/lead.js';
import { LIVE_MS, takeLiveCard, type LiveCard } from './directives/live-card.js';
import { directiveStatus } from './directives/status.js';
import type { Services } from './services.js';

/** The cards that follow along. */
export interface LiveStatus {
  /** Something of a directive changed. Costs nothing here; its card is looked at in a while. */
  touch(id: string): void;
  stop(): Promise<void>;
}

/** No card is shown before something is touched. What fails is mended by the next change, or by "Uppdatera". */
export function createLiveStatus(
  services: Services,
  sending: Parameters<typeof refreshDelivered>[0],
): LiveStatus {
  const waiting = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let stopped = false;
  const show = async (id: string): Promise<void> => {
    waiting.delete(id);
    try {
      const taken = await takeLiveCard(services.liveCards, id, services.now());
      if (!taken) return;
      if ('waitMs' in taken) return wait(id, taken.waitMs);
      if ((await showAnew(services, sending, taken)) === 'sending') wait(id, LIVE_MS);
    } catch (error) {
      services.log.warn({ err: error, item: id }, 'A status card was not shown anew');
    }
  };
  const wait = (id: string, ms: number): void => {
    if (stopped || waiting.has(id)) return;
    const fire = (): void => {
      const task = show(id);
      running.add(task);
      void task.finally(() => running.delete(task));
    };
    waiting.set(id, setTimeout(fire, ms).unref());
  };
  return {
    touch: (id) => wait(id, LIVE_MS),
    stop: async () => {
      stopped = true;
      for (const timer of waiting.values()) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

/** A ledger that tells of every change to a directive's rows in this process. */
export function tellingLedger(ledger: Ledger, touch: (id: string) => void): Ledger {
  return {
    ...ledger,
    change: async (item, before, after, options) => {
      const changed = await ledger.change(item, before, after, options);
      if (item.noun === 'directive' && changed !== 'conflict') touch(item.id);
      return changed;
    },
  };
}

async function showAnew(
  services: Services,
  sending: Parameters<typeof refreshDelivered>[0],
  live: LiveCard,
): Promise<string | undefined> {
  const chart = services.chart();
  if (!chart) return undefined;
  const ports = { ...services, chart };
  const status = await directiveStatus(ports, live.person, live.id, live.language);
  const leads = leadingRight(ports, live.person, status.directive) !== undefined;
  const { card, text } = directiveStatusCard(chart, status, live.language, services.now(), leads);
  await refreshDelivered(sending, live, () => ({ card, summary: text }));
  return status.state;
}
