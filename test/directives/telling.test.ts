import assert from 'node:assert/strict';
import type { Delivery } from '../../src/delivery/delivery.js';
import { itemOfNotice } from '../../src/delivery/notice.js';
import { amendDirective } from '../../src/directives/amend.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { endDirective } from '../../src/directives/end.js';
import { TELLING, tellOfChange } from '../../src/directives/telling.js';
import { openDesk, town, type Desk } from '../fakes/desk.js';
import { CHIEF, issue } from './input.js';

describe('telling of a change', () => {
  let desk: Desk;
  let issued: Directive;
  let shown: { person: string; isOld: boolean }[];
  beforeEach(async () => {
    desk = await openDesk();
    shown = [];
    issued = await issue(desk, { roles: ['ombud'] });
    await desk.deliver(itemOf(issued), 'omb1');
    desk.clock.pass(1_000);
  });
  /** Fires what is due, as the runner would. */
  const fire = async () => {
    const showAnew = async (_: Directive, rows: readonly Delivery[], isOld: boolean) =>
      void shown.push(...rows.map(({ person }) => ({ person, isOld })));
    const due = await desk.ports.schedule.due(desk.clock.now(), [TELLING]);
    for (const each of due) {
      const { timer } = each;
      await tellOfChange({ ...desk.ports, chartOf: async () => town, showAnew }, timer);
      await desk.ports.schedule.done(each);
    }
  };
  const told = async (what: string, version: number) => {
    const found: string[] = [];
    const item = itemOfNotice({ id: `${issued.id} ${what} v${version}`, buckets: 1 });
    for (const slice of desk.ports.ledger.slicesOf(item))
      for await (const { value } of desk.ports.ledger.rows(slice)) found.push(value.person);
    return found.sort();
  };
  const end = () => endDirective(desk.ports, CHIEF, { id: issued.id, how: 'ended', reason: 'x' });

  it('reaches those who have the card, and those to whom it was on its way, each once', async () => {
    await end();
    await fire();
    assert.deepEqual([await told('ended', 1), shown], [['omb1'], [{ person: 'omb1', isOld: false }]]);
    desk.clock.pass(1_000);
    await desk.deliver(itemOf(issued), 'omb2');
    desk.clock.pass(120_000);
    await fire();
    assert.deepEqual(await told('ended', 1), ['omb1', 'omb2']);
    assert.deepEqual(
      shown.map(({ person }) => person),
      ['omb1', 'omb2'],
    );
    desk.clock.pass(3_600_000);
    await fire();
    assert.equal(shown.length, 2);
  });

  it('says nothing of a change that another one came after', async () => {
    await amendDirective(desk.ports, CHIEF, {
      id: issued.id,
      reason: 'x',
      material: false,
      content: { title: 'Ny' },
    });
    await end();
    await fire();
    assert.deepEqual([await told('amended', 2), await told('ended', 2)], [[], ['omb1']]);
  });

  it('is left to the new card where everybody is asked again, but for those who are not meant any more', async () => {
    await desk.deliver(itemOf(issued), 'omb2');
    const chart = { ...town, version: 'v2', assignmentsOfRole: new Map(town.assignmentsOfRole) };
    chart.assignmentsOfRole.set(
      'ombud',
      (town.assignmentsOfRole.get('ombud') ?? []).filter((each) => each.person !== 'omb2'),
    );
    const ports = { ...desk.ports, chart };
    const input = { id: issued.id, reason: 'x', material: true, content: { title: 'Ny' } };
    await amendDirective(ports, CHIEF, input);
    const showAnew = async (_: Directive, rows: readonly Delivery[], isOld: boolean) =>
      void shown.push(...rows.map(({ person }) => ({ person, isOld })));
    const [due] = await desk.ports.schedule.due(desk.clock.now(), [TELLING]);
    await tellOfChange({ ...ports, chartOf: async () => chart, showAnew }, due!.timer);
    assert.deepEqual(await told('amended', 2), ['omb2']);
    assert.deepEqual(shown, [
      { person: 'omb1', isOld: true },
      { person: 'omb2', isOld: true },
    ]);
  });
});
