/** What a person writes when issuing a directive, from YAML or a dialog, with what holds where nothing is written. */
import type { AudienceSpec } from '../organisation/audience.js';
import type { Text } from '../organisation/organisation.js';
import type { Link, QuestionType } from './content.js';
import type { Ask, DirectiveKind, Repetition, Requirement } from './directive.js';

/** A question as written. Its id is its place. */
export interface QuestionInput {
  readonly text: Text;
  readonly type: QuestionType;
  readonly choices?: readonly Text[];
}

/** A directive as written, not yet checked; what is left out has its default. Times are local in the organisation's zone. */
export interface DirectiveInput {
  /** Default `directive`. */
  readonly kind?: DirectiveKind;
  /** Of a directive, default `read`; advice and consultations have their own. */
  readonly ask?: Ask;
  readonly title: string;
  readonly body: string;
  readonly titleEn?: string;
  readonly bodyEn?: string;
  /** `YYYY-MM-DD` (the end of that day) or `YYYY-MM-DDTHH:mm`; advice has none. */
  readonly deadline?: string;
  readonly questions?: readonly QuestionInput[];
  readonly repeat?: Repetition;
  /** Default `everyone` for reading, `onePerUnit` for reporting and passing on. */
  readonly require?: Requirement;
  readonly links?: readonly Link[];
  readonly decision?: string;
  readonly urgent: boolean;
  readonly sensitive?: boolean;
  readonly copyManagers?: boolean;
  /** When it is sent, as local time; now without one. */
  readonly sendAt?: string;
  readonly audience: AudienceSpec;
}

/** The kind of an input. */
export function kindOf(input: DirectiveInput): DirectiveKind {
  return input.kind ?? 'directive';
}

/** What an input asks of its recipients: the kind's own, or of a directive what is written. */
export function askOf(input: DirectiveInput): Ask {
  if (kindOf(input) === 'advice') return 'nothing';
  return kindOf(input) === 'consultation' ? 'comment' : (input.ask ?? 'read');
}

/** Who of a unit must answer: what is written, else everyone for reading and one for what is done for the unit. */
export function requirementOf(input: DirectiveInput): Requirement {
  const ask = askOf(input);
  return input.require ?? (ask === 'report' || ask === 'passOn' ? 'onePerUnit' : 'everyone');
}
