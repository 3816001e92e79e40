/** What the buttons of directives do. */
import { createHash } from 'node:crypto';
import { directiveComposeCard, directiveSentText } from '../../cards/directive-compose.js';
import { directivePreviewCard } from '../../cards/directive-preview.js';
import { directiveStatusCard } from '../../cards/directive-status-card.js';
import { toDirectiveInput, type DirectiveForm } from '../../cards/forms/directive-form.js';
import { dialogTexts } from '../../cards/texts/dialogs.js';
import { problemsIn } from '../../cards/texts/refusals.js';
import type { DirectiveRefusal } from '../../directives/directive.js';
import { issueDirective } from '../../directives/issue.js';
import { leadingRight } from '../../directives/lead.js';
import { planDirective } from '../../directives/plan.js';
import { directiveStatus } from '../../directives/status.js';
import { isRefusal, Refusal } from '../../errors.js';
import type { Person } from '../../organisation/organisation.js';
import { reachesSomething, reachOf } from '../../organisation/permissions.js';
import type { Reaction, Shown } from '../reaction.js';
import type { Turn } from '../turn.js';

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

/** A directive's status as a card. */
export async function statusCard(turn: Turn, id: string): Promise<Shown> {
  const { id: person } = personOf(turn);
  const found = await directiveStatus(portsOf(turn), person, id, turn.language);
  const leads = leadingRight(portsOf(turn), person, found.directive) !== undefined;
  return directiveStatusCard(turn.chart, found, turn.language, turn.ports.now(), leads);
}

/** What operations on directives work with in a turn. */
export function portsOf(turn: Turn): Turn['ports'] & Pick<Turn, 'chart'> {
  return { ...turn.ports, chart: turn.chart };
}
