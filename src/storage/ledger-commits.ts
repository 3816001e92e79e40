/**
 * Writes changed ledger rows together: changes that wait for one partition go in one entity-group transaction, with
 * this process's summary row of that partition. While one transaction is under way the next gathers.
 */
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { addCounts, parseCounts, type Counts } from './ledger-counts.js';
import { isStatus } from './tables.js';

/** One row's change, guarded by the ETag it was read with. */
export interface RowChange {
  readonly rowKey: string;
  readonly etag: string;
  readonly row: object;
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
    while (partition.waiting.length > 0) {
      if (partition.waiting.every((each) => each.change.patient)) await wait(PATIENCE_MS);
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
        if (!partition.writing) void write(key, partition);
      }),
  };
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
  for (let attempt = 0; batch.length > 0; attempt += 1) {
    const commitId = randomUUID();
    const counts: Counts = { ...partition.summary?.counts };
    for (const each of batch) addCounts(counts, each.change.counts);
    const summary = { partitionKey: key, rowKey: summaryKey, counts: JSON.stringify(counts), commitId };
    const actions: TransactionAction[] = batch.map(({ change }) => [
      'update',
      { partitionKey: key, rowKey: change.rowKey, ...change.row },
      'Replace',
      { etag: change.etag },
    ]);
    actions.push(
      partition.summary
        ? ['update', summary, 'Replace', { etag: partition.summary.etag }]
        : ['create', summary],
    );
    try {
      const { subResponses } = await table.submitTransaction(actions);
      partition.summary = { counts, etag: subResponses.at(-1)?.etag ?? '' };
      batch.forEach((each, at) => each.resolve(subResponses[at]?.etag ?? ''));
      return;
    } catch (error) {
      if (await wasWritten(table, key, summaryKey, partition, commitId))
        return resolveFromTable(table, key, batch);
      if (!isStatus(error, 412) && !isStatus(error, 404) && !isStatus(error, 409)) throw error;
      const failed = batch[failedIndex(error, batch.length)];
      if (!failed && attempt >= MOST_ATTEMPTS) throw error;
      if (!failed) continue;
      batch.splice(batch.indexOf(failed), 1);
      failed.resolve('conflict');
    }
  }
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

async function resolveFromTable(table: TableClient, key: string, batch: readonly Waiting[]): Promise<void> {
  for (const each of batch) each.resolve((await table.getEntity(key, each.change.rowKey)).etag);
}

/** Which operation of a failed transaction was to blame: the message begins with its index. */
function failedIndex(error: unknown, rows: number): number {
  const index = Number.parseInt((error as Error).message, 10);
  return Number.isNaN(index) ? (rows === 1 ? 0 : -1) : index;
}
