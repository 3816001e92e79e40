/** The directive (direktiv): its record, its versions, what an answer to it is. */
import { createHash } from 'node:crypto';
import type { AudienceRefusal, AudienceSpec, Post } from '../organisation/audience.js';
import type { Delivery, Item } from '../delivery/delivery.js';
import type { RecordStore } from '../delivery/records.js';
import type { PersonId } from '../organisation/organisation.js';

/** As kept. Instants are ISO text. */
export interface Directive {
  /** Its number, "D-2026-014". */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly titleEn?: string;
  readonly bodyEn?: string;
  readonly urgent: boolean;
  readonly deadline: string;
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
  /** All rows are written; until then a sweep goes on writing them. */
  readonly distributed: boolean;
  /** Of what the recipient reads; an acknowledgement is bound to it. */
  readonly contentHash: string;
}

export type DirectiveRefusal =
  | AudienceRefusal
  | 'directive-not-allowed'
  | 'directive-title-missing'
  | 'directive-title-too-long'
  | 'directive-body-missing'
  | 'directive-body-too-long'
  | 'directive-deadline-missing'
  | 'directive-deadline-unreadable'
  | 'directive-deadline-past'
  | 'directive-unknown'
  | 'directive-not-addressed'
  | 'directive-old-version'
  | 'directive-status-not-allowed';

export const TITLE_LENGTH = 120;
export const BODY_LENGTH = 20_000;

/** What an acknowledgement proves. Kept as the opaque answer of the recipient's row. */
export interface Acknowledgement {
  readonly by: PersonId;
  readonly at: string;
  readonly posts: readonly Post[];
  readonly version: number;
  readonly contentHash: string;
  readonly late: boolean;
}

/** The label under which late answers are counted. */
export const LATE = 'late';

export type DirectiveStore = RecordStore<Directive>;

/** The delivery item of a directive's version. */
export function itemOf(directive: Directive): Item {
  return { noun: 'directive', id: directive.id, version: directive.version, buckets: directive.buckets };
}

/** A hash over everything that a recipient reads. */
export function hashContent(
  content: Pick<Directive, 'title' | 'body' | 'titleEn' | 'bodyEn' | 'deadline'>,
): string {
  const read = [content.title, content.body, content.titleEn ?? '', content.bodyEn ?? '', content.deadline];
  return createHash('sha256').update(JSON.stringify(read)).digest('hex');
}

/** An answer "I have read this" at a time; after the deadline it is kept as late. */
export function acknowledgement(directive: Directive, row: Delivery, at: Date): Acknowledgement {
  return {
    by: row.person,
    at: at.toISOString(),
    posts: row.posts,
    version: directive.version,
    contentHash: directive.contentHash,
    late: at.toISOString() > directive.deadline,
  };
}

/** The acknowledgement that a row holds, if it was answered. */
export function acknowledgementOf(row: Delivery): Acknowledgement | undefined {
  return row.answer === undefined ? undefined : (JSON.parse(row.answer) as Acknowledgement);
}
