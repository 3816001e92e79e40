/** What a recipient's row notes of the obligation besides the answer, and what follows from it. */
import type { Delivery } from '../delivery/delivery.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { Directive } from './directive.js';

/** Kept as the opaque note of the recipient's row. Of whoever was meant from the beginning nothing is noted. */
export interface Obligation {
  /** Counted from the appointment of a new holder, ISO text. */
  readonly deadline?: string;
  /** Who had the post when the directive was sent. */
  readonly before?: PersonId;
}

/** What is noted of a recipient. */
export function obligationOf(row: Pick<Delivery, 'note'>): Obligation {
  return row.note === undefined ? {} : (JSON.parse(row.note) as Obligation);
}

/** Until when a recipient must answer: the directive's deadline, or an own one. */
export function deadlineOf(
  directive: Pick<Directive, 'deadline'>,
  row: Pick<Delivery, 'note'>,
): string | undefined {
  return obligationOf(row).deadline ?? directive.deadline;
}

/** The unit by which it is reckoned when somebody is at work: that of the first post of their own. */
export function homeUnitOf(row: Pick<Delivery, 'posts'>): UnitId | undefined {
  return (row.posts.find((post) => post.actingFor === undefined) ?? row.posts[0])?.unit;
}
