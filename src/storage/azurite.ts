/**
 * Azurite 3.35 inside this process: its table and its queue server, by their internal classes.
 *
 * The one file that knows these internals; the version is pinned because of it. The command line would cost another
 * process, and would offer neither a choice of when to save nor an address before the data is loaded.
 */
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

/** Where the servers keep their data; without it they keep everything in memory. */
export interface AzuriteFiles {
  readonly tables: string;
  readonly queues: string;
  readonly queueExtents: string;
  readonly queueMessages: string;
}

/** A database of Azurite's (LokiJS): in memory, written to its file as a whole. */
export interface Database {
  autosaveDirty(): boolean;
  autosaveDisable(): void;
  saveDatabase(done: (error?: Error | null) => void): void;
}

/** One of the two servers, listening since `listen`, answering since `load`. */
export interface AzuriteServer {
  readonly databases: readonly Database[];
  /** Opens a port on loopback. Requests that arrive before `load` is done wait for it. */
  listen(): Promise<number>;
  load(): Promise<void>;
  /** Refuses new requests and waits for those under way. */
  drain(): Promise<void>;
  /** Closes, whatever is still under way. */
  close(): Promise<void>;
}

interface Internals {
  httpServer: Server;
  status: string;
  beforeStart(): Promise<void>;
  close(): Promise<void>;
  metadataStore: { db: Database };
  extentMetadataStore?: { db: Database };
}

type Constructor = new (...parameters: readonly unknown[]) => unknown;

const HOST = '127.0.0.1';
const KEEP_ALIVE_SECONDS = 5;
const DRAIN_MS = 2000;

/** The table server, not yet listening. */
export function createTableServer(files: AzuriteFiles | undefined): AzuriteServer {
  const Configuration = internal('table/TableConfiguration.js');
  const path = files?.tables ?? '';
  // Azurite's two configurations order their parameters differently: here the debug log comes first.
  const configuration = new Configuration(
    ...[HOST, 0, KEEP_ALIVE_SECONDS, path],
    ...[false, false, undefined, undefined, ...sharedTail(files)],
  );
  return toServer(new (internal('table/TableServer.js'))(configuration) as Internals);
}

/** The queue server, not yet listening. */
export function createQueueServer(files: AzuriteFiles | undefined): AzuriteServer {
  const Configuration = internal('queue/QueueConfiguration.js');
  const place = [{ locationId: 'Default', locationPath: files?.queueMessages ?? '', maxConcurrency: 1 }];
  const ChunkStore = internal('common/persistence/MemoryExtentStore.js', 'MemoryExtentChunkStore');
  const configuration = new Configuration(
    ...[HOST, 0, KEEP_ALIVE_SECONDS, files?.queues ?? '', files?.queueExtents ?? '', place],
    ...[false, undefined, false, undefined, ...sharedTail(files)],
    files ? undefined : new ChunkStore(),
  );
  return toServer(new (internal('queue/QueueServer.js'))(configuration) as Internals);
}

/** The account and key that every emulator of Azure Storage knows; they open nothing but loopback. */
export function emulatorConnectionString(ports: {
  readonly tables: number;
  readonly queues: number;
}): string {
  const account = 'devstoreaccount1';
  const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `TableEndpoint=http://${HOST}:${ports.tables}/${account}`,
    `QueueEndpoint=http://${HOST}:${ports.queues}/${account}`,
    '',
  ].join(';');
}

/** loose, skipApiVersionCheck, cert, key, password, oauth, disableProductStyleUrl, isMemoryPersistence. */
function sharedTail(files: AzuriteFiles | undefined): readonly unknown[] {
  return [false, true, '', '', '', undefined, false, files === undefined];
}

function internal(path: string, name = 'default'): Constructor {
  // Loaded only when it is started: a deployment with Azure's own storage does without the package.
  const module: unknown = createRequire(import.meta.url)(`azurite/dist/src/${path}`);
  return (module as Record<string, Constructor>)[name] as Constructor;
}

function toServer(server: Internals): AzuriteServer {
  const stores = [server.metadataStore, server.extentMetadataStore];
  const databases = stores.flatMap((store) => (store ? [store.db] : []));
  // Its own autosave runs from construction on, and would keep the process alive if the start failed.
  for (const database of databases) database.autosaveDisable();
  const gate = gateRequests(server.httpServer);
  return {
    databases,
    async listen() {
      server.httpServer.listen(0, HOST);
      await once(server.httpServer, 'listening');
      return (server.httpServer.address() as AddressInfo).port;
    },
    async load() {
      await server.beforeStart();
      for (const database of databases) database.autosaveDisable();
      server.status = 'Running';
      gate.open();
    },
    drain: () => gate.drain(),
    async close() {
      if (server.status === 'Running') await server.close();
      server.httpServer.close();
      server.httpServer.closeAllConnections();
    },
  };
}

/** Holds requests back until the data is loaded, and knows when the last one has been answered. */
function gateRequests(httpServer: Server): { open(): void; drain(): Promise<void> } {
  const listeners = httpServer.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  const underWay = new Set<ServerResponse>();
  let opened: () => void = () => undefined;
  let isOpen = false;
  let closing = false;
  const ready = new Promise<void>((resolve) => (opened = resolve)).then(() => (isOpen = true));
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (closing) {
      response.writeHead(503, { connection: 'close' });
      return void response.end();
    }
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    void ready.then(() => listeners.forEach((listener) => listener(request, response)));
  });
  return {
    open: () => opened(),
    async drain() {
      closing = true;
      if (!isOpen) return;
      const answered = [...underWay].map((response) => once(response, 'close'));
      await Promise.race([Promise.all(answered), timeOut(DRAIN_MS)]);
    },
  };
}

function timeOut(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
