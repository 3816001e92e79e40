/** What each noun gives to delivery: finishing a begun send, and how a recipient's message looks. */
import type { Delivery, Item } from './delivery/delivery.js';
import type { Deliverable } from './delivery/drive.js';
import { resumeNotice } from './delivery/notice.js';
import type { OutgoingMessage } from './delivery/sender.js';
import { directiveCard } from './cards/directive-card.js';
import { noticeMessage } from './cards/notice-cards.js';
import { meetingCard } from './cards/meeting-card.js';
import { resumeDirective } from './directives/issue.js';
import { resumeMeeting } from './meetings/call.js';
import type { Chart } from './organisation/chart.js';
import { languageFor } from './organisation/language.js';
import type { Services } from './services.js';
import type { Language } from './time.js';

/** What the nouns need to deliver. */
export type DeliverablePorts = Pick<
  Services,
  | 'chart'
  | 'chartOf'
  | 'directives'
  | 'meetings'
  | 'notices'
  | 'ledger'
  | 'dispatch'
  | 'wakeups'
  | 'schedule'
  | 'now'
>;

/** The nouns that deliver. */
export function createDeliverables(services: DeliverablePorts): Readonly<Record<Item['noun'], Deliverable>> {
  return {
    directive: {
      resume: (item) => resumeDirective(services, (version) => services.chartOf(version), item.id),
      compose: async (item) => {
        const directive = (await services.directives.find(item.id))?.value;
        if (!directive) return undefined;
        // Over, or asked anew in another version: what is still queued is no longer sent.
        if (directive.stage !== 'issued' || directive.askedVersion !== item.version) return () => undefined;
        return withChart(services, (row, chart, heard) => {
          const language = languageFor(chart, row.person, heard);
          return toMessage(directiveCard(chart, { directive, row, at: services.now() }, language));
        });
      },
    },
    meeting: {
      resume: (item) => resumeMeeting(services, (version) => services.chartOf(version), item.id),
      compose: async (item) => {
        const meeting = (await services.meetings.find(item.id))?.value;
        if (!meeting || meeting.version !== item.version) return undefined;
        return withChart(services, (row, chart, heard) => {
          const language = languageFor(chart, row.person, heard);
          return toMessage(meetingCard(chart, { meeting, row }, language, services.now()));
        });
      },
    },
    notice: {
      resume: (item) => resumeNotice(services, item.id),
      compose: async (item) => {
        const notice = (await services.notices.find(item.id))?.value;
        if (!notice) return undefined;
        return withChart(services, (row, chart, heard) => {
          const language = languageFor(chart, row.person, heard);
          const shown = noticeMessage(chart, { notice, row }, language, services.now());
          return shown && toMessage(shown);
        });
      },
    },
  };
}

function withChart<Message extends OutgoingMessage | undefined>(
  services: Pick<Services, 'chart'>,
  make: (row: Delivery, chart: Chart, heard: Language | undefined) => Message,
): ((row: Delivery, heard?: Language) => Message) | undefined {
  const chart = services.chart();
  return chart && ((row, heard) => make(row, chart, heard));
}

function toMessage({ card, text }: { card: OutgoingMessage['card']; text: string }): OutgoingMessage {
  return { card, summary: text, alert: true };
}
