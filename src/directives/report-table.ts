/** What was answered for each unit: the reports to a directive, the comments on a consultation. */
import { isRefusal } from '../errors.js';
import { answerOf, unitsOf, type UnitAnswer } from './answer.js';
import type { Delivery } from '../delivery/delivery.js';
import { isWithin, type Chart } from '../organisation/chart.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import { isClosed, type Directive } from './directive.js';
import { rowsOf } from './look.js';
import { sightOf, type Sight } from './sight.js';
import type { StatusPorts } from './status.js';

/** One line: a unit with its answer, or a comment with the units that it stands for. */
export interface ReportRow {
  readonly units: readonly UnitId[];
  readonly state: 'answered' | 'cannot' | 'waiting';
  /** Who was asked; where one a unit is enough, who answered or the first who was asked. */
  readonly person: PersonId;
  readonly by?: PersonId;
  readonly at?: string;
  readonly late?: boolean;
  readonly values?: UnitAnswer['values'];
  /** A comment, a reason, how it was passed on. */
  readonly text?: string;
  /** Of what was passed on. */
  readonly copy?: string;
}

/**
 * How much of the answers a person may see: what they may see of the status, and whoever manages a unit that and what
 * lies below it.
 */
export async function sightOfTable(
  ports: StatusPorts,
  who: PersonId | undefined,
  directive: Directive,
): Promise<Sight> {
  const managed = (ports.chart.unitsManagedBy.get(who ?? '') ?? []).map((unit) => unit.id);
  try {
    const sight = await sightOf(ports, who, directive);
    return sight.all ? sight : { all: false, units: [...sight.units, ...managed] };
  } catch (error) {
    if (!isRefusal(error) || managed.length === 0 || directive.stage === 'draft') throw error;
    return { all: false, units: managed };
  }
}

/**
 * The lines that may be seen, in no order. Where one a unit is enough there is one a unit, and memory grows with the
 * units; else there is one a recipient and unit, streamed.
 */
export async function* reportTable(
  ports: Pick<StatusPorts, 'chart' | 'ledger'>,
  directive: Directive,
  sight: Sight,
): AsyncIterable<ReportRow> {
  const best = new Map<UnitId, ReportRow>();
  for await (const row of rowsOf(ports, directive)) {
    // What a stand-in answered stands in the row of whoever is away too.
    if (row.standIn || row.state === 'moved') continue;
    for (const line of linesOf(directive, row)) {
      if (!line.units.some((unit) => sees(ports.chart, sight, unit))) continue;
      const [unit = ''] = line.units;
      if (directive.require === 'everyone' || directive.ask === 'comment') yield line;
      else if (isBetter(line, best.get(unit))) best.set(unit, line);
    }
  }
  yield* best.values();
}

function linesOf(directive: Directive, row: Delivery): readonly ReportRow[] {
  const proof = answerOf(row);
  const { person } = row;
  const whole = row.state === 'cannot' || directive.ask === 'comment';
  if (whole) {
    const units = unitsOf(row);
    // A colleague's comment stands in the colleague's row.
    if (row.state === 'covered' && proof?.by !== person) return [];
    if (!proof || !isClosed(directive, row)) return [{ units, person, state: 'waiting' }];
    const { by, at, late, text } = proof;
    const state = row.state === 'cannot' ? 'cannot' : 'answered';
    return [{ units, person, state, by, at, late, ...(text !== undefined && { text }) }];
  }
  return unitsOf(row).map((unit) => {
    const answer = proof?.units?.find((each) => each.unit === unit);
    if (!answer) return { units: [unit], person, state: 'waiting' };
    const { unit: _unit, ...rest } = answer;
    const late = directive.deadline !== undefined && answer.at > directive.deadline;
    return { units: [unit], person, state: 'answered', late, ...rest };
  });
}

/** An answer before "cannot" before nothing; of two answers the first one given. */
function isBetter(line: ReportRow, known: ReportRow | undefined): boolean {
  if (!known) return true;
  const rank = { answered: 0, cannot: 1, waiting: 2 };
  const [ours, theirs] = [rank[line.state], rank[known.state]];
  return ours < theirs || (ours === theirs && (line.at ?? '') < (known.at ?? ''));
}

function sees(chart: Chart, sight: Sight, unit: UnitId): boolean {
  return sight.all || sight.units.some((each) => isWithin(chart, unit, each));
}
