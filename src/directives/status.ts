/** How a directive stands: exact counts, and who is missing. */
import { Refusal } from '../errors.js';
import type { DeliveryState } from '../delivery/delivery.js';
import type { Ledger, Tally } from '../delivery/ledger.js';
import { isWithin, type Chart } from '../organisation/chart.js';
import type { PersonId, Unit, UnitId } from '../organisation/organisation.js';
import type { Language, Now } from '../time.js';
import { LATE, OTHERWISE, OTHERWISE_LATE } from './answer.js';
import { openStates, type Directive, type DirectiveRefusal } from './directive.js';
import { findByNumberOrDraft, type FindPorts } from './find.js';
import { createTallies, lookAt, rowsOf } from './look.js';
import { toMissing, type Missing } from './missing.js';
import { seenPosts, sightOf, type Sight } from './sight.js';

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

/** The counts of a department or unit. */
export interface UnitCounts {
  readonly unit: UnitId;
  readonly name: string;
  readonly counts: DirectiveCounts;
}

export interface DirectiveStatus {
  readonly id: string;
  readonly state: DirectiveState;
  readonly directive: Directive;
  readonly counts: DirectiveCounts;
  readonly departments: readonly UnitCounts[];
  /** Counts and missing are of these units alone: the person may see no more. */
  readonly part?: readonly UnitId[];
  /** At most 100. */
  readonly missing: readonly Missing[];
  readonly missingTotal: number;
}

export interface StatusPorts extends FindPorts {
  readonly chart: Chart;
  readonly ledger: Ledger;
  readonly now: Now;
}

const MOST_MISSING = 100;

/**
 * The status of a directive, for its issuer and whoever may `see-status`: all of it or the own part. Without `who` for
 * the operator of the machine.
 */
export async function directiveStatus(
  ports: StatusPorts,
  who: PersonId | undefined,
  id: string,
  language: Language,
): Promise<DirectiveStatus> {
  const { directive, sight } = await seeDirective(ports, who, id);
  const open = openStates(directive);
  const { tallies, rows } = await lookAt(ports, directive, sight, open, MOST_MISSING);
  const counted = tallies.filter((tally) => !tally.standIn);
  const counts = countsOf(counted);
  const departments = [...new Set(counted.map((tally) => tally.department))].sort();
  return {
    id: directive.id,
    state: stateOf(directive, counts, ports.now()),
    directive,
    counts,
    departments: departments.map((unit) => ({
      unit,
      name: ports.chart.units.get(unit)?.name ?? unit,
      counts: countsOf(counted.filter((tally) => tally.department === unit)),
    })),
    ...(!sight.all && { part: sight.units }),
    missing: rows.map((row) => toMissing(ports.chart, row, language)),
    missingTotal: total(counted, (tally) => open.includes(tally.state)),
  };
}

/** A directive with how much of it somebody may see; refuses who may see nothing. */
export async function seeDirective(
  ports: Omit<StatusPorts, 'ledger'>,
  who: PersonId | undefined,
  id: string,
): Promise<{ readonly directive: Directive; readonly sight: Sight }> {
  const directive = await findByNumberOrDraft(ports, id);
  if (!directive) throw new Refusal<DirectiveRefusal>('directive-unknown', { id });
  return { directive, sight: await sightOf(ports, who, directive) };
}

/**
 * The counts of the units right below a department or unit, each with all that lies below it; what hangs on the unit
 * itself comes first. Reads the rows of the department, so only where it is asked for.
 */
export async function directiveUnits(
  ports: StatusPorts,
  who: PersonId | undefined,
  id: string,
  unit: UnitId,
): Promise<readonly UnitCounts[]> {
  const { chart } = ports;
  const { directive, sight } = await seeDirective(ports, who, id);
  const below = [...(chart.childrenOf.get(unit) ?? [])];
  const found = new Map<Unit, ReturnType<typeof createTallies>>();
  for await (const row of rowsOf(ports, directive)) {
    const post = seenPosts(chart, sight, row).find((each) => isWithin(chart, each.unit, unit));
    if (!post || row.standIn) continue;
    const at = below.find((each) => isWithin(chart, post.unit, each.id)) ?? chart.units.get(unit);
    if (!at) continue;
    const tallies = found.get(at) ?? createTallies();
    tallies.add(row);
    found.set(at, tallies);
  }
  const own = chart.units.get(unit);
  return [...(own ? [own] : []), ...below].flatMap((each) => {
    const tallies = found.get(each);
    return tallies ? [{ unit: each.id, name: each.name, counts: countsOf(tallies.all()) }] : [];
  });
}

/** How many have nothing left to do: of advice, to how many it was delivered. */
export function closedIn({ ask }: Pick<Directive, 'ask'>, counts: DirectiveCounts): number {
  const answered = counts.done + counts.cannot;
  if (ask === 'nothing') return answered + counts.acknowledged + counts.sent + counts.seen;
  return ask === 'read' ? answered + counts.acknowledged : answered;
}

/** A consultation ends with its deadline: who has said nothing then has nothing to say. */
function stateOf(directive: Directive, counts: DirectiveCounts, at: Date): DirectiveState {
  if (directive.stage !== 'issued') return directive.stage;
  if (!directive.distributed || counts.queued > 0) return 'sending';
  const isPast = at.toISOString() > (directive.deadline ?? '');
  const isAnswered = closedIn(directive, counts) === counts.recipients;
  return isPast && (isAnswered || directive.ask === 'comment') ? 'closed' : 'open';
}

function countsOf(tallies: readonly Tally[]): DirectiveCounts {
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

function total(tallies: readonly Tally[], wanted: (tally: Tally) => boolean): number {
  return tallies.filter(wanted).reduce((sum, tally) => sum + tally.count, 0);
}
