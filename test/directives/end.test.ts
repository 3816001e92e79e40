import assert from 'node:assert/strict';
import { itemOf } from '../../src/directives/directive.js';
import { endDirective } from '../../src/directives/end.js';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { directiveStatus } from '../../src/directives/status.js';
import { TELLING } from '../../src/directives/telling.js';
import { openDesk, refusedWith, type Desk } from '../fakes/desk.js';
import { CHIEF, issue } from './input.js';

describe('ending a directive', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  const withdraw = (id: string, who = CHIEF, reason = 'Fel mottagare') =>
    endDirective(desk.ports, who, { id, how: 'withdrawn', reason });

  it('keeps why, by whom and when, leaves an entry by which right, and asks for people to be told', async () => {
    const { id } = await issue(desk, { roles: ['ombud'] });
    desk.clock.pass(1_000);
    const ended = await withdraw(id, CHIEF, ' Fel mottagare ');
    assert.equal(ended.stage, 'withdrawn');
    assert.equal((await directiveStatus(desk.ports, 'chief', id, 'sv')).state, 'withdrawn');
    const [change] = ended.changes;
    assert.deepEqual(
      [change?.what, change?.reason, change?.by, change?.at, change?.before.title],
      ['withdrawn', 'Fel mottagare', 'chief', '2026-10-05T08:00:01.000Z', 'Kontrollera larmlistan'],
    );
    const [entry] = await desk.ports.audit.list({ limit: 1 });
    assert.deepEqual([entry?.verb, entry?.right, entry?.subject], ['directive.withdraw', 'issuer', id]);
    const due = await desk.ports.schedule.due(desk.clock.now(), [TELLING]);
    assert.equal(due.length, 1);
  });

  it('is done once, however often it is asked for; in another way it is refused', async () => {
    const { id } = await issue(desk, { roles: ['ombud'] });
    const first = await withdraw(id);
    const again = await Promise.all([withdraw(id), withdraw(id, CHIEF, 'Ett annat skäl')]);
    assert.deepEqual(again, [first, first]);
    assert.equal((await desk.ports.schedule.due(desk.clock.now(), [TELLING])).length, 1);
    assert.equal((await desk.ports.audit.list({ limit: 9 })).length, 2);
    const ended = () => endDirective(desk.ports, CHIEF, { id, how: 'ended', reason: 'Gäller inte' });
    assert.deepEqual(await refusedWith(ended), ['directive-over']);
  });

  it('is finished by asking again where it died halfway', async () => {
    const { id } = await issue(desk, { roles: ['ombud'] });
    const dying = {
      ...desk.ports,
      audit: { ...desk.ports.audit, record: () => Promise.reject(new Error('kill')) },
    };
    await assert.rejects(endDirective(dying, CHIEF, { id, how: 'ended', reason: 'x' }), /kill/);
    await endDirective(desk.ports, CHIEF, { id, how: 'ended', reason: 'x' });
    assert.equal((await desk.ports.schedule.due(desk.clock.now(), [TELLING])).length, 1);
    assert.equal((await desk.ports.audit.list({ limit: 1 }))[0]?.verb, 'directive.end');
  });

  it('takes no answer any more, and what stands stays', async () => {
    const directive = await issue(desk, { roles: ['ombud'] });
    await acknowledgeDirective(desk.ports, 'omb1', directive);
    await withdraw(directive.id);
    await acknowledgeDirective(desk.ports, 'omb2', directive);
    const states = await Promise.all(
      ['omb1', 'omb2'].map(
        async (person) => (await desk.ports.ledger.find(itemOf(directive), person))?.value.state,
      ),
    );
    assert.deepEqual(states, ['acknowledged', 'queued']);
  });

  it('names what replaces it, which must be another one in force', async () => {
    const old = await issue(desk, { roles: ['ombud'] });
    const next = await issue(desk, { roles: ['officer'] });
    const replace = (replacedBy?: string) =>
      endDirective(desk.ports, CHIEF, {
        id: old.id,
        how: 'replaced',
        reason: 'Nytt',
        ...(replacedBy && { replacedBy }),
      });
    for (const wrong of [undefined, old.id, 'D-2026-999'])
      assert.deepEqual(await refusedWith(() => replace(wrong)), ['directive-replacement-wrong'], wrong);
    const replaced = await replace(next.id);
    assert.deepEqual([replaced.stage, replaced.replacedBy], ['replaced', next.id]);
  });

  it('is for the issuer and who may direct all, with a reason, of what was issued', async () => {
    const { id } = await issue(desk, { roles: ['ombud'] });
    for (const person of ['off1', 'omb1', 'a stranger'])
      assert.deepEqual(await refusedWith(() => withdraw(id, { person, via: 'chat' })), [
        'directive-change-not-allowed',
      ]);
    assert.deepEqual(await refusedWith(() => withdraw(id, CHIEF, ' ')), ['directive-reason-missing']);
    assert.deepEqual(await refusedWith(() => withdraw(id, CHIEF, 'x'.repeat(501))), [
      'directive-reason-too-long',
    ]);
    assert.deepEqual(await refusedWith(() => withdraw('D-2026-404')), ['directive-unknown']);
  });
});
