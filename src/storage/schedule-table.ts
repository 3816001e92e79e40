/**
 * Timers in Table Storage, one partition: a row that waits (`w-<due>-<id>`), which is found by its time and gone once it
 * has fired, and a row a timer (`t-<id>`), which stays and says what became of it. Both change in one transaction.
 */
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { Schedule, Timer, WaitingTimer } from '../schedule/schedule.js';
import { toKey } from './keys.js';
import { isStatus, listRows, orMissing, type Tables } from './tables.js';

const PARTITION = 'timers';
const FIRST_WAITING = 'w-';
const AFTER_WAITING = 'w.';
/** Others change the same timer only so often. */
const ATTEMPTS = 10;

interface WaitingRow {
  readonly value: string;
  readonly kind: string;
  readonly subject: string;
  /** Empty, or until when somebody holds it. */
  readonly heldUntil: string;
}

interface TimerRow {
  readonly state: 'waiting' | 'fired' | 'cancelled';
  readonly value: string;
}

/** Timers in Azure Tables. */
export function tableSchedule(tables: Tables): Schedule {
  const open = () => tables.open('timers');
  const list = async (filter: string) =>
    listRows<WaitingRow>(await open(), `${odata`PartitionKey eq ${PARTITION}`} and ${filter}`);
  const cancel = async (id: string) => replace(await open(), id, (row) => row && end(row, 'cancelled'));
  return {
    put: async (timer) => replace(await open(), timer.id, (row) => setting(timer, row)),
    cancel,
    cancelAbout: async (subject, kinds) => {
      const about = odata`RowKey ge ${FIRST_WAITING} and RowKey lt ${AFTER_WAITING} and subject eq ${subject}`;
      for (const { timer } of (await list(about)).map(toWaiting))
        if (!kinds || kinds.includes(timer.kind)) await cancel(timer.id);
    },
    due: async (at, kinds) => {
      if (kinds.length === 0) return [];
      const now = at.toISOString();
      const last = `${FIRST_WAITING}${now}.`;
      const wanted = kinds.map((kind) => odata`kind eq ${kind}`).join(' or ');
      const due = odata`RowKey ge ${FIRST_WAITING} and RowKey lt ${last} and heldUntil le ${now}`;
      return (await list(`${due} and (${wanted})`)).map(toWaiting);
    },
    waiting: async (kind) =>
      (await list(odata`RowKey ge ${FIRST_WAITING} and RowKey lt ${AFTER_WAITING} and kind eq ${kind}`)).map(
        (row) => toWaiting(row).timer,
      ),
    take: async ({ timer, etag }, until) => {
      const row = { ...waitingRow(timer), heldUntil: until.toISOString() };
      try {
        const taken = await (await open()).updateEntity(row, 'Replace', { etag });
        return { timer, etag: taken.etag ?? '' };
      } catch (error) {
        if (isStatus(error, 404, 412)) return undefined;
        throw error;
      }
    },
    done: async ({ timer }) => {
      const fired = { partitionKey: PARTITION, rowKey: timerKey(timer.id), state: 'fired' };
      const table = await open();
      try {
        // Guarded by the row that waits: the two change together.
        await table.submitTransaction([
          ['delete', { partitionKey: PARTITION, rowKey: waitingKey(timer) }],
          ['update', fired, 'Merge'],
        ]);
      } catch (error) {
        // It was cancelled or set to another time while it fired.
        if (!isStatus(error, 404)) throw error;
      }
    },
  };
}

type Known = TimerRow & { readonly etag: string };

/** What is to be written, on the newest form of a timer; again where somebody else was first. */
async function replace(
  table: TableClient,
  id: string,
  decide: (row: Known | undefined) => TransactionAction[] | undefined,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const row = await orMissing(table.getEntity<TimerRow>(PARTITION, timerKey(id)));
    const actions = decide(row);
    if (!actions || actions.length === 0) return;
    try {
      await table.submitTransaction(actions);
      return;
    } catch (error) {
      if (!isStatus(error, 404, 409, 412)) throw error;
    }
  }
  throw new Error('A timer could not be written: too many at the same time');
}

function setting(timer: Timer, row: Known | undefined): TransactionAction[] {
  const entity = {
    partitionKey: PARTITION,
    rowKey: timerKey(timer.id),
    state: 'waiting',
    value: valueOf(timer),
  };
  const created: TransactionAction = ['create', { ...waitingRow(timer), heldUntil: '' }];
  if (!row) return [['create', entity], created];
  if (row.state !== 'waiting' || row.value === entity.value) return [];
  const before = JSON.parse(row.value) as Timer;
  const update: TransactionAction = ['update', entity, 'Replace', { etag: row.etag }];
  if (waitingKey(before) === waitingKey(timer))
    return [update, ['update', { ...waitingRow(timer), heldUntil: '' }, 'Replace']];
  return [update, ['delete', { partitionKey: PARTITION, rowKey: waitingKey(before) }], created];
}

function end(row: Known, state: 'cancelled'): TransactionAction[] {
  if (row.state !== 'waiting') return [];
  const timer = JSON.parse(row.value) as Timer;
  return [
    ['update', { partitionKey: PARTITION, rowKey: timerKey(timer.id), state }, 'Merge', { etag: row.etag }],
    ['delete', { partitionKey: PARTITION, rowKey: waitingKey(timer) }],
  ];
}

function waitingRow(timer: Timer) {
  const { kind, subject } = timer;
  return { partitionKey: PARTITION, rowKey: waitingKey(timer), kind, subject, value: valueOf(timer) };
}

function valueOf({ id, dueAt, kind, subject, data, track }: Timer): string {
  return JSON.stringify({ id, dueAt, kind, subject, ...(data !== undefined && { data }), track });
}

function waitingKey(timer: Timer): string {
  return `${FIRST_WAITING}${timer.dueAt}-${toKey(timer.id)}`;
}

function timerKey(id: string): string {
  return `t-${toKey(id)}`;
}

function toWaiting(row: WaitingRow & { readonly etag: string }): WaitingTimer {
  return { timer: JSON.parse(row.value) as Timer, etag: row.etag };
}
