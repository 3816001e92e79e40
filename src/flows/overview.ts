/** The overview at the beginning of a week: what is overdue, unanswered and vacant, and the next meeting. */
import type { Ledger, Tally } from '../delivery/ledger.js';
import { sendNotice, type NoticePorts, type NoticeRecipient } from '../delivery/notice.js';
import { isClosed, itemOf, type Directive, type DirectiveStore } from '../directives/directive.js';
import { DERIVE } from '../directives/follow.js';
import { itemOf as itemOfMeeting, type Meeting, type MeetingStore } from '../meetings/meeting.js';
import type { Chart } from '../organisation/chart.js';
import { vacanciesOn } from '../organisation/coverage.js';
import type { GroupId, PersonId, RoleId, UnitId } from '../organisation/organisation.js';
import { reachesSomething, reachesUnit, reachOf, type Reach } from '../organisation/permissions.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Day } from '../time.js';

/** The kind of notice that an overview is. */
export const OVERVIEW = 'overview';

/** A directive from which answers are missing, within what the reader follows. */
export interface OpenDirective {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly deadline?: string;
  readonly missing: number;
}

/** What one person is told: the note of the row. */
export interface OverviewNote {
  readonly overdue: readonly OpenDirective[];
  readonly waiting: readonly OpenDirective[];
  /** At most ten, of all. */
  readonly vacant: readonly { readonly role: RoleId; readonly unit: UnitId }[];
  readonly vacantTotal: number;
  readonly meeting?: { readonly id: string; readonly group: GroupId; readonly start: string };
}

export interface OverviewContent {
  readonly day: Day;
}

export interface OverviewPorts extends NoticePorts {
  readonly chart: Chart;
  readonly directives: DirectiveStore;
  readonly meetings: MeetingStore;
  readonly ledger: Ledger;
  readonly schedule: Schedule;
}

const MOST_MEETINGS = 50;
const MOST_VACANT = 10;

interface Followed {
  readonly directive: Directive;
  readonly open: readonly Tally[];
}

/** Tells everybody who follows up, each within the own reach, where there is something to tell. */
export async function sendOverview(ports: OverviewPorts, day: Day): Promise<void> {
  const { chart } = ports;
  const followed = await loadFollowed(ports);
  const coming = await comingMeetings(ports);
  const recipients: NoticeRecipient[] = [];
  for (const [person, reach] of readers(chart, followed, day)) {
    const note = noteFor(ports, followed, person, reach, day);
    const meeting = await nextMeeting(ports, coming, person);
    if (note.overdue.length + note.waiting.length + note.vacantTotal === 0 && !meeting) continue;
    recipients.push({ person, note: JSON.stringify({ ...note, ...(meeting && { meeting }) }) });
  }
  const content: OverviewContent = { day };
  await sendNotice(ports, { id: `${OVERVIEW}-${day}`, kind: OVERVIEW, content }, recipients);
}

/** Holders of posts that may see the status, and issuers of what is still open. Managers have it in their tab. */
function readers(chart: Chart, followed: readonly Followed[], day: Day): ReadonlyMap<PersonId, Reach> {
  const roles = chart.organisation.roles.filter((role) => role.may['see-status'] !== undefined);
  const holders = roles.flatMap((role) => chart.assignmentsOfRole.get(role.id) ?? []);
  const people = [
    ...holders.map((each) => each.person),
    ...followed.map(({ directive }) => directive.issuer),
  ];
  const readers = new Map<PersonId, Reach>();
  for (const person of new Set(people)) {
    const reach = reachOf(chart, person, 'see-status', day);
    const issues = followed.some(({ directive }) => directive.issuer === person);
    if (chart.people.has(person) && (reachesSomething(reach) || issues)) readers.set(person, reach);
  }
  return readers;
}

async function loadFollowed(ports: OverviewPorts): Promise<readonly Followed[]> {
  const ids = new Set((await ports.schedule.waiting(DERIVE)).map((timer) => timer.subject));
  const found: Followed[] = [];
  for (const id of [...ids].sort()) {
    const directive = (await ports.directives.find(id))?.value;
    if (directive?.stage !== 'issued') continue;
    const { tallies } = await ports.ledger.status(itemOf(directive), [], 0);
    const open = tallies.filter((tally) => !tally.standIn && !isClosed(directive, tally));
    if (open.length > 0) found.push({ directive, open });
  }
  return found;
}

function noteFor(
  ports: OverviewPorts,
  followed: readonly Followed[],
  person: PersonId,
  reach: Reach,
  day: Day,
): OverviewNote {
  const now = ports.now().toISOString();
  const open = followed.flatMap((each) => toOpen(ports.chart, each, person, reach));
  const isOverdue = ({ deadline }: OpenDirective) => deadline !== undefined && deadline < now;
  const vacant = vacanciesOn(ports.chart, day).filter(({ unit }) => reachesUnit(ports.chart, reach, unit.id));
  return {
    overdue: open.filter(isOverdue),
    waiting: open.filter((each) => !isOverdue(each)),
    vacant: vacant.slice(0, MOST_VACANT).map(({ role, unit }) => ({ role: role.id, unit: unit.id })),
    vacantTotal: vacant.length,
  };
}

/** The issuer follows the whole of it, others the departments within their reach. */
function toOpen(
  chart: Chart,
  { directive, open }: Followed,
  person: PersonId,
  reach: Reach,
): readonly OpenDirective[] {
  const mine = open.filter(
    (tally) => directive.issuer === person || reachesUnit(chart, reach, tally.department),
  );
  const missing = mine.reduce((sum, tally) => sum + tally.count, 0);
  const { id, title, titleEn, deadline } = directive;
  if (missing === 0) return [];
  return [{ id, title, ...(titleEn !== undefined && { titleEn }), ...(deadline && { deadline }), missing }];
}

async function comingMeetings(ports: OverviewPorts): Promise<readonly Meeting[]> {
  const now = ports.now().toISOString();
  const newest = await ports.meetings.newest(MOST_MEETINGS);
  return newest.filter(({ start }) => start > now).sort((a, b) => (a.start < b.start ? -1 : 1));
}

async function nextMeeting(
  ports: OverviewPorts,
  coming: readonly Meeting[],
  person: PersonId,
): Promise<OverviewNote['meeting']> {
  for (const meeting of coming)
    if (meeting.caller === person || (await ports.ledger.find(itemOfMeeting(meeting), person))) {
      const { id, group, start } = meeting;
      return { id, group, start };
    }
  return undefined;
}
