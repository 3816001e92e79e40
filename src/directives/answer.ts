/** What recipients answer. Kept as the opaque answer of the recipient's row. */
import { answered, type Delivery, type DeliveryState } from '../delivery/delivery.js';
import type { Post } from '../organisation/audience.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { Directive } from './directive.js';
import { deadlineOf } from './obligation.js';

/** What was done for one unit, where an answer is given for each. */
export interface UnitAnswer {
  readonly unit: UnitId;
  readonly by: PersonId;
  readonly at: string;
  /** Of a report: by the id of the question, as text. */
  readonly values?: Readonly<Record<string, string>>;
  /** Of passing on: the id of the copy. */
  readonly copy?: string;
  /** How and when it was passed on otherwise. */
  readonly text?: string;
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
  /** For `report` and `passOn`, one a unit as far as they have come; colleagues' among them. */
  readonly units?: readonly UnitAnswer[];
  /** The comment, the reason of `cannot`, how and when it was confirmed otherwise. */
  readonly text?: string;
  /** Who entered an answer on the recipient's behalf, and when; `at` is then when it was given. */
  readonly enteredBy?: PersonId;
  readonly enteredAt?: string;
}

/** The label under which late answers are counted. */
export const LATE = 'late';
/** The labels of what was confirmed otherwise, in time and late. */
export const OTHERWISE = 'otherwise';
export const OTHERWISE_LATE = 'otherwise-late';

/** An answer at a time; after the deadline it is kept as late. What was noted of reading and of units before stays. */
export function answerAt(
  directive: Directive,
  row: Delivery,
  at: Date,
  answer: Pick<DirectiveAnswer, 'how'> & Partial<DirectiveAnswer>,
): DirectiveAnswer {
  const before = answerOf(row);
  return {
    by: row.person,
    at: at.toISOString(),
    posts: row.posts,
    version: directive.version,
    contentHash: directive.contentHash,
    late: at.toISOString() > (deadlineOf(directive, row) ?? NEVER),
    ...(before?.readAt !== undefined && { readAt: before.readAt }),
    ...(before?.units && { units: before.units }),
    ...answer,
  };
}

/** After every instant. */
const NEVER = '~';

/** The answer that a row holds, if there is one. */
export function answerOf(row: Delivery): DirectiveAnswer | undefined {
  return row.answer === undefined ? undefined : (JSON.parse(row.answer) as DirectiveAnswer);
}

/** The units that a row's posts lie in, each once. */
export function unitsOf(row: Pick<Delivery, 'posts'>): readonly UnitId[] {
  return [...new Set(row.posts.map((post) => post.unit))];
}

/** The units of a row for which nothing has been answered yet. */
export function openUnits(row: Delivery): readonly UnitId[] {
  const answered = new Set(answerOf(row)?.units?.map((each) => each.unit));
  return unitsOf(row).filter((unit) => !answered.has(unit));
}

/** A row closed by an answer, counted as late where it is. */
export function closing(row: Delivery, state: DeliveryState, proof: DirectiveAnswer, at: Date): Delivery {
  const label = labelOf(proof);
  return answered(row, { state, text: JSON.stringify(proof), ...(label !== undefined && { label }) }, at);
}

function labelOf({ how, late }: DirectiveAnswer): string | undefined {
  if (how === 'otherwise') return late ? OTHERWISE_LATE : OTHERWISE;
  return late ? LATE : undefined;
}
