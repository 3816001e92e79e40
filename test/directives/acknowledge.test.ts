import assert from 'node:assert/strict';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { openDirective } from '../../src/directives/open.js';
import type { Ledger } from '../../src/delivery/ledger.js';
import { answerOf } from '../../src/directives/answer.js';
import { itemOf, type Change, type Directive } from '../../src/directives/directive.js';
import { directiveStatus } from '../../src/directives/status.js';
import { createChart } from '../../src/organisation/chart.js';
import { anAssignment, aPerson } from '../builders.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { issue } from './input.js';

describe('acknowledging a directive', () => {
  let desk: Desk;
  let directive: Directive;
  const acknowledge = (person: string, ports = desk.ports) => acknowledgeDirective(ports, person, directive);
  const counts = async () => (await directiveStatus(desk.ports, undefined, directive.id, 'sv')).counts;
  const rowOf = async (person: string) => (await desk.ports.ledger.find(itemOf(directive), person))?.value;

  beforeEach(async () => {
    desk = await openDesk();
    directive = await issue(desk, { roles: ['ombud', 'officer'] });
  });

  it('proves who has read what, when and for which posts, whether or not it was sent before', async () => {
    await desk.deliver(itemOf(directive), 'omb1');
    for (const person of ['omb1', 'omb2']) {
      const { row } = await acknowledge(person);
      assert.equal(row.state, 'acknowledged');
      assert.deepEqual(answerOf(row), {
        how: 'read',
        by: person,
        at: desk.clock.now().toISOString(),
        posts: row.posts,
        version: 1,
        contentHash: directive.contentHash,
        late: false,
      });
    }
    const found = await counts();
    assert.deepEqual([found.acknowledged, found.late, found.recipients], [2, 0, 5]);
  });

  it('gives the first answer back to every later click, on ten devices at once too', async () => {
    const first = (await acknowledge('omb1')).row;
    desk.clock.pass(60_000);
    assert.deepEqual((await acknowledge('omb1')).row, first);

    const other = await openSecondProcess();
    const receipts = await Promise.all(
      Array.from({ length: 10 }, (_, at) => acknowledge('omb2', at % 2 === 0 ? desk.ports : other)),
    );
    assert.equal(new Set(receipts.map((each) => each.row.answer)).size, 1);
    assert.equal((await counts()).acknowledged, 2);
  });

  it('keeps what comes after the deadline as late', async () => {
    desk.clock.pass(Date.parse(directive.deadline ?? '') - desk.clock.now().getTime());
    await acknowledge('omb1');
    desk.clock.pass(1);
    const { row } = await acknowledge('omb2');
    assert.equal(answerOf(row)?.late, true);
    const found = await counts();
    assert.deepEqual([found.acknowledged, found.late], [2, 1]);
  });

  it('by a stand-in answers for the absent holder, who is not asked again', async () => {
    const { row } = await acknowledge('dep1');
    const covered = await rowOf('off1');
    assert.equal(covered?.state, 'covered');
    assert.equal(covered.answer, row.answer);
    const found = await counts();
    assert.deepEqual([found.done, found.acknowledged, found.recipients], [1, 0, 5]);
    assert.equal((await acknowledge('off1')).row.state, 'covered');
  });

  it('by a stand-in answers though the other row changes meanwhile, and again after a crash in between', async () => {
    let changes = 0;
    const { ledger } = desk.ports;
    const racing: typeof desk.ports = {
      ...desk.ports,
      ledger: {
        ...ledger,
        change: async (item, before, after, options) => {
          if (after.person === 'off1' && (changes += 1) === 1) await desk.deliver(item, 'off1');
          return ledger.change(item, before, after, options);
        },
      },
    };
    await acknowledge('dep1', racing);
    assert.equal((await rowOf('off1'))?.state, 'covered');

    directive = await issue(desk, { roles: ['officer'] });
    const dying = {
      ...desk.ports,
      ledger: { ...ledger, find: dyingFor('off1', (...of) => ledger.find(...of)) },
    };
    await assert.rejects(acknowledge('dep1', dying), /kill -9/);
    assert.equal((await rowOf('off1'))?.state, 'queued');
    await acknowledge('dep1');
    assert.equal((await rowOf('off1'))?.state, 'covered');
  });

  it('by the holder closes the stand-in’s row too', async () => {
    const { row, covered } = await acknowledge('off1');
    assert.deepEqual(
      covered?.map((each) => [each.person, each.state]),
      [['dep1', 'covered']],
    );
    assert.equal((await acknowledge('dep1')).row.answer, row.answer);
    assert.equal((await rowOf('off1'))?.state, 'acknowledged');
    assert.equal((await counts()).acknowledged, 1);
  });

  it('by one of two absent holders leaves the stand-in to answer for the other', async () => {
    const both = {
      people: [
        ...town.organisation.people.filter((each) => each.id !== 'off2'),
        aPerson({ id: 'off2', units: ['buf'], absentFrom: '2026-10-01' }),
      ],
      assignments: [...town.organisation.assignments, anAssignment('off2', 'officer', 'buf')],
    };
    desk = await openDesk(createChart({ ...town.organisation, ...both }, 'v2'));
    directive = await issue(desk, { roles: ['officer'], units: ['buf'] });
    await acknowledge('off1');
    assert.equal((await rowOf('dep1'))?.state, 'queued');
    await acknowledge('dep1');
    assert.equal((await rowOf('off2'))?.state, 'covered');
  });

  it('closes nothing where more is asked, and is noted once', async () => {
    for (const ask of ['report', 'comment'] as const) {
      directive = await issue(desk, { roles: ['ombud'] }, { ask });
      await acknowledge('omb1');
      desk.clock.pass(1_000);
      const { row } = await acknowledge('omb1');
      assert.equal(row.state, 'acknowledged');
      assert.equal(answerOf(row)?.readAt, new Date(desk.clock.now().getTime() - 1_000).toISOString());
      const found = await directiveStatus(desk.ports, undefined, directive.id, 'sv');
      assert.deepEqual([found.counts.acknowledged, found.missingTotal], [1, 3], ask);
      assert.ok(found.missing.some((each) => each.person === 'omb1' && each.state === 'acknowledged'));
    }
  });

  it('records nothing of advice, nor of what is no longer in force, nor of a text that has changed since', async () => {
    for (const fields of [{ ask: 'nothing', kind: 'advice' }, { stage: 'withdrawn' }] as const) {
      directive = await issue(desk, { roles: ['ombud'] }, fields);
      assert.equal((await acknowledge('omb1')).row.state, 'queued');
    }
    directive = await issue(desk, { roles: ['ombud'] }, { version: 3, changes: [aChange(2), aChange(3)] });
    const { row, news } = await acknowledgeDirective(desk.ports, 'omb1', { id: directive.id, version: 2 });
    assert.equal(row.state, 'queued');
    assert.deepEqual(news, [aChange(3)]);
    const { news: none, ...opened } = await openDirective(desk.ports, 'omb1', directive);
    assert.equal(opened.row.state, 'seen');
    assert.equal(none, undefined);
    assert.equal((await acknowledge('omb1')).row.state, 'acknowledged');
    directive = await issue(desk, { roles: ['ombud'] }, { stage: 'draft' });
    assert.deepEqual(await refusedWith(() => acknowledge('omb1')), ['directive-unknown']);
  });

  it('by one of a unit is enough for the others there, where one is', async () => {
    desk = await openDesk(createChart({ ...town.organisation, assignments: SHARED }, 'v2'));
    directive = await issue(desk, { roles: ['ombud', 'helper'] }, { require: 'onePerUnit' });
    const { covered } = await acknowledge('omb1');
    assert.deepEqual(
      covered?.map((each) => each.person),
      ['police'],
      'nobody is meant through another unit too',
    );
    assert.equal((await rowOf('nobody'))?.state, 'queued');
    assert.deepEqual((await acknowledge('omb1')).covered, []);
  });

  it('does not answer for a post that the stand-in does not act on', async () => {
    directive = await issue(desk, { roles: ['officer'], everyone: true });
    await acknowledge('dep1');
    assert.equal((await rowOf('off1'))?.state, 'queued');
  });

  it('is refused to whoever was not addressed, for an unknown number and for another version', async () => {
    assert.deepEqual(await refusedWith(() => acknowledge('nobody')), ['directive-not-addressed']);
    assert.deepEqual(await refusedWith(() => acknowledge("o'/#?")), ['directive-not-addressed']);
    const id = 'D-2026-999';
    assert.deepEqual(await refusedWith(() => acknowledgeDirective(desk.ports, 'omb1', { id, version: 1 })), [
      'directive-unknown',
    ]);
    assert.deepEqual(
      await refusedWith(() => openDirective(desk.ports, 'omb1', { id: directive.id, version: 2 })),
      ['directive-old-version'],
    );
  });

  it('opening the card proves that it arrived, once, and never takes an answer back', async () => {
    assert.equal((await openDirective(desk.ports, 'omb1', directive)).row.state, 'seen');
    assert.equal((await openDirective(desk.ports, 'omb1', directive)).row.state, 'seen');
    await acknowledge('omb1');
    assert.equal((await openDirective(desk.ports, 'omb1', directive)).row.state, 'acknowledged');
    const both = await Promise.all([acknowledge('omb2'), openDirective(desk.ports, 'omb2', directive)]);
    assert.ok(['acknowledged', 'seen'].includes(both[1].row.state));
    assert.equal((await rowOf('omb2'))?.state, 'acknowledged');
  });

  it('costs at most four storage transactions, and an opened card no more', async () => {
    const cost = async (work: () => Promise<unknown>) => {
      const before = desk.tables.transactions();
      await work();
      return desk.tables.transactions() - before;
    };
    assert.ok((await cost(() => openDirective(desk.ports, 'omb1', directive))) <= 4);
    assert.equal(await cost(() => acknowledge('omb1')), 3);
    assert.equal(await cost(() => acknowledge('omb1')), 2);
  });

  async function openSecondProcess() {
    const { tableLedger } = await import('../../src/storage/ledger-table.js');
    return { ...desk.ports, ledger: tableLedger(desk.tables, 'other') };
  }
});

/** At Norrskolan three are meant, one of them at Söderskolan too. */
const SHARED = [
  ...town.organisation.assignments,
  anAssignment('police', 'helper', 'norr'),
  anAssignment('nobody', 'helper', 'norr'),
  anAssignment('nobody', 'helper', 'soder'),
];

function aChange(version: number): Change {
  const before = { title: 'Larm', body: 'Prova.', links: [], questions: [] };
  return {
    version,
    what: 'amended',
    material: false,
    reason: 'Fel datum.',
    by: 'chief',
    at: '2026-10-06T08:00:00.000Z',
    before,
    contentHashBefore: 'hash',
  };
}

function dyingFor(person: string, find: Ledger['find']): Ledger['find'] {
  return (item, each) => (each === person ? Promise.reject(new Error('kill -9')) : find(item, each));
}
