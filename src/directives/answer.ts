/** What recipients answer. Kept as the opaque answer of the recipient's row. */
import type { Delivery } from '../delivery/delivery.js';
import type { Post } from '../organisation/audience.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { Directive } from './directive.js';

/** A report for one unit: by the id of the question, as text. */
export interface UnitReport {
  readonly unit: UnitId;
  readonly by: PersonId;
  readonly at: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * How a row was answered. `read` closes only where nothing more is asked; `otherwise` was entered by somebody else for a
 * person who was told or answered outside Teams.
 */
export type HowAnswered = 'read' | 'reported' | 'passedOn' | 'commented' | 'cannot' | 'otherwise';

/** What an answer proves: who, for which posts, what text, when. Instants are ISO text. */
export interface DirectiveAnswer {
  readonly how: HowAnswered;
  readonly by: PersonId;
  readonly at: string;
  readonly posts: readonly Post[];
  readonly version: number;
  readonly contentHash: string;
  readonly late: boolean;
  /** When "I have read this" was pressed, where more is asked. */
  readonly readAt?: string;
  /** For `report`, one a unit as far as they have come. */
  readonly reports?: readonly UnitReport[];
  /** For `passedOn`: the id of the copy; absent where it was passed on in another way, which `text` tells. */
  readonly copy?: string;
  /** The comment, the reason of `cannot`, how and when it was passed on or confirmed otherwise. */
  readonly text?: string;
  /** Who entered an answer on the recipient's behalf. */
  readonly enteredBy?: PersonId;
}

/** The label under which late answers are counted. */
export const LATE = 'late';

/** An answer at a time; after the deadline it is kept as late. */
export function answerAt(
  directive: Directive,
  row: Delivery,
  at: Date,
  answer: Pick<DirectiveAnswer, 'how'> & Partial<DirectiveAnswer>,
): DirectiveAnswer {
  return {
    by: row.person,
    at: at.toISOString(),
    posts: row.posts,
    version: directive.version,
    contentHash: directive.contentHash,
    late: directive.deadline !== undefined && at.toISOString() > directive.deadline,
    ...answer,
  };
}

/** The answer that a row holds, if there is one. */
export function answerOf(row: Delivery): DirectiveAnswer | undefined {
  return row.answer === undefined ? undefined : (JSON.parse(row.answer) as DirectiveAnswer);
}
