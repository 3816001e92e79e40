/** What timers do: one line a kind. A noun that does something later begins with a line here. */
import { SEND_TIMER } from './directives/send-draft.js';
import { sendScheduled } from './directives/send-scheduled.js';
import { TELLING, tellOfChange, type TellPorts } from './directives/telling.js';
import type { Chart } from './organisation/chart.js';
import type { RunnerOptions, TimerHandlers } from './schedule/runner.js';
import type { Services } from './services.js';

/** The handlers of all kinds of timers, and what comes again and again. `nudge` wakes the worker of this process. */
export function createScheduled(
  services: Services,
  nudge: () => void,
  showAnew: TellPorts['showAnew'],
): RunnerOptions {
  const handlers: TimerHandlers = {
    [SEND_TIMER]: async (timer) => {
      await sendScheduled({ ...services, chart: chartOf(services) }, timer);
      nudge();
    },
    [TELLING]: async (timer) => {
      await tellOfChange({ ...services, showAnew }, timer);
      nudge();
    },
  };
  return { handlers };
}

/** Without an organisation nothing can be done yet: the timer comes again. */
function chartOf(services: Services): Chart {
  const chart = services.chart();
  if (!chart) throw new Error('No organisation is in force');
  return chart;
}
