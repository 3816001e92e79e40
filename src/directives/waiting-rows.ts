/** The recipients from whom something is still missing, read row by row. */
import type { Delivery } from '../delivery/delivery.js';
import type { Ledger, Slice } from '../delivery/ledger.js';
import { isClosed, itemOf, type Directive } from './directive.js';

/** The rows of an issued directive that wait for an answer, stand-ins' too, in all its slices or in some. */
export async function* waitingRows(
  ledger: Pick<Ledger, 'rows' | 'slicesOf'>,
  directive: Directive,
  slices: readonly Slice[] = ledger.slicesOf(itemOf(directive)),
): AsyncIterable<Delivery> {
  for (const slice of slices)
    for await (const { value } of ledger.rows(slice)) if (!isClosed(directive, value)) yield value;
}

/** Whether a directive is in force and its present rows are of that version. */
export function isFollowed(directive: Directive | undefined, askedVersion: number): directive is Directive {
  return (
    directive?.stage === 'issued' && directive.ask !== 'nothing' && directive.askedVersion === askedVersion
  );
}
