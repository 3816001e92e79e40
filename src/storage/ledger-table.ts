/**
 * The ledger in Table Storage. One partition a bucket of an item; in it the recipients' rows (`p-…`) and, sorted
 * before them, summary rows (`!…`): one a chunk written when the item was opened, one a process that changed rows.
 * A summary holds signed counts, changed in the same transaction as the rows it counts, so that their sum is exact.
 */
import { odata, type TableClient, type TableEntityResult, type TransactionAction } from '@azure/data-tables';
import { randomUUID } from 'node:crypto';
import { bucketOf } from '../delivery/bucket.js';
import { isPending, type Delivery, type DeliveryState, type Item } from '../delivery/delivery.js';
import type { Ledger, LedgerStatus, Slice, Stored } from '../delivery/ledger.js';
import { createCommitter } from './ledger-commits.js';
import { addCounts, countKey, parseCounts, toTallies, type Counts } from './ledger-counts.js';
import { toKey } from './keys.js';
import { isStatus, listRows, orMissing, type Tables } from './tables.js';

const ROWS_A_TRANSACTION = 99;
/** Summaries in a bucket that leave room on a page for all the rows asked for. */
const USUAL_WRITERS = 100;
const FIRST_ROW = 'p-';
const AFTER_LAST_ROW = 'p.';

/** What a row looks like in the table. */
export interface LedgerRow {
  readonly value: string;
  /** What a status lists by; absent for stand-ins, who are only counted. */
  readonly state?: DeliveryState;
  readonly department: string;
  /** Present while pending; a filter on it finds what is due. */
  readonly dueAt?: string;
}

interface KeyedRow {
  readonly key: string;
  readonly row: Delivery;
}

/** The ledger in Azure Tables. `writer` names this process's own summary rows. */
export function tableLedger(tables: Tables, writer: string = randomUUID()): Ledger {
  const open = () => tables.open('deliveries');
  const committer = createCommitter(open, writer);
  return {
    open: async (item, rows) => openItem(await open(), item, rows),
    add: async (item, rows) => {
      await Promise.all(
        rows.map((row) =>
          committer.commit(partitionOf(item, bucketOf(row.person, item.buckets)), {
            rowKey: rowKeyOf(row.person),
            row: toRow(row),
            counts: { [countKey(row)]: 1 },
            patient: false,
          }),
        ),
      );
      return intoBuckets(item, rows).flatMap((keyed, bucket) => slicesIn(item, bucket, keyed));
    },
    rows: async function* (slice, department) {
      const narrowed = department === undefined ? '' : odata` and department eq ${department}`;
      const options = { queryOptions: { filter: within(slice) + narrowed } };
      for await (const entity of (await open()).listEntities<LedgerRow>(options)) yield toStored(entity);
    },
    slicesOf: (item) => Array.from({ length: item.buckets }, (_, bucket) => wholeBucket(item, bucket)),
    sliceOf: (item, person) => {
      const key = rowKeyOf(person);
      return { item, bucket: bucketOf(person, item.buckets), from: key, to: key };
    },
    due: async (slice, at) => {
      const filter = `${within(slice)} and ${odata`dueAt le ${at.toISOString()}`}`;
      return (await listRows<LedgerRow>(await open(), filter)).map(toStored);
    },
    hasPending: async (slice) => {
      const filter = `${within(slice)} and ${odata`dueAt gt ${''}`}`;
      return (await listRows(await open(), filter, { limit: 1, select: ['RowKey'] })).length > 0;
    },
    find: async (item, person) => {
      const partition = partitionOf(item, bucketOf(person, item.buckets));
      const row = await orMissing((await open()).getEntity<LedgerRow>(partition, rowKeyOf(person)));
      return row && toStored(row);
    },
    change: async (item, before, after, options) => {
      const bucket = bucketOf(after.person, item.buckets);
      const etag = await committer.commit(partitionOf(item, bucket), {
        rowKey: rowKeyOf(after.person),
        etag: before.etag,
        row: toRow(after),
        counts: difference(before.value, after),
        patient: options?.patient ?? false,
      });
      return etag === 'conflict' ? 'conflict' : { value: after, etag };
    },
    status: async (item, states, most, departments) =>
      readStatus(await open(), item, wantedRows(states, departments), most),
  };
}

/** The partition of one bucket of an item. */
export function partitionOf(item: Item, bucket: number): string {
  return `${item.noun}-${toKey(item.id)}-v${item.version}-b${String(bucket).padStart(2, '0')}`;
}

function rowKeyOf(person: string): string {
  return FIRST_ROW + toKey(person);
}

function wholeBucket(item: Item, bucket: number): Slice {
  return { item, bucket, from: FIRST_ROW, to: AFTER_LAST_ROW };
}

function within(slice: Slice): string {
  const partition = partitionOf(slice.item, slice.bucket);
  return odata`PartitionKey eq ${partition} and RowKey ge ${slice.from} and RowKey le ${slice.to}`;
}

async function openItem(
  table: TableClient,
  item: Item,
  rows: readonly Delivery[],
): Promise<readonly Slice[]> {
  const slices = await Promise.all(
    intoBuckets(item, rows).map((keyed, bucket) => openBucket(table, item, bucket, keyed)),
  );
  return slices.flat();
}

/** The rows of each bucket in the order of their keys. */
function intoBuckets(item: Item, rows: readonly Delivery[]): readonly (readonly KeyedRow[])[] {
  const inBucket = Array.from({ length: item.buckets }, (): KeyedRow[] => []);
  for (const row of rows)
    inBucket[bucketOf(row.person, item.buckets)]?.push({ key: rowKeyOf(row.person), row });
  return inBucket.map((keyed) => keyed.sort((a, b) => (a.key < b.key ? -1 : 1)));
}

function chunksOf(rows: readonly KeyedRow[]): readonly (readonly KeyedRow[])[] {
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS_A_TRANSACTION) });
  return starts.map((_, at) => rows.slice(at * ROWS_A_TRANSACTION, (at + 1) * ROWS_A_TRANSACTION));
}

function slicesIn(item: Item, bucket: number, rows: readonly KeyedRow[]): readonly Slice[] {
  return chunksOf(rows).map((chunk) => ({
    item,
    bucket,
    from: chunk[0]?.key ?? FIRST_ROW,
    to: chunk.at(-1)?.key ?? AFTER_LAST_ROW,
  }));
}

/** The same rows always make the same chunks, so that what a crash left is found and completed. */
async function openBucket(
  table: TableClient,
  item: Item,
  bucket: number,
  rows: readonly KeyedRow[],
): Promise<readonly Slice[]> {
  for (const [at, chunk] of chunksOf(rows).entries())
    await openChunk(table, partitionOf(item, bucket), at, chunk);
  return slicesIn(item, bucket, rows);
}

/** All rows of a chunk with their counts, or nothing: a chunk that exists was written whole before. */
async function openChunk(
  table: TableClient,
  partitionKey: string,
  chunk: number,
  rows: readonly KeyedRow[],
): Promise<void> {
  const counts: Counts = {};
  for (const { row } of rows) addCounts(counts, { [countKey(row)]: 1 });
  const actions: TransactionAction[] = rows.map(({ key, row }) => [
    'create',
    { partitionKey, rowKey: key, ...toRow(row) },
  ]);
  actions.push(['create', { partitionKey, rowKey: `!0-${chunk}`, counts: JSON.stringify(counts) }]);
  try {
    await table.submitTransaction(actions);
  } catch (error) {
    if (!isStatus(error, 409)) throw error;
  }
}

/** One query a bucket: its first page holds all summaries and, behind them, rows in the states asked for. */
async function readStatus(
  table: TableClient,
  item: Item,
  wanted: string,
  most: number,
): Promise<LedgerStatus> {
  const pages = await Promise.all(
    Array.from({ length: item.buckets }, (_, bucket) =>
      firstPage(table, partitionOf(item, bucket), wanted, most),
    ),
  );
  const counts: Counts = {};
  const rows: Delivery[] = [];
  for (const entity of pages.flat()) {
    if (entity.counts !== undefined) addCounts(counts, parseCounts(entity.counts));
    else if (rows.length < most && entity.value !== undefined)
      rows.push(JSON.parse(entity.value) as Delivery);
  }
  return { tallies: toTallies(counts), rows };
}

/** The filter on rows that a status lists; empty for none. */
function wantedRows(states: readonly DeliveryState[], departments?: readonly string[]): string {
  const inStates = states.map((state) => odata`state eq ${state}`).join(' or ');
  if (!departments || inStates === '') return inStates;
  const inDepartments = departments.map((unit) => odata`department eq ${unit}`).join(' or ');
  return inDepartments === '' ? '' : `(${inStates}) and (${inDepartments})`;
}

type StatusEntity = TableEntityResult<{ counts?: string; value?: string }>;

async function firstPage(
  table: TableClient,
  partition: string,
  wanted: string,
  most: number,
): Promise<readonly StatusEntity[]> {
  const summaries = odata`RowKey lt ${FIRST_ROW}`;
  const which = wanted === '' ? summaries : `(${summaries} or (${wanted}))`;
  const filter = `${odata`PartitionKey eq ${partition}`} and ${which}`;
  const entities: StatusEntity[] = [];
  for await (const page of table
    .listEntities<{ counts?: string; value?: string }>({ queryOptions: { filter } })
    .byPage({ maxPageSize: Math.min(1_000, most + USUAL_WRITERS) })) {
    entities.push(...page);
    if (page.some((entity) => entity.counts === undefined)) break;
  }
  return entities;
}

function toRow(delivery: Delivery): LedgerRow {
  return {
    value: JSON.stringify(delivery),
    department: delivery.department,
    ...(!delivery.standIn && { state: delivery.state }),
    ...(isPending(delivery) && { dueAt: delivery.dueAt }),
  };
}

function toStored(entity: LedgerRow & { readonly etag: string }): Stored<Delivery> {
  return { value: JSON.parse(entity.value) as Delivery, etag: entity.etag };
}

function difference(before: Delivery, after: Delivery): Counts {
  const counts: Counts = {};
  addCounts(counts, { [countKey(after)]: 1 });
  addCounts(counts, { [countKey(before)]: -1 });
  return counts;
}
