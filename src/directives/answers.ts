/** Everybody's answers to a directive, one after the other, in memory that does not grow with their number. */
import type { Delivery, Item } from '../delivery/delivery.js';
import type { Ledger } from '../delivery/ledger.js';
import type { Post } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import { itemOf, type Directive } from './directive.js';
import { reminderItem } from './remind-now.js';
import { seenPosts, type Sight } from './sight.js';

/** One recipient's row, as far as it may be seen. */
export interface SeenRow {
  readonly row: Delivery;
  /** Those of the row's posts that lie in the part that is seen. */
  readonly posts: readonly Post[];
  /** On how many days somebody reminded of it by hand. */
  readonly reminders: number;
}

interface AnswersPorts {
  readonly chart: Chart;
  readonly ledger: Ledger;
}

/** All rows of the version that last asked, or of an earlier one that asked, a bucket after the other. */
export async function* answersOf(
  ports: AnswersPorts,
  directive: Directive,
  sight: Sight,
  item: Item = itemOf(directive),
): AsyncIterable<SeenRow> {
  for (const slice of ports.ledger.slicesOf(item)) {
    const reminders = await remindersIn(ports, directive, item, slice.bucket);
    for await (const { value: row } of ports.ledger.rows(slice)) {
      const posts = seenPosts(ports.chart, sight, row);
      if (posts.length > 0) yield { row, posts, reminders: reminders.get(row.person) ?? 0 };
    }
  }
}

/** The items that hold answers, the newest first: one for each version that asked everybody. */
export function askedItems(directive: Directive): readonly Item[] {
  const item = itemOf(directive);
  const earlier = directive.changes.flatMap(({ askedBefore }) =>
    askedBefore ? [{ ...item, ...askedBefore }] : [],
  );
  return [item, ...earlier.reverse()];
}

/** Reminders lie in the same buckets as the rows, so that only one bucket's need be known at a time. */
async function remindersIn(
  { ledger }: AnswersPorts,
  directive: Directive,
  item: Item,
  bucket: number,
): Promise<ReadonlyMap<PersonId, number>> {
  const found = new Map<PersonId, number>();
  for (const day of directive.remindedOn ?? []) {
    const slice = ledger.slicesOf(reminderItem(item, day))[bucket];
    if (!slice) continue;
    for await (const { value } of ledger.rows(slice))
      found.set(value.person, (found.get(value.person) ?? 0) + 1);
  }
  return found;
}
