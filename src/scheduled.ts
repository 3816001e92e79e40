/** What timers do: one line a kind. A noun that does something later begins with a line here. */
import { TELLING, tellOfChange, type TellPorts } from './directives/telling.js';
import type { RunnerOptions, TimerHandlers } from './schedule/runner.js';
import type { Services } from './services.js';

/** The handlers of all kinds of timers, and what comes again and again. `nudge` wakes the worker of this process. */
export function createScheduled(
  services: Services,
  nudge: () => void,
  showAnew: TellPorts['showAnew'],
): RunnerOptions {
  const handlers: TimerHandlers = {
    [TELLING]: async (timer) => {
      await tellOfChange({ ...services, showAnew }, timer);
      nudge();
    },
  };
  return { handlers };
}
