/** How a directive stands: exact counts, and who is missing. */
import { Refusal } from '../errors.js';
import type { Delivery, DeliveryState } from '../delivery/delivery.js';
import type { Ledger } from '../delivery/ledger.js';
import type { Chart } from '../organisation/chart.js';
import { inLanguage, type PersonId } from '../organisation/organisation.js';
import { reachOf } from '../organisation/permissions.js';
import { dayOf, type Language, type Now } from '../time.js';
import { countsOf, stateOf, total, type DirectiveCounts, type DirectiveState } from './counts.js';
import { directiveOfDraft } from './draft-status.js';
import type { DraftStore } from './draft.js';
import {
  itemOf,
  openStates,
  type Directive,
  type DirectiveRefusal,
  type DirectiveStore,
} from './directive.js';
import { passedOnFrom, type PassedOn } from './tree.js';

export { closedIn, type DirectiveCounts, type DirectiveState } from './counts.js';

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
  /** What was passed on from it, and from that in turn; absent where nothing can be. */
  readonly tree?: readonly PassedOn[];
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
  if (who !== undefined && !(await maySee(ports, who, directive)))
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
    ...(directive.ask === 'passOn' && { tree: await passedOnFrom(ports, directive.id) }),
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

/**
 * The issuer, also of what it was passed on from, and those whose right to see reaches the whole organisation; a draft
 * only its writer.
 */
async function maySee(ports: StatusPorts, who: PersonId, directive: Directive): Promise<boolean> {
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  if (directive.stage === 'draft' || directive.stage === 'scheduled') return who === directive.issuer;
  if (who === directive.issuer || reachOf(ports.chart, who, 'see-status', day).all) return true;
  const from = directive.passedOn && (await ports.directives.find(directive.passedOn.from));
  return from !== undefined && maySee(ports, who, from.value);
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
