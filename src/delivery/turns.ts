import type { Slice } from './ledger.js';

interface Busy {
  readonly slice: Slice;
  readonly done: Promise<unknown>;
}

/**
 * Lets the work on slices that overlap run one after the other within this process, so that a sweep and a wake-up do not
 * race for the same rows. Other processes are met by the rows' ETags.
 */
export function createTurns(): <Result>(slice: Slice, work: () => Promise<Result>) => Promise<Result> {
  const busy = new Set<Busy>();
  const inTheWay = (slice: Slice) => [...busy].find((each) => overlaps(each.slice, slice));
  return async (slice, work) => {
    for (let other = inTheWay(slice); other; other = inTheWay(slice)) await other.done;
    const running = work();
    const mine = { slice, done: running.catch(() => undefined) };
    busy.add(mine);
    return running.finally(() => busy.delete(mine));
  };
}

function overlaps(a: Slice, b: Slice): boolean {
  const sameItem =
    a.item.noun === b.item.noun && a.item.id === b.item.id && a.item.version === b.item.version;
  return sameItem && a.bucket === b.bucket && a.from <= b.to && b.from <= a.to;
}
