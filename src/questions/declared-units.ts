/** Which unit people work in by their own word, where the roster does not say: for answers, never for rights. */
import type { PersonKey } from '../delivery/references.js';
import type { Person, UnitId } from '../organisation/organisation.js';

/** The newest word of each person. */
export interface DeclaredUnits {
  /** What this process knows; costs no storage call that anybody waits for. */
  known(who: PersonKey): UnitId | undefined;
  unitOf(who: PersonKey): Promise<UnitId | undefined>;
  declare(who: PersonKey, unit: UnitId): Promise<void>;
}

/** Somebody as the asker of a question, in the unit that they name. Whoever is not in the roster is nobody else. */
export function askerIn(person: Person | undefined, unit: UnitId): Person {
  return { ...(person ?? { id: '', name: '', hidden: true }), units: [unit] };
}
