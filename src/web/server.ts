import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import helmet from 'helmet';
import restify from 'restify';
import { Refusal } from '../errors.js';
import type { Log } from '../log.js';
import { sendAnswer, type HttpAnswer } from './answer.js';
import { createCloser } from './close.js';
import { isFromThisMachine } from './gate.js';
import { answerMessages, type TurnHandler } from './messages-route.js';
import { answerPage } from './page.js';
import { answerReadiness, type Readiness } from './readiness.js';
import { quietRestifyLog } from './restify-log.js';

/** Another server under a path of this one; it gets Node's own request and response, body unread. */
export interface Mount {
  /** A path without a slash at its end, such as `/local`. */
  readonly prefix: string;
  readonly listener: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
}

export interface WebOptions {
  readonly log: Log;
  /** The address to listen on; `undefined` = all. */
  readonly host?: string;
  readonly port: number;
  /** Whether only this machine is served (no credentials). */
  readonly loopbackOnly: boolean;
  readonly messages: TurnHandler;
  readonly health: () => Promise<Readiness>;
  readonly mounts?: readonly Mount[];
  /** How long `close` waits for running requests before it cuts them. */
  readonly graceMs?: number;
}

export interface WebServer {
  /** Begins to serve; refuses with `port-busy` or `port-forbidden`. */
  listen(): Promise<{ readonly port: number }>;
  /** Stops serving: no new requests, running ones are finished. */
  close(): Promise<void>;
}

/** The HTTP server with the bot's door, the two health pages and whatever is mounted. */
export function createWebServer(options: WebOptions): WebServer {
  const server = restify.createServer({ name: '', log: quietRestifyLog }) as RestifyServer;
  const http = server.server as Server;
  // Set here and not by a plugin: a slow sender would otherwise hold a connection for minutes.
  Object.assign(http, { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 });
  addFirst(server, options);
  addRoutes(server, options);
  server.on('restifyError', (_req, res: ServerResponse, error: unknown, done: () => void) => {
    sendAnswer(res, answerError(error, options.log));
    done();
  });
  return { listen: () => listen(http, options), close: createCloser(http, options.graceMs ?? 10_000) };
}

/** restify's server with the hook that its types forget: called first, on Node's own request; `false` ends it. */
interface RestifyServer extends restify.Server {
  first(handler: (req: IncomingMessage, res: ServerResponse) => boolean): void;
}

function addFirst(server: RestifyServer, { loopbackOnly, mounts = [], log }: WebOptions): void {
  const secure = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
  });
  server.first((req, res) => {
    secure(req, res, () => undefined);
    if (loopbackOnly && !isFromThisMachine(req)) {
      sendAnswer(res, { status: 403, body: { code: 'not-from-this-machine' } });
      return false;
    }
    const path = (req.url ?? '').replace(/[?#].*$/, '');
    const mount = mounts.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
    if (mount) void serve(mount, req, res, log);
    return !mount;
  });
}

async function serve(mount: Mount, req: IncomingMessage, res: ServerResponse, log: Log): Promise<void> {
  try {
    await mount.listener(req, res);
  } catch (error) {
    sendAnswer(res, answerError(error, log));
  }
}

function addRoutes(server: restify.Server, { messages, health, log }: WebOptions): void {
  server.get('/healthz', async (_req: restify.Request, res: restify.Response) => {
    sendAnswer(res, { status: 200, body: { up: true } });
  });
  server.get('/readyz', async (_req: restify.Request, res: restify.Response) => {
    sendAnswer(res, await answerReadiness(health, log));
  });
  server.get('/privacy', async (_req: restify.Request, res: restify.Response) => answerPage(res, 'privacy'));
  server.post('/api/messages', async (req: restify.Request, res: restify.Response) => {
    sendAnswer(res, await answerMessages(req, messages));
  });
}

/** What an error may say outside: its status when the router refused, and never its text. */
function answerError(error: unknown, log: Log): HttpAnswer {
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  if (status === 404) return { status, body: { code: 'not-found' } };
  if (status === 405) return { status, body: { code: 'method-not-allowed' } };
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { status, body: { code: 'bad-request' } };
  log.error({ err: error }, 'A request failed');
  return { status: 500, body: { code: 'internal' } };
}

function listen(http: Server, { port, host }: WebOptions): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(portRefusal(error, port));
    http.once('error', fail);
    http.listen({ port, host }, () => {
      http.off('error', fail);
      resolve({ port: (http.address() as AddressInfo).port });
    });
  });
}

function portRefusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Refusal('port-busy', { port });
  return error.code === 'EACCES' ? new Refusal('port-forbidden', { port }) : error;
}
