/** After a change: whoever got the directive is told, and delivered cards turn into their present form. */
import type { Delivery, Item } from '../delivery/delivery.js';
import {
  addToNotice,
  closeNotice,
  openNotice,
  type NoticePorts,
  type NoticeRecipient,
} from '../delivery/notice.js';
import { resolveAudience } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Schedule, Timer } from '../schedule/schedule.js';
import type { Now } from '../time.js';
import { itemOf, type Change, type Directive, type DirectiveStore } from './directive.js';

/** The timer that tells of a change: at once, but by whichever process is alive, so that no crash leaves people untold. */
export const TELLING = 'directive.telling';

/** What a notice says of a directive; the same for everybody. */
export interface DirectiveNews {
  readonly id: string;
  readonly version: number;
  readonly kind: Directive['kind'];
  readonly title: string;
  readonly titleEn?: string;
  readonly sensitive: boolean;
  readonly reason?: string;
  readonly replacedBy?: string;
}

interface Telling {
  readonly id: string;
  readonly what: Change['what'];
  readonly version: number;
  /** Whose rows hold the cards that people have. */
  readonly item: Item;
  /** Of the second look: only what was sent since. */
  readonly since?: string;
}

export interface TellPorts extends NoticePorts {
  readonly schedule: Schedule;
  readonly directives: DirectiveStore;
  chartOf(version: string): Promise<Chart | undefined>;
  /** Shows a delivered card in its present form, last in line; `isOld` where a newer card was sent since. */
  showAnew(directive: Directive, rows: readonly Delivery[], isOld: boolean): Promise<void>;
}

/** Noted of a recipient whom the new version does not mean any more. */
export const NOT_MEANT = 'not-meant';

const ROWS_AT_ONCE = 200;
/** Longer than a claim on a row holds. */
const SECOND_LOOK_MS = 90_000;

/** Asks for a change to be told of; `item` is the one whose cards people have. May be repeated. */
export async function scheduleTelling(
  ports: { readonly schedule: Schedule; readonly now: Now },
  directive: Directive,
  item: Item,
): Promise<void> {
  const what = directive.changes.at(-1)?.what ?? 'amended';
  await putTelling(ports, { id: directive.id, what, version: directive.version, item }, ports.now());
}

async function putTelling(ports: { readonly schedule: Schedule }, telling: Telling, at: Date): Promise<void> {
  const { id, what, version, since } = telling;
  await ports.schedule.put({
    id: `${id} ${what} v${version}${since === undefined ? '' : ' again'}`,
    dueAt: at.toISOString(),
    kind: TELLING,
    // Not the directive's own: what waits about that is cancelled when it ends.
    subject: `${id} telling`,
    data: JSON.stringify(telling),
    track: 'ordinary',
  });
}

/** Tells of a change and shows the delivered cards anew. May be repeated: nobody is told twice. */
export async function tellOfChange(ports: TellPorts, timer: Timer): Promise<void> {
  const telling = JSON.parse(timer.data ?? '{}') as Telling;
  const directive = (await ports.directives.find(telling.id))?.value;
  // Changed again since: that change is told of by a timer of its own, and of this one nothing holds any more.
  if (!directive || directive.version !== telling.version || directive.changes.at(-1)?.what !== telling.what)
    return;
  const isOld = telling.item.version !== itemOf(directive).version;
  const askedAgain = isOld ? await whoIsAsked(ports, directive) : new Set<PersonId>();
  const notice = await openNotice(ports, noticeOf(directive, telling), telling.item.buckets);
  for await (const rows of inBatches(ports, telling)) {
    const told = rows
      .filter((row) => !askedAgain.has(row.person))
      .map(({ person }): NoticeRecipient => (isOld ? { person, note: NOT_MEANT } : { person }));
    if (told.length > 0) await addToNotice(ports, notice, told);
    await ports.showAnew(directive, rows, isOld);
  }
  await closeNotice(ports, notice);
  // What was on its way when the change was made has arrived by then.
  const { changes, issuedAt } = directive;
  const since = changes.at(-1)?.at ?? issuedAt;
  const later = new Date(ports.now().getTime() + SECOND_LOOK_MS);
  if (telling.since === undefined) await putTelling(ports, { ...telling, since }, later);
}

/** The rows of an item whose card lies in a chat. */
async function* inBatches(
  ports: Pick<TellPorts, 'ledger'>,
  { item, since = '' }: Telling,
): AsyncIterable<readonly Delivery[]> {
  let batch: Delivery[] = [];
  for (const slice of ports.ledger.slicesOf(item))
    for await (const { value } of ports.ledger.rows(slice)) {
      if (value.activityId === undefined || (value.sentAt ?? '') < since) continue;
      batch.push(value);
      if (batch.length < ROWS_AT_ONCE) continue;
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}

/** Who gets a new card anyway, which says what has changed. */
async function whoIsAsked(ports: TellPorts, directive: Directive): Promise<ReadonlySet<PersonId>> {
  const chart = await ports.chartOf(directive.organisationVersion);
  if (!chart) throw new Error('The organisation version of a directive cannot be read yet');
  const { recipients } = resolveAudience(chart, directive.audience, directive.day);
  return new Set(recipients.map((each) => each.person));
}

function noticeOf(directive: Directive, { what, version }: Telling) {
  const { id } = directive;
  return { id: `${id} ${what} v${version}`, kind: `directive.${what}`, content: newsOf(directive) };
}

/** What is told of a directive as it stands. */
export function newsOf(directive: Directive): DirectiveNews {
  const { id, version, kind, title, titleEn, sensitive, replacedBy } = directive;
  const reason = directive.changes.at(-1)?.reason;
  return {
    ...{ id, version, kind, title, sensitive },
    ...(titleEn !== undefined && { titleEn }),
    ...(reason !== undefined && { reason }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
}
