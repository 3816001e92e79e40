/** What timers do: one line a kind. A noun that does something later begins with a line here. */
import { atDigestTime, dayOfTimer, onFirstWorkingDay, onWorkingDays } from './digest/daily.js';
import { DIGEST, sendDigest } from './digest/digest.js';
import { deriveObligations } from './directives/derive.js';
import { escalateDirective } from './directives/escalate.js';
import { DERIVE, deriveNext, ESCALATE, REMIND_NOW } from './directives/follow.js';
import { directiveDigest, URGENT_REMINDER, urgentReminder } from './directives/remind.js';
import { SEND_TIMER } from './directives/send-draft.js';
import { sendScheduled } from './directives/send-scheduled.js';
import { TELLING, tellOfChange, type TellPorts } from './directives/telling.js';
import { deriveAllObligations } from './flows/new-organisation.js';
import { OVERVIEW, sendOverview } from './flows/overview.js';
import type { Chart } from './organisation/chart.js';
import { hoursOf } from './schedule/hours.js';
import type { Recurring, RunnerOptions } from './schedule/runner.js';
import type { Timer } from './schedule/schedule.js';
import { isQuiet } from './schedule/working-days.js';
import type { Services } from './services.js';
import { dayOf, type Day } from './time.js';

/** What timers work with. */
export type ScheduledPorts = Pick<
  Services,
  | 'chart'
  | 'chartOf'
  | 'refreshChart'
  | 'directives'
  | 'drafts'
  | 'measure'
  | 'numbers'
  | 'audit'
  | 'meetings'
  | 'ledger'
  | 'dispatch'
  | 'wakeups'
  | 'notices'
  | 'schedule'
  | 'now'
>;
type Charted = Omit<ScheduledPorts, 'chart'> & { readonly chart: Chart };

const NEW_ORGANISATION = 'organisation.changed';

/** The handlers of all kinds of timers, and what comes again and again. `nudge` wakes the worker of this process. */
export function createScheduled(
  services: ScheduledPorts,
  nudge: () => void,
  showAnew: TellPorts['showAnew'],
): RunnerOptions {
  const doing = (work: (ports: Charted, timer: Timer) => Promise<void>) => async (timer: Timer) => {
    const chart = services.chart();
    if (!chart) throw new Error('There is no organisation yet');
    await work({ ...services, chart }, timer);
    nudge();
  };
  return {
    handlers: {
      [DIGEST]: doing(async (ports, timer) => {
        const day = dayOfTimer(timer);
        if (isStill(ports, day)) await sendDigest(ports, [directiveDigest(ports)], day);
      }),
      [OVERVIEW]: doing(async (ports, timer) => {
        const day = dayOfTimer(timer);
        if (isStill(ports, day)) await sendOverview(ports, day);
      }),
      [REMIND_NOW]: doing((ports, timer) => {
        const as = { id: timer.id, kind: URGENT_REMINDER };
        return sendDigest(ports, [urgentReminder(ports, timer)], todayOf(ports), as);
      }),
      [ESCALATE]: doing(escalateDirective),
      [DERIVE]: doing(deriveAtMidnight),
      [SEND_TIMER]: doing(sendScheduled),
      [TELLING]: doing((ports, timer) => tellOfChange({ ...ports, showAnew }, timer)),
      [NEW_ORGANISATION]: async (timer) => {
        // Another process may have seen it first.
        if (services.chart()?.version !== timer.subject) await services.refreshChart();
        await doing(deriveAllObligations)(timer);
      },
    },
    recurring: [
      atDigestTime(DIGEST, () => services.chart(), onWorkingDays),
      atDigestTime(OVERVIEW, () => services.chart(), onFirstWorkingDay),
      onNewOrganisation(services),
    ],
  };
}

/** Once a version, by whoever sees it first. */
function onNewOrganisation(services: ScheduledPorts): Recurring {
  return {
    newest: (at) => {
      const version = services.chart()?.version;
      if (version === undefined) return undefined;
      const id = `${NEW_ORGANISATION} ${version}`;
      const dueAt = at.toISOString();
      return { id, dueAt, kind: NEW_ORGANISATION, subject: version, track: 'ordinary' };
    },
  };
}

async function deriveAtMidnight(ports: Charted, timer: Timer): Promise<void> {
  const derived = await deriveObligations(ports, timer.subject);
  const directive = (await ports.directives.find(timer.subject))?.value;
  if (derived !== 'over' && directive) await deriveNext(ports, directive, ports.now());
}

/** After downtime into the evening, what waits is said on the next working day. */
function isStill(ports: Charted, day: Day): boolean {
  const { quiet } = hoursOf(ports.chart);
  return day === todayOf(ports) && !isQuiet(ports.now(), quiet, ports.chart.organisation.timeZone);
}

function todayOf({ chart, now }: Charted): Day {
  return dayOf(now(), chart.organisation.timeZone);
}
