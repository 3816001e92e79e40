/** What the buttons of a recipient's directive card do. */
import { directiveCard, type ReceiptShown } from '../../cards/directive-card.js';
import { passOnCard, passedOnText } from '../../cards/directive-pass-on.js';
import { toReportValues } from '../../cards/forms/report-form.js';
import type { CardVerbs } from '../../cards/verbs.js';
import type { OutgoingMessage } from '../../delivery/sender.js';
import { acknowledgeDirective } from '../../directives/acknowledge.js';
import { commentOnDirective } from '../../directives/comment.js';
import { declineDirective } from '../../directives/decline.js';
import { lastReport } from '../../directives/last-report.js';
import { openDirective } from '../../directives/open.js';
import { passedOnOtherwise, passOnDirective, previewPassOn } from '../../directives/pass-on.js';
import type { Receipt } from '../../directives/receipt.js';
import { reportOnUnit } from '../../directives/report.js';
import { languageFor } from '../../organisation/language.js';
import type { Language } from '../../time.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { personOf, portsOf, statusCard, toDialog } from './directives.js';

/** "Jag har läst". */
export async function acknowledge(turn: Turn, data: CardVerbs['directive.acknowledge']): Promise<Reaction> {
  return showAnswered(turn, data, await acknowledgeDirective(portsOf(turn), personOf(turn).id, data));
}

/** The card was opened: it arrived, and it shows how things stand now. */
export async function open(turn: Turn, data: CardVerbs['directive.open']): Promise<Reaction> {
  const receipt = await openDirective(portsOf(turn), personOf(turn).id, data);
  return show(turn, data, await withLastTime(turn, { ...receipt, unit: data.unit }));
}

/** The answers for one unit. */
export async function report(turn: Turn, data: CardVerbs['directive.report']): Promise<Reaction> {
  const values = toReportValues(data);
  const receipt = await reportOnUnit(portsOf(turn), personOf(turn).id, data, values);
  return showAnswered(turn, data, await withLastTime(turn, receipt));
}

/** The answer to a consultation. */
export async function comment(turn: Turn, data: CardVerbs['directive.comment']): Promise<Reaction> {
  const { id } = personOf(turn);
  return showAnswered(turn, data, await commentOnDirective(portsOf(turn), id, data, data.comment ?? ''));
}

/** "Kan inte genomföra". */
export async function cannot(turn: Turn, data: CardVerbs['directive.cannot']): Promise<Reaction> {
  const { id } = personOf(turn);
  return showAnswered(turn, data, await declineDirective(portsOf(turn), id, data, data.text ?? ''));
}

/** Opens the dialog in which it is passed on; where nothing is left to pass on, shows why. */
export async function passOn(turn: Turn, data: CardVerbs['directive.passOn']): Promise<Reaction> {
  const language = data.lang ?? turn.language;
  const { plan, ...receipt } = await previewPassOn(portsOf(turn), personOf(turn).id, data, data.line ?? '');
  if (plan) return toDialog(passOnCard(turn.chart, data, plan, language));
  return showAnswered(turn, data, receipt);
}

/** Passes it on. Pressing twice makes one copy. */
export async function passOnSend(turn: Turn, data: CardVerbs['directive.passOnSend']): Promise<Reaction> {
  const { id } = personOf(turn);
  const { copy, ...receipt } = await passOnDirective(portsOf(turn), id, data, data.line ?? '');
  const shown = showAnswered(turn, data, receipt);
  if (!copy) return shown;
  turn.ports.nudge();
  const text = passedOnText(copy, data.lang ?? turn.language);
  return copy.issuer === id
    ? { kind: 'close', text, send: await statusCard(turn, copy.id) }
    : { kind: 'close', text };
}

/** It was passed on in another way. */
export async function passedOn(turn: Turn, data: CardVerbs['directive.passedOn']): Promise<Reaction> {
  const { id } = personOf(turn);
  return showAnswered(turn, data, await passedOnOtherwise(portsOf(turn), id, data, data.text ?? ''));
}

/** The card in its own language. */
export function show(
  turn: Turn,
  data: { readonly lang?: Language | undefined },
  receipt: ReceiptShown,
): Reaction {
  return {
    kind: 'replace',
    ...directiveCard(turn.chart, { ...receipt, at: turn.ports.now() }, data.lang ?? turn.language),
  };
}

/** The same, and on the person's other devices; others whose rows the answer closed see that too. */
function showAnswered(
  turn: Turn,
  data: { readonly lang?: Language | undefined },
  receipt: ReceiptShown,
): Reaction {
  const { chart, ports } = turn;
  const { directive, row, covered = [] } = receipt;
  const draw = (shown: Receipt, language: Language): OutgoingMessage => {
    const { card, text } = directiveCard(chart, { ...shown, at: ports.now() }, language);
    return { card, summary: text };
  };
  ports.refresh(row, () => draw(receipt, data.lang ?? turn.language));
  // They are told, too.
  if (covered.length > 0) ports.nudge();
  for (const other of covered)
    ports.refresh(other, (heard) => draw({ directive, row: other }, languageFor(chart, other.person, heard)));
  return show(turn, data, receipt);
}

async function withLastTime(turn: Turn, receipt: ReceiptShown): Promise<ReceiptShown> {
  return { ...receipt, lastTime: await lastReport(portsOf(turn), receipt, receipt.unit) };
}
