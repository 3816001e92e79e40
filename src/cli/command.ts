/** What a command of the command line is: its words, its options, what it does. */
import type { DirectiveStatus } from '../directives/status.js';
import type { DirectiveInput } from '../directives/input.js';
import type { Sent } from '../directives/send-draft.js';
import type { MeetingInput } from '../meetings/input.js';
import type { Meeting } from '../meetings/meeting.js';
import type { MeetingStatus } from '../meetings/status.js';
import type { Chart } from '../organisation/chart.js';
import type { Organisation, PersonId } from '../organisation/organisation.js';
import type { WeekOfMisses } from '../questions/read-misses.js';
import type { Language, Now } from '../time.js';
import type { FollowingOperations } from './following.js';

/** The operations, handed in: the same that chat calls, on the storage in use. */
export interface CliOperations {
  /** The organisation in force; `undefined` before the first import. */
  readonly chart: Chart | undefined;
  publish(organisation: Organisation): Promise<{ readonly version: string }>;
  /** `again`: also what was sent before. */
  submitDirective(as: PersonId, input: DirectiveInput, again: boolean): Promise<Sent>;
  directiveStatus(as: PersonId | undefined, id: string, language: Language): Promise<DirectiveStatus>;
  /** Changing a directive and following it up. */
  readonly following: FollowingOperations;
  callMeeting(as: PersonId, input: MeetingInput): Promise<Meeting>;
  meetingStatus(as: PersonId | undefined, id: string): Promise<MeetingStatus>;
  misses(as: PersonId, week: string | undefined): Promise<WeekOfMisses>;
  close(): Promise<void>;
}

/** What a command works with. */
export interface CliContext {
  readonly words: readonly string[];
  readonly as: string | undefined;
  readonly force: boolean;
  /** Do what was done before once more. */
  readonly again: boolean;
  /** A change after which everybody must answer again. */
  readonly material: boolean;
  /** What else was said by options: texts, ids, times. */
  readonly said: Readonly<Partial<Record<'reason' | 'by' | 'how' | 'when', string>>>;
  /** An ISO week, as written. */
  readonly week: string | undefined;
  readonly language: Language;
  readonly now: Now;
  /** Makes a path absolute, from where the person stands. */
  path(relative: string): string;
  /** Opens the storage; only commands that need it do. */
  open(): Promise<CliOperations>;
}

/** What a command came to: text for people, a value for scripts. */
export interface CliResult {
  readonly code: 0 | 1;
  readonly text: string;
  readonly json: unknown;
}

/** One `noun verb` of the command line. */
export interface Command {
  readonly noun: string;
  readonly verb: string;
  /** Names of what follows, in order: `FOLDER`, `FILE.yaml`. */
  readonly takes: readonly string[];
  /** Who acts must be named. */
  readonly needsAs: boolean;
  /** Options of its own, as help shows them. */
  readonly options?: string;
  run(context: CliContext): Promise<CliResult>;
}
