/** What a change of posts makes of a row that is there already. Pure. */
import { queuedDelivery, type Delivery } from '../delivery/delivery.js';
import { dayOf, addDays, localTimeOf } from '../time.js';
import { momentOf } from '../schedule/working-days.js';
import { openUnits } from './answer.js';
import type { RecipientChange } from './difference.js';
import { isClosed, isPerUnit, type Directive } from './directive.js';
import type { Obligation } from './obligation.js';

/**
 * The deadline of somebody who takes a post over now: as many days as the others had, at the same time of the day, never
 * earlier than theirs.
 */
export function ownDeadline(directive: Directive, at: Date, zone: string): string | undefined {
  if (directive.deadline === undefined) return undefined;
  const deadline = new Date(directive.deadline);
  const days = daysBetween(dayOf(new Date(directive.issuedAt), zone), dayOf(deadline, zone));
  const clock = localTimeOf(deadline, zone).slice(11);
  const own = momentOf(addDays(dayOf(at, zone), days), clock, zone);
  return own <= deadline ? directive.deadline : own.toISOString();
}

/**
 * The row of somebody whose posts changed. It is sent anew where something is asked that the person has not been asked
 * before: after the row had passed on, or for a unit that nobody has answered for.
 */
export function takenOver(
  directive: Directive,
  row: Delivery,
  change: RecipientChange,
  deadline: string | undefined,
  sendAt: Date,
): Delivery | undefined {
  const { after, gained, before } = change;
  if (!after) return undefined;
  const { posts, standIn } = after;
  const next = { ...row, posts, standIn };
  const isSame = JSON.stringify([row.posts, row.standIn]) === JSON.stringify([posts, standIn]);
  if (!isAskedAnew(directive, next, gained.length > 0)) return isSame ? undefined : next;
  const own = standIn || deadline === undefined ? {} : { deadline };
  const noted: Obligation = { ...own, ...(before !== undefined && { before }) };
  const { answer, department } = row;
  const fresh = { person: row.person, department, posts, standIn, note: JSON.stringify(noted) };
  return {
    ...queuedDelivery(fresh, sendAt),
    ...(answer !== undefined && isPerUnit(directive) && { answer }),
  };
}

function isAskedAnew(directive: Directive, row: Delivery, hasGained: boolean): boolean {
  if (row.state === 'moved') return true;
  if (!hasGained || !isClosed(directive, row)) return false;
  // What others answered was for the posts that the person had then.
  return row.state === 'covered' || (isPerUnit(directive) && openUnits(row).length > 0);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
