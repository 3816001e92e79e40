import type { Outcome, RetryReason, UnreachableReason } from '../delivery/sender.js';
import { Refusal } from '../errors.js';
import { tooLate } from './deadline.js';

/** Every outcome but success. */
export type Miss = Exclude<Outcome<never>, { kind: 'sent' }>;

/** An error of botbuilder's REST client, as far as it is read. */
interface CallError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly statusCode?: number;
  readonly details?: unknown;
  readonly errorCode?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

const unreachableByCode: Readonly<Record<string, UnreachableReason>> = {
  BotDisabledByAdmin: 'blocked-by-admin',
  BotNotInConversationRoster: 'removed',
  ConversationBlockedByUser: 'blocked-by-user',
  MessageWritesBlocked: 'blocked-by-user',
  ForbiddenOperationException: 'not-installed',
};

/** The connection never stood, so nothing arrived. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
]);

/** What became of a call that threw. */
export function missOf(thrown: unknown, now: number): Miss {
  if (thrown === tooLate) return { kind: 'unknown', reason: 'timeout' };
  if (thrown instanceof Refusal)
    return { kind: 'failed', reason: 'rejected', detail: (thrown as Refusal).code };
  const error = (thrown ?? {}) as CallError;
  if (error.statusCode !== undefined) return missByStatus(error, error.statusCode, now);
  return missWithoutAnswer(error);
}

function missWithoutAnswer({ name, code = '' }: CallError): Miss {
  if (name === 'AbortError' || code === 'ETIMEDOUT') return { kind: 'unknown', reason: 'timeout' };
  if (neverConnected.has(code)) return { kind: 'retry', reason: 'connection-refused' };
  // A certificate that does not hold ends the call before anything is sent.
  if (/CERT|SELF_SIGNED|TLS|SSL/.test(code)) return { kind: 'retry', reason: 'unavailable' };
  return { kind: 'unknown', reason: 'reset' };
}

function missByStatus(error: CallError, status: number, now: number): Miss {
  const detail = `${status} ${codesOf(error)[0] ?? ''}`.trim();
  switch (status) {
    case 401:
      return { kind: 'failed', reason: 'unauthorised', detail };
    case 403:
      return { kind: 'unreachable', reason: reasonOf(error) ?? 'forbidden', detail };
    case 404:
    case 410:
      return { kind: 'unreachable', reason: 'conversation-gone', detail };
    case 408:
      return { kind: 'unknown', reason: 'timeout' };
    case 412:
      return retry('conflict', error, now);
    case 413:
      return { kind: 'failed', reason: 'too-big', detail };
    case 429:
      return retry('throttled', error, now);
    case 503:
      return retry('unavailable', error, now);
    default:
      return missByClass(status, detail);
  }
}

/** Any other 5xx, 500 too, may have come after the message went on; a 2xx that cannot be read certainly did. */
function missByClass(status: number, detail: string): Miss {
  if (status >= 500) return { kind: 'unknown', reason: 'gateway' };
  return status < 300 ? { kind: 'unknown', reason: 'reset' } : { kind: 'failed', reason: 'rejected', detail };
}

function retry(reason: RetryReason, error: CallError, now: number): Miss {
  const afterMs = retryAfter(error.response?.headers?.get('retry-after'), now);
  return afterMs === undefined ? { kind: 'retry', reason } : { kind: 'retry', reason, afterMs };
}

/** The wait that a `Retry-After` header asks for, in seconds or as a date; at most an hour. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const asked = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), 3_600_000);
}

function reasonOf(error: CallError): UnreachableReason | undefined {
  return codesOf(error)
    .map((code) => unreachableByCode[code])
    .find((reason) => reason !== undefined);
}

/** The codes Teams gave, wherever it put them: botbuilder leaves some inside JSON text in the message. */
function codesOf({ code, details, message }: CallError): string[] {
  const found = [...codesIn(details), ...codesIn(parse(message)), code];
  return found.filter((one): one is string => typeof one === 'string' && /^\w{1,80}$/.test(one));
}

function codesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const { error, subCode, code, message } = value as Record<string, unknown>;
  return [subCode, ...codesIn(error), code, ...codesIn(parse(message))];
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string' || !text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
