/** What the buttons of directives do. */
import { createHash } from 'node:crypto';
import {
  composeDirectiveCard,
  directiveCard,
  directiveSentText,
  directiveStatusCard,
  previewDirectiveCard,
} from '../../cards/directives.js';
import { toDirectiveInput, type DirectiveForm } from '../../cards/forms/directive-form.js';
import { acknowledgeDirective, openDirective, type Receipt } from '../../directives/acknowledge.js';
import { issueDirective, planDirective } from '../../directives/issue.js';
import { directiveStatus } from '../../directives/status.js';
import { isRefusal, Refusal } from '../../errors.js';
import type { Person } from '../../organisation/organisation.js';
import { languageOf, type Turn } from '../turn.js';
import type { Reaction } from '../reaction.js';

type Versioned = { readonly id: string; readonly version: number };

/** "Jag har läst". */
export async function acknowledge(turn: Turn, data: Versioned): Promise<Reaction> {
  const receipt = await acknowledgeDirective(portsOf(turn), personOf(turn).id, data);
  return showReceipt(turn, receipt, true);
}

/** The card was opened: it arrived, and it shows how things stand now. */
export async function open(turn: Turn, data: Versioned): Promise<Reaction> {
  return showReceipt(turn, await openDirective(portsOf(turn), personOf(turn).id, data), false);
}

/** How a directive stands, for who may see it. */
export async function status(turn: Turn, data: { readonly id: string }): Promise<Reaction> {
  const found = await directiveStatus(portsOf(turn), personOf(turn).id, data.id, turn.language);
  return { kind: 'replace', ...directiveStatusCard(found, turn.chart, turn.language) };
}

/** Opens the dialog, or returns to it with what was filled in. */
export async function compose(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  personOf(turn);
  return { kind: 'dialog', ...composeDirectiveCard(turn.chart, form, [], turn.language) };
}

/** Shows what sending would mean; what is wrong is shown in the dialog with everything kept. */
export async function preview(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  const person = personOf(turn);
  try {
    const input = toDirectiveInput(form, turn.chart);
    const plan = planDirective(turn.chart, person.id, input, turn.ports.now());
    return {
      kind: 'dialog',
      ...previewDirectiveCard({ plan, input, form, issuer: person, chart: turn.chart }, turn.language),
    };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { kind: 'dialog', ...composeDirectiveCard(turn.chart, form, [error], turn.language) };
  }
}

/** Sends. Pressing twice sends once. */
export async function send(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  const person = personOf(turn);
  const input = toDirectiveInput(form, turn.chart);
  const acting = { person: person.id, via: 'chat' as const };
  const ports = portsOf(turn);
  const directive = await issueDirective(ports, acting, input, onceOf(turn, input));
  turn.ports.nudge();
  const found = await directiveStatus(ports, person.id, directive.id, turn.language);
  const text = directiveSentText(directive, turn.language);
  return { kind: 'close', text, send: directiveStatusCard(found, turn.chart, turn.language) };
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

function portsOf(turn: Turn) {
  return { ...turn.ports, chart: turn.chart };
}

function showReceipt(turn: Turn, receipt: Receipt, elsewhere: boolean): Reaction {
  const shown = directiveCard(receipt, turn.chart, turn.language);
  if (elsewhere) {
    const own = languageOf(turn.person, undefined, turn.chart.organisation.languages[0] ?? 'sv');
    const { card, text } = own === turn.language ? shown : directiveCard(receipt, turn.chart, own);
    turn.ports.refresh(receipt.row, { card, summary: text });
  }
  return { kind: 'replace', ...shown };
}
