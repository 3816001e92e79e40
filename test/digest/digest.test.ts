import assert from 'node:assert/strict';
import { partOf, slicesOfPart } from '../../src/delivery/parts.js';
import { itemOfNotice } from '../../src/delivery/notice.js';
import { atDigestTime, onFirstWorkingDay, onWorkingDays } from '../../src/digest/daily.js';
import { sendDigest, type DigestNote, type DigestSource, type LineFor } from '../../src/digest/digest.js';
import { aChart } from '../builders.js';
import { openDesk, type Desk } from '../fakes/desk.js';

const DAY = '2026-10-05';

/** Lines for people, and how often they were used up. */
function aSource(
  lines: Readonly<Record<string, readonly string[]>>,
): DigestSource & { readonly done: string[] } {
  const done: string[] = [];
  return {
    done,
    open: async (day) => ({
      most: Object.keys(lines).length,
      linesFor: async function* (part): AsyncIterable<LineFor> {
        for (const [person, kinds] of Object.entries(lines))
          if (partOf(person) === part) for (const kind of kinds) yield { person, line: { kind } };
      },
      done: async () => void done.push(day),
    }),
  };
}

async function notesIn(desk: Desk): Promise<Readonly<Record<string, DigestNote>>> {
  const stored = await desk.ports.notices.find(`digest-${DAY}`);
  const notes: Record<string, DigestNote> = {};
  if (!stored) return notes;
  for (const slice of desk.ports.ledger.slicesOf(itemOfNotice(stored.value)))
    for await (const { value } of desk.ports.ledger.rows(slice))
      notes[value.person] = JSON.parse(value.note ?? '') as DigestNote;
  return notes;
}

describe('a digest', () => {
  let desk: Desk;
  beforeEach(async () => void (desk = await openDesk()));

  it('gathers what all sources have for a person, in one message', async () => {
    const sources = [aSource({ bo: ['a', 'b'], eva: ['a'] }), aSource({ bo: ['c'] })];
    await sendDigest(desk.ports, sources, DAY);
    const notes = await notesIn(desk);
    assert.deepEqual(
      notes['bo']?.lines.map(({ kind }) => kind),
      ['a', 'b', 'c'],
    );
    assert.equal(notes['eva']?.lines.length, 1);
    assert.deepEqual(
      sources.map(({ done }) => done),
      [[DAY], [DAY]],
    );
  });

  it('is nothing where nothing waits', async () => {
    await sendDigest(desk.ports, [{ open: async () => undefined }, aSource({})], DAY);
    assert.deepEqual(await desk.ports.dispatch.underWay(), []);
  });

  it('tells at most fifteen things, and how many more there are', async () => {
    await sendDigest(desk.ports, [aSource({ bo: Array.from({ length: 40 }, () => 'a') })], DAY);
    const { bo } = await notesIn(desk);
    assert.deepEqual([bo?.lines.length, bo?.more], [15, 25]);
  });

  it('reaches everybody once although it died halfway', async () => {
    const people = Array.from({ length: 60 }, (_, at) => [`p${at}`, ['a']] as const);
    const source = aSource(Object.fromEntries(people));
    let calls = 0;
    const dying = {
      ...desk.ports.ledger,
      add: (...given: Parameters<typeof desk.ports.ledger.add>) => {
        calls += 1;
        return calls > 5 ? Promise.reject(new Error('killed')) : desk.ports.ledger.add(...given);
      },
    };
    await assert.rejects(sendDigest({ ...desk.ports, ledger: dying }, [source], DAY), /killed/);
    assert.deepEqual(source.done, []);
    await Promise.all([sendDigest(desk.ports, [source], DAY), sendDigest(desk.ports, [source], DAY)]);
    assert.equal(Object.keys(await notesIn(desk)).length, 60);
    const stored = await desk.ports.notices.find(`digest-${DAY}`);
    assert.ok(stored?.value.distributed);
    const { tallies } = await desk.ports.ledger.status(itemOfNotice(stored.value), [], 0);
    assert.deepEqual(
      tallies.map(({ state, count }) => [state, count]),
      [['queued', 60]],
    );
  });
});

describe('the parts of many people', () => {
  it('lie in one bucket of an item, or may lie in all where the buckets do not divide them', async () => {
    const { ledger } = (await openDesk()).ports;
    const slices = (buckets: number) =>
      slicesOfPart(ledger, { noun: 'directive', id: 'D', version: 1, buckets }, 13).map(
        ({ bucket }) => bucket,
      );
    assert.deepEqual([slices(16), slices(4), slices(1)], [[13], [1], [0]]);
    assert.deepEqual(slices(3), [0, 1, 2]);
  });
});

describe('the time of the digest', () => {
  const chart = aChart({ reminders: { digestAt: '08:30' } });
  const daily = atDigestTime('digest', () => chart, onWorkingDays);
  const weekly = atDigestTime('week', () => chart, onFirstWorkingDay);
  const idAt = (recurring: typeof daily, at: string) => recurring.newest(new Date(at))?.id;

  it('is the one that the organisation has chosen, on working days, whatever the clock', () => {
    assert.equal(idAt(daily, '2026-10-23T06:29:59Z'), undefined);
    assert.equal(idAt(daily, '2026-10-23T06:30:00Z'), 'digest 2026-10-23');
    assert.equal(idAt(daily, '2026-10-24T10:00:00Z'), undefined);
    assert.equal(idAt(daily, '2026-10-26T06:30:00Z'), undefined);
    assert.equal(idAt(daily, '2026-10-26T07:30:00Z'), 'digest 2026-10-26');
  });

  it('comes once a week on the first working day', () => {
    assert.equal(idAt(weekly, '2026-10-26T10:00:00Z'), 'week 2026-10-26');
    assert.equal(idAt(weekly, '2026-10-27T10:00:00Z'), undefined);
    // Easter Monday.
    assert.equal(idAt(weekly, '2026-04-06T10:00:00Z'), undefined);
    assert.equal(idAt(weekly, '2026-04-07T10:00:00Z'), 'week 2026-04-07');
  });

  it('is unknown without an organisation', () => {
    assert.equal(atDigestTime('digest', () => undefined, onWorkingDays).newest(new Date()), undefined);
  });
});
