import assert from 'node:assert/strict';
import {
  checkAudience,
  postsOutside,
  resolveAudience,
  type AudienceSpec,
} from '../../src/organisation/audience.js';
import type { Chart } from '../../src/organisation/chart.js';
import { reachOf } from '../../src/organisation/permissions.js';
import { aChart, aGroup, anAssignment, anAudience, aPerson, aRole, aUnit, sampleChart } from '../builders.js';

const DAY = '2026-10-05';

/**
 * Two departments; officers in both (buf's is away, with a deputy), an ombud at one school, the other vacant, one with
 * a deputy alone; a forum with an external; a hidden person.
 */
const chart = aChart({
  units: [
    aUnit({ id: 'buf', kind: 'department', manager: 'mia' }),
    aUnit({ id: 'norr', name: 'Norrskolan', parent: 'buf' }),
    aUnit({ id: 'soder', name: 'Söderskolan', parent: 'buf' }),
    aUnit({ id: 'vof', kind: 'department' }),
    aUnit({ id: 'hem', parent: 'vof' }),
  ],
  roles: [
    aRole({ id: 'chief', level: 'organisation' }),
    aRole({ id: 'officer', level: 'department', may: { 'issue-directives': 'own' } }),
    aRole({ id: 'ombud', required: { unit: 1 } }),
  ],
  people: [
    aPerson({ id: 'chief' }),
    aPerson({ id: 'off1', units: ['buf'], absentFrom: '2026-10-01', absentTo: '2026-10-31' }),
    aPerson({ id: 'dep1', units: ['buf'] }),
    aPerson({ id: 'off2', units: ['vof'] }),
    aPerson({ id: 'omb1', units: ['norr'] }),
    aPerson({ id: 'omb3', units: ['hem'] }),
    aPerson({ id: 'mia', units: ['buf'] }),
    aPerson({ id: 'hid', units: ['hem'], hidden: true }),
    aPerson({ id: 'ext', units: [], organisation: 'Polisen' }),
  ],
  assignments: [
    anAssignment('chief', 'chief', 'kommun'),
    anAssignment('off1', 'officer', 'buf'),
    anAssignment('dep1', 'officer', 'buf', { deputy: true }),
    anAssignment('off2', 'officer', 'vof'),
    anAssignment('omb1', 'ombud', 'norr'),
    anAssignment('omb3', 'ombud', 'hem', { deputy: true }),
  ],
  groups: [
    aGroup({
      id: 'forum',
      chair: { role: 'chief' },
      members: [{ role: 'officer' }, { person: 'ext', as: 'Polisen' }],
    }),
  ],
});

const resolve = (spec: Partial<AudienceSpec>, day = DAY) => resolveAudience(chart, anAudience(spec), day);
const people = (spec: Partial<AudienceSpec>, day = DAY) =>
  resolve(spec, day).recipients.map((each) => each.person);
const codes = (spec: Partial<AudienceSpec>) =>
  checkAudience(chart, anAudience(spec)).map((each) => each.code);

describe('an audience', () => {
  it('of roles is narrowed by units with what lies below them', () => {
    assert.deepEqual(people({ roles: ['officer', 'ombud'] }), ['dep1', 'off1', 'off2', 'omb1', 'omb3']);
    assert.deepEqual(people({ roles: ['officer', 'ombud'], units: ['buf'] }), ['dep1', 'off1', 'omb1']);
    assert.deepEqual(people({ roles: ['ombud'], units: ['soder'] }), []);
  });

  it('keeps who is away and adds the deputy as stand-in, until they are back', () => {
    const [deputy, officer] = resolve({ roles: ['officer'], units: ['buf'] }).recipients;
    assert.deepEqual(deputy, {
      person: 'dep1',
      department: 'buf',
      posts: [{ role: 'officer', unit: 'buf', why: 'role', actingFor: 'off1' }],
      standIn: true,
    });
    assert.equal(officer?.standIn, false);
    assert.deepEqual(people({ roles: ['officer'], units: ['buf'] }, '2026-11-01'), ['off1']);
  });

  it('takes a deputy of an empty post for the holder, and names posts that nobody fills', () => {
    const { recipients, vacant } = resolve({ roles: ['ombud'] });
    assert.deepEqual(
      recipients.map(({ person, standIn }) => [person, standIn]),
      [
        ['omb1', false],
        ['omb3', false],
      ],
    );
    assert.deepEqual(vacant, [{ role: 'ombud', unit: 'soder' }]);
    assert.deepEqual(resolve({ roles: ['ombud'], units: ['vof'] }).vacant, []);
    assert.deepEqual(resolve({ roles: ['ombud'], except: ['soder'] }).vacant, []);
    assert.deepEqual(resolve({ roles: ['ombud'], except: ['ombud'] }).vacant, []);
  });

  it('of managers and everyone keeps to the units; externals are out, hidden people are in', () => {
    assert.deepEqual(people({ managers: true }), ['mia']);
    assert.deepEqual(people({ managers: true, units: ['vof'] }), []);
    assert.deepEqual(people({ everyone: true, units: ['vof'] }), ['hid', 'off2', 'omb3']);
    assert.equal(people({ everyone: true }).includes('ext'), false);
    assert.equal(people({ everyone: true }).length, 8);
  });

  it('adds groups and named people whatever the units say', () => {
    const spec = { roles: ['ombud'], units: ['norr'], groups: ['forum'], people: ['OFF2@example.se', 'hid'] };
    assert.deepEqual(people(spec), ['chief', 'dep1', 'hid', 'off1', 'off2', 'omb1']);
  });

  it('leaves the groups’ guests out and counts them, unless they are asked for or named', () => {
    assert.equal(resolve({ groups: ['forum'] }).guests, 1);
    assert.ok(people({ groups: ['forum'], guests: true }).includes('ext'));
    assert.equal(resolve({ groups: ['forum'], guests: true }).guests, 0);
    assert.ok(people({ groups: ['forum'], people: ['ext'] }).includes('ext'));
    assert.equal(resolve({ groups: ['forum'], people: ['ext'] }).guests, 0);
    assert.equal(resolve({ groups: ['forum'], except: ['ext'] }).guests, 0);
  });

  it('sends to the manager what nobody would hear of, and tells how many units that is', () => {
    const found = resolve({ roles: ['ombud'] });
    assert.deepEqual([found.units, found.unheardUnits], [3, 1]);
    assert.deepEqual(found.offers, [
      { manager: 'mia', post: { role: 'ombud', unit: 'soder', why: 'manager' } },
    ]);
    assert.deepEqual(people({ roles: ['ombud'], vacantTo: 'managers' }), ['mia', 'omb1', 'omb3']);
    assert.deepEqual(people({ roles: ['ombud'], vacantTo: 'managers', except: ['mia'] }), ['omb1', 'omb3']);
    assert.deepEqual(resolve({ roles: ['ombud'], units: ['vof'] }).offers, []);
  });

  it('lets the manager stand in where all holders are away and nobody acts', () => {
    const away = { absentFrom: '2026-10-01', absentTo: '2026-10-31' };
    const empty = aChart({
      ...chart.organisation,
      units: chart.organisation.units.slice(1),
      people: chart.organisation.people.map((each) => (each.id === 'omb1' ? { ...each, ...away } : each)),
    });
    const spec = anAudience({ roles: ['ombud'], units: ['norr'], vacantTo: 'managers' });
    const { recipients, ...found } = resolveAudience(empty, spec, DAY);
    assert.deepEqual(found.away, [{ role: 'ombud', unit: 'norr' }]);
    assert.deepEqual([found.units, found.unheardUnits], [1, 1]);
    assert.deepEqual(
      recipients.map(({ person, standIn, posts }) => [person, standIn, posts[0]?.actingFor]),
      [
        ['mia', true, 'omb1'],
        ['omb1', false, undefined],
      ],
    );
  });

  it('gives a person one place with every post, counted under the first that is their own', () => {
    const found = resolve({ roles: ['officer'], groups: ['forum'], everyone: true }).recipients;
    const off2 = found.find((each) => each.person === 'off2');
    assert.deepEqual(
      off2?.posts.map((post) => post.why),
      ['role', 'employee'],
    );
    assert.equal(found.find((each) => each.person === 'dep1')?.standIn, false);
  });

  it('loses what `except` names: people, units, roles, groups', () => {
    const all = { everyone: true };
    assert.equal(people({ ...all, except: ['mia@example.se'] }).includes('mia'), false);
    assert.deepEqual(people({ ...all, except: ['buf', 'kommun'] }), []);
    assert.deepEqual(people({ ...all, except: ['buf'] }), ['chief', 'hid', 'off2', 'omb3']);
    assert.deepEqual(people({ ...all, except: ['officer', 'ombud'] }), ['chief', 'hid', 'mia']);
    assert.deepEqual(people({ ...all, except: ['forum'] }), ['hid', 'mia', 'omb1', 'omb3']);
    assert.deepEqual(people({ roles: ['officer'], people: ['chief'], except: ['chief'] }), [
      'dep1',
      'off1',
      'off2',
    ]);
    assert.deepEqual(people({ groups: ['forum'], guests: true, except: ['officer'] }), ['chief', 'ext']);
  });

  it('has nobody stand in for somebody who is taken away', () => {
    assert.deepEqual(people({ roles: ['officer'], except: ['off1'] }), ['off2']);
  });

  it('knows what lies outside a right', () => {
    const reach = reachOf(chart, 'off2', 'issue-directives', DAY);
    assert.deepEqual(postsOutside(chart, resolve({ roles: ['officer'], units: ['vof'] }), reach), []);
    const outside = postsOutside(chart, resolve({ roles: ['officer'] }), reach);
    assert.deepEqual(new Set(outside.map((post) => post.unit)), new Set(['buf']));
  });

  it('reaches the people of Norrvik', async () => {
    const norrvik = await sampleChart('norrvik', DAY);
    const officers = resolveAudience(norrvik, anAudience({ roles: ['sakerhetshandlaggare'] }), DAY);
    assert.equal(
      officers.recipients.some((each) => each.standIn),
      false,
    );
    const clerks = resolveAudience(norrvik, anAudience({ roles: ['sakerhetsombud'] }), DAY);
    assert.deepEqual(
      clerks.vacant.map((each) => each.unit),
      ['klk-hr', 'buf-fs', 'vof-hav', 'soc-ronn', 'nev-atv'],
    );
  });
});

describe('a written audience', () => {
  it('is refused for everything that is wrong with it at once', () => {
    assert.deepEqual(codes({ roles: ['r'], units: ['u'], groups: ['g'], people: ['p'], except: ['e'] }), [
      'audience-role-unknown',
      'audience-unit-unknown',
      'audience-group-unknown',
      'audience-person-unknown',
      'audience-except-unknown',
    ]);
    assert.deepEqual(codes({}), ['audience-nothing-asked']);
    assert.deepEqual(codes({ except: ['buf'] }), ['audience-nothing-asked']);
  });

  it('of units alone is refused with how many everyone would be, and taken when it says so', () => {
    const [refusal] = checkAudience(chart, anAudience({ units: ['kommun'] }));
    assert.equal(refusal?.code, 'audience-units-without-roles');
    assert.deepEqual(refusal.values, { people: 8 });
    assert.deepEqual(codes({ units: ['kommun'], everyone: true }), []);
    assert.deepEqual(codes({ units: ['kommun'], managers: true }), []);
  });
});

describe('audiences of a hundred random organisations', () => {
  it('have nobody twice, are the same again, count each stand-in’s holder, and hold nobody excepted', () => {
    const random = seeded(20261005);
    for (let round = 0; round < 100; round += 1) {
      const { made, spec } = randomCase(random);
      const { recipients } = resolveAudience(made, spec, DAY);
      const ids = recipients.map((each) => each.person);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(ids, [...ids].sort());
      assert.deepEqual(resolveAudience(made, spec, DAY).recipients, recipients);
      for (const { person, posts } of recipients) {
        assert.ok(posts.length > 0);
        assert.equal(spec.except.includes(person), false);
        for (const post of posts) {
          assert.equal(post.role !== undefined && spec.except.includes(post.role), false);
          if (post.actingFor !== undefined) assert.ok(ids.includes(post.actingFor));
        }
      }
      const all = resolveAudience(made, { ...spec, except: [] }, DAY).recipients.map((each) => each.person);
      assert.ok(ids.every((id) => all.includes(id)));
    }
  });
});

/** A small linear congruential generator: the same organisations in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomCase(random: (below: number) => number): { made: Chart; spec: AudienceSpec } {
  const range = (count: number, prefix: string) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
  const units = range(8, 'u').map((id, at) =>
    aUnit({ id, kind: at < 3 ? 'department' : 'unit', parent: at < 3 ? 'kommun' : `u${random(at)}` }),
  );
  const some = (prefix: string, count: number, most: number) =>
    Array.from({ length: random(most) }, () => `${prefix}${random(count)}`);
  const made = aChart({
    units,
    roles: range(3, 'r').map((id) => aRole({ id, required: { unit: 1 } })),
    people: range(20, 'p').map((id) =>
      aPerson({
        id,
        units: [`u${random(8)}`],
        ...(random(3) === 0 && { absentFrom: '2026-10-01' }),
        ...(random(8) === 0 && { organisation: 'Polisen' }),
      }),
    ),
    assignments: Array.from({ length: 25 }, () =>
      anAssignment(`p${random(20)}`, `r${random(3)}`, `u${random(8)}`, { deputy: random(3) === 0 }),
    ),
    groups: range(2, 'g').map((id, at) =>
      aGroup({
        id,
        chair: { role: `r${random(3)}` },
        members: [{ role: `r${random(3)}` }, { person: `p${random(20)}` }, { group: `g${1 - at}` }],
      }),
    ),
  });
  const spec = anAudience({
    roles: some('r', 3, 3),
    units: some('u', 8, 3),
    groups: some('g', 2, 2),
    people: some('p', 20, 3),
    managers: random(2) === 0,
    everyone: random(4) === 0,
    except: [...some('p', 20, 4), ...some('r', 3, 2), ...some('g', 2, 2), ...some('u', 8, 2)],
  });
  return { made, spec };
}
