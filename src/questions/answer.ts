/** A question and what it is answered with, as plain values: the card comes after. Nobody hidden stands in an answer. */
import type { Holding, HolderSearch } from '../organisation/holders.js';
import type { Vacancy } from '../organisation/coverage.js';
import type { Context } from './context.js';
import type {
  Contact,
  ContactService,
  GlossaryEntry,
  Group,
  Link,
  Mode,
  Organisation,
  Person,
  PlannedMeeting,
  Plan,
  PlanPart,
  PolicyDocument,
  Role,
  Topic,
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
  /** What was kept of the last answer in this conversation. */
  readonly previous?: Context;
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
  | { readonly kind: 'meetings'; readonly last: boolean; readonly meetings: readonly PlannedMeeting[] };

/** How to reach the municipality, and its hours as stated. */
export interface ContactAnswer {
  readonly kind: 'contact';
  readonly contacts: readonly Contact[];
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

/** How two near words differ. */
export interface DifferenceAnswer {
  readonly kind: 'difference';
  readonly parts: readonly (Role | Group | GlossaryEntry | Mode)[];
}

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

/** The plan, or one part of it. */
export interface PlanAnswer {
  readonly kind: 'plan';
  readonly plan?: Plan;
  readonly part?: PlanPart;
  /** A part was named that the plan does not have. */
  readonly missing?: number;
  readonly owners: readonly { readonly part: PlanPart; readonly person?: Person; readonly role?: Role }[];
  readonly asks: 'period' | 'revision' | 'all';
  /** Whether the body that was named may revise the part. */
  readonly mayRevise?: boolean;
}

/** The operating mode in force, and the one that was asked about. */
export interface ModeAnswer {
  readonly kind: 'mode';
  readonly now?: Mode;
  readonly asked: readonly Mode[];
  readonly purpose: Organisation['purpose'];
  readonly terms: readonly GlossaryEntry[];
}

/** Whether a place or a telephone is open on a day. */
export interface HoursAnswer {
  readonly kind: 'hours';
  readonly contact: Contact;
  readonly day: Day;
  /** Local time when "now" was asked for. */
  readonly at?: string;
  readonly services: readonly DayHours[];
  /** The unit that was named, with the periods when nobody works there. */
  readonly unit?: Unit;
}

/** The hours of one service on one day. */
export interface DayHours {
  readonly service: ContactService;
  /** Empty = closed; absent = no times stated. */
  readonly hours?: readonly { readonly open: string; readonly close: string }[];
  /** Why the day is no ordinary one. */
  readonly why?: string;
}

/** A fixed answer of the organisation, with who takes it for the asker. */
export interface TopicAnswer {
  readonly kind: 'topic';
  readonly topic?: Topic;
  /** What is to be left, where no topic says how. */
  readonly matter: 'question' | 'need' | 'report';
  readonly steps: readonly ChainStep[];
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

/** Something of the organisation itself. */
export interface OrganisationAnswer {
  readonly kind: 'organisation';
  readonly about: 'purpose' | 'structure' | 'politics' | 'departments' | 'companies' | 'units' | 'documents';
  readonly levels: readonly OrganisationLevel[];
  readonly units: readonly Unit[];
  /** The unit whose parts were asked for. */
  readonly below?: Unit;
  readonly documents: readonly PolicyDocument[];
  readonly links: readonly Link[];
}

/** One level of the organisation: a group or a role, with who is there. */
export interface OrganisationLevel {
  readonly item: Role | Group;
  readonly people: readonly Person[];
  readonly count: number;
}

/** Words and what they mean. */
export interface GlossaryAnswer {
  readonly kind: 'glossary';
  readonly terms: readonly GlossaryEntry[];
}

/** The page that the organisation's texts come from. */
export interface PageAnswer {
  readonly kind: 'page';
  readonly about: 'where' | 'updated' | 'publisher' | 'comment' | 'links';
  readonly publisher?: string;
  readonly links: readonly Link[];
}

/** The asker's own directives or meetings: filled in by whoever holds them. */
export interface MineAnswer {
  readonly kind: 'mine';
  readonly about: 'directives' | 'meetings' | 'all';
  /** The next planned meeting of each group that the asker sits in, the first one first. */
  readonly planned: readonly { readonly group: Group; readonly meeting: PlannedMeeting }[];
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
  readonly emergency?: Organisation['emergency'];
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
    | { readonly kind: 'person'; readonly person: Person; readonly post?: PersonPost }
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
  | HoldersAnswer
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
