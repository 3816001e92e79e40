/** "Jag har läst": one click answers for all of a person's posts. */
import { Refusal } from '../errors.js';
import { answered, isAnswered, prove, type Delivery } from '../delivery/delivery.js';
import type { Ledger, Stored } from '../delivery/ledger.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Now } from '../time.js';
import {
  acknowledgement,
  acknowledgementOf,
  itemOf,
  LATE,
  type Directive,
  type DirectiveRefusal,
  type DirectiveStore,
} from './directive.js';

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
  const proved = prove(row.value);
  if (!proved) return { directive, row: row.value };
  const saved = await ports.ledger.change(itemOf(directive), row, proved);
  return { directive, row: saved === 'conflict' ? row.value : saved.value };
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
  for (let current: Stored<Delivery> | undefined = row; current;) {
    if (isAnswered(current.value)) return current.value;
    const proof = acknowledgement(directive, current.value, ports.now());
    const next = answered(
      current.value,
      { state: 'acknowledged', text: JSON.stringify(proof), ...(proof.late && { label: LATE }) },
      ports.now(),
    );
    const saved = await ports.ledger.change(itemOf(directive), current, next);
    if (saved !== 'conflict') {
      await coverCounterparts(ports, directive, saved.value);
      return saved.value;
    }
    current = await ports.ledger.find(itemOf(directive), row.value.person);
  }
  throw new Error('The row of a directive disappeared');
}

/** An answer by a stand-in closes the row of whoever they act for. */
async function coverCounterparts(ports: AnswerPorts, directive: Directive, row: Delivery): Promise<void> {
  const absent = [...new Set(row.posts.flatMap((post) => post.actingFor ?? []))];
  for (const person of absent) {
    const other = await ports.ledger.find(itemOf(directive), person);
    const fully = other?.value.posts.every((post) =>
      row.posts.some(
        (mine) => mine.actingFor === person && mine.unit === post.unit && mine.role === post.role,
      ),
    );
    if (!other || !fully || isAnswered(other.value)) continue;
    const label = acknowledgementOf(row)?.late ? { label: LATE } : {};
    const covered = answered(
      other.value,
      { state: 'covered', text: row.answer ?? '', ...label },
      ports.now(),
    );
    await ports.ledger.change(itemOf(directive), other, covered);
  }
}
