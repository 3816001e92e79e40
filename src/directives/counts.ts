/** How many recipients of a directive stand where, and what that makes of the whole. */
import type { DeliveryState } from '../delivery/delivery.js';
import type { Tally } from '../delivery/ledger.js';
import { LATE, OTHERWISE, OTHERWISE_LATE } from './answer.js';
import type { Directive } from './directive.js';

/**
 * Of persons by their row's present state, exclusive; `late` is part of acknowledged + done, `otherwise` (confirmed in
 * another way, entered by somebody else) of done. Stand-ins are not counted.
 */
export interface DirectiveCounts {
  readonly recipients: number;
  readonly queued: number;
  readonly sent: number;
  readonly seen: number;
  readonly acknowledged: number;
  readonly done: number;
  readonly cannot: number;
  readonly late: number;
  readonly otherwise: number;
  readonly failed: number;
  readonly unreachable: number;
  readonly uncertain: number;
}

/** Of a whole directive: by its stage, and of an issued one by its rows. */
export type DirectiveState =
  'draft' | 'scheduled' | 'sending' | 'open' | 'closed' | 'withdrawn' | 'ended' | 'replaced';

/** How many have nothing left to do: of advice, to how many it was delivered. */
export function closedIn({ ask }: Pick<Directive, 'ask'>, counts: DirectiveCounts): number {
  const answered = counts.done + counts.cannot;
  if (ask === 'nothing') return answered + counts.acknowledged + counts.sent + counts.seen;
  return ask === 'read' ? answered + counts.acknowledged : answered;
}

/** The state of a directive with these counts. A consultation ends with its deadline: who has said nothing then has nothing to say. */
export function stateOf(directive: Directive, counts: DirectiveCounts, at: Date): DirectiveState {
  if (directive.stage !== 'issued') return directive.stage;
  if (!directive.distributed || counts.queued > 0) return 'sending';
  const isPast = at.toISOString() > (directive.deadline ?? '');
  const isAnswered = closedIn(directive, counts) === counts.recipients;
  return isPast && (isAnswered || directive.ask === 'comment') ? 'closed' : 'open';
}

/** Adds up tallies. */
export function countsOf(tallies: readonly Tally[]): DirectiveCounts {
  const of = (...states: readonly DeliveryState[]) => total(tallies, (tally) => states.includes(tally.state));
  const labelled = (...labels: readonly string[]) =>
    total(tallies, (tally) => tally.label !== undefined && labels.includes(tally.label));
  return {
    recipients: total(tallies, (tally) => tally.state !== 'moved'),
    queued: of('queued', 'sending'),
    sent: of('sent'),
    seen: of('seen'),
    acknowledged: of('acknowledged'),
    done: of('done', 'covered'),
    cannot: of('cannot'),
    late: labelled(LATE, OTHERWISE_LATE),
    otherwise: labelled(OTHERWISE, OTHERWISE_LATE),
    failed: of('failed'),
    unreachable: of('unreachable'),
    uncertain: of('uncertain'),
  };
}

/** How many the tallies wanted count. */
export function total(tallies: readonly Tally[], wanted: (tally: Tally) => boolean): number {
  return tallies.filter(wanted).reduce((sum, tally) => sum + tally.count, 0);
}
