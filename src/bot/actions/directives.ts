/** What the buttons of directives do. */
import { createHash } from 'node:crypto';
import { directiveCard } from '../../cards/directive-card.js';
import { directiveComposeCard, directiveSentText } from '../../cards/directive-compose.js';
import { directivePreviewCard } from '../../cards/directive-preview.js';
import { directiveStatusCard } from '../../cards/directive-status-card.js';
import { toDirectiveInput, type DirectiveForm } from '../../cards/forms/directive-form.js';
import { dialogTexts } from '../../cards/texts/dialogs.js';
import { problemsIn } from '../../cards/texts/refusals.js';
import { acknowledgeDirective } from '../../directives/acknowledge.js';
import { openDirective } from '../../directives/open.js';
import type { Receipt } from '../../directives/receipt.js';
import type { DirectiveRefusal } from '../../directives/directive.js';
import { issueDirective } from '../../directives/issue.js';
import { planDirective } from '../../directives/plan.js';
import { directiveStatus } from '../../directives/status.js';
import { isRefusal, Refusal } from '../../errors.js';
import type { Person } from '../../organisation/organisation.js';
import { reachesSomething, reachOf } from '../../organisation/permissions.js';
import type { Reaction, Shown } from '../reaction.js';
import type { Turn } from '../turn.js';

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
  return { kind: 'replace', ...(await statusCard(turn, data.id)) };
}

/** Opens the dialog, or returns to it with what was filled in. */
export async function compose(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  return composeDialog(turn, form, []);
}

/** Shows what sending would mean; what is wrong is shown in the dialog with everything kept. */
export async function preview(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  const { id } = personOf(turn);
  try {
    const plan = planDirective(portsOf(turn), id, toDirectiveInput(form), turn.ports.now());
    const { card } = directivePreviewCard(turn.chart, form, plan, turn.language);
    return toDialog({ card, text: dialogTexts[turn.language].directive.heading });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return composeDialog(turn, form, problemsIn(error, turn.language));
  }
}

/** Sends. Pressing twice sends once. */
export async function send(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  const input = toDirectiveInput(form);
  const acting = { person: personOf(turn).id, via: 'chat' as const };
  const directive = await issueDirective(portsOf(turn), acting, input, { once: onceOf(turn, input) });
  turn.ports.nudge();
  const text = directiveSentText(directive, turn.language);
  return { kind: 'close', text, send: await statusCard(turn, directive.id) };
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

function composeDialog(turn: Turn, form: DirectiveForm, problems: readonly string[]): Reaction {
  const reach = reachOf(turn.chart, personOf(turn).id, 'issue-directives', turn.day);
  if (!reachesSomething(reach)) throw new Refusal<DirectiveRefusal>('directive-not-allowed');
  return toDialog(directiveComposeCard(turn.chart, reach, form, problems, turn.language));
}

async function statusCard(turn: Turn, id: string): Promise<Shown> {
  const found = await directiveStatus(portsOf(turn), personOf(turn).id, id, turn.language);
  return directiveStatusCard(turn.chart, found, turn.language, turn.ports.now());
}

function portsOf(turn: Turn) {
  return { ...turn.ports, chart: turn.chart };
}

function showReceipt(turn: Turn, receipt: Receipt, elsewhere: boolean): Reaction {
  const shown = directiveCard(turn.chart, receipt, turn.language);
  if (elsewhere) turn.ports.refresh(receipt.row, { card: shown.card, summary: shown.text });
  return { kind: 'replace', ...shown };
}
