/** Questions and needs that recipients of a directive send to its issuer, until matters take them over. */
import type { Stored } from '../delivery/ledger.js';
import type { PersonId } from '../organisation/organisation.js';

/** A need is told where the answer to a question of a report was no. */
export type QuestionKind = 'question' | 'need';

/** As kept. Instants are ISO text. */
export interface DirectiveQuestion {
  /** Made of who asks what, so that asking twice is one question. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly directive: string;
  /** Of the directive, as it was asked about. */
  readonly title: string;
  readonly version: number;
  readonly asker: PersonId;
  /** Who answers: the directive's issuer. */
  readonly to: PersonId;
  readonly text: string;
  readonly at: string;
  readonly answer?: { readonly text: string; readonly at: string };
}

/** Where they are kept. */
export interface QuestionStore {
  /** Keeps a question under its id; `there` when it stands already. */
  insert(question: DirectiveQuestion): Promise<'inserted' | 'there'>;
  find(id: string): Promise<Stored<DirectiveQuestion> | undefined>;
  /** Replaces what was read; `conflict` when somebody else was first. */
  change(before: Stored<DirectiveQuestion>, after: DirectiveQuestion): Promise<'saved' | 'conflict'>;
}

/** The kinds of notices about them; both hold the question as their content. */
export const QUESTION_NOTICE = 'directive.question';
export const ANSWER_NOTICE = 'directive.answer';
