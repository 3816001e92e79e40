import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import helmet from 'helmet';
import restify from 'restify';
import { Refusal } from '../errors.js';
import type { Log } from '../log.js';
import { sendAnswer, type HttpAnswer } from './answer.js';
import { createCloser } from './close.js';
import { answerFile, type FileDoor } from './files.js';
import { isFromThisMachine } from './gate.js';
import { answerMessages, type TurnHandler } from './messages-route.js';
import { answerPage } from './page.js';
import { answerReadiness, type Readiness } from './readiness.js';
import { quietRestifyLog } from './restify-log.js';

/**
 * Another server under a path of this one; it gets Node's own request and response, body unread. Beware: restify
 * changes Node's `writeHead` for the whole process so that it gives nothing back (`writeHead(…).end()` breaks).
 */
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
  /** Files by signed links; none without it. */
  readonly files?: FileDoor;
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
  server.on('restifyError', (_req, res: restify.Response, error: unknown, done: () => void) => {
    sendRouterAnswer(res, answerError(error, options.log));
    done();
  });
  // restify repeats the errors of Node's server, which `listen` hears; without a hearer it would throw them.
  server.on('error', () => undefined);
  return { listen: () => listen(http, options), close: createCloser(http, options.graceMs ?? 10_000) };
}

/** restify's server with the hook that its types forget: called first, on Node's own request; `false` ends it. */
interface RestifyServer extends restify.Server {
  first(handler: (req: IncomingMessage, res: ServerResponse) => boolean): void;
}

/** Written so that restify knows that it is written. */
function sendRouterAnswer(res: restify.Response, { status, body }: HttpAnswer): void {
  if (!res.headersSent) res.sendRaw(status, JSON.stringify(body), { 'content-type': 'application/json' });
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
    if (mount) void serve(mount.listener, req, res, log);
    return !mount;
  });
}

type Listener = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A mount or route whose failure is answered here, hidden, whatever it threw. */
async function serve(listener: Listener, req: IncomingMessage, res: ServerResponse, log: Log) {
  try {
    await listener(req, res);
  } catch (error) {
    const answer = answerError(error, log);
    // Begun and broken: cut off, so that the caller does not wait for the rest.
    if (res.headersSent && !res.writableEnded) res.destroy();
    else sendAnswer(res, answer);
  }
}

function addRoutes(server: restify.Server, { messages, health, files, log }: WebOptions): void {
  const answering = (answer: (req: IncomingMessage) => Promise<HttpAnswer>) => {
    const listener: Listener = async (req, res) => sendAnswer(res, await answer(req));
    return async (req: restify.Request, res: restify.Response) => serve(listener, req, res, log);
  };
  server.get(
    '/healthz',
    answering(async () => ({ status: 200, body: { up: true } })),
  );
  server.get(
    '/readyz',
    answering(() => answerReadiness(health, log)),
  );
  server.get('/privacy', async (req: restify.Request, res: restify.Response) =>
    serve(() => answerPage(res, 'privacy'), req, res, log),
  );
  if (files)
    // Not as a parameter: the router takes none that is longer than a hundred characters.
    server.get('/files/*', async (req: restify.Request, res: restify.Response) =>
      serve(() => answerFile(res, (req.url ?? '').replace(/^\/files\/|[?#].*$/g, ''), files), req, res, log),
    );
  server.post(
    '/api/messages',
    answering((req) => answerMessages(req, messages)),
  );
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

function listen(http: Server, { port, host, log }: WebOptions): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(portRefusal(error, port));
    http.once('error', fail);
    http.listen({ port, host }, () => {
      http.off('error', fail);
      http.on('error', (error) => log.error({ err: error }, 'The HTTP server has an error'));
      resolve({ port: (http.address() as AddressInfo).port });
    });
  });
}

function portRefusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Refusal('port-busy', { port });
  return error.code === 'EACCES' ? new Refusal('port-forbidden', { port }) : error;
}
