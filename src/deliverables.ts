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
        if (!directive || directive.version !== item.version) return undefined;
        return withChart(services, (row, chart) =>
          toMessage(directiveCard(chart, { directive, row }, languageFor(chart, row))),
        );
      },
    },
    meeting: {
      resume: (item) => resumeMeeting(services, (version) => services.chartOf(version), item.id),
      compose: async (item) => {
        const meeting = (await services.meetings.find(item.id))?.value;
        if (!meeting || meeting.version !== item.version) return undefined;
        return withChart(services, (row, chart) =>
          toMessage(meetingCard(chart, { meeting, row }, languageFor(chart, row), services.now())),
        );
      },
    },
    notice: {
      resume: (item) => resumeNotice(services, item.id),
      compose: async (item) => {
        const notice = (await services.notices.find(item.id))?.value;
        if (!notice) return undefined;
        return withChart(services, (row, chart) => {
          const shown = noticeMessage(chart, { notice, row }, languageFor(chart, row), services.now());
          return shown && toMessage(shown);
        });
      },
    },
  };
}

function withChart<Message extends OutgoingMessage | undefined>(
  services: Pick<Services, 'chart'>,
  make: (row: Delivery, chart: Chart) => Message,
): ((row: Delivery) => Message) | undefined {
  const chart = services.chart();
  return chart && ((row) => make(row, chart));
}

function toMessage({ card, text }: { card: OutgoingMessage['card']; text: string }): OutgoingMessage {
  return { card, summary: text, alert: true };
}

/** The language of the data for the person, else the organisation's first. */
function languageFor(chart: Chart, row: Delivery): Language {
  return chart.people.get(row.person)?.language ?? chart.organisation.languages[0] ?? 'sv';
}
