import assert from 'node:assert/strict';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { bucketOf, bucketsFor } from '../../src/delivery/bucket.js';
import {
  answered,
  claim,
  DELIVERY_STATES,
  prove,
  queuedDelivery,
  TIMING,
} from '../../src/delivery/delivery.js';
import type { Delivery, DeliveryState, Item } from '../../src/delivery/delivery.js';
import type { Ledger, Stored } from '../../src/delivery/ledger.js';
import { tableLedger } from '../../src/storage/ledger-table.js';
import type { Tables } from '../../src/storage/tables.js';
import { freshPrefix, testTables } from './azurite.js';

const AT = new Date('2026-10-05T08:00:00.000Z');

function rowOf(person: string, fields: Partial<Delivery> = {}): Delivery {
  return { ...queuedDelivery({ person, department: 'buf', posts: [], standIn: false }, AT), ...fields };
}

function rowsOf(count: number): readonly Delivery[] {
  return Array.from({ length: count }, (_, at) => rowOf(`p${at}`));
}

function itemFor(rows: readonly unknown[]): Item {
  return { noun: 'directive', id: 'D-2026-001', version: 1, buckets: bucketsFor(rows.length) };
}

/** `state label` → count, over all departments, from the summaries. */
async function counts(ledger: Ledger, item: Item): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { state, label, count } of (await ledger.status(item, [], 0)).tallies) {
    const key = label === undefined ? state : `${state} ${label}`;
    found[key] = (found[key] ?? 0) + count;
  }
  return found;
}

/** The same from the rows themselves. */
async function counted(ledger: Ledger, item: Item): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { state, label } of (await ledger.status(item, DELIVERY_STATES, 10_000)).rows) {
    const key = label === undefined ? state : `${state} ${label}`;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

async function stored(ledger: Ledger, item: Item, person: string): Promise<Stored<Delivery>> {
  const row = await ledger.find(item, person);
  assert.ok(row, `no row of ${person}`);
  return row;
}

function acknowledged(row: Delivery, label?: string): Delivery {
  return answered(row, { state: 'acknowledged', text: '{}', ...(label !== undefined && { label }) }, AT);
}

/** Tables whose answers to transactions pass through `spoil`, after they were carried out. */
function spoiled(tables: Tables, spoil: (again: () => Promise<unknown>) => Promise<void>): Tables {
  const wrap = (client: TableClient): TableClient =>
    new Proxy(client, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        if (name !== 'submitTransaction') return value.bind(target) as unknown;
        return async (actions: TransactionAction[]) => {
          const response = await target.submitTransaction(actions);
          await spoil(() => target.submitTransaction(actions));
          return response;
        };
      },
    });
  return { ...tables, open: async (name) => wrap(await tables.open(name)) };
}

describe('tableLedger', () => {
  it('writes every row once, however often it is opened, also after half of it was written', async () => {
    const tables = await testTables();
    const ledger = tableLedger(tables);
    const rows = rowsOf(1_000);
    const item = itemFor(rows);
    const partly = rows.filter((row) => bucketOf(row.person, item.buckets) < 3);
    await ledger.open(item, partly);
    const row = await stored(ledger, item, partly[0]?.person ?? '');
    await ledger.change(item, row, acknowledged(row.value));

    const slices = await ledger.open(item, rows);
    await tableLedger(tables).open(item, rows);

    assert.equal(item.buckets, 12);
    assert.ok(slices.length >= 12 && slices.length <= 24, `${slices.length} slices`);
    assert.deepEqual(await counts(ledger, item), { queued: 999, acknowledged: 1 });
    assert.deepEqual(await counted(ledger, item), { queued: 999, acknowledged: 1 });
    const due = await Promise.all(slices.map((slice) => ledger.due(slice, AT)));
    assert.equal(new Set(due.flat().map((each) => each.value.person)).size, 999);
  }).timeout(60_000);

  it('spreads rows over buckets evenly, one for ninety and sixteen at most', async () => {
    assert.deepEqual([0, 1, 90, 91, 1_000, 1_440, 50_000].map(bucketsFor), [1, 1, 1, 2, 12, 16, 16]);
    const sizes = Array.from({ length: 16 }, () => 0);
    for (let at = 0; at < 16_000; at += 1) {
      const bucket = bucketOf(`person-${at}`, 16);
      sizes[bucket] = (sizes[bucket] ?? 0) + 1;
    }
    assert.ok(Math.min(...sizes) > 850 && Math.max(...sizes) < 1_150, sizes.join(' '));
  });

  it('finds what is due, and what is pending though not due', async () => {
    const ledger = tableLedger(await testTables());
    const rows = [
      rowOf('now'),
      rowOf('later', { dueAt: '2026-10-05T09:00:00.000Z' }),
      acknowledged(rowOf('never')),
    ];
    const item = itemFor(rows);
    await ledger.open(item, rows);
    const [slice] = ledger.slicesOf(item);
    assert.ok(slice);

    assert.deepEqual(
      (await ledger.due(slice, AT)).map((row) => row.value.person),
      ['now'],
    );
    assert.equal(await ledger.hasPending(ledger.sliceOf(item, 'later')), true);
    assert.equal(await ledger.hasPending(ledger.sliceOf(item, 'never')), false);
    assert.deepEqual(await ledger.due(ledger.sliceOf(item, 'later'), AT), []);
  });

  it('keeps counts exact while two processes change three hundred rows at once', async () => {
    const prefix = freshPrefix();
    const one = tableLedger(await testTables(prefix), 'one');
    const other = tableLedger(await testTables(prefix), 'other');
    const rows = rowsOf(150);
    const item = itemFor(rows);
    await one.open(item, rows);
    const read = await Promise.all(rows.map((row) => stored(one, item, row.person)));

    const results = await Promise.all(
      read.flatMap((row, at) => [
        one.change(item, row, acknowledged(row.value, at % 3 === 0 ? 'late' : undefined), {
          patient: at % 2 === 0,
        }),
        other.change(
          item,
          row,
          { ...row.value, state: 'seen', department: 'vof' },
          { patient: at % 5 === 0 },
        ),
      ]),
    );

    const conflicts = results.filter((each) => each === 'conflict').length;
    assert.equal(conflicts, 150);
    assert.deepEqual(await counts(one, item), await counted(other, item));
    const sum = Object.values(await counts(one, item)).reduce((total, each) => total + each, 0);
    assert.equal(sum, 150);
  }).timeout(60_000);

  it('lets one of ten changes of one row through, in one process and in several', async () => {
    const prefix = freshPrefix();
    const ledgers = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => tableLedger(await testTables(prefix), name)),
    );
    const [ledger] = ledgers;
    assert.ok(ledger);
    const rows = rowsOf(1);
    const item = itemFor(rows);
    await ledger.open(item, rows);
    const row = await stored(ledger, item, 'p0');

    const results = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        (ledgers[at % 3] ?? ledger).change(item, row, acknowledged(row.value)),
      ),
    );

    assert.equal(results.filter((each) => each !== 'conflict').length, 1);
    assert.deepEqual(await counts(ledger, item), { acknowledged: 1 });
  });

  it('gives an ETag with which the next change goes through', async () => {
    const ledger = tableLedger(await testTables());
    const item = itemFor([1]);
    await ledger.open(item, rowsOf(1));
    let row = await stored(ledger, item, 'p0');
    for (const next of [claim(row.value, 'w', AT, TIMING), prove(row.value), acknowledged(row.value)]) {
      assert.ok(next);
      const saved = await ledger.change(item, row, next);
      assert.ok(saved !== 'conflict');
      row = saved;
    }
    assert.deepEqual(await counts(ledger, item), { acknowledged: 1 });
  });

  for (const [how, spoil] of Object.entries({
    'was lost': async () => Promise.reject(new Error('socket hang up')),
    'was lost and repeated': async (again: () => Promise<unknown>) => void (await again()),
  }))
    it(`counts a transaction once whose answer ${how}`, async () => {
      const tables = await testTables();
      const rows = rowsOf(3);
      const item = itemFor(rows);
      await tableLedger(tables, 'first').open(item, rows);
      let lost = 0;
      const ledger = tableLedger(
        spoiled(tables, async (again) => {
          if ((lost += 1) % 2 === 1) await spoil(again);
        }),
        'w',
      );
      const read = await Promise.all(rows.map((row) => stored(ledger, item, row.person)));

      const seen = await Promise.all(
        read.map((row) => ledger.change(item, row, { ...row.value, state: 'seen' })),
      );
      const done = await Promise.all(
        seen.map(async (row) =>
          row === 'conflict' ? row : ledger.change(item, row, acknowledged(row.value)),
        ),
      );
      const last = done[0];
      assert.ok(last && last !== 'conflict');
      await ledger.change(item, last, { ...last.value, state: 'done' });

      assert.ok(lost >= 3);
      assert.equal(done.includes('conflict'), false);
      assert.deepEqual(await counts(ledger, item), { acknowledged: 2, done: 1 });
      assert.deepEqual(await counted(ledger, item), { acknowledged: 2, done: 1 });
    });

  it('tells a conflict when the answer was lost and somebody else came right after', async () => {
    const tables = await testTables();
    const item = itemFor([1]);
    const other = tableLedger(tables, 'other');
    await other.open(item, rowsOf(1));
    let lose = true;
    const ledger = tableLedger(
      spoiled(tables, async () => {
        if (!lose) return;
        lose = false;
        const row = await stored(other, item, 'p0');
        await other.change(item, row, acknowledged(row.value));
        throw new Error('socket hang up');
      }),
      'w',
    );
    const row = await stored(ledger, item, 'p0');

    const claimed = claim(row.value, 'w', AT, TIMING);
    assert.ok(claimed);
    assert.equal(await ledger.change(item, row, claimed), 'conflict');

    assert.equal((await stored(ledger, item, 'p0')).value.state, 'acknowledged');
    assert.deepEqual(await counts(ledger, item), { acknowledged: 1 });
  });

  it('writes an answer at once though others wait for company', async () => {
    const ledger = tableLedger(await testTables());
    const item = itemFor([1]);
    await ledger.open(item, rowsOf(2));
    const [one, two] = [await stored(ledger, item, 'p0'), await stored(ledger, item, 'p1')];
    // Reads the summary in, so that what follows is one transaction.
    const first = await ledger.change(item, one, { ...one.value, state: 'seen' });
    assert.ok(first !== 'conflict');
    const order: string[] = [];

    const patient = ledger
      .change(item, first, { ...first.value, state: 'sent' }, { patient: true })
      .then(() => order.push('patient'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const began = Date.now();
    await ledger.change(item, two, acknowledged(two.value)).then(() => order.push('answer'));
    await patient;

    assert.ok(Date.now() - began < 200, `${Date.now() - began} ms`);
    assert.deepEqual(order.sort(), ['answer', 'patient']);
  });

  it('writes what is changed in one breath in one transaction', async () => {
    const tables = await testTables();
    const ledger = tableLedger(tables);
    const rows = rowsOf(60);
    const item = itemFor(rows);
    await ledger.open(item, rows);
    const read = await Promise.all(rows.map((row) => stored(ledger, item, row.person)));
    const before = tables.transactions();

    await Promise.all(read.map((row) => ledger.change(item, row, { ...row.value, state: 'sent' })));

    assert.equal(tables.transactions() - before, 1);
  });

  it('reads a status of a thousand in one query a bucket, whatever is listed', async () => {
    const tables = await testTables();
    const ledger = tableLedger(tables);
    const rows = rowsOf(1_000);
    const item = itemFor(rows);
    await ledger.open(item, rows);
    const before = tables.transactions();

    const { rows: listed } = await ledger.status(item, ['queued'], 100);

    assert.equal(tables.transactions() - before, item.buckets);
    assert.equal(listed.length, 100);
  });

  it('counts stand-ins apart and lists none', async () => {
    const ledger = tableLedger(await testTables());
    const item = itemFor([1]);
    await ledger.open(item, [rowOf('bo'), rowOf('eva', { standIn: true })]);
    const row = await stored(ledger, item, 'eva');
    await ledger.change(item, row, { ...row.value, state: 'sent' });

    const { tallies, rows } = await ledger.status(item, ['queued', 'sent'], 10);

    assert.deepEqual(
      rows.map((each) => each.person),
      ['bo'],
    );
    assert.deepEqual(tallies.map(({ state, standIn, count }) => [state, standIn, count]).sort(), [
      ['queued', false, 1],
      ['sent', true, 1],
    ]);
  });

  it('takes people and departments with odd characters in their ids', async () => {
    const ledger = tableLedger(await testTables());
    const ids = ["o'b", 'a/b\\c#d?e', 'åäö Ö', '|', 'p', '!0-0', '😀', '~', 'x'.repeat(600), 'q|w|e'];
    const rows = ids.map((id) => rowOf(id, { department: id }));
    const item: Item = { ...itemFor(rows), id: "D/2026#'1" };
    const slices = await ledger.open(item, rows);

    const due = await Promise.all(slices.map((slice) => ledger.due(slice, AT)));
    assert.deepEqual(
      due
        .flat()
        .map((row) => row.value.person)
        .sort(),
      [...ids].sort(),
    );
    for (const id of ids) {
      const row = await stored(ledger, item, id);
      assert.notEqual(await ledger.change(item, row, acknowledged(row.value)), 'conflict');
      assert.deepEqual(await ledger.due(ledger.sliceOf(item, id), AT), []);
    }
    const { tallies } = await ledger.status(item, [], 0);
    assert.deepEqual(tallies.map((tally) => tally.department).sort(), [...ids].sort());
    const states: readonly DeliveryState[] = tallies.map((tally) => tally.state);
    assert.deepEqual(new Set(states), new Set(['acknowledged']));
  });

  it('knows nobody who is not in it', async () => {
    const ledger = tableLedger(await testTables());
    const item = itemFor([1]);
    await ledger.open(item, rowsOf(1));
    assert.equal(await ledger.find(item, 'nobody'), undefined);
    assert.equal(await ledger.find({ ...item, version: 2 }, 'p0'), undefined);
    assert.deepEqual(await ledger.open({ ...item, version: 3 }, []), []);
  });
});

describe('rows that are added to an opened item', () => {
  it('are counted with the others, and those that exist are left as they are', async () => {
    const ledger = tableLedger(await testTables());
    const item: Item = { ...itemFor([]), buckets: 2 };
    await ledger.open(item, rowsOf(3));
    const row = await stored(ledger, item, 'p1');
    await ledger.change(item, row, acknowledged(row.value));
    const slices = await ledger.add(item, rowsOf(150));
    await ledger.add(item, rowsOf(150));
    assert.deepEqual(await counts(ledger, item), { queued: 149, acknowledged: 1 });
    assert.deepEqual(await counted(ledger, item), { queued: 149, acknowledged: 1 });
    const due = await Promise.all(slices.map((slice) => ledger.due(slice, AT)));
    assert.equal(due.flat().length, 149);
  });

  it('are read page by page with all others, stand-ins too', async () => {
    const ledger = tableLedger(await testTables());
    const item = itemFor([]);
    await ledger.open(item, rowsOf(1_100));
    await ledger.add(item, [rowOf('deputy', { standIn: true })]);
    const people: string[] = [];
    for (const slice of ledger.slicesOf(item))
      for await (const { value } of ledger.rows(slice)) people.push(value.person);
    assert.equal(new Set(people).size, 1_101);
    assert.equal(people.length, 1_101);
  });
});
