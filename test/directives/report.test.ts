import assert from 'node:assert/strict';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { answerOf } from '../../src/directives/answer.js';
import { commentOnDirective } from '../../src/directives/comment.js';
import type { ReportQuestion } from '../../src/directives/content.js';
import { declineDirective } from '../../src/directives/decline.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { checkReport, reportOnUnit } from '../../src/directives/report.js';
import { directiveStatus } from '../../src/directives/status.js';
import { createChart } from '../../src/organisation/chart.js';
import { anAssignment } from '../builders.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { issue } from './input.js';

const question = (
  id: string,
  type: ReportQuestion['type'],
  ...choices: readonly string[]
): ReportQuestion => ({
  id,
  type,
  text: { sv: `Fråga ${id}` },
  choices: choices.map((sv) => ({ sv })),
});
const questions = [question('q1', 'yesNo'), question('q2', 'number')];

describe('the answers of a report', () => {
  const all = [
    question('q1', 'yesNo'),
    question('q2', 'number'),
    question('q3', 'choice', 'Röd', 'Blå'),
    question('q4', 'text'),
  ];

  it('are kept in one form, however they were typed', () => {
    assert.deepEqual(checkReport(all, { q1: 'no', q2: ' 1 200,50 ', q3: '1', q4: ' Ja ', q9: 'x' }), {
      q1: 'no',
      q2: '1200.5',
      q3: '1',
      q4: 'Ja',
    });
  });

  it('are refused with everything that is missing or cannot be read', async () => {
    assert.deepEqual(
      await refusedWith(() => checkReport(all, { q1: 'kanske', q2: '1e9', q3: '2', q4: ' ' })),
      [
        'directive-answer-wrong',
        'directive-answer-wrong',
        'directive-answer-wrong',
        'directive-answer-missing',
      ],
    );
    assert.deepEqual(await refusedWith(() => checkReport([all[3]!], { q4: 'x'.repeat(501) })), [
      'directive-answer-wrong',
    ]);
  });
});

describe('reporting back', () => {
  /** Moa has two schools, Max shares one of them. */
  const shared = createChart(
    {
      ...town.organisation,
      assignments: [...town.organisation.assignments, anAssignment('omb1', 'ombud', 'soder')],
    },
    'v2',
  );
  let desk: Desk;
  let directive: Directive;
  const ask = (
    fields: Partial<Directive> = {},
    audience: Parameters<typeof issue>[1] = { roles: ['ombud'] },
  ) => issue(desk, audience, { ask: 'report', questions, ...fields });
  const report = (person: string, unit?: string, values: object = { q1: 'yes', q2: '3' }) =>
    reportOnUnit(desk.ports, person, { ...directive, unit }, { ...values });
  const rowOf = async (person: string) => {
    const row = await desk.ports.ledger.find(itemOf(directive), person);
    assert.ok(row);
    return row.value;
  };
  const counts = async () => (await directiveStatus(desk.ports, undefined, directive.id, 'sv')).counts;

  beforeEach(async () => {
    desk = await openDesk(shared);
  });

  it('is done when every unit of the recipient has its answers; the first for a unit stands', async () => {
    directive = await ask();
    const first = await report('omb1', 'soder');
    assert.equal(first.row.state, 'acknowledged');
    const again = await report('omb1', 'soder', { q1: 'no', q2: '0' });
    assert.equal(again.row.answer, first.row.answer);
    const { row } = await report('omb1');
    assert.equal(row.state, 'done');
    assert.deepEqual(
      answerOf(row)?.units?.map(({ unit, by, values }) => [unit, by, values]),
      [
        ['soder', 'omb1', { q1: 'yes', q2: '3' }],
        ['norr', 'omb1', { q1: 'yes', q2: '3' }],
      ],
    );
    assert.equal((await rowOf('omb2')).state, 'queued', 'everyone is asked');
    assert.equal((await counts()).done, 1);
  });

  it('by one is enough for a unit where one is; a row with another unit stays open', async () => {
    directive = await ask({ require: 'onePerUnit' });
    await report('omb2');
    const half = await rowOf('omb1');
    assert.equal(half.state, 'queued');
    assert.deepEqual(
      answerOf(half)?.units?.map(({ unit, by }) => [unit, by]),
      [['soder', 'omb2']],
    );
    await acknowledgeDirective(desk.ports, 'omb1', directive);
    const { row } = await report('omb1');
    assert.equal(row.state, 'done');
    assert.equal(answerOf(row)?.units?.length, 2);

    directive = await ask({ require: 'onePerUnit' });
    await report('omb1', 'norr');
    const { covered } = await report('omb1', 'soder');
    assert.deepEqual(
      covered?.map((each) => [each.person, each.state, answerOf(each)?.by]),
      [['omb2', 'covered', 'omb1']],
    );
    assert.deepEqual([(await counts()).done, (await counts()).recipients], [2, 3]);
    const refused = await report('omb2', 'soder', { q1: 'no', q2: '9' });
    assert.equal(refused.row.state, 'covered', 'the colleague’s report stands');
  });

  it('by a stand-in closes the absent holder’s row, and the other way round', async () => {
    for (const [who, other] of [
      ['dep1', 'off1'],
      ['off1', 'dep1'],
    ] as const) {
      directive = await ask({}, { roles: ['officer'] });
      await report(who);
      assert.equal((await rowOf(who)).state, 'done');
      assert.equal((await rowOf(other)).state, 'covered');
    }
  });

  it('that comes after the deadline is kept as late', async () => {
    directive = await ask();
    desk.clock.pass(60 * 86_400_000);
    await report('omb2');
    assert.deepEqual([(await counts()).done, (await counts()).late], [1, 1]);
  });

  it('is refused for a unit or an answer that was not asked for', async () => {
    directive = await ask();
    assert.deepEqual(await refusedWith(() => report('omb2', 'norr')), ['directive-unit-not-asked']);
    assert.deepEqual(await refusedWith(() => report('omb2', 'soder', { q1: 'yes' })), [
      'directive-answer-missing',
    ]);
    assert.equal((await rowOf('omb2')).state, 'queued');
    const comment = () => commentOnDirective(desk.ports, 'omb2', directive, 'Bra.');
    assert.deepEqual(await refusedWith(comment), ['directive-not-asked']);
    directive = await ask({ ask: 'read' });
    assert.deepEqual(await refusedWith(() => report('omb2')), ['directive-not-asked']);
  });

  it('that it cannot be done closes the own row with the reason, also the absent holder’s, no colleague’s', async () => {
    directive = await ask({ require: 'onePerUnit' }, { roles: ['ombud', 'officer'] });
    const decline = (person: string, reason: string) =>
      declineDirective(desk.ports, person, directive, reason);
    assert.deepEqual(await refusedWith(() => decline('omb1', '  ')), ['directive-words-missing']);
    assert.deepEqual(await refusedWith(() => decline('omb1', 'x'.repeat(4_001))), [
      'directive-words-too-long',
    ]);
    const { row } = await decline('omb1', ' Larmet är trasigt. ');
    assert.deepEqual([row.state, answerOf(row)?.text], ['cannot', 'Larmet är trasigt.']);
    assert.equal((await decline('omb1', 'Något annat.')).row.answer, row.answer);
    assert.equal((await rowOf('omb2')).state, 'queued');
    await decline('dep1', 'Bygget står stilla.');
    assert.equal((await rowOf('off1')).state, 'cannot');
    const found = await counts();
    assert.deepEqual([found.cannot, found.done, found.recipients], [2, 0, 5]);
  });

  it('to a consultation is a text; unanswered it closes with its deadline', async () => {
    directive = await ask({ kind: 'consultation', ask: 'comment', questions: [] });
    const { row } = await commentOnDirective(desk.ports, 'omb1', directive, 'Punkt 3 är otydlig.');
    assert.deepEqual([row.state, answerOf(row)?.text], ['done', 'Punkt 3 är otydlig.']);
    for (const person of ['omb2', 'omb3']) await desk.deliver(itemOf(directive), person);
    const status = () => directiveStatus(desk.ports, undefined, directive.id, 'sv');
    assert.equal((await status()).state, 'open');
    desk.clock.pass(60 * 86_400_000);
    const { state, missingTotal } = await status();
    assert.deepEqual([state, missingTotal], ['closed', 2]);
  });

  it('costs as many storage transactions for three recipients as for thirty', async () => {
    const cost = async (work: () => Promise<unknown>) => {
      const before = desk.tables.transactions();
      await work();
      return desk.tables.transactions() - before;
    };
    for (const audience of [{ roles: ['ombud'] }, { everyone: true }]) {
      directive = await ask({ require: 'everyone' }, audience);
      assert.equal(await cost(() => report('omb2')), 3);
      assert.equal(await cost(() => report('omb2')), 2);
      assert.equal(await cost(() => declineDirective(desk.ports, 'omb3', directive, 'Nej.')), 3);
    }
  });

  it('of advice is its delivery', async () => {
    directive = await ask({ kind: 'advice', ask: 'nothing', deadline: undefined });
    for (const person of ['omb1', 'omb2']) await desk.deliver(itemOf(directive), person);
    await desk.deliver(itemOf(directive), 'omb3', { state: 'unreachable', reason: 'not-met' });
    const status = () => directiveStatus(desk.ports, undefined, directive.id, 'sv');
    assert.deepEqual([(await status()).state, (await status()).missingTotal], ['open', 1]);
    const row = await desk.ports.ledger.find(itemOf(directive), 'omb3');
    assert.ok(row);
    await desk.ports.ledger.change(itemOf(directive), row, { ...row.value, state: 'sent' });
    assert.deepEqual([(await status()).state, (await status()).missingTotal], ['closed', 0]);
  });
});
