/** What timers do: one line a kind. A noun that does something later begins with a line here. */
import type { RunnerOptions, TimerHandlers } from './schedule/runner.js';
import type { Services } from './services.js';

/** The handlers of all kinds of timers, and what comes again and again. `nudge` wakes the worker of this process. */
export function createScheduled(_services: Services, _nudge: () => void): RunnerOptions {
  const handlers: TimerHandlers = {};
  return { handlers };
}
