/** The audit trail: who did what, when, and by which right. Written once, never changed. */

/** Who does something, and through which door. */
export interface Acting {
  readonly person: string;
  readonly via: 'chat' | 'tab' | 'cli';
}

/** One act. `id` is made from the act itself, so that an act resumed after a crash is not told twice. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  /** The acting person's id, or what acted by itself. */
  readonly who: string;
  /** The person whose right was used, when somebody else acted for them (`--as`). */
  readonly onBehalfOf?: string;
  /** The right used and what gave it, where the act needed one. */
  readonly right?: string;
  /** What was done, noun.verb as on the wire. */
  readonly verb: string;
  /** The id of what it was done to. */
  readonly subject: string;
  readonly via: 'chat' | 'tab' | 'cli';
  /** What else is worth knowing: numbers and ids, never a person's text. */
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

/** Who an act is recorded under: on the command line somebody at the machine acts on behalf of the person named. */
export function actorOf(acting: Acting): Pick<AuditEntry, 'who' | 'onBehalfOf' | 'via'> {
  const { person, via } = acting;
  return via === 'cli' ? { who: 'cli', onBehalfOf: person, via } : { who: person, via };
}

/** Append only. */
export interface AuditLog {
  /** Writes an entry; one with the same id that is already there stays as it is. */
  record(entry: AuditEntry): Promise<void>;
  /** The entries since an instant (all without one), newest first. */
  list(query: { readonly since?: Date; readonly limit: number }): Promise<readonly AuditEntry[]>;
}
