import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Channel } from './channel.js';
import { answerConnector } from './connector-api.js';
import { answerClock, type ClockPorts } from './clock-api.js';
import { refusalAtDoor } from './door.js';
import { sendJson } from './http.js';
import { answerPage } from './page-api.js';
import { answerFile } from './page-files.js';
import type { PersonActs } from './person-acts.js';

/** Handles one request under the local Teams' prefix. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The listener for everything below `publicUrl`'s path; never rejects. */
export function createListener(
  channel: Channel,
  acts: PersonActs,
  publicUrl: () => string,
  clock: ClockPorts | undefined,
): Listener {
  return async (request, response) => {
    try {
      await answer(channel, acts, publicUrl(), clock, request, response);
    } catch (error) {
      channel.log.error({ error }, 'The local Teams could not answer a request');
      if (!response.headersSent) sendJson(response, 500, { code: 'failed' });
      else response.end();
    }
  };
}

async function answer(
  channel: Channel,
  acts: PersonActs,
  publicUrl: string,
  clock: ClockPorts | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = refusalAtDoor(request);
  if (refusal) {
    response.writeHead(403, { 'Content-Type': 'text/plain' });
    return void response.end(`${refusal}\n`);
  }
  const prefix = new URL(publicUrl).pathname.replace(/\/$/, '');
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === prefix) return redirect(response, `${prefix}/${url.search}`);
  if (!url.pathname.startsWith(`${prefix}/`)) return sendJson(response, 404, { code: 'not-found' });
  const path = url.pathname.slice(prefix.length);
  if (path.startsWith('/connector/'))
    return answerConnector(channel, request, response, path.slice('/connector'.length), url.searchParams);
  if (path.startsWith('/api/'))
    return answerPage(channel, acts, request, response, path.slice('/api/'.length), url.searchParams);
  if (path === '/clock') return answerClock(clock, request, response);
  answerFile(request, response, path);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location });
  response.end();
}
