/** The operations that change a directive and follow it up, as the command line is handed them. */
import type { FollowingOperations } from './cli/following.js';
import { amendDirective } from './directives/amend.js';
import { endDirective } from './directives/end.js';
import { confirmOtherwise } from './directives/otherwise.js';
import { remindDirective } from './directives/remind-now.js';
import { directiveUnits } from './directives/status.js';
import { unreachedOf } from './directives/unreached.js';
import { createFileMakers } from './files.js';
import type { Chart } from './organisation/chart.js';
import type { Services } from './services.js';

/** These operations on the storage in use, done on behalf of the person named. */
export function followingOn(services: Services): FollowingOperations {
  const ports = () => ({ ...services, chart: services.chart() as Chart });
  const makers = createFileMakers(services, 'cli');
  return {
    amend: (person, input) => amendDirective(ports(), { person, via: 'cli' }, input),
    end: (person, input) => endDirective(ports(), { person, via: 'cli' }, input),
    remind: (person, id) => remindDirective(ports(), { person, via: 'cli' }, id),
    confirm: (person, input) => confirmOtherwise(ports(), { person, via: 'cli' }, input),
    unreached: (who, id, language) => unreachedOf(ports(), who, id, language),
    units: (who, id, unit) => directiveUnits(ports(), who, id, unit),
    file: (kind, person, subject, language) => makers[kind]({ subject, person, language }),
  };
}
