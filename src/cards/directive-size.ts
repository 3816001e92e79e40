import { queuedDelivery } from '../delivery/delivery.js';
import type { MeasureMessage } from '../directives/plan.js';
import type { Post, Recipient } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import { directiveCard } from './directive-card.js';

/** Teams takes about 100 kB a message, counted as UTF-16, and Microsoft asks for at most 80. */
const MOST = 40 * 1024;
/** What stands around the card in a message, and the longest number a directive can have. */
const AROUND = 1_500;
const LONGEST_ID = 'D-2026-999999';

/** The longest of the cards that the recipients would get, in either language, against what Teams takes. */
export const measureDirective: MeasureMessage = (chart, directive, recipients) => {
  const recipient = longestOf(chart, recipients);
  if (!recipient) return { length: 0, most: MOST };
  const row = queuedDelivery(recipient, new Date(directive.issuedAt));
  const lengths = (['sv', 'en'] as const).map((language) => {
    const at = new Date(directive.issuedAt);
    const shown = { directive: { ...directive, id: directive.id || LONGEST_ID }, row, at };
    const { card, text } = directiveCard(chart, shown, language);
    return JSON.stringify(card).length + JSON.stringify(text).length;
  });
  return { length: Math.max(...lengths) + AROUND, most: MOST };
};

/** Cards differ by why somebody gets one: the most posts, and among them the longest names. */
function longestOf(chart: Chart, recipients: readonly Recipient[]): Recipient | undefined {
  let longest: Recipient | undefined;
  let most = -1;
  for (const recipient of recipients) {
    const length = recipient.posts.reduce((sum, post) => sum + lengthOf(chart, post), 0);
    if (length > most) [longest, most] = [recipient, length];
  }
  return longest;
}

function lengthOf(chart: Chart, { unit, actingFor }: Post): number {
  const away = actingFor === undefined ? 0 : (chart.people.get(actingFor)?.name.length ?? 0);
  return 20 + (chart.units.get(unit)?.name.length ?? 0) + away;
}
