/**
 * Writes changed ledger rows together: changes that wait for one partition go in one entity-group transaction, with
 * this process's summary row of that partition. While one transaction is under way the next gathers.
 */
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { randomUUID } from 'node:crypto';
import { setImmediate as endOfTurn, setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { addCounts, parseCounts, type Counts } from './ledger-counts.js';
import { isStatus, orMissing } from './tables.js';

/** One row's change, guarded by the ETag it was read with. */
export interface RowChange {
  readonly rowKey: string;
  readonly etag: string;
  readonly row: { readonly value: string };
  readonly counts: Counts;
  /** May wait for company. */
  readonly patient: boolean;
}

export interface Committer {
  /** Writes the change and gives the row's new ETag, or `conflict` when the row was changed by somebody else. */
  commit(partition: string, change: RowChange): Promise<string | 'conflict'>;
}

interface Waiting {
  readonly change: RowChange;
  readonly resolve: (etag: string | 'conflict') => void;
  readonly reject: (error: unknown) => void;
}

interface Partition {
  waiting: Waiting[];
  writing: boolean;
  /** Ends the wait for company. */
  hurry?: () => void;
  /** This process's summary row: its counts and ETag, `undefined` until written or read. */
  summary?: { counts: Counts; etag: string };
}

const ROWS_A_TRANSACTION = 99;
const PATIENCE_MS = 250;
const PARTITIONS_IN_MEMORY = 20_000;
/** How often a transaction is tried anew when the summary row, not a recipient's, was in the way. */
const MOST_ATTEMPTS = 5;

/** A committer on the table that `open` gives; `writer` names the summary rows of this process. */
export function createCommitter(open: () => Promise<TableClient>, writer: string): Committer {
  const partitions = new LRUCache<string, Partition>({ max: PARTITIONS_IN_MEMORY });
  const summaryKey = `!1-${writer}`;

  const write = async (key: string, partition: Partition): Promise<void> => {
    partition.writing = true;
    // What is changed in the same breath goes in one transaction.
    await endOfTurn();
    while (partition.waiting.length > 0) {
      if (mayWait(partition)) await company(partition);
      const batch = takeBatch(partition);
      try {
        await writeBatch(await open(), key, summaryKey, partition, batch);
      } catch (error) {
        for (const each of batch) each.reject(error);
      }
    }
    partition.writing = false;
  };
  return {
    commit: (key, change) =>
      new Promise((resolve, reject) => {
        const partition = partitions.get(key) ?? { waiting: [], writing: false };
        partitions.set(key, partition);
        partition.waiting.push({ change, resolve, reject });
        if (!mayWait(partition)) partition.hurry?.();
        if (!partition.writing) void write(key, partition);
      }),
  };
}

function mayWait({ waiting }: Partition): boolean {
  return waiting.length < ROWS_A_TRANSACTION && waiting.every((each) => each.change.patient);
}

/** Waits until others have come, at most for a while, and no longer once somebody comes who cannot wait. */
async function company(partition: Partition): Promise<void> {
  const hurried = new AbortController();
  partition.hurry = () => hurried.abort();
  await wait(PATIENCE_MS, undefined, { signal: hurried.signal }).catch(() => undefined);
  partition.hurry = undefined;
}

/** Up to a transaction's worth; a row that waits twice goes once now and once in the next. */
function takeBatch(partition: Partition): Waiting[] {
  const batch: Waiting[] = [];
  const left: Waiting[] = [];
  const taken = new Set<string>();
  for (const each of partition.waiting)
    if (batch.length < ROWS_A_TRANSACTION && !taken.has(each.change.rowKey)) {
      taken.add(each.change.rowKey);
      batch.push(each);
    } else left.push(each);
  partition.waiting = left;
  return batch;
}

async function writeBatch(
  table: TableClient,
  key: string,
  summaryKey: string,
  partition: Partition,
  batch: Waiting[],
): Promise<void> {
  for (let blind = 0; batch.length > 0;) {
    const commitId = randomUUID();
    const counts: Counts = { ...partition.summary?.counts };
    for (const each of batch) addCounts(counts, each.change.counts);
    const summary = { partitionKey: key, rowKey: summaryKey, counts: JSON.stringify(counts), commitId };
    try {
      const { subResponses } = await table.submitTransaction(actionsOf(batch, summary, partition));
      partition.summary = { counts, etag: subResponses.at(-1)?.etag ?? '' };
      batch.forEach((each, at) => each.resolve(subResponses[at]?.etag ?? ''));
      return;
    } catch (error) {
      if (await wasWritten(table, key, summaryKey, partition, commitId))
        return resolveFromTable(table, key, batch);
      if (!isStatus(error, 412, 404, 409)) throw error;
      const [failed] = batch.splice(failedIndex(error, batch.length), 1);
      failed?.resolve('conflict');
      if (!failed && (blind += 1) >= MOST_ATTEMPTS) throw error;
    }
  }
}

function actionsOf(
  batch: readonly Waiting[],
  summary: { readonly partitionKey: string; readonly rowKey: string; readonly counts: string },
  partition: Partition,
): TransactionAction[] {
  const rows = batch.map(({ change }): TransactionAction => [
    'update',
    { partitionKey: summary.partitionKey, rowKey: change.rowKey, ...change.row },
    'Replace',
    { etag: change.etag },
  ]);
  return partition.summary
    ? [...rows, ['update', summary, 'Replace', { etag: partition.summary.etag }]]
    : [...rows, ['create', summary]];
}

/**
 * Whether a transaction that seemed to fail was carried out after all (its answer got lost, a retry then met its own
 * traces). Reads the summary row anew in any case.
 */
async function wasWritten(
  table: TableClient,
  key: string,
  summaryKey: string,
  partition: Partition,
  commitId: string,
): Promise<boolean> {
  try {
    const row = await table.getEntity<{ counts: string; commitId: string }>(key, summaryKey);
    partition.summary = { counts: parseCounts(row.counts), etag: row.etag };
    return row.commitId === commitId;
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
    partition.summary = undefined;
    return false;
  }
}

/** A row that is not as it was written has been changed by somebody else since; its ETag guards what they wrote. */
async function resolveFromTable(table: TableClient, key: string, batch: readonly Waiting[]): Promise<void> {
  for (const { change, resolve } of batch) {
    const row = await orMissing(table.getEntity<{ value?: string }>(key, change.rowKey));
    resolve(row && row.value === change.row.value ? row.etag : 'conflict');
  }
}

/** Which row of a failed transaction was to blame, by the index that the message begins with; past the end: none. */
function failedIndex(error: unknown, rows: number): number {
  const index = Number.parseInt((error as Error).message, 10);
  if (Number.isNaN(index)) return rows === 1 ? 0 : rows;
  return Math.min(index, rows);
}
