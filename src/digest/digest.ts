/** ONE A DAY: everything that waits for a person, in one message a working day. Nouns register where lines come from. */
import { bucketsFor } from '../delivery/bucket.js';
import { addToNotice, closeNotice, openNotice, type Notice, type NoticePorts } from '../delivery/notice.js';
import { PARTS } from '../delivery/parts.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Day } from '../time.js';

/** The kind of notice that a digest is. */
export const DIGEST = 'digest';

/** One line; the noun's own fields stand beside the kind, which names who draws it. Plain JSON. */
export interface DigestLine {
  readonly kind: string;
}

/** A line with whom it is for. */
export interface LineFor {
  readonly person: PersonId;
  readonly line: DigestLine;
}

/** What a noun has for the digest of one day. */
export interface DayLines {
  /** For at most so many people. */
  readonly most: number;
  /** The lines for people of a part (`delivery/parts.ts`), in the order in which a person reads them. */
  linesFor(part: number): AsyncIterable<LineFor>;
  /** The digest is out: what made the lines is used up. */
  done(): Promise<void>;
}

/** Where lines come from. */
export interface DigestSource {
  /** `undefined` when there is nothing on that day. May be asked again, after a crash. */
  open(day: Day): Promise<DayLines | undefined>;
}

/** What a digest says to one person: the note of the row. */
export interface DigestNote {
  readonly lines: readonly DigestLine[];
  /** Left out, since nobody reads so many. */
  readonly more: number;
}

export interface DigestContent {
  readonly day: Day;
}

const MOST_LINES = 15;

/**
 * Sends the digest of a day, or under an id and kind of its own what cannot wait for it. May be repeated after a crash;
 * nobody gets two under one id.
 */
export async function sendDigest(
  ports: NoticePorts,
  sources: readonly DigestSource[],
  day: Day,
  as: { readonly id: string; readonly kind: string } = { id: `${DIGEST}-${day}`, kind: DIGEST },
): Promise<void> {
  const opened = await Promise.all(sources.map((source) => source.open(day)));
  const found = opened.flatMap((each) => each ?? []);
  if (found.length === 0) return;
  const content: DigestContent = { day };
  const buckets = bucketsFor(found.reduce((sum, each) => sum + each.most, 0));
  let notice: Notice | undefined;
  for (const part of PARTS) {
    const recipients = await notesOf(found, part);
    if (recipients.length === 0) continue;
    notice ??= await openNotice(ports, { ...as, content }, buckets);
    await addToNotice(ports, notice, recipients);
  }
  if (notice) await closeNotice(ports, notice);
  for (const each of found) await each.done();
}

async function notesOf(
  found: readonly DayLines[],
  part: number,
): Promise<readonly { readonly person: PersonId; readonly note: string }[]> {
  const lines = new Map<PersonId, DigestLine[]>();
  for (const each of found)
    for await (const { person, line } of each.linesFor(part)) {
      const own = lines.get(person);
      if (own) own.push(line);
      else lines.set(person, [line]);
    }
  return [...lines].map(([person, own]) => {
    const note: DigestNote = {
      lines: own.slice(0, MOST_LINES),
      more: Math.max(0, own.length - MOST_LINES),
    };
    return { person, note: JSON.stringify(note) };
  });
}
