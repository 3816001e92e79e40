/**
 * Obligations follow the posts: whoever takes a post over gets its open directives, whoever leaves one is free of them,
 * absence brings the deputy in. Derived anew at each version of the organisation and each midnight, from the difference
 * between two resolutions of the audience: days without a change cost no look at any row.
 */
import type { Delivery } from '../delivery/delivery.js';
import { dropped, queuedDelivery } from '../delivery/delivery.js';
import { changeRow } from '../delivery/change-row.js';
import type { Dispatch, Ledger, Wakeups } from '../delivery/ledger.js';
import { resolveAudience } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { hoursOf } from '../schedule/hours.js';
import type { Schedule } from '../schedule/schedule.js';
import { afterQuiet } from '../schedule/working-days.js';
import { dayOf, type Now } from '../time.js';
import { differenceBetween, type RecipientChange } from './difference.js';
import { isClosed, itemOf, type Directive, type DirectiveStore } from './directive.js';
import { followDirective, unfollowDirective } from './follow.js';
import { deadlineOf, type Obligation } from './obligation.js';
import { ownDeadline, takenOver } from './take-over.js';

export interface DerivePorts {
  /** The organisation in force. */
  readonly chart: Chart;
  /** Any stored version. */
  chartOf(version: string): Promise<Chart | undefined>;
  readonly directives: DirectiveStore;
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly schedule: Schedule;
  readonly now: Now;
}

/** `over`: nothing is asked any more, and its timers are gone. `waits`: it cannot be derived yet. */
export type Derived = 'derived' | 'unchanged' | 'waits' | 'over';

/** Brings the rows of a directive to what the organisation asks for today. May be repeated, by several at once. */
export async function deriveObligations(ports: DerivePorts, id: string): Promise<Derived> {
  const directive = (await ports.directives.find(id))?.value;
  if (!directive || (await isOver(ports, directive))) {
    await unfollowDirective(ports, id);
    return 'over';
  }
  const today = dayOf(ports.now(), ports.chart.organisation.timeZone);
  const last = lastDerived(directive);
  if (last.organisationVersion === ports.chart.version && last.day === today) return 'unchanged';
  const chart = await ports.chartOf(last.organisationVersion);
  // Rows that a crash left unwritten must come first: they are written a whole chunk at a time.
  if (!chart || !directive.distributed) return 'waits';
  const was = resolveAudience(chart, directive.audience, last.day).recipients;
  const is = resolveAudience(ports.chart, directive.audience, today).recipients;
  const changes = differenceBetween(was, is);
  if (changes.length > 0) await applyChanges(ports, directive, changes);
  await noteDerived(ports, directive, today);
  return changes.length > 0 ? 'derived' : 'unchanged';
}

/** Not in force, or answered by everybody after its deadline. */
async function isOver(ports: Pick<DerivePorts, 'ledger' | 'now'>, directive: Directive): Promise<boolean> {
  if (directive.stage !== 'issued' || directive.ask === 'nothing') return true;
  if (!directive.distributed || ports.now().toISOString() <= (directive.deadline ?? '')) return false;
  const { tallies } = await ports.ledger.status(itemOf(directive), [], 0);
  return tallies.every((tally) => tally.standIn || isClosed(directive, tally) || tally.count === 0);
}

function lastDerived(directive: Directive): { readonly organisationVersion: string; readonly day: string } {
  const { derivedOn } = directive;
  return derivedOn?.askedVersion === directive.askedVersion ? derivedOn : directive;
}

async function applyChanges(
  ports: DerivePorts,
  directive: Directive,
  changes: readonly RecipientChange[],
): Promise<void> {
  const item = itemOf(directive);
  const at = ports.now();
  const { timeZone } = ports.chart.organisation;
  const sendAt = directive.urgent ? at : afterQuiet(at, hoursOf(ports.chart).quiet, timeZone);
  const deadline = ownDeadline(directive, at, timeZone);
  await ports.dispatch.begin(item);
  const added: Delivery[] = [];
  for (const change of changes) {
    const known = await ports.ledger.find(item, change.person);
    if (!known && change.after) added.push(newRow(change, deadline, sendAt));
    if (known)
      await changeRow(ports.ledger, item, known, (row) =>
        change.after ? takenOver(directive, row, change, deadline, sendAt) : released(directive, row),
      );
  }
  await ports.ledger.add(item, added);
  await ports.dispatch.begin(item);
  await ports.wakeups.send(changes.map(({ person }) => ports.ledger.sliceOf(item, person)));
  // Those who have their own deadline are reminded by it.
  if (deadline !== undefined && deadline !== deadlineOf(directive, {}))
    await followDirective(ports, directive, deadline, at);
}

function newRow({ after, before }: RecipientChange, deadline: string | undefined, sendAt: Date): Delivery {
  if (!after) throw new Error('Nobody is meant');
  if (after.standIn) return queuedDelivery(after, sendAt);
  const noted: Obligation = {
    ...(deadline !== undefined && { deadline }),
    ...(before !== undefined && { before }),
  };
  return queuedDelivery({ ...after, note: JSON.stringify(noted) }, sendAt);
}

/** Whoever is no longer meant need not answer; what was answered stands. */
function released(directive: Directive, row: Delivery): Delivery | undefined {
  return isClosed(directive, row) ? undefined : dropped(row);
}

async function noteDerived(ports: DerivePorts, { id, askedVersion }: Directive, day: string): Promise<void> {
  for (;;) {
    const stored = await ports.directives.find(id);
    if (!stored || stored.value.askedVersion !== askedVersion) return;
    const derivedOn = { askedVersion, organisationVersion: ports.chart.version, day };
    if ((await ports.directives.change(stored, { ...stored.value, derivedOn })) === 'saved') return;
  }
}
