/** What a recipient's card is about: the directive, the own row, and whether it may still be answered. */
import { Refusal } from '../errors.js';
import { changeRow } from '../delivery/change-row.js';
import type { Delivery } from '../delivery/delivery.js';
import type { Stored } from '../delivery/ledger.js';
import type { NoticePorts } from '../delivery/notice.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import { coverOthers } from './cover.js';
import {
  isClosed,
  itemOf,
  type Change,
  type Directive,
  type DirectiveRefusal,
  type DirectiveStore,
} from './directive.js';
import { tellCovered } from './tell-covered.js';

export interface AnswerPorts extends NoticePorts {
  readonly chart: Chart;
  readonly directives: DirectiveStore;
}

/** Which card was pressed: the directive and the version of the text that it showed. */
export interface CardShown {
  readonly id: string;
  readonly version: number;
}

/** A directive and what one recipient's row of it says. */
export interface Receipt {
  readonly directive: Directive;
  readonly row: Delivery;
  /** What changed since the version that the pressed card showed: nothing was recorded, the new text must be read first. */
  readonly news?: readonly Change[];
  /** Rows of others that the answer closed. */
  readonly covered?: readonly Delivery[];
}

type Loaded = Receipt & { readonly stored: Stored<Delivery> };

/** Finds a recipient's row of what a card shows. Refuses whoever was not addressed. */
export async function loadReceipt(
  ports: Pick<AnswerPorts, 'directives' | 'ledger'>,
  person: PersonId,
  card: CardShown,
): Promise<Loaded> {
  const directive = (await ports.directives.find(card.id))?.value;
  if (!directive || directive.stage === 'draft' || directive.stage === 'scheduled')
    throw new Refusal<DirectiveRefusal>('directive-unknown', { id: card.id });
  if (card.version > directive.version)
    throw new Refusal<DirectiveRefusal>('directive-old-version', {
      id: directive.id,
      title: directive.title,
    });
  const stored = await ports.ledger.find(itemOf(directive), person);
  if (!stored) throw new Refusal<DirectiveRefusal>('directive-not-addressed', { id: directive.id });
  const receipt = { directive, stored, row: stored.value };
  if (card.version === directive.version) return receipt;
  return { ...receipt, news: directive.changes.filter((change) => change.version > card.version) };
}

/** Whether an answer may be recorded: the directive is in force and the text that it has now was read. */
export function takesAnswer({ directive, news }: Receipt): boolean {
  return directive.stage === 'issued' && directive.ask !== 'nothing' && !news;
}

/**
 * Records an answer. May be repeated: `decide` sees the row as it stands and gives nothing where an answer stands
 * already, and every repetition gets that one back. What the answer closes of others' rows is closed with it.
 */
export async function recordAnswer(
  ports: AnswerPorts,
  person: PersonId,
  card: CardShown,
  decide: (directive: Directive, current: Delivery, at: Date) => Delivery | undefined,
): Promise<Receipt> {
  const { stored, ...receipt } = await loadReceipt(ports, person, card);
  if (!takesAnswer(receipt)) return receipt;
  const { directive } = receipt;
  const at = ports.now();
  const { value: row } = await changeRow(ports.ledger, itemOf(directive), stored, (current) =>
    isClosed(directive, current) ? undefined : decide(directive, current, at),
  );
  // Also when it was answered before: the first click may have died before it came so far.
  const covered = await coverOthers(ports, directive, row);
  await tellCovered(ports, directive, row, covered);
  return { directive, row, covered };
}
