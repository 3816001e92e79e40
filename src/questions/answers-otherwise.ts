/** Answers that tell nothing of the organisation: a question back, a refusal, a kind word, the emergency number. */
import type { Group, Organisation, Person, Role, Topic, Unit } from '../organisation/organisation.js';
import type { PersonPost } from './answers-about-people.js';
import type { OtherNumber } from './texts.js';

/** Several things are meant by one name: which? */
export interface AskBackAnswer {
  readonly kind: 'ask-back';
  readonly role?: Role;
  readonly deputy: boolean;
  readonly options: readonly (
    | { readonly kind: 'unit'; readonly unit: Unit }
    | { readonly kind: 'role'; readonly role: Role; readonly unit?: Unit }
    | { readonly kind: 'group'; readonly group: Group }
    | { readonly kind: 'person'; readonly person: Person; readonly post?: PersonPost }
    | { readonly kind: 'topic'; readonly topic: Topic }
  )[];
}

/** The role is known, the unit is not; `options` are units whose names are near. */
export interface UnitUnknownAnswer {
  readonly kind: 'unit-unknown';
  readonly role: Role;
  readonly options: readonly Unit[];
  /** There are such units, more than can be offered. */
  readonly many?: boolean;
}

/** "My unit" was meant, and the asker is not in the roster. */
export interface AskerUnknownAnswer {
  readonly kind: 'asker-unknown';
  readonly role?: Role;
}

/** What is never given away or done. */
export interface RefusedAnswer {
  readonly kind: 'refused';
  readonly why: 'personal' | 'rules';
}

/** Words of politeness, or a question to the bot itself. */
export interface SmallTalkAnswer {
  readonly kind: 'small-talk';
  readonly about: 'thanks' | 'languages' | 'bot';
}

/** Help that is no matter of life and death. */
export interface OthersAnswer {
  readonly kind: 'others';
  /** The number that was asked for. */
  readonly first?: OtherNumber;
  readonly emergency?: Organisation['emergency'];
}

/** Life, health or property may be in danger. */
export interface DangerAnswer {
  readonly kind: 'danger';
  readonly emergency?: Organisation['emergency'];
}
