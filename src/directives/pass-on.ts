/** "För vidare": the same text to the own posts one level down. */
import { Refusal } from '../errors.js';
import type { AuditLog } from '../audit/audit.js';
import type { Delivery } from '../delivery/delivery.js';
import type { Dispatch, Wakeups } from '../delivery/ledger.js';
import { distribute } from '../delivery/records.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { Schedule } from '../schedule/schedule.js';
import { openUnits } from './answer.js';
import { unitsWithPeopleBelow } from './below.js';
import { withUnits } from './cover.js';
import { isClosed, itemOf, type Directive, type DirectiveRefusal } from './directive.js';
import { followDirective } from './follow.js';
import type { PlanPorts } from './plan.js';
import { FOREWORD_LENGTH, planPassOn, type PassOnPlan } from './plan-pass-on.js';
import {
  loadReceipt,
  recordAnswer,
  takesAnswer,
  type AnswerPorts,
  type CardShown,
  type Receipt,
} from './receipt.js';
import { unitToAnswer } from './report.js';
import { checkWords } from './words.js';

export interface PassOnPorts extends AnswerPorts, PlanPorts {
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly audit: AuditLog;
  readonly schedule: Schedule;
}

/** Which card, and for which of the recipient's units; the first that is left without one. */
export type UnitOnCard = CardShown & { readonly unit?: UnitId | undefined };

/** What passing on would mean for a recipient now; no plan where nothing is left to pass on. */
export async function previewPassOn(
  ports: Pick<PassOnPorts, 'chart' | 'measure' | 'directives' | 'ledger' | 'now'>,
  person: PersonId,
  card: UnitOnCard,
  line: string,
): Promise<Receipt & { readonly plan?: PassOnPlan }> {
  const { stored: _stored, ...receipt } = await loadReceipt(ports, person, card);
  const { directive, row } = receipt;
  if (!takesAnswer(receipt) || isClosed(directive, row)) return receipt;
  const unit = unitToPassOn(ports.chart, directive, row, card.unit);
  if (unit === undefined) return receipt;
  return { ...receipt, plan: planPassOn(ports, receipt, unit, line, ports.now()) };
}

/**
 * Passes a directive on in one unit: the right to do so comes with the directive itself. The copy hangs under the
 * original by its number; doing it twice, or by two at once, makes one copy. Closes the row when no unit is left.
 */
export async function passOnDirective(
  ports: PassOnPorts,
  person: PersonId,
  card: UnitOnCard,
  line: string,
): Promise<Receipt & { readonly copy?: Directive }> {
  const words = line.trim() === '' ? '' : checkWords(line, FOREWORD_LENGTH);
  const { plan, ...receipt } = await previewPassOn(ports, person, card, words);
  if (!plan) return receipt;
  const copy = await sendCopy(ports, plan);
  const { unit } = plan;
  const passed = await recordAnswer(ports, person, card, (directive, current, at) => {
    if (!openUnits(current).includes(unit)) return undefined;
    const done = { by: person, at: at.toISOString() };
    const rest = unitsWithNobodyBelow(ports.chart, current).map((each) => ({ ...done, unit: each }));
    return withUnits(directive, current, [{ ...done, unit, copy: copy.id }, ...rest], at);
  });
  return { ...passed, copy };
}

/** Notes that it was passed on in another way, with how and when. */
export async function passedOnOtherwise(
  ports: AnswerPorts,
  person: PersonId,
  card: UnitOnCard,
  howAndWhen: string,
): Promise<Receipt> {
  const text = checkWords(howAndWhen);
  return recordAnswer(ports, person, card, (directive, current, at) => {
    const unit = unitToAnswer(directive, 'passOn', current, card.unit);
    if (unit === undefined) return undefined;
    return withUnits(directive, current, [{ unit, by: person, at: at.toISOString(), text }], at);
  });
}

/** The chosen unit, else the first that is left and has somebody below the recipient. */
function unitToPassOn(
  chart: Chart,
  directive: Directive,
  row: Delivery,
  unit: UnitId | undefined,
): UnitId | undefined {
  const first = openUnits(row).find((each) => unitsWithPeopleBelow(chart, row).includes(each));
  return unitToAnswer(directive, 'passOn', row, unit ?? first);
}

/** For these there is nothing to pass on; they are closed along with the others. */
function unitsWithNobodyBelow(chart: Chart, row: Delivery): readonly UnitId[] {
  const below = unitsWithPeopleBelow(chart, row);
  return openUnits(row).filter((unit) => !below.includes(unit));
}

/** Writes the copy with its rows; finishes one that is there already. */
async function sendCopy(ports: PassOnPorts, { copy, audience }: PassOnPlan): Promise<Directive> {
  await ports.dispatch.begin(itemOf(copy));
  const isNew = (await ports.directives.insert(copy)) === 'inserted';
  const stored = isNew ? copy : (await ports.directives.find(copy.id))?.value;
  if (!stored) throw new Refusal<DirectiveRefusal>('directive-unknown', { id: copy.id });
  await ports.audit.record({
    id: `${stored.id}-issued`,
    at: new Date(stored.issuedAt),
    who: stored.issuer,
    right: 'passed on',
    verb: 'directive.passOn',
    subject: stored.id,
    via: 'chat',
    detail: { from: stored.passedOn?.from ?? '', recipients: stored.recipients },
  });
  // One that a crash left half written is finished by the sweep, on the organisation of its own time.
  if (!isNew) return stored;
  await followDirective(ports, copy);
  await distribute({ ...ports, store: ports.directives }, itemOf(copy), audience.recipients, ports.now());
  return stored;
}
