import assert from 'node:assert/strict';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { remindDirective, reminderItem } from '../../src/directives/remind-now.js';
import { openDesk, refusedWith, type Desk } from '../fakes/desk.js';
import { CHIEF, issue } from './input.js';

describe('reminding now', () => {
  let desk: Desk;
  let issued: Directive;
  beforeEach(async () => {
    desk = await openDesk();
    issued = await issue(desk, { roles: ['ombud', 'officer'] });
    for (const person of ['omb1', 'omb2', 'off2']) await desk.deliver(itemOf(issued), person);
  });
  const remind = (who = CHIEF) => remindDirective(desk.ports, who, issued.id);
  const reminded = async (day: string) => {
    const found: string[] = [];
    for (const slice of desk.ports.ledger.slicesOf(reminderItem(itemOf(issued), day)))
      for await (const { value } of desk.ports.ledger.rows(slice)) found.push(value.person);
    return found.sort();
  };

  it('reaches those who have it and have not answered', async () => {
    await acknowledgeDirective(desk.ports, 'omb2', issued);
    assert.equal((await remind()).reminded, 2);
    assert.deepEqual(await reminded('2026-10-05'), ['off2', 'omb1']);
    const [entry] = await desk.ports.audit.list({ limit: 1 });
    assert.deepEqual([entry?.verb, entry?.detail.reminded], ['directive.remind', 2]);
  });

  it('is done once a day', async () => {
    await remind();
    assert.deepEqual(await refusedWith(() => remind()), ['directive-reminded-today']);
    desk.clock.pass(86_400_000);
    assert.equal((await remind()).reminded, 3);
    const { value } = (await desk.ports.directives.find(issued.id))!;
    assert.deepEqual(value.remindedOn, ['2026-10-05', '2026-10-06']);
  });

  it('is finished by asking again where it died halfway', async () => {
    const dying = {
      ...desk.ports,
      audit: { ...desk.ports.audit, record: () => Promise.reject(new Error('kill')) },
    };
    await assert.rejects(remindDirective(dying, CHIEF, issued.id), /kill/);
    assert.equal((await remind()).reminded, 3);
    assert.deepEqual(await reminded('2026-10-05'), ['off2', 'omb1', 'omb2']);
  });

  it('is refused where nobody is left, and to whoever does not lead it', async () => {
    for (const person of ['omb1', 'omb2', 'off2']) await acknowledgeDirective(desk.ports, person, issued);
    assert.deepEqual(await refusedWith(() => remind()), ['directive-nobody-to-remind']);
    assert.deepEqual(await refusedWith(() => remind({ person: 'off1', via: 'chat' })), [
      'directive-change-not-allowed',
    ]);
  });
});
