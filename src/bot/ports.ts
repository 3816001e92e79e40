/** What the turn needs of the rest of the program. */
import type { AuditLog } from '../audit/audit.js';
import type { NoticeStore } from '../delivery/notice.js';
import type { Numbers } from '../delivery/numbers.js';
import type { Dispatch, Ledger, Wakeups } from '../delivery/ledger.js';
import type { Delivery } from '../delivery/delivery.js';
import type { OutgoingMessage } from '../delivery/sender.js';
import type { PersonKey, References } from '../delivery/references.js';
import type { DirectiveStore } from '../directives/directive.js';
import type { DraftStore } from '../directives/draft.js';
import type { LiveCard } from '../directives/live-card.js';
import type { MeasureMessage } from '../directives/plan.js';
import type { QuestionStore } from '../directives/question.js';
import type { Log } from '../log.js';
import type { MeetingStore } from '../meetings/meeting.js';
import type { Bindings } from '../organisation/bindings.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Contexts } from '../questions/contexts.js';
import type { Courtesies } from '../questions/courtesies.js';
import type { DeclaredUnits } from '../questions/declared-units.js';
import type { Feedback, Miss, Notes } from '../questions/notes.js';
import type { QuestionIndex } from '../questions/question-index.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Language, Now } from '../time.js';

/** The organisation in force with what is built from it once a version. */
export interface Organised {
  readonly chart: Chart;
  readonly questions: QuestionIndex;
}

export interface BotPorts {
  /** The organisation in force; `undefined` before the first import. */
  organised(): Organised | undefined;
  readonly directives: DirectiveStore;
  readonly drafts: DraftStore;
  readonly directiveQuestions: QuestionStore;
  readonly measure: MeasureMessage;
  readonly meetings: MeetingStore;
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly notices: NoticeStore;
  readonly schedule: Schedule;
  readonly numbers: Numbers;
  readonly audit: AuditLog;
  readonly bindings: Bindings;
  readonly references: References;
  readonly courtesies: Courtesies;
  readonly contexts: Contexts;
  readonly declaredUnits: DeclaredUnits;
  readonly misses: Pick<Notes<Miss>, 'add'>;
  readonly feedback: Pick<Notes<Feedback>, 'add'>;
  readonly now: Now;
  readonly log: Log;
  readonly withCredentials: boolean;
  /** When the welcome card is shown. */
  readonly welcome: 'install' | 'first-message';
  /** Where it says who is responsible and what is stored. */
  privacyUrl(): string;
  /** How many of these people have never used the bot; `undefined` where nobody can tell. */
  unmet(people: readonly PersonId[]): Promise<number | undefined>;
  /** The address of a file for one person, valid for ten minutes. */
  fileLink(request: {
    /** One of the kinds that `files.ts` lists. */
    readonly kind: string;
    readonly subject: string;
    readonly person: PersonId;
    readonly language: Language;
  }): Promise<string>;
  /** Notes where the issuer's own status card lies, which follows along from now on. */
  followAlong(card: Omit<LiveCard, 'shownAt'>): void;
  /** Tells the worker of this process that something waits. */
  nudge(): void;
  /** Sends what could not reach a person before. Does not hold the turn up. */
  met(person: PersonId): void;
  /** Writes into a person's own chat, opened where it must be; whether it may have arrived. */
  writeTo(key: PersonKey, serviceUrl: string, message: OutgoingMessage): Promise<boolean>;
  /** Shows a card's present form on all of a person's devices. Does not hold the turn up. */
  refresh(row: Delivery, compose: (heard?: Language) => OutgoingMessage): void;
}
