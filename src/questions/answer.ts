/** A question and what it is answered with, as plain values: the card comes after. Nobody hidden stands in an answer. */
import type { Holding, HolderSearch } from '../organisation/holders.js';
import type {
  Contact,
  Group,
  Organisation,
  Person,
  PlannedMeeting,
  Role,
  Unit,
} from '../organisation/organisation.js';
import type { Day, Language } from '../time.js';

/** A sentence with what its answer depends on. */
export interface Question {
  readonly text: string;
  /** The person who asks, where known: "my" is resolved from their units. */
  readonly asker: Person | undefined;
  readonly day: Day;
  readonly at: Date;
  /** The asker's language, for sentences that show none. */
  readonly language?: Language;
  /** The id of the operating mode in force. */
  readonly mode?: string;
}

/** Who holds a role for a unit. */
export interface WhoAnswer {
  readonly kind: 'who';
  readonly search: HolderSearch;
  /** The asked post must be filled; without a holder it is vacant. */
  readonly required: boolean;
  /** Everybody who may stand in on the asked post. */
  readonly deputies: readonly Holding[];
  /** The first day when who acts on the asked post changes. */
  readonly changes?: Day;
  readonly wanted: 'holder' | 'deputy';
  /** Somebody holds the post whose name is protected; `search` then tells whom to turn to instead. */
  readonly withheld: boolean;
}

/** What a role is. */
export interface RoleAnswer {
  readonly kind: 'role';
  readonly role: Role;
  readonly reportsTo?: Role | Group;
}

/** One place in a group: a person or everybody with a role. */
export interface GroupSeat {
  readonly person?: Person;
  /** In what capacity: the role, or free text of the data. */
  readonly role?: Role;
  readonly as?: string;
  readonly unit?: Unit;
  readonly group?: Group;
}

/** What a group is, who sits in it and when it meets. */
export interface GroupAnswer {
  readonly kind: 'group';
  readonly group: Group;
  readonly chair: readonly GroupSeat[];
  readonly members: readonly GroupSeat[];
  readonly next?: PlannedMeeting;
}

/** How to reach the municipality, and its hours as stated. */
export interface ContactAnswer {
  readonly kind: 'contact';
  readonly contacts: readonly Contact[];
}

/** Several things are meant by one name: which? */
export interface AskBackAnswer {
  readonly kind: 'ask-back';
  readonly role?: Role;
  readonly deputy: boolean;
  readonly options: readonly (
    | { readonly kind: 'unit'; readonly unit: Unit }
    | { readonly kind: 'role'; readonly role: Role; readonly unit?: Unit }
    | { readonly kind: 'group'; readonly group: Group }
  )[];
}

/** The role is known, the unit is not; `options` are units whose names are near. */
export interface UnitUnknownAnswer {
  readonly kind: 'unit-unknown';
  readonly role: Role;
  readonly options: readonly Unit[];
}

/** "My unit" was meant, and the asker is not in the roster. */
export interface AskerUnknownAnswer {
  readonly kind: 'asker-unknown';
  readonly role?: Role;
}

/** Life, health or property may be in danger. */
export interface DangerAnswer {
  readonly kind: 'danger';
  readonly emergency?: Organisation['emergency'];
}

export type Answer = (
  | WhoAnswer
  | RoleAnswer
  | GroupAnswer
  | ContactAnswer
  | AskBackAnswer
  | UnitUnknownAnswer
  | AskerUnknownAnswer
  | DangerAnswer
  | { readonly kind: 'greeting' | 'help' | 'unknown' }
) & { readonly language: Language };

type Untold<Value> = Value extends unknown ? Omit<Value, 'language'> : never;

/** An answer before its language is set. */
export type Finding = Untold<Answer>;
