/** Going further: whoever has not answered is named to the next filled post of the chain. */
import { sendNotice, type NoticePorts, type NoticeRecipient } from '../delivery/notice.js';
import type { Delivery } from '../delivery/delivery.js';
import type { Post } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { escalationSteps, type EscalationStep } from '../organisation/escalation.js';
import type { PersonId, RoleId, UnitId } from '../organisation/organisation.js';
import { hoursOf } from '../schedule/hours.js';
import type { Timer } from '../schedule/schedule.js';
import { afterQuiet } from '../schedule/working-days.js';
import { dayOf } from '../time.js';
import { openUnits } from './answer.js';
import { isPerUnit, type Directive, type DirectiveStore } from './directive.js';
import type { LadderTimer } from './follow.js';
import { dayOfStep, levelOf } from './ladder.js';
import { isFollowed, waitingRows } from './waiting-rows.js';

/** The kind of notice with which something goes further. */
export const ESCALATED = 'directive.escalated';

export interface EscalatedContent {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly deadline: string;
  readonly level: 1 | 2;
}

/** Somebody from whom an answer is missing, for a post. */
export interface MissingAnswer {
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly role?: RoleId;
}

/** What one receiver is told: the note of the row. */
export interface EscalatedNote {
  /** The receiver's post in the chain. */
  readonly role?: RoleId;
  readonly unit: UnitId;
  /** At most thirty. */
  readonly missing: readonly MissingAnswer[];
  readonly total: number;
}

export interface EscalatePorts extends NoticePorts {
  readonly chart: Chart;
  readonly directives: DirectiveStore;
}

const MOST_NAMED = 30;

/** Tells the next filled posts who has not answered, one card a receiver. May be repeated; nobody is told twice. */
export async function escalateDirective(ports: EscalatePorts, timer: Timer): Promise<void> {
  const { step, day, version } = JSON.parse(timer.data ?? '{}') as LadderTimer;
  const directive = (await ports.directives.find(timer.subject))?.value;
  const level = levelOf(step);
  if (!isFollowed(directive, version) || level === 0) return;
  const today = dayOf(ports.now(), ports.chart.organisation.timeZone);
  const notes = new Map<PersonId, EscalatedNote>();
  for await (const row of waitingRows(ports.ledger, directive)) {
    if (row.standIn || dayOfStep(ports.chart, directive, row, step) !== day) continue;
    for (const post of openPosts(directive, row)) {
      const next = escalationSteps(ports.chart, post, row.person, today)[level - 1];
      for (const person of next?.people ?? []) if (next) note(notes, person, next, missingOn(row, post));
    }
  }
  await sendNotice(ports, noticeOf(ports, directive, level, timer), [...notes].map(toRecipient));
}

function openPosts(directive: Directive, row: Delivery): readonly Post[] {
  const own = row.posts.filter((post) => post.actingFor === undefined);
  if (!isPerUnit(directive)) return own;
  const open = openUnits(row);
  return own.filter((post) => open.includes(post.unit));
}

function missingOn(row: Delivery, { unit, role }: Post): MissingAnswer {
  return { person: row.person, unit, ...(role !== undefined && { role }) };
}

function note(
  notes: Map<PersonId, EscalatedNote>,
  receiver: PersonId,
  { role, unit }: EscalationStep,
  missing: MissingAnswer,
): void {
  const known = notes.get(receiver) ?? { ...(role !== undefined && { role }), unit, missing: [], total: 0 };
  const named = known.missing.length < MOST_NAMED ? [...known.missing, missing] : known.missing;
  notes.set(receiver, { ...known, missing: named, total: known.total + 1 });
}

function toRecipient([person, told]: readonly [PersonId, EscalatedNote]): NoticeRecipient {
  return { person, note: JSON.stringify(told) };
}

function noticeOf(ports: EscalatePorts, directive: Directive, level: 1 | 2, timer: Timer) {
  const { id, title, titleEn, deadline = '' } = directive;
  const content: EscalatedContent = { id, title, ...(titleEn !== undefined && { titleEn }), deadline, level };
  const morning = afterQuiet(ports.now(), hoursOf(ports.chart).quiet, ports.chart.organisation.timeZone);
  const waits = directive.urgent ? {} : { notBefore: morning.toISOString() };
  return { id: timer.id, kind: ESCALATED, content, ...waits };
}
