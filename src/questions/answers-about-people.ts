/** Answers that tell of people: who holds what, who somebody is, who sits where, who is next. */
import type { MyItems } from './my-items.js';
import type { Holding, HolderSearch } from '../organisation/holders.js';
import type { Vacancy } from '../organisation/coverage.js';
import type { Group, Person, PlannedMeeting, Role, Unit } from '../organisation/organisation.js';
import type { Day } from '../time.js';

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
  /** A number was asked for: it comes first. */
  readonly number?: true;
  /** Somebody holds the post whose name is protected; `search` then tells whom to turn to instead. */
  readonly withheld: boolean;
  /** The title as it was asked for, where the organisation has another one for it. */
  readonly usual?: string;
  /** The asker holds the post that they ask for. */
  readonly self?: { readonly next?: ChainStep };
}

/** Who holds a role at several units below the one that was named. */
export interface HoldersAnswer {
  readonly kind: 'holders';
  readonly role: Role;
  readonly unit: Unit;
  readonly posts: readonly { readonly unit: Unit; readonly holdings: readonly Holding[] }[];
  /** How many posts there are in all; the first few stand in `posts`. */
  readonly total: number;
}

/** Who holds each of a few posts that were asked about in one sentence. */
export interface SeveralAnswer {
  readonly kind: 'several';
  readonly answers: readonly (WhoAnswer | HoldersAnswer)[];
}

/** One post of a person. */
export interface PersonPost {
  readonly role: Role;
  readonly unit: Unit;
  readonly deputy: boolean;
  /** Who does the work while the person is away, and until when that is. */
  readonly replacedBy: readonly Person[];
  readonly until?: Day;
  readonly confirmed?: Day;
}

/** What somebody is in the security organisation. */
export interface PersonAnswer {
  readonly kind: 'person';
  readonly person: Person;
  readonly posts: readonly PersonPost[];
  readonly manages: readonly Unit[];
  readonly seats: readonly { readonly group: Group; readonly chair: boolean; readonly as?: string }[];
  /** The asker asks about themselves. */
  readonly self: boolean;
  /** Away today, until that day where it is known. */
  readonly away?: { readonly until?: Day };
  /** Where the asker works; told to nobody else. */
  readonly own: readonly Unit[];
  /** A number was asked for: it comes first. */
  readonly number?: true;
  /** The asker asks which unit is theirs: it comes first. */
  readonly ownFirst?: true;
  /** The role that the question was about, with whether the person has it. */
  readonly role?: { readonly role: Role; readonly has: boolean; readonly asDeputy: boolean };
}

/** Somebody without an assignment, or somebody unknown: no unit, no contact. */
export interface NobodyAnswer {
  readonly kind: 'nobody';
  /** Absent when no person of that name is known. */
  readonly person?: Person;
}

/** The manager of a unit. */
export interface ManagerAnswer {
  readonly kind: 'manager';
  readonly unit: Unit;
  readonly person?: Person;
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
  /** What was asked of it, beside everything. */
  readonly focus?: GroupFocus;
}

/** One thing asked about a group. */
export type GroupFocus =
  | { readonly kind: 'seats'; readonly of: Unit; readonly seats: readonly GroupSeat[] }
  | {
      readonly kind: 'person';
      readonly person: Person;
      readonly sits: boolean;
      readonly self: boolean;
      readonly as?: string;
    }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'chair' }
  /** Where the group takes what it cannot decide itself. */
  | { readonly kind: 'lifts'; readonly to: Group }
  | { readonly kind: 'secretary'; readonly people: readonly Person[] }
  | { readonly kind: 'meetings'; readonly last: boolean; readonly meetings: readonly PlannedMeeting[] };

/** Whom to turn to, one after another. */
export interface ChainAnswer {
  readonly kind: 'chain';
  readonly unit: Unit;
  readonly steps: readonly ChainStep[];
  /** The person on the first post is away or does not answer: who is next comes first. */
  readonly next: boolean;
}

/** One post of a chain with those who act on it, and the deputies who could. */
export interface ChainStep {
  readonly role: Role;
  readonly unit: Unit;
  readonly holders: readonly Person[];
  readonly deputies: readonly Person[];
}

/** How many hold a role, or how many posts stand empty, and which. */
export interface TallyAnswer {
  readonly kind: 'tally';
  readonly about: 'holders' | 'vacancies';
  readonly role?: Role;
  readonly unit: Unit;
  readonly holders: number;
  readonly posts: number;
  readonly vacancies: readonly Vacancy[];
}

/** The asker's own directives or meetings: filled in by whoever holds them. */
export interface MineAnswer {
  readonly kind: 'mine';
  readonly about: 'directives' | 'meetings' | 'all';
  /** The next planned meeting of each group that the asker sits in, the first one first. */
  readonly planned: readonly { readonly group: Group; readonly meeting: PlannedMeeting }[];
  /** What waits for the asker, where somebody looked. */
  readonly items?: MyItems;
}

/** What a role is. */
export interface RoleAnswer {
  readonly kind: 'role';
  readonly role: Role;
  readonly reportsTo?: Role | Group;
  /** What was asked of it, beside what it is. */
  readonly demand?: RoleDemand;
}

/** What it takes to have a role, or where it must be held. */
export type RoleDemand =
  | { readonly kind: 'training' }
  | { readonly kind: 'number' }
  | { readonly kind: 'needed'; readonly unit: Unit; readonly count: number };
