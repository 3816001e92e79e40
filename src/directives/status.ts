/** How a directive stands: exact counts, and who is missing. */
import { Refusal } from '../errors.js';
import type { Delivery, DeliveryState } from '../delivery/delivery.js';
import type { Ledger, Tally } from '../delivery/ledger.js';
import type { Chart } from '../organisation/chart.js';
import { inLanguage, type PersonId } from '../organisation/organisation.js';
import { reachOf } from '../organisation/permissions.js';
import { dayOf, type Language, type Now } from '../time.js';
import { LATE } from './answer.js';
import { directiveOfDraft } from './draft-status.js';
import type { DraftStore } from './draft.js';
import {
  itemOf,
  openStates,
  type Directive,
  type DirectiveRefusal,
  type DirectiveStore,
} from './directive.js';

/** Of persons by their row's present state, exclusive; `late` is part of acknowledged + done. Stand-ins are not counted. */
export interface DirectiveCounts {
  readonly recipients: number;
  readonly queued: number;
  readonly sent: number;
  readonly seen: number;
  readonly acknowledged: number;
  readonly done: number;
  readonly cannot: number;
  readonly late: number;
  readonly failed: number;
  readonly unreachable: number;
  readonly uncertain: number;
}

/** Somebody who has not answered. `seen` is never told of a person: it is shown as sent. */
export interface Missing {
  /** Empty, like `name`, for a protected identity (whose unit and role are empty too) and for somebody `gone`. */
  readonly person: PersonId;
  readonly name: string;
  /** The person is no longer in the organisation's data. */
  readonly gone?: true;
  readonly unit: string;
  readonly role: string;
  readonly state: DeliveryState;
  readonly reason?: string;
}

/** Of a whole directive: by its stage, and of an issued one by its rows. */
export type DirectiveState =
  'draft' | 'scheduled' | 'sending' | 'open' | 'closed' | 'withdrawn' | 'ended' | 'replaced';

export interface DirectiveStatus {
  readonly id: string;
  readonly state: DirectiveState;
  readonly directive: Directive;
  readonly counts: DirectiveCounts;
  readonly departments: readonly {
    readonly unit: string;
    readonly name: string;
    readonly counts: DirectiveCounts;
  }[];
  /** At most 100. */
  readonly missing: readonly Missing[];
  readonly missingTotal: number;
}

export interface StatusPorts {
  readonly chart: Chart;
  readonly directives: DirectiveStore;
  readonly drafts: DraftStore;
  readonly ledger: Ledger;
  readonly now: Now;
}

const MOST_MISSING = 100;
/** The status of a directive, for its issuer and whoever may `see-status`; without `who` for the operator of the machine. */
export async function directiveStatus(
  ports: StatusPorts,
  who: PersonId | undefined,
  id: string,
  language: Language,
): Promise<DirectiveStatus> {
  const directive = await findByNumberOrDraft(ports, id);
  if (!directive) throw new Refusal<DirectiveRefusal>('directive-unknown', { id });
  if (who !== undefined && !maySee(ports, who, directive))
    throw new Refusal<DirectiveRefusal>('directive-status-not-allowed', { id });
  const open = openStates(directive);
  const { tallies, rows } = await ports.ledger.status(itemOf(directive), open, MOST_MISSING);
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
    missing: rows.map((row) => toMissing(ports.chart, row, language)),
    missingTotal: total(counted, (tally) => open.includes(tally.state)),
  };
}

/** By its number, or by the id of the draft that it was or still is. */
async function findByNumberOrDraft(ports: StatusPorts, id: string): Promise<Directive | undefined> {
  const found = (await ports.directives.find(id))?.value;
  if (found) return found;
  const draft = (await ports.drafts.find(id))?.value;
  if (!draft || draft.stage === 'discarded') return undefined;
  const sent = draft.directive && (await ports.directives.find(draft.directive))?.value;
  return sent || directiveOfDraft(ports.chart, draft);
}

/** The issuer, and those whose right to see reaches the whole organisation; a draft only its writer. */
function maySee(ports: StatusPorts, who: PersonId, directive: Directive): boolean {
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  if (directive.stage === 'draft' || directive.stage === 'scheduled') return who === directive.issuer;
  return who === directive.issuer || reachOf(ports.chart, who, 'see-status', day).all;
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
  return {
    recipients: total(tallies, (tally) => tally.state !== 'moved'),
    queued: of('queued', 'sending'),
    sent: of('sent'),
    seen: of('seen'),
    acknowledged: of('acknowledged'),
    done: of('done', 'covered'),
    cannot: of('cannot'),
    late: total(tallies, (tally) => tally.label === LATE),
    failed: of('failed'),
    unreachable: of('unreachable'),
    uncertain: of('uncertain'),
  };
}

function total(tallies: readonly Tally[], wanted: (tally: Tally) => boolean): number {
  return tallies.filter(wanted).reduce((sum, tally) => sum + tally.count, 0);
}

function toMissing(chart: Chart, row: Delivery, language: Language): Missing {
  const person = chart.people.get(row.person);
  const isNamed = person !== undefined && !person.hidden;
  // The post of a protected identity would point the person out.
  const post = person?.hidden ? undefined : row.posts[0];
  const shown = row.state === 'seen' ? 'sent' : row.state === 'sending' ? 'queued' : row.state;
  return {
    person: isNamed ? row.person : '',
    name: isNamed ? person.name : '',
    ...(!person && { gone: true as const }),
    unit: chart.units.get(post?.unit ?? '')?.name ?? '',
    role: inLanguage(chart.roles.get(post?.role ?? '')?.title, language),
    state: shown,
    ...(row.reason !== undefined && { reason: row.reason }),
  };
}
