/** "Jag har läst": one click answers for all of a person's posts. */
import { Refusal } from '../errors.js';
import { answered, isAnswered, prove, type Delivery } from '../delivery/delivery.js';
import { changeRow } from '../delivery/change-row.js';
import type { Ledger, Stored } from '../delivery/ledger.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Now } from '../time.js';
import { answerAt, answerOf, LATE } from './answer.js';
import { itemOf, type Directive, type DirectiveRefusal, type DirectiveStore } from './directive.js';

export interface AnswerPorts {
  readonly directives: DirectiveStore;
  readonly ledger: Ledger;
  readonly now: Now;
}

/** A directive and what one recipient's row of it says. */
export interface Receipt {
  readonly directive: Directive;
  readonly row: Delivery;
}

/**
 * Records that a recipient has read a directive. May be repeated: the first answer stands, and every repetition gets
 * it back. After the deadline it is kept as late. Refuses whoever was not addressed.
 */
export async function acknowledgeDirective(
  ports: AnswerPorts,
  person: PersonId,
  input: { readonly id: string; readonly version: number },
): Promise<Receipt> {
  const { directive, row } = await loadReceipt(ports, person, input);
  return { directive, row: await acknowledgeRow(ports, directive, row) };
}

/**
 * What a recipient's card shows now. Opening it proves that it arrived; that is counted, never shown for a person.
 */
export async function openDirective(
  ports: AnswerPorts,
  person: PersonId,
  input: { readonly id: string; readonly version: number },
): Promise<Receipt> {
  const { directive, row } = await loadReceipt(ports, person, input);
  return { directive, row: (await changeRow(ports.ledger, itemOf(directive), row, prove)).value };
}

async function loadReceipt(
  ports: AnswerPorts,
  person: PersonId,
  input: { readonly id: string; readonly version: number },
): Promise<{ directive: Directive; row: Stored<Delivery> }> {
  const directive = (await ports.directives.find(input.id))?.value;
  if (!directive) throw new Refusal<DirectiveRefusal>('directive-unknown', { id: input.id });
  if (directive.version !== input.version)
    throw new Refusal<DirectiveRefusal>('directive-old-version', {
      id: directive.id,
      title: directive.title,
    });
  const row = await ports.ledger.find(itemOf(directive), person);
  if (!row) throw new Refusal<DirectiveRefusal>('directive-not-addressed', { id: directive.id });
  return { directive, row };
}

async function acknowledgeRow(
  ports: AnswerPorts,
  directive: Directive,
  row: Stored<Delivery>,
): Promise<Delivery> {
  const at = ports.now();
  const { value } = await changeRow(ports.ledger, itemOf(directive), row, (current) => {
    if (isAnswered(current)) return undefined;
    const proof = answerAt(directive, current, at, { how: 'read' });
    const label = proof.late ? { label: LATE } : {};
    return answered(current, { state: 'acknowledged', text: JSON.stringify(proof), ...label }, at);
  });
  // Also when it was answered before: the first click may have died before it came so far.
  if (value.state === 'acknowledged') await coverCounterparts(ports, directive, value);
  return value;
}

/** An answer by a stand-in closes the row of whoever they act for. */
async function coverCounterparts(ports: AnswerPorts, directive: Directive, row: Delivery): Promise<void> {
  const absent = [...new Set(row.posts.flatMap((post) => post.actingFor ?? []))];
  const label = answerOf(row)?.late ? { label: LATE } : {};
  for (const person of absent) {
    const other = await ports.ledger.find(itemOf(directive), person);
    if (!other || !standsInFor(row, other.value)) continue;
    await changeRow(ports.ledger, itemOf(directive), other, (current) =>
      isAnswered(current)
        ? undefined
        : answered(current, { state: 'covered', text: row.answer ?? '', ...label }, ports.now()),
    );
  }
}

/** Whether a stand-in acts on every post that the other one is meant for. */
function standsInFor(standIn: Delivery, absent: Delivery): boolean {
  return absent.posts.every((post) =>
    standIn.posts.some(
      (mine) => mine.actingFor === absent.person && mine.unit === post.unit && mine.role === post.role,
    ),
  );
}
