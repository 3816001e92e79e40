import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { shareRate, type SharedRate } from '../../src/delivery/shared-rate.js';
import { shareOf, type Booking } from '../../src/delivery/shares.js';
import { silentLog } from '../../src/log.js';
import { tableRateBook } from '../../src/storage/rate-table.js';
import { freshPrefix, testTables } from '../storage/azurite.js';

const wants = (wanted: number, answers = 0): Booking => ({ wanted, answers });
const sharesOf = (bookings: Readonly<Record<string, Booking>>) =>
  Object.keys(bookings).map((name) => shareOf(48, new Map(Object.entries(bookings)), name));

describe('shares of the rate', () => {
  it('are all of it for who is alone, however little is wanted', () => {
    assert.deepEqual(sharesOf({ a: wants(48) }), [48]);
    assert.deepEqual(sharesOf({ a: wants(1) }), [48]);
    assert.deepEqual(sharesOf({ a: wants(48), b: wants(0) }), [48, 0]);
  });

  it('are equal for those who want much; what others leave is divided', () => {
    assert.deepEqual(sharesOf({ a: wants(48), b: wants(30), c: wants(40) }), [16, 16, 16]);
    assert.deepEqual(sharesOf({ a: wants(48), b: wants(4) }), [44, 4]);
    assert.deepEqual(sharesOf({ a: wants(8), b: wants(10) }), [23, 25]);
  });

  it('are of what answers leave, and never nothing', () => {
    assert.deepEqual(sharesOf({ a: wants(48, 3), b: wants(48, 5), c: wants(0, 10) }), [15, 15, 0]);
    assert.deepEqual(sharesOf({ a: wants(48), b: wants(48, 60) }), [1, 1]);
  });
});

describe('instances that share the rate', function () {
  this.timeout(20_000);
  let prefix: string;
  let opened: SharedRate[];

  beforeEach(() => {
    prefix = freshPrefix();
    opened = [];
  });

  afterEach(() => Promise.all(opened.map((each) => each.stop())));

  async function open(instance: string): Promise<SharedRate> {
    const book = tableRateBook(await testTables(prefix));
    opened.push(shareRate({ book, instance, log: silentLog }));
    return opened.at(-1) as SharedRate;
  }

  /** Takes turns one after the other on several lanes until told to stop, and notes when each came. */
  function send(rate: SharedRate, at: number[], until: AbortSignal): void {
    const lane = async () => {
      while (!until.aborted) {
        await rate.take();
        rate.called();
        at.push(performance.now());
      }
    };
    for (let lanes = 0; lanes < 60; lanes += 1) void lane();
  }

  const mostInASecond = (at: readonly number[]) =>
    Math.max(...at.map((first) => at.filter((each) => each >= first && each < first + 1_000).length));

  it('never make more calls together than permitted, and hardly fewer, whoever comes and goes', async () => {
    const over = { a: new AbortController(), b: new AbortController() };
    const made = { a: [] as number[], b: [] as number[] };
    const began = performance.now();
    send(await open('a'), made.a, over.a.signal);
    await pause(1_500);
    send(await open('b'), made.b, over.b.signal);
    await pause(5_000);
    over.b.abort();
    await pause(3_000);
    over.a.abort();
    const all = [...made.a, ...made.b].sort((x, y) => x - y);
    assert.ok(mostInASecond(all) <= 50, `${mostInASecond(all)} in a second`);
    const perSecond = all.length / ((performance.now() - began) / 1_000);
    assert.ok(perSecond > 30, `${perSecond} a second`);
    const between = (at: readonly number[]) =>
      at.filter((each) => each > began + 4_000 && each < began + 6_000).length;
    assert.ok(between(made.a) < 56 && between(made.b) > 36, `${between(made.a)} and ${between(made.b)}`);
  });

  it('leave room for answers, which wait for nobody', async () => {
    const over = new AbortController();
    const made: number[] = [];
    const [answering, sending] = [await open('a'), await open('b')];
    send(sending, made, over.signal);
    const began = performance.now();
    while (performance.now() - began < 4_000) {
      answering.called();
      await pause(50);
    }
    over.abort();
    const late = made.filter((at) => at > began + 2_000 && at < began + 4_000).length / 2;
    assert.ok(late > 18 && late <= 34, `${late} a second beside twenty answers`);
  });
});
