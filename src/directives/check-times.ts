/** What may be wrong with a directive's deadline, or with when it is to be sent. */
import { Refusal } from '../errors.js';
import { instantOf } from '../time.js';
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
  return sending && instant <= sending
    ? [new Refusal('directive-deadline-before-sending', { deadline, sendAt: sendAt ?? '' })]
    : [];
}
