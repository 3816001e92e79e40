import type { Chart } from '../organisation/chart.js';
import type { QuietHours } from './working-days.js';

/** When an organisation wants its people to be reminded. */
export interface Hours {
  /** `HH:mm`. */
  readonly digestAt: string;
  readonly quiet: QuietHours;
}

const DIGEST_AT = '09:00';
const QUIET: QuietHours = { from: '18:00', to: '07:00' };

/** The hours that organisation.yaml names under `reminders`, else 09.00 and quiet from 18.00 to 07.00. */
export function hoursOf(chart: Chart): Hours {
  const { digestAt = DIGEST_AT, quiet = QUIET } = chart.organisation.reminders ?? {};
  return { digestAt, quiet };
}
