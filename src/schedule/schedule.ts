/** WHAT MUST HAPPEN LATER: timers that outlive the process, fire once after downtime and with several instances. */

/** Which work a timer belongs to: a mode may hold the ordinary, never the special. */
export type Track = 'ordinary' | 'special';

/** Something that is to happen. Plain data, so that any instance can do it. */
export interface Timer {
  /** Made of what it is about, so that putting it again changes nothing. */
  readonly id: string;
  /** ISO text; compared with the process's clock. */
  readonly dueAt: string;
  /** Names who does it: "directive.escalate". */
  readonly kind: string;
  /** The id of what it is about; everything about it is cancelled together. */
  readonly subject: string;
  /** Plain JSON, typed by the kind. */
  readonly data?: string;
  readonly track: Track;
}

/** A timer that waits, with what guards its next change. */
export interface WaitingTimer {
  readonly timer: Timer;
  readonly etag: string;
}

export interface Schedule {
  /**
   * Sets a timer. One that waits under the same id is set anew; one that has fired or was cancelled stays as it is, so
   * that work resumed after a crash brings nothing back.
   */
  put(timer: Timer): Promise<void>;
  cancel(id: string): Promise<void>;
  /** Cancels all that waits about a subject, or what of it is of these kinds. */
  cancelAbout(subject: string, kinds?: readonly string[]): Promise<void>;
  /** What of these kinds is due and held by nobody, earliest first. */
  due(at: Date, kinds: readonly string[]): Promise<readonly WaitingTimer[]>;
  /** All that waits of a kind, due or not, earliest first. */
  waiting(kind: string): Promise<readonly Timer[]>;
  /** Holds a timer until a moment, so that nobody else fires it; `undefined` when somebody else was first. */
  take(waiting: WaitingTimer, until: Date): Promise<WaitingTimer | undefined>;
  /** Notes that a timer has fired; it never comes again. */
  done(waiting: WaitingTimer): Promise<void>;
}
