import assert from 'node:assert/strict';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { answerOf } from '../../src/directives/answer.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { endDirective } from '../../src/directives/end.js';
import { confirmOtherwise, type OtherwiseInput } from '../../src/directives/otherwise.js';
import { directiveStatus } from '../../src/directives/status.js';
import { openDesk, refusedWith, type Desk } from '../fakes/desk.js';
import { CHIEF, issue } from './input.js';

const DAY_MS = 86_400_000;

describe('confirming in another way', () => {
  let desk: Desk;
  let issued: Directive;
  beforeEach(async () => {
    desk = await openDesk();
    issued = await issue(desk, { roles: ['ombud'], people: ['police'] });
  });
  const confirm = (input: Partial<OtherwiseInput> = {}, person = 'chief') =>
    confirmOtherwise(
      desk.ports,
      { person, via: 'chat' },
      { id: issued.id, person: 'omb1', how: 'På telefon', ...input },
    );
  const counts = async () => (await directiveStatus(desk.ports, 'chief', issued.id, 'sv')).counts;

  it('closes the row with how, when, by whom and who entered it, and counts it as such', async () => {
    await desk.deliver(itemOf(issued), 'police', { state: 'unreachable', reason: 'not-met' });
    desk.clock.pass(3 * DAY_MS);
    const { row } = await confirm({ person: 'police@example.se', when: '2026-10-06T10:15' });
    assert.equal(row.state, 'done');
    assert.deepEqual(
      (({ how, at, by, enteredBy, enteredAt, text, late }) => ({
        how,
        at,
        by,
        enteredBy,
        enteredAt,
        text,
        late,
      }))(answerOf(row)!),
      {
        how: 'otherwise',
        at: '2026-10-06T08:15:00.000Z',
        by: 'police',
        enteredBy: 'chief',
        enteredAt: '2026-10-08T08:00:00.000Z',
        text: 'På telefon',
        late: false,
      },
    );
    const { done, otherwise, late, unreachable } = await counts();
    assert.deepEqual(
      { done, otherwise, late, unreachable },
      { done: 1, otherwise: 1, late: 0, unreachable: 0 },
    );
    const [entry] = await desk.ports.audit.list({ limit: 1 });
    assert.deepEqual([entry?.verb, entry?.detail.person], ['directive.confirm', 'police']);
  });

  it('is late where it was confirmed after the deadline, not where it was entered after it', async () => {
    desk.clock.pass(40 * DAY_MS);
    await confirm({ when: '2026-10-20' });
    await confirm({ person: 'omb2', when: '2026-11-02' });
    const { otherwise, late } = await counts();
    assert.deepEqual({ otherwise, late }, { otherwise: 2, late: 1 });
  });

  it('is the same when it is entered again, and never replaces an answer', async () => {
    const first = await confirm();
    desk.clock.pass(1_000);
    assert.deepEqual((await confirm()).row, first.row);
    assert.deepEqual(await refusedWith(() => confirm({ how: 'Med brev' })), ['directive-otherwise-answered']);
    await acknowledgeDirective(desk.ports, 'omb2', issued);
    assert.deepEqual(await refusedWith(() => confirm({ person: 'omb2' })), ['directive-otherwise-answered']);
  });

  it('is for the issuer and for whoever directs the whole of the person’s part, never for oneself', async () => {
    assert.deepEqual(await refusedWith(() => confirm({}, 'off2')), ['directive-otherwise-not-allowed']);
    assert.deepEqual(await refusedWith(() => confirm({}, 'omb1')), ['directive-otherwise-not-allowed']);
    assert.deepEqual(await refusedWith(() => confirm({ person: 'nobody' }, 'off1')), [
      'directive-otherwise-not-allowed',
    ]);
    assert.equal((await confirm({}, 'off1')).row.state, 'done');
    const own = await issue(desk, { roles: ['officer'] });
    const forSelf = () =>
      confirmOtherwise(desk.ports, { person: 'off2', via: 'chat' }, { id: own.id, person: 'off2', how: 'x' });
    assert.deepEqual(await refusedWith(forSelf), ['directive-otherwise-not-allowed']);
  });

  it('is refused without how, at an impossible time, for nobody, and when it is over', async () => {
    assert.deepEqual(await refusedWith(() => confirm({ how: ' ' })), ['directive-otherwise-how']);
    for (const when of ['snart', '2026-10-04', '2026-10-06', '2026-10-05T23:00'])
      assert.deepEqual(await refusedWith(() => confirm({ when })), ['directive-otherwise-when'], when);
    assert.deepEqual(await refusedWith(() => confirm({ person: 'nobody' })), ['directive-otherwise-nobody']);
    await endDirective(desk.ports, CHIEF, { id: issued.id, how: 'ended', reason: 'x' });
    assert.deepEqual(await refusedWith(() => confirm()), ['directive-otherwise-over']);
  });
});
