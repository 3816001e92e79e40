/** On which days recipients are reminded and things go further: working days counted from the deadline. Pure. */
import type { Chart } from '../organisation/chart.js';
import { closuresOf, differentClosures, isWithinAny } from '../organisation/closed.js';
import type { Period } from '../organisation/organisation.js';
import { addWorkingDays } from '../schedule/working-days.js';
import { dayOf, type Day } from '../time.js';
import type { Delivery } from '../delivery/delivery.js';
import type { Directive } from './directive.js';
import { deadlineOf, homeUnitOf } from './obligation.js';

/** How many working days after the deadline each step comes, in their order. */
const OFFSETS = {
  /** Reminded before the deadline. */
  before: -3,
  /** Reminded once more. */
  after: 1,
  /** Told that it goes further tomorrow. */
  announce: 2,
  /** Goes to the next filled post of the chain. */
  escalate: 3,
  /** Told that it goes further still. */
  announceFurther: 7,
  /** Goes one level higher, and no further. */
  escalateFurther: 8,
} as const;
export type Step = keyof typeof OFFSETS;

const ALL = Object.keys(OFFSETS) as readonly Step[];

/** The steps of a directive. A consultation ends with its deadline, and of advice nothing is asked. */
export function stepsOf({ kind }: Pick<Directive, 'kind'>): readonly Step[] {
  if (kind === 'advice') return [];
  return kind === 'consultation' ? ['before'] : ALL;
}

/** How far a step goes up the chain; 0 = it only tells the recipient. */
export function levelOf(step: Step): 0 | 1 | 2 {
  if (step === 'escalate') return 1;
  return step === 'escalateFurther' ? 2 : 0;
}

/** Which step an announcement announces. */
export function announcedBy(step: Step): Step | undefined {
  if (step === 'announce') return 'escalate';
  return step === 'announceFurther' ? 'escalateFurther' : undefined;
}

/** The day of a step for one recipient; days on which the unit is closed do not count. */
export function dayOfStep(
  chart: Chart,
  directive: Pick<Directive, 'deadline'>,
  row: Pick<Delivery, 'note' | 'posts'>,
  step: Step,
): Day | undefined {
  const deadline = deadlineOf(directive, row);
  const unit = homeUnitOf(row);
  const closures = unit === undefined ? [] : closuresOf(chart, unit);
  return deadline === undefined ? undefined : dayFrom(chart, deadline, closures, step);
}

/** All days that a step can fall on for recipients with a deadline: one for each different set of closed periods. */
export function daysOfStep(chart: Chart, deadline: string, step: Step): readonly Day[] {
  return [...new Set(differentClosures(chart).map((closures) => dayFrom(chart, deadline, closures, step)))];
}

function dayFrom(chart: Chart, deadline: string, closures: readonly Period[], step: Step): Day {
  const last = dayOf(new Date(deadline), chart.organisation.timeZone);
  return addWorkingDays(last, OFFSETS[step], (day) => !isWithinAny(closures, day));
}

/** The latest of the steps that fell due for one recipient, among those whose day has come. */
export function latestStep(
  chart: Chart,
  directive: Pick<Directive, 'deadline'>,
  row: Pick<Delivery, 'note' | 'posts'>,
  come: readonly { readonly step: Step; readonly day: Day }[],
): Step | undefined {
  const own = come.filter(({ step, day }) => dayOfStep(chart, directive, row, step) === day);
  return ALL.findLast((step) => own.some((each) => each.step === step));
}
