/**
 * Writes changed ledger rows together: changes that wait for one partition go in one entity-group transaction, with
 * this process's summary row of that partition. While one transaction is under way the next gathers.
 */
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { randomUUID } from 'node:crypto';
import { setImmediate as endOfTurn, setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { addCounts, parseCounts, type Counts } from './ledger-counts.js';
import { isStatus, listRows } from './tables.js';

/** One row's change, guarded by the ETag it was read with; without one the row is new. */
export interface RowChange {
  readonly rowKey: string;
  readonly etag?: string;
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
      const found = await readBack(table, key, summaryKey, batch);
      const row = found.get(summaryKey);
      partition.summary =
        row?.counts === undefined ? undefined : { counts: parseCounts(row.counts), etag: row.etag };
      // The answer got lost, or a repetition met its own traces: it was carried out after all.
      if (row?.commitId === commitId) return resolveWritten(batch, found);
      if (!isStatus(error, 412, 404, 409)) throw error;
      const dropped = dropChanged(batch, found);
      if (dropped === 0 && (blind += 1) >= MOST_ATTEMPTS) throw error;
    }
  }
}

function actionsOf(
  batch: readonly Waiting[],
  summary: { readonly partitionKey: string; readonly rowKey: string; readonly counts: string },
  partition: Partition,
): TransactionAction[] {
  const rows = batch.map(({ change }): TransactionAction => {
    const entity = { partitionKey: summary.partitionKey, rowKey: change.rowKey, ...change.row };
    return change.etag === undefined
      ? ['create', entity]
      : ['update', entity, 'Replace', { etag: change.etag }];
  });
  return partition.summary
    ? [...rows, ['update', summary, 'Replace', { etag: partition.summary.etag }]]
    : [...rows, ['create', summary]];
}

interface FoundRow {
  readonly etag: string;
  readonly value?: string;
  readonly counts?: string;
  readonly commitId?: string;
}

/** The rows of a batch and the summary as they stand now, in one query. */
async function readBack(
  table: TableClient,
  key: string,
  summaryKey: string,
  batch: readonly Waiting[],
): Promise<ReadonlyMap<string, FoundRow>> {
  const keys = batch.map((each) => each.change.rowKey).sort();
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  const rows = odata`RowKey eq ${summaryKey} or (RowKey ge ${first} and RowKey le ${last})`;
  const found = await listRows<FoundRow>(table, `${odata`PartitionKey eq ${key}`} and (${rows})`);
  return new Map(found.map((row) => [row.rowKey, row]));
}

/** A row that is not as it was written has been changed by somebody else since; its ETag guards what they wrote. */
function resolveWritten(batch: readonly Waiting[], found: ReadonlyMap<string, FoundRow>): void {
  for (const { change, resolve } of batch) {
    const row = found.get(change.rowKey);
    resolve(row && row.value === change.row.value ? row.etag : 'conflict');
  }
}

/** Takes out of a batch, as conflicts, what somebody else changed first. */
function dropChanged(batch: Waiting[], found: ReadonlyMap<string, FoundRow>): number {
  const changed = batch.filter(({ change }) => found.get(change.rowKey)?.etag !== change.etag);
  for (const each of changed) {
    batch.splice(batch.indexOf(each), 1);
    each.resolve('conflict');
  }
  return changed.length;
}
