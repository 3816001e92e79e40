/**
 * WHO: the records of a municipality's security organisation, as handed in by the municipality itself and as stored.
 *
 * Roles, groups and unit kinds are data: nothing here knows a role by name. Ids are the municipality's own, free text.
 */
import type { Day, Language, LocalTime } from '../time.js';

/** A text for people in one or both languages. A missing language falls back to the other. */
export interface Text {
  readonly sv?: string;
  readonly en?: string;
}

/** Columns and fields that the municipality has and this program does not know: kept and handed back, never used. */
export type Extra = Readonly<Record<string, unknown>>;

export type UnitId = string;
export type PersonId = string;
export type RoleId = string;
export type GroupId = string;

/** The unit kinds that the program knows how to treat. A municipality's own kinds are `like` one of them. */
export const UNIT_KINDS = ['organisation', 'department', 'company', 'division', 'unit', 'workplace'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A kind of unit that the municipality names itself, treated as `like`. */
export interface OwnUnitKind {
  readonly id: string;
  readonly title: Text;
  readonly plural: Text;
  readonly like: UnitKind;
}

/** A node of the tree under the municipality: department, company, division, unit, workplace. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly nameEn?: string;
  /** As written in the data: one of `UNIT_KINDS` or an own kind's id. */
  readonly kind: string;
  /** Absent for the municipality itself. */
  readonly parent?: UnitId;
  readonly manager?: PersonId;
  readonly aliases: readonly string[];
  /** Roles not required here. */
  readonly exempt: readonly RoleId[];
  /** The nämnd or company that answers for its records; inherited downwards. */
  readonly authority?: string;
  /** Periods when nobody works here; reminders wait. */
  readonly closed: readonly Period[];
  readonly extra?: Extra;
}

/** Whole days, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Somebody in the roster: an employee with or without a post, a politician, an external member of a group. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** Where the person works; several are possible, the first is the main one. */
  readonly units: readonly UnitId[];
  readonly title?: string;
  readonly titleEn?: string;
  /** An external person's own organisation. */
  readonly organisation?: string;
  readonly entraObjectId?: string;
  readonly language?: Language;
  readonly absentFrom?: Day;
  readonly absentTo?: Day;
  /** Protected identity: may use the bot and receive, is never named, counted by name, offered or exported. */
  readonly hidden: boolean;
  readonly extra?: Extra;
}

/** What a right covers: the holder's own subtree, or everything. */
export type Scope = 'own' | 'all';

/** The rights that role data may give. */
export const RIGHTS = [
  'issue-directives',
  'call-meetings',
  'handle-matters',
  'appoint',
  'switch-mode',
  'manage-organisation',
  'see-status',
] as const;
export type Right = (typeof RIGHTS)[number];
export type Grants = Readonly<Partial<Record<Right, Scope>>>;

/** What somebody is responsible for. */
export interface Role {
  readonly id: RoleId;
  readonly title: Text;
  readonly plural: Text;
  readonly aliases: readonly string[];
  readonly level: 'organisation' | 'department' | 'company' | 'unit';
  /** How many holders each unit of a kind must have, by kind id. */
  readonly required: Readonly<Record<string, number>>;
  readonly appointedBy?: Text & { readonly by?: RoleId | 'manager' };
  /** A role or a group (then its chair is meant). */
  readonly reportsTo?: RoleId | GroupId;
  /** A role or a group (then its chair is meant). */
  readonly escalatesTo?: RoleId | GroupId;
  readonly matters: Readonly<Partial<Record<'question' | 'need' | 'report', 'reportsTo' | 'escalatesTo'>>>;
  readonly requiresTraining?: string | boolean;
  readonly description: Text;
  readonly tasks: readonly Text[];
  readonly may: Grants;
  readonly extra?: Extra;
}

/** A person holds a role for a unit, from–to (both days included), as ordinary holder or as deputy. */
export interface Assignment {
  readonly person: PersonId;
  readonly role: RoleId;
  readonly unit: UnitId;
  readonly deputy: boolean;
  readonly from?: Day;
  readonly to?: Day;
  readonly confirmed?: Day;
  readonly extra?: Extra;
}

/** Who sits in a group: the holders of a role, a named person (in a capacity), or another group's members. */
export type Membership =
  | { readonly role: RoleId; readonly seatPer?: readonly string[] }
  | { readonly person: PersonId; readonly as?: string }
  | { readonly group: GroupId };

/** A meeting that the group has planned for the year. */
export interface PlannedMeeting {
  readonly id?: string;
  readonly start: LocalTime;
  readonly end?: LocalTime;
  readonly place?: string;
}

/** A forum: members by role or by name, a chair, possibly external members. */
export interface Group {
  readonly id: GroupId;
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly purpose: Text;
  readonly chair?: { readonly role: RoleId } | { readonly person: PersonId };
  readonly members: readonly Membership[];
  readonly secretary?: { readonly role: RoleId } | { readonly person: PersonId };
  readonly liftsTo?: GroupId;
  readonly represented?: 'all' | readonly UnitId[];
  readonly calendarFor: 'members' | 'employees';
  readonly decisions: 'members' | 'employees';
  /** Modes in which the group works; absent = whenever the security organisation applies. */
  readonly inModes?: readonly string[];
  readonly calendar: readonly PlannedMeeting[];
  readonly extra?: Extra;
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A stretch of opening hours, `HH:mm`, on the days named. */
export interface WeeklyHours {
  readonly days: readonly Weekday[];
  readonly open: string;
  readonly close: string;
}

/** A place or a telephone with its hours. `weekly: []` = closed, and said so; no `weekly` = no times stated. */
export interface ContactService {
  readonly id: string;
  readonly name: Text;
  readonly place?: string;
  readonly phone?: string;
  readonly weekly?: readonly WeeklyHours[];
  readonly shortDays?: { readonly when: readonly string[]; readonly open: string; readonly close: string };
  readonly closedOn: readonly string[];
}

/** How to reach the municipality, or (`of`) a unit or group of it. */
export interface Contact {
  readonly of?: UnitId | GroupId;
  readonly name: Text;
  readonly description: Text;
  readonly phone?: string;
  readonly email?: string;
  readonly postalAddress?: string;
  readonly services: readonly ContactService[];
}

/** One part (delplan) of the security plan. */
export interface PlanPart {
  readonly number: number;
  readonly title: Text;
  readonly ownerRole?: RoleId;
  readonly owner?: PersonId;
  readonly revisedBy?: string;
  readonly status?: Text;
  readonly lastRevised?: string;
  readonly nextRevision?: string;
}

/** The security plan (säkerhetsplan). */
export interface Plan {
  readonly name: Text;
  readonly period?: { readonly from: number; readonly to: number };
  readonly adoptedBy?: Text;
  readonly adopted?: Day;
  readonly revisionMandate?: Text;
  readonly parts: readonly PlanPart[];
}

/** An operating mode: normal conditions, an extraordinary event, heightened alert. */
export interface Mode {
  readonly id: string;
  readonly name: Text;
  readonly securityOrganisationApplies: boolean;
  readonly text: Text;
  readonly decidedBy?: Text;
  readonly contact?: Text;
}

/** A question with a fixed answer. */
export interface Topic {
  readonly id: string;
  readonly questions: { readonly sv: readonly string[]; readonly en: readonly string[] };
  readonly answer: Text;
  readonly link?: string;
}

export interface GlossaryEntry {
  readonly term: Text;
  readonly definition: Text;
  readonly aliases: readonly string[];
}

export interface PolicyDocument {
  readonly title: Text;
  readonly url?: string;
  readonly owner?: string;
  readonly nextRevision?: string;
}

export interface Link {
  readonly title: Text;
  readonly url: string;
}

/** The whole of what a municipality hands in, checked and complete. Plain data: it survives JSON. */
export interface Organisation {
  readonly id: string;
  readonly name: Text;
  readonly timeZone: string;
  /** First is the default. */
  readonly languages: readonly Language[];
  readonly source: {
    readonly title: Text;
    readonly url?: string;
    readonly publishedBy?: string;
    readonly updated?: Day;
  };
  readonly purpose: Text;
  readonly politicalResponsibility?: Text;
  readonly emergency?: {
    readonly number: string;
    readonly text: Text;
    readonly others: readonly { readonly number: string; readonly text: Text }[];
  };
  readonly contact?: Contact;
  readonly contacts: readonly Contact[];
  readonly plan?: Plan;
  readonly modes: readonly Mode[];
  readonly topics: readonly Topic[];
  readonly glossary: readonly GlossaryEntry[];
  readonly documents: readonly PolicyDocument[];
  readonly links: readonly Link[];
  readonly kinds: readonly OwnUnitKind[];
  /** When people are reminded and when they are left alone, `HH:mm`. */
  readonly reminders?: {
    readonly digestAt?: string;
    readonly quiet?: { readonly from: string; readonly to: string };
  };
  /** How directives are sent. */
  readonly directives?: {
    /** A second person, who acts in one of these roles, approves what reaches more than `over` people (default 0). */
    readonly approval?: {
      readonly by: readonly RoleId[];
      readonly over?: number;
      readonly exceptUrgent: boolean;
    };
  };
  /** What every unit's manager may in the own subtree. */
  readonly managers: { readonly may: Grants };
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly groups: readonly Group[];
  readonly assignments: readonly Assignment[];
  readonly extra?: Extra;
}

/** A text in the language asked for, else in the other one, else empty. */
export function inLanguage(text: Text | undefined, language: Language): string {
  return text?.[language] ?? text?.sv ?? text?.en ?? '';
}
