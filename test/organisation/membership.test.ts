import assert from 'node:assert/strict';
import { allSeats, chairsOf, groupSeats, secretariesOf } from '../../src/organisation/membership.js';
import type { Organisation, Person } from '../../src/organisation/organisation.js';
import { aChart, aGroup, anAssignment, aPerson, aRole, aUnit, sampleChart } from '../builders.js';

const DAY = '2026-10-05';
const away: Partial<Person> = { absentFrom: '2026-10-01', absentTo: '2026-10-31' };
const roles = [aRole({ id: 'chief', level: 'organisation' }), aRole({ id: 'officer', level: 'department' })];
const units = ['buf', 'vof'].map((id) => aUnit({ id, kind: 'department' }));

function forum(fields: Partial<Organisation>, group: Parameters<typeof aGroup>[0]) {
  const forum = aGroup({ id: 'forum', ...group });
  const chart = aChart({ roles, units, ...fields, groups: [forum, ...(fields.groups ?? [])] });
  const seats = (all = false) =>
    (all ? allSeats : groupSeats)(chart, forum, DAY).map(({ person, role, actingFor }) =>
      [person.id, role ?? '-', ...(actingFor === undefined ? [] : [`for ${actingFor}`])].join(' '),
    );
  return { chart, forum, seats };
}

describe('the seats of a group', () => {
  it('are of its roles, named people and other groups, the chair first and nobody twice', () => {
    const { seats } = forum(
      {
        people: ['bo', 'cia', 'dan', 'eva'].map((id) => aPerson({ id })),
        assignments: [
          anAssignment('bo', 'officer', 'buf'),
          anAssignment('cia', 'officer', 'vof'),
          anAssignment('dan', 'chief', 'kommun'),
        ],
        groups: [aGroup({ id: 'other', members: [{ person: 'eva' }, { person: 'bo' }, { group: 'forum' }] })],
      },
      { chair: { role: 'chief' }, members: [{ role: 'officer' }, { person: 'dan' }, { group: 'other' }] },
    );
    assert.deepEqual(seats(), ['dan chief', 'bo officer', 'cia officer', 'eva -']);
  });

  it('keep an absent chair, for whom the deputy sits as deputy', () => {
    const {
      chart,
      forum: group,
      seats,
    } = forum(
      {
        people: [aPerson({ id: 'dan', ...away }), aPerson({ id: 'eva' })],
        assignments: [
          anAssignment('dan', 'chief', 'kommun'),
          anAssignment('eva', 'chief', 'kommun', { deputy: true }),
        ],
      },
      { chair: { role: 'chief' }, members: [{ role: 'chief' }, { person: 'dan' }] },
    );
    assert.deepEqual(seats(), ['dan chief', 'eva chief for dan']);
    assert.deepEqual(
      chairsOf(chart, group, DAY).map((person) => person.id),
      ['eva'],
    );
    assert.deepEqual(
      secretariesOf(chart, group, DAY).map((person) => person.id),
      ['eva'],
    );
    assert.deepEqual(
      chairsOf(chart, group, '2026-11-01').map((person) => person.id),
      ['dan'],
    );
  });

  it('let a deputy sit for every holder who is away', () => {
    const { seats } = forum(
      {
        people: [aPerson({ id: 'bo', ...away }), aPerson({ id: 'cia', ...away }), aPerson({ id: 'eva' })],
        assignments: [
          anAssignment('bo', 'officer', 'buf'),
          anAssignment('cia', 'officer', 'buf'),
          anAssignment('eva', 'officer', 'buf', { deputy: true }),
        ],
      },
      { members: [{ role: 'officer' }] },
    );
    assert.deepEqual(seats(true), ['bo officer', 'cia officer', 'eva officer for bo', 'eva officer for cia']);
  });

  it('show both posts of somebody who holds one and stands in on another', () => {
    const { seats } = forum(
      {
        people: [aPerson({ id: 'bo', ...away }), aPerson({ id: 'cia' })],
        assignments: [
          anAssignment('cia', 'officer', 'vof'),
          anAssignment('bo', 'officer', 'buf'),
          anAssignment('cia', 'officer', 'buf', { deputy: true }),
        ],
      },
      { members: [{ role: 'officer' }] },
    );
    assert.deepEqual(seats(true), ['cia officer', 'bo officer', 'cia officer for bo']);
    assert.deepEqual(seats(), ['cia officer', 'bo officer']);
  });

  it('are none where nothing is said, or where two groups hold each other', () => {
    assert.deepEqual(forum({}, {}).seats(), []);
    const circle = forum(
      { groups: [aGroup({ id: 'a', members: [{ group: 'forum' }] })] },
      { members: [{ group: 'a' }] },
    );
    assert.deepEqual(circle.seats(), []);
  });

  it('of Norrvik’s forum begin with its chair', async () => {
    const chart = await sampleChart('norrvik', DAY);
    const plg = chart.groups.get('plg');
    assert.ok(plg);
    const seats = groupSeats(chart, plg, DAY);
    assert.equal(seats.length, 10);
    assert.equal(seats[0]?.person.id, 'a-p010');
    assert.deepEqual(
      chairsOf(chart, plg, DAY).map((person) => person.id),
      ['a-p010'],
    );
  });
});
