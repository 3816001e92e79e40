/**
 * The way into Azure Tables that every adapter here takes: clients with time-outs, tables made on first use, calls
 * counted, pages followed to the end, errors told apart by status.
 */
import { TableClient, type TableServiceClientOptions, type TransactionAction } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { storageCredential } from './credential.js';

/** Every table there is. Each has its row in `docs/informationshantering.md`. */
export const TABLE_NAMES = [
  'organisation',
  'bindings',
  'references',
  'numbers',
  'audit',
  'directives',
  'drafts',
  'meetings',
  'deliveries',
  'dispatch',
  'waiting',
  'notices',
  'directiveQuestions',
  'timers',
  'keys',
  'statusCards',
  'courtesies',
  'contexts',
  'declaredUnits',
  'misses',
  'feedback',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Where the tables are: a connection string, or an account that a managed identity may use. */
export type StorageSource =
  { readonly connectionString: string } | { readonly accountName: string; readonly clientId?: string };

/** The opened storage account. */
export interface Tables {
  /** The client of a table that exists: it is made at the first call. */
  open(name: TableName): Promise<TableClient>;
  /** How many calls went out so far, repeated ones included: what Azure bills and limits. */
  transactions(): number;
}

const CALL_TIMEOUT_MS = 10_000;

/**
 * Opens a storage account; nothing is called before the first `open`. `prefix` (letters and digits) keeps tests apart.
 *
 * The SDK repeats a call by itself after 5xx and broken connections. So a 409 or 412 may be answered to the second
 * attempt at a write whose first one succeeded: adapters for which that matters write an own token and read it back.
 */
export function openTables(source: StorageSource, options: { readonly prefix?: string } = {}): Tables {
  const counter = createTransactionCounter();
  const opened = new Map<TableName, Promise<TableClient>>();
  const create = async (name: TableName): Promise<TableClient> => {
    const client = await toClient(source, (options.prefix ?? '') + name, counter);
    await client.createTable();
    return client;
  };
  return {
    open(name) {
      const known = opened.get(name);
      if (known) return known;
      const opening = create(name);
      opened.set(name, opening);
      // One failed attempt must not stand for ever.
      opening.catch(() => opened.delete(name));
      return opening;
    },
    transactions: () => counter.count(),
  };
}

/** Whether a storage call failed with one of these HTTP statuses. */
export function isStatus(error: unknown, ...statuses: readonly number[]): boolean {
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' && statuses.includes(status);
}

/** The value of a look-up, or `undefined` when the row (or its table) does not exist. */
export async function orMissing<Value>(lookUp: Promise<Value>): Promise<Value | undefined> {
  try {
    return await lookUp;
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

/**
 * The rows that match an OData filter, in key order, up to `limit`. Follows every page: one may be short, or empty,
 * and yet not the last.
 */
export async function listRows<Row extends object>(
  client: TableClient,
  filter: string,
  options: { readonly limit?: number; readonly select?: string[] } = {},
): Promise<(Row & { partitionKey: string; rowKey: string; etag: string })[]> {
  const { limit = Infinity, select } = options;
  const rows: Row[] = [];
  const query = { queryOptions: { ...(filter && { filter }), ...(select && { select }) } };
  const pages = client.listEntities<Row>(query).byPage({ maxPageSize: Math.min(limit, 1000) });
  for await (const page of pages) {
    rows.push(...page);
    if (rows.length >= limit) break;
  }
  return rows.slice(0, limit) as (Row & { partitionKey: string; rowKey: string; etag: string })[];
}

/** Writes rows of one partition in as few entity-group transactions as a hundred rows each allow. */
export async function writeInGroups(
  client: TableClient,
  actions: readonly TransactionAction[],
  size = 100,
): Promise<void> {
  for (let from = 0; from < actions.length; from += size) {
    await client.submitTransaction(actions.slice(from, from + size));
  }
}

interface TransactionCounter {
  readonly policies: NonNullable<TableServiceClientOptions['additionalPolicies']>;
  count(): number;
}

/** Stands behind the SDK's own retries, so that it sees every single call; sets the time-out of each as well. */
function createTransactionCounter(): TransactionCounter {
  let calls = 0;
  return {
    count: () => calls,
    policies: [
      {
        position: 'perRetry',
        policy: {
          name: 'countAndTimeOut',
          sendRequest(request, next) {
            calls++;
            request.timeout ||= CALL_TIMEOUT_MS;
            return next(request);
          },
        },
      },
    ],
  };
}

async function toClient(
  source: StorageSource,
  name: string,
  counter: TransactionCounter,
): Promise<TableClient> {
  const options: TableServiceClientOptions = {
    additionalPolicies: counter.policies,
    retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
  };
  if ('accountName' in source) {
    const credential: TokenCredential = await storageCredential(source.clientId);
    return new TableClient(`https://${source.accountName}.table.core.windows.net`, name, credential, options);
  }
  const allowInsecureConnection = isLoopbackHttp(source.connectionString);
  return TableClient.fromConnectionString(source.connectionString, name, {
    ...options,
    allowInsecureConnection,
  });
}

/** Without TLS the data may not leave the machine. */
function isLoopbackHttp(connectionString: string): boolean {
  const endpoint = /(?:^|;)\s*TableEndpoint=([^;]*)/i.exec(connectionString)?.[1] ?? '';
  return /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/|$)/i.test(endpoint);
}
