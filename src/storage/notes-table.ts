/** Notes without a person: a partition a week, so that a week is one query to read and to erase. */
import { odata, type TransactionAction } from '@azure/data-tables';
import type { Log } from '../log.js';
import { NOTES_KEPT_DAYS, type Feedback, type Miss, type Notes } from '../questions/notes.js';
import { addDays, dayOf, weekOf, type Now } from '../time.js';
import { toKey } from './keys.js';
import { listRows, writeInGroups, type Tables } from './tables.js';

const FLUSH_MS = 1000;
const FIRST_ERASE_MS = 60_000;
const ERASE_MS = 6 * 3_600_000;
/** What waits for storage to come back; later notes are let go. */
const MOST_WAITING = 5000;

export interface NotesOptions {
  readonly log: Log;
  readonly now: Now;
  readonly flushMs?: number;
}

/** Notes in Azure Tables, written behind the answer, erased when they are too old. */
export function tableNotes<Value extends Miss | Feedback>(
  tables: Tables,
  name: 'misses' | 'feedback',
  { log, now, flushMs = FLUSH_MS }: NotesOptions,
): Notes<Value> {
  const waiting = new Map<string, Value>();
  const write = async (): Promise<void> => {
    const taken = [...waiting];
    if (taken.length === 0) return;
    waiting.clear();
    try {
      await writeWeeks(
        tables,
        name,
        taken.map(([, note]) => note),
      );
    } catch (error) {
      for (const [id, note] of taken) if (!waiting.has(id)) waiting.set(id, note);
      log.warn({ err: error, rows: taken.length }, 'Notes on questions wait to be written');
    }
  };
  let writing = Promise.resolve();
  const flush = (): Promise<void> => (writing = writing.then(write));
  const eraseBefore = (week: string) => eraseWeeks(tables, name, week);
  const eraseOld = () =>
    void eraseBefore(weekOf(addDays(dayOf(now(), 'utc'), -NOTES_KEPT_DAYS))).catch((error: unknown) =>
      log.warn({ err: error }, 'Old notes on questions were not erased'),
    );
  const first = setTimeout(eraseOld, FIRST_ERASE_MS).unref();
  const timers = [setInterval(() => void flush(), flushMs), setInterval(eraseOld, ERASE_MS)];
  for (const timer of timers) timer.unref();
  return {
    add(note) {
      if (waiting.size < MOST_WAITING) waiting.set(`${note.week} ${note.id}`, note);
    },
    async inWeek(week) {
      const client = await tables.open(name);
      const rows = await listRows<{ value: string }>(client, odata`PartitionKey eq ${week}`);
      return rows.map((row) => JSON.parse(row.value) as Value);
    },
    eraseBefore,
    flush,
    async stop() {
      clearTimeout(first);
      for (const timer of timers) clearInterval(timer);
      await flush();
    },
  };
}

async function writeWeeks(tables: Tables, name: 'misses' | 'feedback', notes: readonly (Miss | Feedback)[]) {
  const client = await tables.open(name);
  const weeks = new Map<string, TransactionAction[]>();
  for (const note of notes) {
    const row = { partitionKey: note.week, rowKey: toKey(note.id), value: JSON.stringify(note) };
    weeks.set(note.week, [...(weeks.get(note.week) ?? []), ['upsert', row, 'Replace']]);
  }
  for (const rows of weeks.values()) await writeInGroups(client, rows);
}

async function eraseWeeks(tables: Tables, name: 'misses' | 'feedback', week: string): Promise<void> {
  const client = await tables.open(name);
  const select = ['PartitionKey', 'RowKey'];
  const old = await listRows(client, odata`PartitionKey lt ${week}`, { select });
  const weeks = new Map<string, TransactionAction[]>();
  for (const { partitionKey, rowKey } of old)
    weeks.set(partitionKey, [...(weeks.get(partitionKey) ?? []), ['delete', { partitionKey, rowKey }]]);
  for (const rows of weeks.values()) await writeInGroups(client, rows);
}
