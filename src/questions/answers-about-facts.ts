/** Answers from the texts of the organisation: hours, plan, modes, topics, words, the page. */
import type {
  Contact,
  ContactService,
  GlossaryEntry,
  Group,
  Link,
  Mode,
  Organisation,
  Person,
  Plan,
  PlanPart,
  PolicyDocument,
  Role,
  Topic,
  Unit,
} from '../organisation/organisation.js';
import type { Day } from '../time.js';
import type { ChainStep } from './answers-about-people.js';

/** How to reach the municipality, and its hours as stated. */
export interface ContactAnswer {
  readonly kind: 'contact';
  readonly contacts: readonly Contact[];
}

/** How two near words differ. */
export interface DifferenceAnswer {
  readonly kind: 'difference';
  readonly parts: readonly (Role | Group | GlossaryEntry | Mode)[];
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
  /** The topic tells of one kind of report, need or question, not of all. */
  readonly special: boolean;
  /** What is to be left, where no topic says how. */
  readonly matter: 'question' | 'need' | 'report' | 'other';
  readonly steps: readonly ChainStep[];
}

/** Something of the organisation itself. */
export interface OrganisationAnswer {
  readonly kind: 'organisation';
  readonly about:
    'purpose' | 'structure' | 'politics' | 'departments' | 'companies' | 'units' | 'documents' | 'belongs';
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

/** One policy or guideline. */
export interface DocumentAnswer {
  readonly kind: 'document';
  readonly document: PolicyDocument;
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
