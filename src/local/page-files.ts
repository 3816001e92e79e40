import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Everything from here and nothing inline; the card renderer styles through the DOM, which this permits. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/main.js': ['main.js', 'text/javascript; charset=utf-8'],
  '/events-worker.js': ['events-worker.js', 'text/javascript; charset=utf-8'],
  '/main.css': ['main.css', 'text/css; charset=utf-8'],
  '/bot.svg': ['bot.svg', 'image/svg+xml'],
};

const folder = new URL('./page/', import.meta.url);
const read = new Map<string, Buffer>();

/** Answers with one of the page's own files; there are no others to ask for. */
export function answerFile(request: IncomingMessage, response: ServerResponse, path: string): void {
  const [file, type] = Object.hasOwn(FILES, path) ? (FILES[path] ?? []) : [];
  if (file === undefined || type === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' });
    response.end('Not found\n');
    return;
  }
  const content = read.get(file) ?? readFileSync(new URL(file, folder));
  read.set(file, content);
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': String(content.length),
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}
