import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the fake connector does with a call. `silence` = takes it and never answers; `cut` = drops the connection. */
export type Behaviour = 'silence' | 'cut' | Answer;

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization?: string;
  readonly body: Record<string, unknown>;
}

export interface FakeConnector {
  readonly url: string;
  readonly calls: readonly Call[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A Bot Connector on loopback that counts its calls and does as it is told. */
export async function startFakeConnector(): Promise<FakeConnector> {
  const calls: Call[] = [];
  let behaviour: Behaviour = { status: 200, body: { id: 'a-1' } };
  const server = createServer((req, res) => void answer(req, res));
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const text = Buffer.concat(await req.toArray()).toString();
    calls.push({
      method: req.method ?? '',
      path: req.url ?? '',
      authorization: req.headers.authorization,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
    });
    if (behaviour === 'silence') return;
    if (behaviour === 'cut') return void req.socket.destroy();
    res.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
    res.end(behaviour.body === undefined ? '' : JSON.stringify(behaviour.body));
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    behave: (next) => void (behaviour = next),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => void server.close(() => done()));
    },
  };
}
