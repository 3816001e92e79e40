/** What one recipient's answer does for others: whoever it stands in for, and colleagues where one a unit is enough. */
import { changeRow } from '../delivery/change-row.js';
import { answered, type Delivery } from '../delivery/delivery.js';
import type { Ledger } from '../delivery/ledger.js';
import type { Post } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Now } from '../time.js';
import { answerAt, answerOf, closing, LATE, unitsOf, type UnitAnswer } from './answer.js';
import { colleaguesOn, deputiesOf } from './colleagues.js';
import { isClosed, isPerUnit, itemOf, type Directive } from './directive.js';

interface CoverPorts {
  readonly chart: Chart;
  readonly ledger: Ledger;
  readonly now: Now;
}

/** So many rows of others are looked at at a time. */
const AT_ONCE = 16;

/**
 * Closes what a row's own answer answers for others: the absent holder behind a stand-in and the other way round, and
 * where one a unit is enough, colleagues who are meant through that unit. Gives the rows that it changed. May be
 * repeated.
 */
export async function coverOthers(
  ports: CoverPorts,
  directive: Directive,
  row: Delivery,
): Promise<readonly Delivery[]> {
  const proof = answerOf(row);
  const isOwn = proof !== undefined && row.state !== 'covered' && row.state !== 'moved';
  if (!isOwn || (!isPerUnit(directive) && !isClosed(directive, row))) return [];
  const people = whoMayBeCovered(ports.chart, directive, row);
  const changed: Delivery[] = [];
  for (let at = 0; at < people.length; at += AT_ONCE) {
    const some = people.slice(at, at + AT_ONCE);
    const rows = await Promise.all(some.map((person) => coverOne(ports, directive, row, person)));
    changed.push(...rows.flatMap((each) => each ?? []));
  }
  return changed;
}

/** Found in the organisation, never among the rows; who has no row, or is not answered for, is sorted out later. */
function whoMayBeCovered(chart: Chart, directive: Directive, row: Delivery): readonly PersonId[] {
  const absent = row.posts.flatMap((post) => post.actingFor ?? []);
  const deputies = row.posts.flatMap((post) => deputiesOf(chart, post));
  const sharing = isForTheUnit(directive, row) ? unitsOf(row) : [];
  const colleagues = sharing.flatMap((unit) => colleaguesOn(chart, directive.audience, unit));
  return [...new Set([...absent, ...deputies, ...colleagues])].filter((person) => person !== row.person);
}

async function coverOne(
  ports: CoverPorts,
  directive: Directive,
  row: Delivery,
  person: PersonId,
): Promise<Delivery | undefined> {
  const other = await ports.ledger.find(itemOf(directive), person);
  if (!other) return undefined;
  let next: Delivery | undefined;
  const cover = isPerUnit(directive) && row.state !== 'cannot' ? coverUnits : coverWhole;
  const { value } = await changeRow(ports.ledger, itemOf(directive), other, (current) => {
    next = isClosed(directive, current) ? undefined : cover(directive, row, current, ports.now());
    return next;
  });
  return next && value;
}

/** "It cannot be done here" is said for the own posts alone: a colleague may be able to. */
function isForTheUnit(directive: Directive, row: Delivery): boolean {
  return directive.require === 'onePerUnit' && row.state !== 'cannot';
}

function coverWhole(directive: Directive, row: Delivery, other: Delivery, at: Date): Delivery | undefined {
  if (!other.posts.every((post) => answersFor(directive, row, other, post))) return undefined;
  const label = answerOf(row)?.late ? { label: LATE } : {};
  const state = row.state === 'cannot' ? 'cannot' : 'covered';
  return answered(other, { state, text: row.answer ?? '', ...label }, at);
}

/** Puts what was answered for a unit into the other row; that closes it when no unit of it is left. */
function coverUnits(directive: Directive, row: Delivery, other: Delivery, at: Date): Delivery | undefined {
  const own = (answerOf(row)?.units ?? []).filter((each) => each.by === row.person);
  const before = answerOf(other);
  const known = before?.units ?? [];
  const added = own.filter(({ unit }) => {
    const posts = other.posts.filter((post) => post.unit === unit);
    const isNew = known.every((each) => each.unit !== unit);
    return isNew && posts.length > 0 && posts.every((post) => answersFor(directive, row, other, post));
  });
  return added.length === 0 ? undefined : withUnits(directive, other, added, at);
}

/**
 * A row with more units answered for: closed when none is left, by a colleague alone as `covered`. Until then it counts
 * as read, where it was the recipient who answered, and stands as it was where it was not.
 */
export function withUnits(
  directive: Directive,
  row: Delivery,
  added: readonly UnitAnswer[],
  at: Date,
): Delivery {
  const before = answerOf(row);
  const units = [...(before?.units ?? []), ...added];
  const isDone = unitsOf(row).every((unit) => units.some((each) => each.unit === unit));
  const isOwn = units.some((each) => each.by === row.person);
  const readAt = before?.readAt ?? (isOwn ? at.toISOString() : undefined);
  const how = directive.ask === 'report' ? 'reported' : 'passedOn';
  const by = isOwn ? row.person : (added[0]?.by ?? row.person);
  const proof = answerAt(directive, row, at, { how, by, units, ...(readAt !== undefined && { readAt }) });
  if (isDone) return closing(row, isOwn ? 'done' : 'covered', proof, at);
  if (!isOwn) return { ...row, answer: JSON.stringify(proof) };
  return answered(row, { state: 'acknowledged', text: JSON.stringify(proof) }, at);
}

/** Whether a row's answer stands for a post of another row. */
function answersFor(directive: Directive, row: Delivery, other: Delivery, post: Post): boolean {
  const same = row.posts.filter((mine) => mine.unit === post.unit);
  if (same.length > 0 && isForTheUnit(directive, row)) return true;
  return same.some(
    (mine) => mine.role === post.role && (mine.actingFor === other.person || post.actingFor === row.person),
  );
}
