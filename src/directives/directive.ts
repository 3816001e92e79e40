/** The directive (direktiv, råd, remiss): its record and its versions. */
import type { AudienceRefusal, AudienceSpec } from '../organisation/audience.js';
import type { Delivery, DeliveryState, Item } from '../delivery/delivery.js';
import type { RecordStore } from '../delivery/records.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { Content } from './content.js';

/** `directive` (direktiv) is answered and followed up, `advice` (råd) only read, a `consultation` (remiss) commented. */
export const DIRECTIVE_KINDS = ['directive', 'advice', 'consultation'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/**
 * What closes a recipient's row: reading it, a report for each unit, passing it on one level down, a comment in words
 * (always of a consultation), or nothing (always of advice).
 */
export const ASKS = ['read', 'report', 'passOn', 'comment', 'nothing'] as const;
export type Ask = (typeof ASKS)[number];

/** Who of a unit must answer: everyone who is meant, or one for the unit, after which the others are told. */
export const REQUIREMENTS = ['everyone', 'onePerUnit'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const REPETITIONS = ['yearly', 'half-yearly', 'quarterly'] as const;
export type Repetition = (typeof REPETITIONS)[number];

/** What was done with it. Whether an issued one is sending, open or closed is seen from its rows (`status.ts`). */
export type DirectiveStage = 'draft' | 'scheduled' | 'issued' | 'withdrawn' | 'ended' | 'replaced';

/** One change of an issued directive, as the audit trail and the proof sheet tell it. */
export interface Change {
  /** The version that it made, or left as it was when it only ended. */
  readonly version: number;
  readonly what: 'amended' | 'withdrawn' | 'ended' | 'replaced';
  /** Everybody was asked again. */
  readonly material: boolean;
  readonly reason: string;
  readonly by: PersonId;
  readonly at: string;
  /** Of the text before. */
  readonly before: Content;
  readonly contentHashBefore: string;
  /** Where everybody was asked again: the delivery item that holds the answers to the version before. */
  readonly askedBefore?: Pick<Item, 'version' | 'buckets'>;
}

/** As kept. Instants are ISO text. */
export interface Directive extends Content {
  /** Its number, "D-2026-014"; of one passed on "D-2026-014-buf", with the unit's id. */
  readonly id: string;
  readonly kind: DirectiveKind;
  readonly ask: Ask;
  readonly require: Requirement;
  readonly stage: DirectiveStage;
  /** Of the text. */
  readonly version: number;
  /** Whose rows the recipients have: the last version that asked everybody. */
  readonly askedVersion: number;
  readonly urgent: boolean;
  /** The notification shows kind and number only. */
  readonly sensitive: boolean;
  readonly repeat?: Repetition;
  /** What it repeats, for last time's answers. */
  readonly repeats?: string;
  /** Managers of the units meant get it for information; nothing is asked of them. */
  readonly copyManagers: boolean;
  /** The directive that was passed on to make this one, and in which unit. */
  readonly passedOn?: { readonly from: string; readonly unit: UnitId };
  /** The directive that replaced this one. */
  readonly replacedBy?: string;
  /** The draft that it was sent from; its id is accepted too. */
  readonly draft?: string;
  /** The second person who approved it, where that is asked for. */
  readonly approvedBy?: PersonId;
  readonly audience: AudienceSpec;
  readonly issuer: PersonId;
  /** Which of the issuer's roles gave the right, at the time. */
  readonly issuedAs: readonly string[];
  readonly issuedAt: string;
  /** The organisation's version and day that the audience was resolved on: resolving again gives the same people. */
  readonly organisationVersion: string;
  readonly day: string;
  readonly recipients: number;
  readonly buckets: number;
  /** What the rows of a version were last derived on; without it, on the two above. */
  readonly derivedOn?: {
    readonly askedVersion: number;
    readonly organisationVersion: string;
    readonly day: string;
  };
  /** All rows are written; until then a sweep goes on writing them. */
  readonly distributed: boolean;
  /** Of what the recipient reads; an answer is bound to it. */
  readonly contentHash: string;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** Days on which somebody reminded by hand. */
  readonly remindedOn?: readonly string[];
}

/** What may be wrong with a recipient's answer. */
export type AnswerRefusal =
  | 'directive-not-asked'
  | 'directive-unit-not-asked'
  | 'directive-answer-missing'
  | 'directive-answer-wrong'
  | 'directive-words-missing'
  | 'directive-words-too-long'
  | 'directive-no-table'
  | 'directive-nobody-below'
  | 'directive-question-unknown'
  | 'directive-question-not-yours';

/** What may be wrong with the text, the questions, the links. */
export type ContentRefusal =
  | 'directive-title-missing'
  | 'directive-title-too-long'
  | 'directive-body-missing'
  | 'directive-body-too-long'
  | 'directive-ask-wrong'
  | 'directive-questions-missing'
  | 'directive-questions-too-many'
  | 'directive-questions-without-report'
  | 'directive-question-wrong'
  | 'directive-question-choices'
  | 'directive-repeat-without-report'
  | 'directive-link-wrong'
  | 'directive-links-too-many'
  | 'directive-decision-too-long';

/** What may be wrong with the deadline, or with when it is sent. */
export type TimeRefusal =
  | 'directive-deadline-missing'
  | 'directive-deadline-unreadable'
  | 'directive-deadline-past'
  | 'directive-deadline-holiday'
  | 'directive-deadline-before-sending'
  | 'directive-deadline-on-advice'
  | 'directive-sending-unreadable'
  | 'directive-sending-past';

/** What may be wrong with sending or approving a draft. */
export type DraftRefusal =
  | 'directive-draft-unknown'
  | 'directive-draft-changed'
  | 'directive-draft-sent'
  | 'directive-draft-not-waiting'
  | 'directive-return-reason-missing'
  | 'directive-no-approver'
  | 'directive-approval-not-allowed';

export type DirectiveRefusal =
  | AudienceRefusal
  | AnswerRefusal
  | 'directive-not-allowed'
  | ContentRefusal
  | TimeRefusal
  | 'directive-card-too-big'
  | 'directive-already-issued'
  | DraftRefusal
  | 'directive-unknown'
  | 'directive-not-addressed'
  | 'directive-old-version'
  | 'directive-status-not-allowed';

export type DirectiveStore = RecordStore<Directive>;

/** The delivery item of a directive: the rows of the version that last asked. */
export function itemOf(directive: Directive): Item {
  return {
    noun: 'directive',
    id: directive.id,
    version: directive.askedVersion,
    buckets: directive.buckets,
  };
}

/** Whether an answer is given for each unit of a recipient. */
export function isPerUnit({ ask }: Pick<Directive, 'ask'>): boolean {
  return ask === 'report' || ask === 'passOn';
}

/** Whether a recipient in this state has nothing left to do. Of advice nothing is asked. */
export function isClosed({ ask }: Pick<Directive, 'ask'>, { state }: Pick<Delivery, 'state'>): boolean {
  if (state === 'acknowledged') return ask === 'read';
  return state === 'done' || state === 'covered' || state === 'cannot' || state === 'moved';
}

const UNDELIVERED: readonly DeliveryState[] = ['queued', 'sending', 'failed', 'unreachable', 'uncertain'];

/** The states in which something is still missing of a recipient: the answer, or of advice the delivery. */
export function openStates({ ask }: Pick<Directive, 'ask'>): readonly DeliveryState[] {
  if (ask === 'nothing') return UNDELIVERED;
  const unanswered: readonly DeliveryState[] = [...UNDELIVERED, 'sent', 'seen'];
  return ask === 'read' ? unanswered : [...unanswered, 'acknowledged'];
}
