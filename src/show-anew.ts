/** Shows delivered cards of a directive in their present form, last in line. */
import { directiveCard } from './cards/directive-card.js';
import { supersededCard } from './cards/directive-news-card.js';
import type { Delivery } from './delivery/delivery.js';
import { refreshDelivered } from './delivery/refresh.js';
import { newsOf, type TellPorts } from './directives/telling.js';
import { languageFor } from './organisation/language.js';
import type { Services } from './services.js';

/** Of so many cards the answers are waited for at a time. */
const AT_ONCE = 24;

/** What is changed on delivered cards after an amendment or an end. */
export function createShowAnew(
  services: Services,
  sending: Parameters<typeof refreshDelivered>[0],
): TellPorts['showAnew'] {
  return async (directive, rows, isOld) => {
    const chart = services.chart();
    if (!chart) return;
    const show = async (row: Delivery): Promise<void> => {
      await refreshDelivered(sending, row, (heard) => {
        const language = languageFor(chart, row.person, heard);
        const { card, text } = isOld
          ? supersededCard(newsOf(directive), language)
          : directiveCard(chart, { directive, row, at: services.now() }, language);
        return { card, summary: text };
      });
    };
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await Promise.all(rows.slice(at, at + AT_ONCE).map(show));
  };
}
