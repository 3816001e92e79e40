import type { ServerResponse } from 'node:http';

/** What an HTTP request is answered with; `body` is written as JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Writes an answer as JSON; silent when the answer was begun already or the caller is gone. */
export function sendAnswer(res: ServerResponse, { status, body }: HttpAnswer): void {
  if (res.headersSent || res.destroyed) return;
  if (body === undefined) {
    res.writeHead(status, { 'content-length': 0 }).end();
    return;
  }
  const text = Buffer.from(JSON.stringify(body));
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': text.length });
  res.end(text);
}
