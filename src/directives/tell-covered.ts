/** Colleagues are told who answered for the unit that they share. */
import { sendNotice, type NoticePorts } from '../delivery/notice.js';
import type { Delivery } from '../delivery/delivery.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import { answerOf, unitsOf } from './answer.js';
import { isClosed, isPerUnit, type Ask, type Directive } from './directive.js';

/** The kind of the notice. */
export const COVERED_NOTICE = 'directive.covered';

/** What such a notice holds. Whether anything is left to do stands in each recipient's note. */
export interface Covered {
  readonly directive: string;
  readonly title: string;
  readonly sensitive: boolean;
  readonly ask: Ask;
  readonly by: PersonId;
  readonly units: readonly UnitId[];
}

/** Noted of a recipient who still has other units to answer for. */
export const SOME_LEFT = 'some-left';

/** Tells those whose rows an answer closed, or came closer to closing, where one a unit is enough. Once an answer. */
export async function tellCovered(
  ports: NoticePorts,
  directive: Directive,
  row: Delivery,
  covered: readonly Delivery[],
): Promise<void> {
  if (directive.require !== 'onePerUnit' || covered.length === 0) return;
  const own = (answerOf(row)?.units ?? []).filter((each) => each.by === row.person);
  const content: Covered = {
    directive: directive.id,
    title: directive.title,
    sensitive: directive.sensitive,
    ask: directive.ask,
    by: row.person,
    units: isPerUnit(directive) ? own.slice(-1).map((each) => each.unit) : unitsOf(row),
  };
  const id = `covered-${directive.id}-v${directive.askedVersion}-${row.person}-${row.answeredAt ?? ''}`;
  const recipients = covered.map((each) =>
    isClosed(directive, each) ? { person: each.person } : { person: each.person, note: SOME_LEFT },
  );
  await sendNotice(ports, { id, kind: COVERED_NOTICE, content }, recipients);
}
