/** "Påminn nu": those who are missing are reminded at once, at most once a day. */
import { actorOf, type Acting, type AuditLog } from '../audit/audit.js';
import type { Item } from '../delivery/delivery.js';
import {
  addToNotice,
  closeNotice,
  openNotice,
  type Notice,
  type NoticePorts,
  type NoticeRecipient,
} from '../delivery/notice.js';
import { Refusal } from '../errors.js';
import type { Chart } from '../organisation/chart.js';
import { isAbsent } from '../organisation/holders.js';
import type { PersonId } from '../organisation/organisation.js';
import { dayOf, type Day, type Now } from '../time.js';
import { itemOf, openStates, type Directive } from './directive.js';
import type { FindPorts } from './find.js';
import { issuedDirective, leadOrRefuse, type ChangeRefusal } from './lead.js';
import { rowsOf } from './look.js';
import { newsOf } from './telling.js';

/** What may stand in the way of reminding. */
export type RemindRefusal = 'directive-reminded-today' | 'directive-nobody-to-remind';

export interface RemindPorts extends NoticePorts, FindPorts {
  readonly chart: Chart;
  readonly audit: AuditLog;
  readonly now: Now;
}

export const REMINDED = 'directive.reminded';

const ROWS_AT_ONCE = 200;

/**
 * Reminds everybody who has got a directive and not answered, outside the daily digest. The second time on one day is
 * refused; a first one that died halfway is finished. Gives how many are reminded.
 */
export async function remindDirective(
  ports: RemindPorts,
  who: Acting,
  id: string,
): Promise<{ readonly directive: Directive; readonly reminded: number }> {
  const { value: directive } = await issuedDirective(ports, id);
  const right = leadOrRefuse(ports, who.person, directive);
  if (directive.stage !== 'issued')
    throw new Refusal<ChangeRefusal>('directive-over', { id: directive.id, stage: directive.stage });
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  if ((await ports.notices.find(reminderId(itemOf(directive), day)))?.value.distributed)
    throw new Refusal<RemindRefusal>('directive-reminded-today', { id: directive.id });
  const { reminded, notice } = await remindMissing(ports, directive, day);
  if (!notice) throw new Refusal<RemindRefusal>('directive-nobody-to-remind', { id: directive.id });
  await noteDay(ports, directive.id, day);
  await ports.audit.record({
    id: reminderId(itemOf(directive), day),
    at: ports.now(),
    ...actorOf(who),
    right,
    verb: 'directive.remind',
    subject: directive.id,
    detail: { reminded, version: directive.askedVersion },
  });
  await closeNotice(ports, notice);
  return { directive, reminded };
}

/** The notice of a day's reminder. */
function reminderId({ id, version }: Item, day: Day): string {
  return `${id} v${version} reminded ${day}`;
}

/** The delivery item of a day's reminder: its rows lie as the directive's own do. */
export function reminderItem(item: Item, day: Day): Item {
  return { noun: 'notice', id: reminderId(item, day), version: 1, buckets: item.buckets };
}

async function remindMissing(
  ports: RemindPorts,
  directive: Directive,
  day: Day,
): Promise<{ readonly reminded: number; readonly notice: Notice | undefined }> {
  let reminded = 0;
  let opened: Notice | undefined;
  for await (const people of inBatches(missingOf(ports, directive, day))) {
    const content = newsOf({ ...directive, changes: [] });
    const news = { id: reminderId(itemOf(directive), day), kind: REMINDED, content };
    opened ??= await openNotice(ports, news, directive.buckets);
    await addToNotice(
      ports,
      opened,
      people.map((person): NoticeRecipient => ({ person })),
    );
    reminded += people.length;
  }
  return { reminded, notice: opened };
}

/** Whoever has the card and not answered; a card that has not arrived reminds by itself when it does. */
async function* missingOf(ports: RemindPorts, directive: Directive, day: Day): AsyncIterable<PersonId> {
  const open = new Set(openStates(directive));
  for await (const row of rowsOf(ports, directive)) {
    const hasIt = row.state === 'sent' || row.state === 'seen' || row.state === 'acknowledged';
    const person = ports.chart.people.get(row.person);
    // Whoever is away is left alone: a deputy has a row of their own.
    if (hasIt && open.has(row.state) && person && !isAbsent(person, day)) yield row.person;
  }
}

/** Batches of a size that one storage call takes well. */
async function* inBatches(people: AsyncIterable<PersonId>): AsyncIterable<readonly PersonId[]> {
  let batch: PersonId[] = [];
  for await (const person of people) {
    batch.push(person);
    if (batch.length < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function noteDay({ directives }: RemindPorts, id: string, day: Day): Promise<void> {
  for (;;) {
    const stored = await directives.find(id);
    const known = stored?.value.remindedOn ?? [];
    if (!stored || known.includes(day)) return;
    const saved = await directives.change(stored, { ...stored.value, remindedOn: [...known, day] });
    if (saved !== 'conflict') return;
  }
}
