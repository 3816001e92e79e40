/** "Rapportera": the answers to a directive's questions for one unit. */
import { Refusal, Refusals } from '../errors.js';
import type { Delivery } from '../delivery/delivery.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import { openUnits, unitsOf } from './answer.js';
import type { ReportQuestion } from './content.js';
import { withUnits } from './cover.js';
import type { Directive, DirectiveRefusal } from './directive.js';
import { recordAnswer, type AnswerPorts, type CardShown, type Receipt } from './receipt.js';
import { ANSWER_LENGTH } from './words.js';

/** Answers by the id of the question, as typed. */
export type ReportValues = Readonly<Record<string, string | undefined>>;

/**
 * Reports for one of a recipient's units, or for the first that is left. The first report for a unit stands. The row is
 * closed when every unit has one; where one a unit is enough, a colleague's counts.
 */
export async function reportOnUnit(
  ports: AnswerPorts,
  person: PersonId,
  card: CardShown & { readonly unit?: UnitId | undefined },
  values: ReportValues,
): Promise<Receipt> {
  return recordAnswer(ports, person, card, (directive, current, at) => {
    const unit = unitToAnswer(directive, 'report', current, card.unit);
    if (unit === undefined) return undefined;
    const checked = checkReport(directive.questions, values);
    return withUnits(directive, current, [{ unit, by: person, at: at.toISOString(), values: checked }], at);
  });
}

/** The unit that an answer is for; `undefined` where it has one. Refuses what the row or the directive does not ask. */
export function unitToAnswer(
  directive: Directive,
  ask: Directive['ask'],
  row: Delivery,
  unit: UnitId | undefined,
): UnitId | undefined {
  if (directive.ask !== ask) throw new Refusal<DirectiveRefusal>('directive-not-asked', { id: directive.id });
  if (unit !== undefined && !unitsOf(row).includes(unit))
    throw new Refusal<DirectiveRefusal>('directive-unit-not-asked', { id: directive.id });
  const open = openUnits(row);
  return unit === undefined ? open[0] : open.find((each) => each === unit);
}

/** The answers in the form in which they are kept. Throws everything that is missing or wrong, at once. */
export function checkReport(
  questions: readonly ReportQuestion[],
  values: ReportValues,
): Readonly<Record<string, string>> {
  const read = questions.map((question, at) => {
    const typed = values[question.id]?.trim() ?? '';
    return { id: question.id, number: at + 1, typed, value: readAnswer(question, typed) };
  });
  const wrong = read
    .filter(({ value }) => value === undefined)
    .map(({ number, typed }) => {
      const code = typed === '' ? 'directive-answer-missing' : 'directive-answer-wrong';
      return new Refusal<DirectiveRefusal>(code, { number, most: ANSWER_LENGTH });
    });
  if (wrong.length > 0) throw new Refusals(wrong);
  return Object.fromEntries(read.map(({ id, value }) => [id, value ?? '']));
}

function readAnswer({ type, choices }: ReportQuestion, typed: string): string | undefined {
  switch (type) {
    case 'yesNo':
      return typed === 'yes' || typed === 'no' ? typed : undefined;
    case 'choice':
      return /^\d{1,3}$/.test(typed) && Number(typed) < choices.length ? String(Number(typed)) : undefined;
    case 'number':
      return readNumber(typed);
    case 'text':
      return typed === '' || typed.length > ANSWER_LENGTH ? undefined : typed;
  }
}

/** Swedish writes "1 200,5". */
function readNumber(typed: string): string | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? String(Number(plain)) : undefined;
}
