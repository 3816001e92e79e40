/** "Bekräftat på annat sätt": somebody who cannot answer here was reached in another way, and that is entered for them. */
import { actorOf, type Acting, type AuditLog } from '../audit/audit.js';
import { changeRow } from '../delivery/change-row.js';
import type { Delivery } from '../delivery/delivery.js';
import type { Ledger } from '../delivery/ledger.js';
import { Refusal } from '../errors.js';
import { personNamed } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { reachesSomething, reachesUnit, reachOf } from '../organisation/permissions.js';
import { dayOf, instantOf, type Now } from '../time.js';
import { answerAt, answerOf, closing } from './answer.js';
import { coverOthers } from './cover.js';
import { isClosed, itemOf, type Directive } from './directive.js';
import type { FindPorts } from './find.js';
import { issuedDirective, leadingRight, REASON_LENGTH } from './lead.js';

/** What may stand in the way of entering an answer for somebody else. */
export type OtherwiseRefusal =
  | 'directive-otherwise-not-allowed'
  | 'directive-otherwise-over'
  | 'directive-otherwise-nobody'
  | 'directive-otherwise-how'
  | 'directive-otherwise-when'
  | 'directive-otherwise-answered';

export interface OtherwisePorts extends FindPorts {
  readonly chart: Chart;
  readonly ledger: Ledger;
  readonly audit: AuditLog;
  readonly now: Now;
}

export interface OtherwiseInput {
  readonly id: string;
  /** Person id or e-mail address. */
  readonly person: string;
  /** "By telephone, to Eva". */
  readonly how: string;
  /** When it was confirmed, local; today without one. */
  readonly when?: string;
}

/**
 * Enters that a recipient has confirmed outside Teams, with how and when. Only the issuer, those who lead all directives,
 * and whoever directs the recipient's whole part may. May be repeated; an answer that stands is never replaced.
 */
export async function confirmOtherwise(
  ports: OtherwisePorts,
  who: Acting,
  input: OtherwiseInput,
): Promise<{ readonly directive: Directive; readonly row: Delivery }> {
  const { value: directive } = await issuedDirective(ports, input.id);
  const person = personNamed(ports.chart, input.person)?.id ?? input.person;
  const stored = await ports.ledger.find(itemOf(directive), person);
  const right = rightFor(ports, who.person, directive, stored?.value);
  if (!stored) throw no('directive-otherwise-nobody', { id: directive.id });
  if (directive.stage !== 'issued' || directive.ask === 'nothing')
    throw no('directive-otherwise-over', { id: directive.id });
  const text = readHow(input.how);
  const when = readWhen(ports, directive, input.when);
  const { value: row } = await changeRow(ports.ledger, itemOf(directive), stored, (current) =>
    isClosed(directive, current) ? undefined : confirmed(ports, directive, current, { who, text, when }),
  );
  const proof = answerOf(row);
  if (proof?.how !== 'otherwise' || proof.enteredBy !== who.person || proof.text !== text)
    throw no('directive-otherwise-answered', { id: directive.id });
  await ports.audit.record({
    id: `${directive.id}-v${directive.askedVersion}-otherwise-${person}`,
    at: new Date(proof.enteredAt ?? proof.at),
    ...actorOf(who),
    right,
    verb: 'directive.confirm',
    subject: directive.id,
    detail: { person, version: directive.version },
  });
  await coverOthers(ports, directive, row);
  return { directive, row };
}

/** Whether somebody may enter answers for at least some recipients. */
export function mayConfirmSome(
  ports: Pick<OtherwisePorts, 'chart' | 'now'>,
  who: string,
  directive: Directive,
): boolean {
  if (directive.stage !== 'issued' || directive.ask === 'nothing') return false;
  if (leadingRight(ports, who, directive) !== undefined) return true;
  return reachesSomething(reachOf(ports.chart, who, 'issue-directives', dayOf(ports.now(), zoneOf(ports))));
}

function confirmed(
  ports: OtherwisePorts,
  directive: Directive,
  row: Delivery,
  entry: { readonly who: Acting; readonly text: string; readonly when: Date },
): Delivery {
  const at = ports.now();
  const proof = answerAt(directive, row, entry.when, {
    how: 'otherwise',
    text: entry.text,
    enteredBy: entry.who.person,
    enteredAt: at.toISOString(),
  });
  return closing(row, 'done', proof, at);
}

/** An officer's right over some of a person's posts does not reach the others. */
function rightFor(
  ports: OtherwisePorts,
  who: string,
  directive: Directive,
  row: Delivery | undefined,
): string {
  const leading = leadingRight(ports, who, directive);
  if (leading !== undefined) return leading;
  const reach = reachOf(ports.chart, who, 'issue-directives', dayOf(ports.now(), zoneOf(ports)));
  const isOwn = row?.person !== who && row?.posts.every((post) => reachesUnit(ports.chart, reach, post.unit));
  if (!isOwn) throw no('directive-otherwise-not-allowed', { id: directive.id });
  return 'issue-directives';
}

function readHow(how: string): string {
  const text = how.trim();
  if (text === '' || text.length > REASON_LENGTH)
    throw no('directive-otherwise-how', { most: REASON_LENGTH });
  return text;
}

/** A moment since the directive was sent; a day alone means its last minute, or now where that has not come yet. */
function readWhen(ports: OtherwisePorts, directive: Directive, when: string | undefined): Date {
  const now = ports.now();
  const written = when?.trim() ?? '';
  if (written === '' || written === dayOf(now, zoneOf(ports))) return now;
  const instant = instantOf(written, zoneOf(ports));
  if (!instant || instant > now || instant.toISOString() < directive.issuedAt)
    throw no('directive-otherwise-when', { when: written });
  return instant;
}

function zoneOf({ chart }: Pick<OtherwisePorts, 'chart'>): string {
  return chart.organisation.timeZone;
}

function no(
  code: OtherwiseRefusal,
  values: Readonly<Record<string, string | number>>,
): Refusal<OtherwiseRefusal> {
  return new Refusal(code, values);
}
