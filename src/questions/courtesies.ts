/** What is said to a person once ever (the welcome) or once a day (whether an answer helped), in whichever process. */
import type { PersonKey } from '../delivery/references.js';

/** The `when` of what is said once and never again. */
export const EVER = 'ever';

/** What may be said. */
export type Courtesy = 'welcome' | 'feedback';

/** Kept as records, so that neither a restart nor a second instance says it twice. */
export interface Courtesies {
  /** Whether this process knows it to be taken: costs no storage call. */
  isTaken(who: PersonKey, what: Courtesy, when: string): boolean;
  /** Whether it is due: true for one caller alone for each `when` (a day, or `EVER`). Free once known to be taken. */
  claim(who: PersonKey, what: Courtesy, when: string): Promise<boolean>;
}
