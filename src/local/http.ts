import type { IncomingMessage, ServerResponse } from 'node:http';

/** A body as read: JSON, nothing, too long, or not JSON. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown; readonly text: string }
  | { readonly kind: 'too-big' }
  | { readonly kind: 'malformed' };

/** The request's JSON body, never more than `limit` bytes of it in memory; no body reads as `undefined`. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    // The rest is read and dropped: leaving the loop would cut the connection before the answer.
    if (size <= limit) pieces.push(piece);
  }
  if (size > limit) return { kind: 'too-big' };
  const text = Buffer.concat(pieces).toString('utf8');
  if (!text) return { kind: 'json', value: undefined, text };
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown, text };
  } catch {
    return { kind: 'malformed' };
  }
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = value === undefined ? '' : JSON.stringify(value);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(text);
}

/** A plain object, or an empty one for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A text, or `undefined` for anything else. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
