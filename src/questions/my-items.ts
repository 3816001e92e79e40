/** What waits for one person: directives that they have not answered, and meetings that they are called to. */
import type { Ledger } from '../delivery/ledger.js';
import {
  isClosed,
  itemOf as itemOfDirective,
  type Directive,
  type DirectiveStore,
} from '../directives/directive.js';
import {
  isOver,
  itemOf as itemOfMeeting,
  replyOf,
  type Meeting,
  type MeetingStore,
  type ReplyAnswer,
} from '../meetings/meeting.js';
import type { PersonId } from '../organisation/organisation.js';

/** What waits, the most urgent first. */
export interface MyItems {
  readonly directives: readonly Directive[];
  readonly meetings: readonly { readonly meeting: Meeting; readonly reply?: ReplyAnswer }[];
}

interface Ports {
  readonly directives: Pick<DirectiveStore, 'newest'>;
  readonly meetings: Pick<MeetingStore, 'newest'>;
  readonly ledger: Pick<Ledger, 'find'>;
}

// Older ones are closed, or were asked for again; a question must not read a year's.
const NEWEST = 30;

/** Finds what waits for a person among the newest directives and calls. */
export async function itemsFor(ports: Ports, person: PersonId, at: Date): Promise<MyItems> {
  const [directives, meetings] = await Promise.all([
    ports.directives.newest(NEWEST),
    ports.meetings.newest(NEWEST),
  ]);
  const asking = directives.filter(({ stage, ask }) => stage === 'issued' && ask !== 'nothing');
  const coming = meetings.filter((meeting) => !isOver(meeting, at));
  const waiting = await Promise.all(asking.map((directive) => waitingOf(ports, directive, person)));
  const called = await Promise.all(coming.map((meeting) => calledOf(ports, meeting, person)));
  return {
    directives: waiting.flat().sort((a, b) => ((a.deadline ?? '~') < (b.deadline ?? '~') ? -1 : 1)),
    meetings: called.flat().sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1)),
  };
}

async function waitingOf({ ledger }: Ports, directive: Directive, person: PersonId) {
  const row = (await ledger.find(itemOfDirective(directive), person))?.value;
  return row && !isClosed(directive, row) ? [directive] : [];
}

async function calledOf({ ledger }: Ports, meeting: Meeting, person: PersonId) {
  const row = (await ledger.find(itemOfMeeting(meeting), person))?.value;
  if (!row) return [];
  const reply = replyOf(row)?.answer;
  return [{ meeting, ...(reply && { reply }) }];
}
