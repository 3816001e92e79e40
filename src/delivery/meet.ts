/** Somebody was met: what could not reach them before is sent now. */
import type { PersonId } from '../organisation/organisation.js';
import { isPending, redriven } from './delivery.js';
import type { Dispatch, Ledger, Waiting, Wakeups } from './ledger.js';
import type { Now } from '../time.js';

export interface MeetPorts {
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly waiting: Waiting;
  readonly wakeups: Wakeups;
  readonly now: Now;
}

/**
 * Puts everything that waits for a person back in the queue. May be repeated: what is queued already stays so. A row
 * that is on its way right now may be about to end as unreachable, so it goes on waiting.
 */
export async function sendWhatWaited(ports: MeetPorts, person: PersonId): Promise<void> {
  for (const item of await ports.waiting.waitingFor(person)) {
    const row = await ports.ledger.find(item, person);
    const isUnderWay = row !== undefined && isPending(row.value);
    const next = row && redriven(row.value, ports.now());
    if (row && next && (await ports.ledger.change(item, row, next)) === 'conflict') continue;
    if (next || isUnderWay) {
      await ports.dispatch.begin(item);
      await ports.wakeups.send([ports.ledger.sliceOf(item, person)]);
    }
    if (!isUnderWay) await ports.waiting.remove(person, item);
  }
}
