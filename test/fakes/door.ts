import { request, type OutgoingHttpHeaders } from 'node:http';
import { createAdapter, type AdapterOptions, type TurnLogic } from '../../src/bot/adapter.js';
import type { Config } from '../../src/config/config.js';
import { silentLog } from '../../src/log.js';
import { createWebServer, type WebOptions } from '../../src/web/server.js';

export interface Door {
  readonly port: number;
  /** Sends to POST /api/messages unless told otherwise. */
  call(body: string | Buffer | object | undefined, how?: CallOptions): Promise<HttpResult>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
}

export interface HttpResult {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

export interface DoorOptions extends Partial<WebOptions> {
  readonly config?: Pick<Config, 'credentials' | 'tenantId'>;
  readonly adapter?: Partial<AdapterOptions>;
  readonly logic?: TurnLogic;
}

/** The real web server before the real adapter on a free port; `logic` is the bot. */
export async function openDoor(options: DoorOptions = {}): Promise<Door> {
  const { config = { credentials: { kind: 'none' } }, logic = async () => undefined } = options;
  const adapter = createAdapter(config, {
    log: silentLog,
    apologise: (_, id) => `Något gick fel. (${id})`,
    ...options.adapter,
  });
  const server = createWebServer({
    log: silentLog,
    host: '127.0.0.1',
    port: 0,
    loopbackOnly: config.credentials.kind === 'none',
    messages: (turn) => adapter.process(turn, logic),
    health: async () => ({ ready: true, storage: true, queue: true, organisation: true }),
    ...options,
  });
  const { port } = await server.listen();
  return { port, call: (body, how) => call(port, body, how), close: () => server.close() };
}

function call(port: number, body: unknown, how: CallOptions = {}): Promise<HttpResult> {
  const { method = 'POST', path = '/api/messages', headers } = how;
  const raw = typeof body === 'string' || Buffer.isBuffer(body) || body === undefined;
  const payload = raw ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const req = request(
      { port, host: '127.0.0.1', method, path, headers: { 'content-type': 'application/json', ...headers } },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('error', reject);
        res.on('end', () =>
          resolve({
            status: res.statusCode ?? 0,
            text: Buffer.concat(chunks).toString(),
            headers: res.headers,
          }),
        );
      },
    );
    req.on('error', reject);
    req.end(payload);
  });
}
