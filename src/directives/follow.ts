/** The timers of a directive: when recipients are reminded, when it goes further, when it is looked at anew. */
import type { Chart } from '../organisation/chart.js';
import { hoursOf } from '../schedule/hours.js';
import type { Schedule, Timer } from '../schedule/schedule.js';
import { momentOf } from '../schedule/working-days.js';
import { addDays, dayOf, type Day } from '../time.js';
import type { Directive } from './directive.js';
import { daysOfStep, levelOf, stepsOf, type Step } from './ladder.js';

/** Reminds in the digest. */
export const REMIND = 'directive.remind';
/** Reminds outside the digest: urgent ones alone. */
export const REMIND_NOW = 'directive.remind-now';
/** Reminds one person in the digest, who asked for it. */
export const REMIND_ME = 'directive.remind-me';
export const ESCALATE = 'directive.escalate';
/** Derives the obligations anew, at midnight. */
export const DERIVE = 'directive.derive';

const KINDS = [REMIND, REMIND_NOW, REMIND_ME, ESCALATE, DERIVE];

/** What a timer of the ladder knows. */
export interface LadderTimer {
  readonly step: Step;
  readonly day: Day;
  /** Of the rows: a later version that asked again has timers of its own. */
  readonly version: number;
}

export interface FollowPorts {
  readonly chart: Chart;
  readonly schedule: Schedule;
}

/**
 * Sets the timers of an issued directive, reckoned from a deadline: its own, or that of a new holder. May be repeated.
 * What lies before `from` is left out.
 */
export async function followDirective(
  { chart, schedule }: FollowPorts,
  directive: Directive,
  deadline: string | undefined = directive.deadline,
  from: Date = new Date(directive.issuedAt),
): Promise<void> {
  if (deadline !== undefined)
    for (const timer of ladderTimers(chart, directive, deadline))
      if (timer.dueAt > from.toISOString()) await schedule.put(timer);
  if (directive.ask !== 'nothing') await deriveNext({ chart, schedule }, directive, from);
}

/** Cancels all timers of a directive, because it is closed, withdrawn, ended or replaced, or asks anew. */
export async function unfollowDirective(ports: Pick<FollowPorts, 'schedule'>, id: string): Promise<void> {
  await ports.schedule.cancelAbout(id, KINDS);
}

/** Sets the timer that derives the obligations anew at the next midnight of the organisation's zone. */
export async function deriveNext(
  { chart, schedule }: FollowPorts,
  directive: Directive,
  at: Date,
): Promise<void> {
  const zone = chart.organisation.timeZone;
  const day = addDays(dayOf(at, zone), 1);
  await schedule.put({
    id: `${directive.id} v${directive.askedVersion} derive ${day}`,
    dueAt: momentOf(day, '00:00', zone).toISOString(),
    kind: DERIVE,
    subject: directive.id,
    data: JSON.stringify({ version: directive.askedVersion }),
    track: 'ordinary',
  });
}

function ladderTimers(chart: Chart, directive: Directive, deadline: string): readonly Timer[] {
  const { timeZone } = chart.organisation;
  const { digestAt } = hoursOf(chart);
  return stepsOf(directive).flatMap((step) =>
    daysOfStep(chart, deadline, step).map((day): Timer => {
      const known: LadderTimer = { step, day, version: directive.askedVersion };
      return {
        id: `${directive.id} v${directive.askedVersion} ${step} ${day}`,
        dueAt: momentOf(day, digestAt, timeZone).toISOString(),
        kind: levelOf(step) > 0 ? ESCALATE : directive.urgent ? REMIND_NOW : REMIND,
        subject: directive.id,
        data: JSON.stringify(known),
        track: 'ordinary',
      };
    }),
  );
}
