/** What the buttons of reminders do, and the one that asks for a reminder. */
import { directiveCard } from '../../cards/directive-card.js';
import { digestTexts } from '../../cards/texts/digest.js';
import type { CardVerbs } from '../../cards/verbs.js';
import { writeDayNear } from '../../cards/when.js';
import { Refusal } from '../../errors.js';
import type { DirectiveRefusal } from '../../directives/directive.js';
import { openDirective } from '../../directives/open.js';
import { remindMe } from '../../directives/remind-me.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { personOf, status } from './directives.js';

/** The recipient's own card once more, as it stands now. */
export async function show(turn: Turn, { id }: { readonly id: string }): Promise<Reaction> {
  const ports = { ...turn.ports, chart: turn.chart };
  const directive = (await ports.directives.find(id))?.value;
  if (!directive) throw new Refusal<DirectiveRefusal>('directive-unknown', { id });
  const receipt = await openDirective(ports, personOf(turn).id, { id, version: directive.version });
  return { kind: 'send', ...directiveCard(turn.chart, { ...receipt, at: ports.now() }, turn.language) };
}

/** How a directive stands, below the overview that it was asked for in. */
export async function showStatus(turn: Turn, data: { readonly id: string }): Promise<Reaction> {
  const shown = await status(turn, data);
  return shown.kind === 'replace' ? { ...shown, kind: 'send' } : shown;
}

/** "Påminn mig på torsdag". */
export async function remindLater(turn: Turn, data: CardVerbs['directive.remind-me']): Promise<Reaction> {
  const ports = { ...turn.ports, chart: turn.chart };
  const { day } = await remindMe(ports, personOf(turn).id, data);
  const language = data.lang ?? turn.language;
  const t = digestTexts[language];
  if (day === undefined) return { kind: 'tell', text: t.nothingWaits };
  return { kind: 'tell', text: t.remindLater(writeDayNear(day, turn.day, language)), done: true };
}
