/** The sweep: looks at every send under way, and finishes what others left. */
import type { Item } from './delivery.js';
import type { DeliveryPorts } from './drive.js';
import type { Slice, Stored } from './ledger.js';

/** Drives a slice; whether anything in it was due. */
export type Drive = (slice: Slice) => Promise<boolean>;

/**
 * One look at everything under way: writes rows that are missing, drives what is due, notes what is done. What fails for
 * one send is logged and does not hold up the others.
 */
export function createSweeper(
  ports: Pick<DeliveryPorts, 'dispatch' | 'nouns' | 'ledger' | 'timing' | 'now' | 'log'>,
  drive: Drive,
  stop?: AbortSignal,
): () => Promise<void> {
  const missingSince = new Map<string, number>();

  /** A send is noted before its record is written; one without a record after a claim's time never got one. */
  const isAbandoned = (item: Item): boolean => {
    const key = `${item.noun} ${item.id} ${item.version}`;
    const since = missingSince.get(key) ?? ports.now().getTime();
    missingSince.set(key, since);
    const abandoned = ports.now().getTime() - since >= ports.timing.claimMs;
    if (abandoned) missingSince.delete(key);
    return abandoned;
  };
  const sweepItem = async (stored: Stored<Item>): Promise<void> => {
    const item = stored.value;
    const resumed = await ports.nouns[item.noun].resume(item);
    if (resumed === 'not-yet') ports.log.warn({ item: item.id }, 'A send waits for its organisation version');
    if (resumed === 'missing' && isAbandoned(item)) await ports.dispatch.finish(stored);
    if (resumed !== 'ready') return;
    let pending = false;
    for (const slice of ports.ledger.slicesOf(item)) {
      if (stop?.aborted) return;
      pending = (await drive(slice)) || (await ports.ledger.hasPending(slice)) || pending;
    }
    if (!pending) await ports.dispatch.finish(stored);
  };
  return async () => {
    for (const stored of await ports.dispatch.underWay()) {
      if (stop?.aborted) return;
      try {
        await sweepItem(stored);
      } catch (error) {
        ports.log.error({ err: error, item: stored.value.id }, 'A send could not be swept');
      }
    }
  };
}
