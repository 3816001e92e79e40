/** How a directive stands: exact counts, and who is missing. */
import { Refusal } from '../errors.js';
import type { Ledger } from '../delivery/ledger.js';
import { isWithin, type Chart } from '../organisation/chart.js';
import type { PersonId, Unit, UnitId } from '../organisation/organisation.js';
import type { Language, Now } from '../time.js';
import { countsOf, stateOf, total, type DirectiveCounts, type DirectiveState } from './counts.js';
import { openStates, type Directive, type DirectiveRefusal } from './directive.js';
import { findByNumberOrDraft, type FindPorts } from './find.js';
import { createTallies, lookAt, rowsOf } from './look.js';
import { toMissing, type Missing } from './missing.js';
import { seenPosts, sightOf, type Sight } from './sight.js';
import { passedOnFrom, type PassedOn } from './tree.js';

export { closedIn, type DirectiveCounts, type DirectiveState } from './counts.js';

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
  /** What was passed on from it, and from that in turn; absent where nothing can be, and for who sees a part. */
  readonly tree?: readonly PassedOn[];
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
    ...(directive.ask === 'passOn' && sight.all && { tree: await passedOnFrom(ports, directive.id) }),
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
