import type { Server, ServerResponse } from 'node:http';

/**
 * A function that stops a server: no new connections, idle kept ones closed at once, busy ones when their answer is
 * out, and what still runs after `graceMs` cut. To be made before the first request.
 */
export function createCloser(http: Server, graceMs: number): () => Promise<void> {
  let closing = false;
  http.prependListener('request', (_req, res: ServerResponse) => {
    if (closing) res.setHeader('connection', 'close');
    res.once('close', () => closing && setImmediate(() => http.closeIdleConnections()));
  });
  return async () => {
    if (!http.listening) return;
    closing = true;
    const cut = setTimeout(() => http.closeAllConnections(), graceMs);
    await new Promise<void>((resolve) => {
      http.close(() => resolve());
      http.closeIdleConnections();
    });
    clearTimeout(cut);
  };
}
