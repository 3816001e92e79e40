/** What the buttons of directives do. */
import { createHash } from 'node:crypto';
import { directiveStatusCard } from '../../cards/directive-status-card.js';
import { reportTableCard } from '../../cards/report-table-card.js';
import type { CardVerbs } from '../../cards/verbs.js';
import { readReportPage } from '../../directives/report-page.js';
import { leadingRight } from '../../directives/lead.js';
import { directiveStatus } from '../../directives/status.js';
import { Refusal } from '../../errors.js';
import type { Person } from '../../organisation/organisation.js';
import type { Reaction, Shown } from '../reaction.js';
import type { Turn } from '../turn.js';

/** How a directive stands, for who may see it. */
export async function status(turn: Turn, data: { readonly id: string }): Promise<Reaction> {
  return { kind: 'replace', ...(await statusCard(turn, data.id)) };
}

/** The answers of a department. */
export async function table(turn: Turn, data: CardVerbs['directive.table']): Promise<Reaction> {
  const found = await readReportPage(portsOf(turn), personOf(turn).id, data);
  const language = data.lang ?? turn.language;
  return { kind: 'replace', ...reportTableCard(turn.chart, found, language, turn.ports.now()) };
}

/** A dialog's step, named by what its card is about. */
export function toDialog({ card, text }: Shown): Reaction {
  return { kind: 'dialog', title: text, card };
}

/** The same content by the same person on the same day is the same press of a button. */
export function onceOf(turn: Turn, input: object): string {
  const { id } = personOf(turn);
  return createHash('sha256')
    .update(JSON.stringify([id, turn.day, input]))
    .digest('hex');
}

/** The person of the turn; a stranger is told that this is not for them. */
export function personOf(turn: Turn): Person {
  if (!turn.person) throw new Refusal('not-in-organisation');
  return turn.person;
}

/** How a directive stands, as a card. */
export async function statusCard(turn: Turn, id: string): Promise<Shown> {
  const { id: person } = personOf(turn);
  const found = await directiveStatus(portsOf(turn), person, id, turn.language);
  const leads = leadingRight(portsOf(turn), person, found.directive) !== undefined;
  const shown = directiveStatusCard(turn.chart, found, turn.language, turn.ports.now(), leads);
  const { directive } = found;
  return person === directive.issuer ? { ...shown, live: directive.id } : shown;
}

/** What operations on directives work with in a turn. */
export function portsOf(turn: Turn): Turn['ports'] & Pick<Turn, 'chart'> {
  return { ...turn.ports, chart: turn.chart };
}
