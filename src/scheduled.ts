/** What timers do: one line a kind. A noun that does something later begins with a line here. */
import { atDigestTime, dayOfTimer, onWorkingDays } from './digest/daily.js';
import { DIGEST, sendDigest } from './digest/digest.js';
import { escalateDirective } from './directives/escalate.js';
import { ESCALATE, REMIND_NOW } from './directives/follow.js';
import { directiveDigest, URGENT_REMINDER, urgentReminder } from './directives/remind.js';
import type { Chart } from './organisation/chart.js';
import { hoursOf } from './schedule/hours.js';
import type { RunnerOptions } from './schedule/runner.js';
import type { Timer } from './schedule/schedule.js';
import { isQuiet } from './schedule/working-days.js';
import type { Services } from './services.js';
import { dayOf, type Day } from './time.js';

type Charted = Omit<Services, 'chart'> & { readonly chart: Chart };

/** The handlers of all kinds of timers, and what comes again and again. `nudge` wakes the worker of this process. */
export function createScheduled(services: Services, nudge: () => void): RunnerOptions {
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
        if (isToday(ports, day)) await sendDigest(ports, [directiveDigest(ports)], day);
      }),
      [REMIND_NOW]: doing((ports, timer) =>
        sendDigest(ports, [urgentReminder(ports, timer)], todayOf(ports), {
          id: timer.id,
          kind: URGENT_REMINDER,
        }),
      ),
      [ESCALATE]: doing(escalateDirective),
    },
    recurring: [atDigestTime(DIGEST, () => services.chart(), onWorkingDays)],
  };
}

/** After downtime into the evening, what waits is said on the next working day. */
function isToday(ports: Charted, day: Day): boolean {
  const { quiet } = hoursOf(ports.chart);
  return day === todayOf(ports) && !isQuiet(ports.now(), quiet, ports.chart.organisation.timeZone);
}

function todayOf({ chart, now }: Charted): Day {
  return dayOf(now(), chart.organisation.timeZone);
}
