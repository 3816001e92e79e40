/** What a sentence says, before anything is decided about it. */
import type {
  Contact,
  GlossaryEntry,
  Group,
  Mode,
  Person,
  Role,
  Unit,
} from '../organisation/organisation.js';
import type { Language } from '../time.js';
import type { Context } from './context.js';
import type { Cue } from './cues.js';
import type { Danger } from './danger.js';
import type { DaySlot } from './day-slot.js';
import type { PlaceKind } from './kinds.js';
import type { Match } from './passages.js';
import type { Token } from './tokens.js';
import type { UsualTitle } from './usual-titles.js';

/** The sentence by its parts: whom and what it names, when, whose, and what its words hint at. */
export interface Slots {
  readonly language: Language;
  readonly roles: readonly Role[];
  /** A title that other municipalities use; `roles` holds what is nearest to it here. */
  readonly usual: UsualTitle | undefined;
  readonly groups: readonly Group[];
  readonly contacts: readonly Contact[];
  readonly terms: readonly GlossaryEntry[];
  readonly modes: readonly Mode[];
  /** One entry a unit named in the sentence, with every unit that it may mean. */
  readonly units: readonly (readonly Unit[])[];
  /** Units that only part of a name fits. */
  readonly partly: readonly Unit[];
  /** One entry a person named, with everybody who may be meant. */
  readonly people: readonly (readonly Person[])[];
  /** A person is named whom nobody knows. */
  readonly stranger: boolean;
  /** Somebody named may be described. */
  readonly described: boolean;
  /** Numbers of parts of the plan. */
  readonly parts: readonly number[];
  /** A kind of place that is named without a name: "på skolan". */
  readonly kind: PlaceKind | undefined;
  readonly time: DaySlot;
  /** The asker's own unit is meant. */
  readonly mine: boolean;
  /** The stand-in is wanted, not the ordinary holder. */
  readonly deputy: boolean;
  readonly cues: ReadonlySet<Cue>;
  readonly matches: readonly Match[];
  /** The sentence leans on the one before it. */
  readonly followUp: boolean;
  /** The role is the one talked of before, not one that the sentence names. */
  readonly recalled?: boolean;
  readonly unexplained: readonly string[];
  /** Of them those that stand where a place is named: no place of the organisation. */
  readonly unknownPlaces: readonly string[];
  /** Of those the words that the organisation's texts tell of: "i brandövningen". */
  readonly toldPlaces: readonly string[];
  /** All words, in lower case. */
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  /** Those outside of names. */
  readonly free: readonly Token[];
  readonly danger: Danger;
  /** What was talked about before. */
  readonly previous: Context | undefined;
  /** "Who" is asked. */
  readonly who: boolean;
  /** What something is or does is asked. */
  readonly what: boolean;
  /** A place is named, or the asker's own is meant. */
  readonly placed: boolean;
  /** How many words there are. */
  readonly size: number;
}
