import type { ServerResponse } from 'node:http';

/** What an HTTP request is answered with; `body` is written as JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Writes an answer as JSON; silent when the answer was begun already or the caller is gone. */
export function sendAnswer(res: ServerResponse, { status, body }: HttpAnswer): void {
  if (res.headersSent || res.destroyed) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  res.writeHead(status, { ...type, 'content-length': Buffer.byteLength(text) });
  res.end(text);
}
