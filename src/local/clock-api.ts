/** `GET` and `POST` of the clock: what time it is, and moving it forward. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { momentOf } from '../schedule/working-days.js';
import { addDays, dayOf, instantOf, isDay, localTimeOf } from '../time.js';
import type { MovableClock } from './clock.js';
import type { ClockView } from './contract.js';
import { asRecord, asText, readBody, sendJson } from './http.js';

/** The clock with its zone, and what is done once it was moved. */
export interface ClockPorts {
  readonly clock: MovableClock;
  readonly timeZone: string;
  /** Lets happen what is due now. */
  moved(): Promise<void>;
}

const BODY_LIMIT = 1_000;
const MORNING = '09:00';

/** Answers one request; `null` is the time where the clock cannot be moved. */
export async function answerClock(
  ports: ClockPorts | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!ports) return sendJson(response, request.method === 'GET' ? 200 : 404, null);
  if (request.method === 'GET') return sendJson(response, 200, viewOf(ports));
  if (request.method !== 'POST') return sendJson(response, 405, { code: 'method-not-allowed' });
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return sendJson(response, 415, { code: 'not-json' });
  const body = await readBody(request, BODY_LIMIT);
  const at = body.kind === 'json' ? momentAsked(ports, asRecord(body.value)) : undefined;
  if (!at) return sendJson(response, 400, { code: 'malformed' });
  if (!ports.clock.moveTo(at)) return sendJson(response, 400, { code: 'not-forward' });
  await ports.moved();
  sendJson(response, 200, viewOf(ports));
}

function viewOf({ clock, timeZone }: ClockPorts): ClockView {
  return { local: localTimeOf(clock.now(), timeZone), aheadMs: clock.aheadMs() };
}

/** `{hours}`, `{days}` at the same time of the day, or `{to}` a day (in the morning) or a local time. */
function momentAsked(
  { clock, timeZone }: ClockPorts,
  { hours, days, to }: Readonly<Record<string, unknown>>,
): Date | undefined {
  const now = clock.now();
  if (isCount(hours)) return new Date(now.getTime() + hours * 3_600_000);
  if (isCount(days)) {
    const clockTime = localTimeOf(now, timeZone).slice(11);
    return momentOf(addDays(dayOf(now, timeZone), days), clockTime, timeZone);
  }
  const asked = asText(to);
  if (asked === undefined) return undefined;
  return isDay(asked) ? momentOf(asked, MORNING, timeZone) : instantOf(asked, timeZone);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= 10_000;
}
