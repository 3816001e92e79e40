/** What a week's questions lacked, for those who keep the organisation's data. */
import { Refusal } from '../errors.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import { reachOf } from '../organisation/permissions.js';
import { dayOf, isWeek, weekOf, type Now, type Week } from '../time.js';
import type { Feedback, Miss, Notes } from './notes.js';

export type MissesRefusal = 'week-unreadable';

export interface MissesPorts {
  readonly chart: Chart;
  readonly misses: Pick<Notes<Miss>, 'inWeek'>;
  readonly feedback: Pick<Notes<Feedback>, 'inWeek'>;
  readonly now: Now;
}

/** One week of misses and feedback. */
export interface WeekOfMisses {
  readonly week: Week;
  readonly misses: readonly Miss[];
  readonly helped: { readonly yes: number; readonly no: number };
  readonly feedback: readonly Feedback[];
}

/** Reads a week, the present one unless another is named. */
export async function readMisses(
  ports: MissesPorts,
  who: PersonId,
  named: string | undefined,
): Promise<WeekOfMisses> {
  const today = dayOf(ports.now(), ports.chart.organisation.timeZone);
  if (!reachOf(ports.chart, who, 'manage-organisation', today).all) throw new Refusal('right-missing');
  const week = named ?? weekOf(today);
  if (!isWeek(week)) throw new Refusal<MissesRefusal>('week-unreadable', { week });
  const [misses, feedback] = await Promise.all([ports.misses.inWeek(week), ports.feedback.inWeek(week)]);
  const count = (helped: Feedback['helped']) => feedback.filter((each) => each.helped === helped).length;
  return { week, misses, helped: { yes: count('yes'), no: count('no') }, feedback };
}
