import assert from 'node:assert/strict';
import { measureDirective } from '../../src/cards/directive-size.js';
import { itemOf } from '../../src/directives/directive.js';
import { issueDirective, resumeDirective } from '../../src/directives/issue.js';
import { planDirective } from '../../src/directives/plan.js';
import { directiveStatus } from '../../src/directives/status.js';
import { aChart, anAssignment, aPerson, aRole } from '../builders.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { anInput, CHIEF } from './input.js';

const AT = new Date('2026-10-05T08:00:00.000Z');
const plan = (input: Parameters<typeof anInput>[0], who = 'chief') =>
  planDirective({ chart: town, measure: measureDirective }, who, anInput(input), AT);
const refused = (input: Parameters<typeof anInput>[0], who?: string) => refusedWith(() => plan(input, who));

describe('the plan of a directive', () => {
  it('is refused with everything that is wrong with it', async () => {
    assert.deepEqual(
      await refused({
        title: ' ',
        body: '',
        titleEn: 'x'.repeat(121),
        bodyEn: 'x'.repeat(20_001),
        deadline: '',
        audience: { roles: ['r'], units: ['u'], groups: ['g'], people: ['p'], except: ['e'] },
      }),
      [
        'directive-title-missing',
        'directive-title-too-long',
        'directive-body-missing',
        'directive-body-too-long',
        'directive-deadline-missing',
        'audience-role-unknown',
        'audience-unit-unknown',
        'audience-group-unknown',
        'audience-person-unknown',
        'audience-except-unknown',
      ],
    );
    assert.deepEqual(await refused({ deadline: '2026-10-04' }), ['directive-deadline-past']);
    assert.deepEqual(await refused({ deadline: '2026-10-05T10:00' }), ['directive-deadline-past']);
    assert.deepEqual(await refused({ deadline: '2026-10-05T10:01' }), []);
    for (const deadline of ['snart', '2026-02-30', '2027-03-28T02:30', '2026-10-31T25:00'])
      assert.deepEqual(await refused({ deadline }), ['directive-deadline-unreadable'], deadline);
    assert.deepEqual(await refused({ audience: {} }), ['audience-nothing-asked']);
    assert.deepEqual(await refused({ audience: { units: ['buf'] } }), ['audience-units-without-roles']);
  });

  it('is refused when nobody is left to read it, with the posts that are vacant', async () => {
    assert.deepEqual(await refused({ audience: { roles: ['ombud'], units: ['oster'] } }), ['audience-empty']);
    assert.throws(() => plan({ audience: { roles: ['ombud'], units: ['oster'] } }), {
      values: { units: ['Österskolan'] },
    });
    assert.throws(() => plan({ audience: { roles: ['officer'], units: ['oster'] } }), {
      values: { asked: ['Österskolan'] },
    });
    assert.deepEqual(await refused({ audience: { people: ['omb1'], except: ['omb1'] } }), ['audience-empty']);
  });

  it('is refused when the longest card would be too big for Teams, with how much too long it is', async () => {
    assert.deepEqual(await refused({ body: 'x'.repeat(20_000) }), []);
    assert.throws(
      () => plan({ body: '['.repeat(20_000) }),
      ({ code, values }: { code: string; values: { over: number } }) =>
        code === 'directive-card-too-big' && values.over > 10_000 && values.over < 80_000,
    );
  });

  it('names who gets a copy: managers of the units meant who are not recipients themselves', () => {
    const managed = aChart({
      ...town.organisation,
      units: town.organisation.units
        .slice(1)
        .map((unit) => (unit.id === 'norr' ? { ...unit, manager: 'off1' } : { ...unit, manager: 'omb2' })),
    });
    const ports = { chart: managed, measure: measureDirective };
    const copied = anInput({ copyManagers: true });
    assert.deepEqual(planDirective(ports, 'chief', copied, AT).copies, ['off1']);
    assert.deepEqual(planDirective(ports, 'chief', anInput(), AT).copies, []);
  });

  it('is refused to whoever has no right, before anything else', async () => {
    assert.deepEqual(await refused({ title: '' }, 'omb1'), ['directive-not-allowed']);
    assert.deepEqual(await refused({}, 'a stranger'), ['directive-not-allowed']);
  });

  it('narrows a right over the own part to it, and refuses whoever is named outside', async () => {
    const recipients = (...of: Parameters<typeof plan>) =>
      plan(...of).audience.recipients.map((each) => each.person);
    assert.deepEqual(recipients({ audience: { roles: ['ombud'] } }, 'off1'), ['omb1', 'omb2']);
    assert.deepEqual(recipients({ audience: { roles: ['ombud'], units: ['norr'] } }, 'off1'), ['omb1']);
    assert.deepEqual(recipients({ audience: { everyone: true } }, 'off2'), ['nobody', 'off2', 'omb3']);
    assert.deepEqual(recipients({ audience: { roles: ['ombud'] } }, 'dep1'), ['omb1', 'omb2']);
    const outside = ['audience-outside-reach'];
    assert.deepEqual(await refused({ audience: { roles: ['ombud'], units: ['vof'] } }, 'off1'), outside);
    assert.deepEqual(await refused({ audience: { people: ['omb3'] } }, 'off1'), outside);
    assert.deepEqual(await refused({ audience: { groups: ['forum'] } }, 'off1'), outside);
    assert.deepEqual(await refused({ audience: { people: ['omb3'] } }, 'off2'), []);
    assert.equal(plan({ deadline: '2026-10-25' }).directive.deadline, '2026-10-25T22:59:00.000Z');
  });
});

describe('issuing a directive', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  const rows = async (id: string) => (await directiveStatus(desk.ports, undefined, id, 'sv')).counts;

  it('leaves a record, rows that wait, wake-ups and an entry of who did it by which right', async () => {
    const directive = await issueDirective(desk.ports, CHIEF, anInput({ title: ' Larm ', titleEn: 'Alarm' }));
    assert.equal(directive.id, 'D-2026-001');
    assert.equal(directive.title, 'Larm');
    assert.equal(directive.recipients, 3);
    assert.equal((await rows(directive.id)).queued, 3);
    assert.equal(desk.queue.length, 1);
    assert.equal((await desk.ports.directives.find('D-2026-001'))?.value.distributed, true);
    const [entry] = await desk.ports.audit.list({ limit: 5 });
    assert.deepEqual(
      [entry?.who, entry?.verb, entry?.subject, entry?.right, entry?.detail],
      ['chief', 'directive.issue', 'D-2026-001', 'issue-directives', { recipients: 3, as: 'chief' }],
    );
  });

  it('tells from the command line on whose behalf it was done', async () => {
    await issueDirective(desk.ports, { person: 'chief', via: 'cli' }, anInput());
    const [entry] = await desk.ports.audit.list({ limit: 5 });
    assert.deepEqual([entry?.onBehalfOf, entry?.via], ['chief', 'cli']);
  });

  it('does not count a stand-in, who gets a row all the same', async () => {
    const directive = await issueDirective(desk.ports, CHIEF, anInput({ audience: { roles: ['officer'] } }));
    assert.equal(directive.recipients, 2);
    assert.ok(await desk.ports.ledger.find(itemOf(directive), 'dep1'));
    assert.equal((await rows(directive.id)).recipients, 2);
  });

  it('issues once for one press of a button, however often and fast it is pressed', async () => {
    const issued = await Promise.all(
      Array.from({ length: 10 }, () => issueDirective(desk.ports, CHIEF, anInput(), { once: 'press' })),
    );
    assert.equal(new Set(issued.map((each) => each.id)).size, 1);
    assert.equal((await desk.ports.directives.newest(10)).length, 1);
    assert.equal((await desk.ports.audit.list({ limit: 10 })).length, 1);
    const other = await issueDirective(desk.ports, CHIEF, anInput(), { once: 'another press' });
    assert.notEqual(other.id, issued[0]?.id);
  });

  it('knows by its content what was issued before, whoever does it again, and names it', async () => {
    const known = { knownByContent: true };
    const again = (fields: Parameters<typeof anInput>[0] = {}, who = CHIEF) =>
      issueDirective(desk.ports, who, anInput(fields), known);
    await again();
    const second = refusedWith(() => again({ title: ' Kontrollera larmlistan ' }, { ...CHIEF, via: 'cli' }));
    assert.deepEqual(await second, ['directive-already-issued']);
    await assert.rejects(again(), { values: { id: 'D-2026-001' } });
    assert.equal((await issueDirective(desk.ports, CHIEF, anInput())).id, 'D-2026-002', 'asked for');
    assert.equal((await again({ deadline: '2026-10-29' })).id, 'D-2026-003');
    assert.equal((await again({ audience: { roles: ['officer'] } })).id, 'D-2026-004');
    assert.equal((await again({ kind: 'consultation' })).id, 'D-2026-005');
    const atOnce = await Promise.allSettled([1, 2, 3].map(() => again({ title: 'Samtidigt' })));
    assert.equal(atOnce.filter(({ status }) => status === 'fulfilled').length, 1);
  });

  it('is finished by a sweep wherever it died after its record stood', async () => {
    const audience = { roles: ['ombud', 'officer'] };
    for (const dies of ['audit', 'ledger', 'wakeups', 'change'] as const) {
      const { ports } = await openDesk();
      const fail = (): Promise<never> => Promise.reject(new Error('kill -9'));
      const dying = {
        ...ports,
        ...(dies === 'audit' && { audit: { ...ports.audit, record: fail } }),
        ...(dies === 'ledger' && { ledger: { ...ports.ledger, open: fail } }),
        ...(dies === 'wakeups' && { wakeups: { ...ports.wakeups, send: fail } }),
        ...(dies === 'change' && { directives: { ...ports.directives, change: fail } }),
      };
      await assert.rejects(issueDirective(dying, CHIEF, anInput({ audience })), /kill -9/);

      const [underWay] = await ports.dispatch.underWay();
      assert.equal(underWay?.value.id, 'D-2026-001', dies);
      assert.equal((await directiveStatus(ports, undefined, 'D-2026-001', 'sv')).state, 'sending', dies);
      const later = aChart({ people: [], roles: [] });
      const chartOf = async (version: string) => (version === town.version ? town : later);
      assert.equal(await resumeDirective(ports, async () => undefined, 'D-2026-001'), 'not-yet');
      assert.equal(await resumeDirective(ports, chartOf, 'D-2026-001'), 'ready');
      assert.equal(await resumeDirective(ports, chartOf, 'D-2026-001'), 'ready');
      const { counts } = await directiveStatus(ports, undefined, 'D-2026-001', 'sv');
      assert.deepEqual([counts.recipients, counts.queued], [5, 5], dies);
    }
    assert.equal(await resumeDirective(desk.ports, async () => town, 'D-2026-404'), 'missing');
  });

  it('takes the year of its number from the organisation’s zone', async () => {
    const chart = aChart({
      roles: [aRole({ id: 'r', may: { 'issue-directives': 'all' } })],
      people: [aPerson({ id: 'bo' })],
      assignments: [anAssignment('bo', 'r', 'kommun')],
    });
    const { ports, clock } = await openDesk(chart);
    clock.pass(Date.parse('2026-12-31T23:30:00Z') - clock.now().getTime());
    const input = anInput({ deadline: '2027-01-31', audience: { roles: ['r'] } });
    assert.equal((await issueDirective(ports, { person: 'bo', via: 'chat' }, input)).id, 'D-2027-001');
  });
});
