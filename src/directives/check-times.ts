/** What may be wrong with a directive's deadline, or with when it is to be sent. */
import { Refusal } from '../errors.js';
import { dayKindsOf, feastsOf } from '../schedule/holidays.js';
import { addWorkingDays } from '../schedule/working-days.js';
import { dayOf, instantOf, type Day } from '../time.js';
import type { TimeRefusal } from './directive.js';
import { kindOf, type DirectiveInput } from './input.js';

type Wrong = readonly Refusal<TimeRefusal>[];

/** Everything that is wrong with an input's times, seen at a moment. */
export function checkTimes(input: DirectiveInput, zone: string, at: Date): Wrong {
  return [...checkSending(input, zone, at), ...checkDeadline(input, zone, at)];
}

function checkSending({ sendAt }: DirectiveInput, zone: string, at: Date): Wrong {
  if (sendAt === undefined) return [];
  const instant = instantOf(sendAt, zone);
  if (!instant) return [new Refusal('directive-sending-unreadable', { sendAt })];
  return instant <= at ? [new Refusal('directive-sending-past', { sendAt })] : [];
}

function checkDeadline(input: DirectiveInput, zone: string, at: Date): Wrong {
  const { deadline = '', sendAt } = input;
  const isSet = deadline.trim() !== '';
  if (kindOf(input) === 'advice') return isSet ? [new Refusal('directive-deadline-on-advice')] : [];
  if (!isSet) return [new Refusal('directive-deadline-missing')];
  const instant = instantOf(deadline, zone);
  if (!instant) return [new Refusal('directive-deadline-unreadable', { deadline })];
  if (instant <= at) return [new Refusal('directive-deadline-past', { deadline })];
  const sending = sendAt === undefined ? undefined : instantOf(sendAt, zone);
  return [
    ...(sending && instant <= sending
      ? [new Refusal('directive-deadline-before-sending' as const, { deadline, sendAt: sendAt ?? '' })]
      : []),
    ...checkHoliday(input, dayOf(instant, zone)),
  ];
}

/** A red day, or an eve that is a day off in practice; nobody is asked for an answer then unless it is urgent. */
function checkHoliday({ urgent, deadline = '' }: DirectiveInput, day: Day): Wrong {
  const isHoliday = dayKindsOf(day).some((kind) => kind === 'holiday' || kind === 'eve');
  if (urgent || !isHoliday) return [];
  const name = feastsOf(Number(day.slice(0, 4))).find((feast) => feast.day === day)?.name ?? '';
  return [new Refusal('directive-deadline-holiday', { deadline, name, next: addWorkingDays(day, 0) })];
}
