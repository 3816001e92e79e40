/** What people asked in vain and whether answers helped: without the person, by week, for ninety days. */
import type { UnitId } from '../organisation/organisation.js';
import type { Language, Week } from '../time.js';

/** How long notes are kept. */
export const NOTES_KEPT_DAYS = 90;

interface Note {
  /** Random, or that of the asking: it names nobody. */
  readonly id: string;
  readonly week: Week;
  readonly language: Language;
  /** Only of departments with so many people that nobody is meant by it. */
  readonly department?: UnitId;
}

/** A sentence that got no answer, or only a question back. */
export interface Miss extends Note {
  readonly text: string;
  /** The kind of answer that was given instead. */
  readonly kind: string;
}

/** Whether an answer helped, and what was missing. */
export interface Feedback extends Note {
  readonly helped: 'yes' | 'no';
  /** The question, where it may be kept. */
  readonly text?: string;
  readonly comment?: string;
}

/** Notes of one kind. */
export interface Notes<Value extends Note> {
  /** Costs no storage call; written within about a second. The newest of one id stands. */
  add(note: Value): void;
  inWeek(week: Week): Promise<readonly Value[]>;
  /** Erases the weeks before this one. */
  eraseBefore(week: Week): Promise<void>;
  /** Writes what is not written yet. */
  flush(): Promise<void>;
  /** Writes a last time and ends. */
  stop(): Promise<void>;
}
