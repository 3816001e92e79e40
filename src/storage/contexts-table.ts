/**
 * What conversations were about: one row a conversation, in sixteen partitions by hash, written behind like the
 * references. The last write wins; nothing is older than a quarter of an hour for long.
 */
import { odata, type TransactionAction } from '@azure/data-tables';
import { LRUCache } from 'lru-cache';
import type { Log } from '../log.js';
import { FORGOTTEN_AFTER_MS, type Contexts, type Remembered } from '../questions/contexts.js';
import type { Now } from '../time.js';
import { bucketOf, toKey } from './keys.js';
import { isStatus, listRows, orMissing, writeInGroups, type Tables } from './tables.js';

const REMEMBERED = 60_000;
const FLUSH_MS = 1000;
const SWEEP_MS = 60_000;
/** The same again is written anew only after this long: till then the row says it well enough. */
const SAME_MS = 60_000;
const ERASED_AT_ONCE = 20;

interface Kept {
  readonly value: Remembered;
  readonly at: Date;
}

interface ContextRow {
  readonly value: string;
  readonly at: Date;
}

interface Written {
  readonly value: string;
  readonly at: number;
}

export interface ContextOptions {
  readonly log: Log;
  readonly now: Now;
  readonly flushMs?: number;
}

/** Contexts in Azure Tables, kept in memory and written behind. */
export function tableContexts(tables: Tables, { log, now, flushMs = FLUSH_MS }: ContextOptions): Contexts {
  const kept = new LRUCache<string, Kept>({ max: REMEMBERED });
  const written = new LRUCache<string, Written>({ max: REMEMBERED });
  const unwritten = new Map<string, Kept>();
  const write = async (): Promise<void> => {
    const rows = [...unwritten].map(([conversation, { value, at }]) => ({
      rowKey: toKey(conversation),
      value: JSON.stringify(value),
      at,
    }));
    unwritten.clear();
    const news = rows.filter(({ rowKey, value, at }) => isNews(written.get(rowKey), value, at));
    if (news.length === 0) return;
    try {
      await writeRows(tables, news);
      for (const { rowKey, value, at } of news) written.set(rowKey, { value, at: at.getTime() });
    } catch (error) {
      // Not kept for another try: a quarter of an hour is all that is lost.
      log.warn({ err: error, rows: news.length }, 'What conversations were about was not written');
    }
  };
  let writing = Promise.resolve();
  const flush = (): Promise<void> => (writing = writing.then(write));
  const sweep = (at: Date) => eraseBefore(tables, new Date(at.getTime() - FORGOTTEN_AFTER_MS));
  const sweepQuietly = () =>
    void sweep(now()).catch((error: unknown) =>
      log.warn({ err: error }, 'What conversations were about was not erased'),
    );
  const timers = [setInterval(() => void flush(), flushMs), setInterval(sweepQuietly, SWEEP_MS)];
  for (const timer of timers) timer.unref();
  return {
    known: (conversation, at) => fresh(kept.get(conversation), at)?.value,
    async newest(conversation, at) {
      const rowKey = toKey(conversation);
      const client = await tables.open('contexts');
      const row = await orMissing(client.getEntity<ContextRow>(partitionOf(rowKey), rowKey));
      const stored = row && { value: JSON.parse(row.value) as Remembered, at: new Date(row.at) };
      const own = kept.get(conversation);
      return fresh(!own || (stored && stored.at > own.at) ? stored : own, at)?.value;
    },
    remember(conversation, value, at) {
      kept.set(conversation, { value, at });
      unwritten.set(conversation, { value, at });
    },
    flush,
    sweep,
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await flush();
    },
  };
}

function fresh(kept: Kept | undefined, now: Date): Kept | undefined {
  return kept && now.getTime() - kept.at.getTime() < FORGOTTEN_AFTER_MS ? kept : undefined;
}

function isNews(before: Written | undefined, value: string, at: Date): boolean {
  return !before || before.value !== value || at.getTime() - before.at >= SAME_MS;
}

async function writeRows(
  tables: Tables,
  rows: readonly { readonly rowKey: string; readonly value: string; readonly at: Date }[],
): Promise<void> {
  const client = await tables.open('contexts');
  const groups = new Map<string, TransactionAction[]>();
  for (const row of rows) {
    const partitionKey = partitionOf(row.rowKey);
    const group = groups.get(partitionKey) ?? [];
    group.push(['upsert', { partitionKey, ...row }, 'Replace']);
    groups.set(partitionKey, group);
  }
  await Promise.all([...groups.values()].map((group) => writeInGroups(client, group)));
}

/** A row that was written anew meanwhile stays: its ETag is another one. */
async function eraseBefore(tables: Tables, at: Date): Promise<void> {
  const client = await tables.open('contexts');
  const old = await listRows(client, odata`at lt ${at}`, { select: ['PartitionKey', 'RowKey'] });
  for (let from = 0; from < old.length; from += ERASED_AT_ONCE)
    await Promise.all(
      old.slice(from, from + ERASED_AT_ONCE).map(async ({ partitionKey, rowKey, etag }) => {
        try {
          await client.deleteEntity(partitionKey, rowKey, { etag });
        } catch (error) {
          if (!isStatus(error, 404, 412)) throw error;
        }
      }),
    );
}

function partitionOf(rowKey: string): string {
  return `conversations-${bucketOf(rowKey)}`;
}
