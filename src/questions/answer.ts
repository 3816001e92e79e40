/** A question and what it is answered with, as plain values: the card comes after. Nobody hidden stands in an answer. */
import type { Person } from '../organisation/organisation.js';
import type { Day, Language } from '../time.js';
import type {
  ContactAnswer,
  DifferenceAnswer,
  PlanAnswer,
  ModeAnswer,
  HoursAnswer,
  TopicAnswer,
  OrganisationAnswer,
  DocumentAnswer,
  GlossaryAnswer,
  PageAnswer,
} from './answers-about-facts.js';
import type {
  WhoAnswer,
  HoldersAnswer,
  SeveralAnswer,
  PersonAnswer,
  NobodyAnswer,
  ManagerAnswer,
  GroupAnswer,
  ChainAnswer,
  TallyAnswer,
  MineAnswer,
  RoleAnswer,
} from './answers-about-people.js';
import type {
  AskBackAnswer,
  UnitUnknownAnswer,
  AskerUnknownAnswer,
  RefusedAnswer,
  SmallTalkAnswer,
  OthersAnswer,
  DangerAnswer,
} from './answers-otherwise.js';
import type { Context } from './context.js';

export type * from './answers-about-facts.js';
export type * from './answers-about-people.js';
export type * from './answers-otherwise.js';

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
  /** What was kept of the last answer in this conversation. */
  readonly previous?: Context;
}

/** What a sentence is answered with. */
export type Answer = (
  | WhoAnswer
  | RoleAnswer
  | GroupAnswer
  | ContactAnswer
  | AskBackAnswer
  | UnitUnknownAnswer
  | AskerUnknownAnswer
  | DangerAnswer
  | HoldersAnswer
  | SeveralAnswer
  | PersonAnswer
  | NobodyAnswer
  | ManagerAnswer
  | DifferenceAnswer
  | ChainAnswer
  | PlanAnswer
  | ModeAnswer
  | HoursAnswer
  | TopicAnswer
  | TallyAnswer
  | OrganisationAnswer
  | DocumentAnswer
  | GlossaryAnswer
  | PageAnswer
  | MineAnswer
  | RefusedAnswer
  | SmallTalkAnswer
  | OthersAnswer
  | { readonly kind: 'greeting' | 'help' | 'unknown' }
) & {
  readonly language: Language;
  /** What to keep for the next sentence of the conversation; nothing to keep when absent. */
  readonly context?: Context;
};

type Untold<Value> = Value extends unknown ? Omit<Value, 'language' | 'context'> : never;

/** An answer before its language and context are set. */
export type Finding = Untold<Answer>;
