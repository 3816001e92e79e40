import assert from 'node:assert/strict';
import type { Post } from '../../src/organisation/audience.js';
import { closuresOf, differentClosures, isWithinAny } from '../../src/organisation/closed.js';
import { escalationSteps } from '../../src/organisation/escalation.js';
import type { Assignment, Person } from '../../src/organisation/organisation.js';
import { aChart, aGroup, anAssignment, aPerson, aRole, aUnit } from '../builders.js';

const DAY = '2026-10-27';
const BREAK = { from: '2026-10-26', to: '2026-10-30' };

/** Ombud → officer of the department → the board, chaired by the chief by name → the mayor. */
function town(assignments: readonly Assignment[], people: Readonly<Record<string, Partial<Person>>> = {}) {
  const ids = ['omb', 'off', 'dep', 'chief', 'mayor', 'head', 'boss'];
  return aChart({
    units: [
      aUnit({ id: 'buf', kind: 'department', manager: 'boss', closed: [BREAK] }),
      aUnit({ id: 'norr', parent: 'buf', manager: 'head' }),
    ],
    roles: [
      aRole({ id: 'mayor', level: 'organisation' }),
      aRole({ id: 'officer', level: 'department', escalatesTo: 'board' }),
      aRole({ id: 'ombud', level: 'unit', escalatesTo: 'officer' }),
    ],
    groups: [aGroup({ id: 'board', chair: { person: 'chief' } })],
    people: ids.map((id) => aPerson({ id, ...people[id] })),
    assignments: [anAssignment('omb', 'ombud', 'norr'), ...assignments],
  });
}

const officer = anAssignment('off', 'officer', 'buf');
const deputy = anAssignment('dep', 'officer', 'buf', { deputy: true });
const OMBUD: Post = { unit: 'norr', role: 'ombud', why: 'role' };

function people(chart: ReturnType<typeof town>, post = OMBUD, person = 'omb'): readonly string[] {
  return escalationSteps(chart, post, person, DAY).map((step) => step.people.join());
}

describe('the posts that something goes on to', () => {
  it('are the filled ones of the chain, nearest first, a group by its chair', () => {
    assert.deepEqual(people(town([officer])), ['off', 'chief']);
    assert.deepEqual(escalationSteps(town([officer]), OMBUD, 'omb', DAY)[0], {
      unit: 'buf',
      role: 'officer',
      people: ['off'],
    });
  });

  it('pass over what is vacant, and whoever is away without a deputy', () => {
    assert.deepEqual(people(town([])), ['chief']);
    const away = { off: { absentFrom: '2026-10-01' } };
    assert.deepEqual(people(town([officer], away)), ['chief']);
    assert.deepEqual(people(town([officer, deputy], away)), ['dep', 'chief']);
  });

  it('never lead back to the same person, nor twice to one', () => {
    assert.deepEqual(people(town([officer]), { unit: 'buf', role: 'officer', why: 'role' }, 'off'), [
      'chief',
    ]);
    assert.deepEqual(people(town([anAssignment('omb', 'officer', 'buf')])), ['chief']);
    assert.deepEqual(people(town([anAssignment('chief', 'officer', 'buf')])), ['chief']);
  });

  it('are the managers upwards for posts without a role', () => {
    const chart = town([officer]);
    assert.deepEqual(people(chart, { unit: 'norr', why: 'employee' }), ['head', 'boss']);
    assert.deepEqual(people(chart, { unit: 'norr', why: 'manager' }, 'head'), ['boss']);
  });
});

describe('closed periods', () => {
  it('hold for the units below too', () => {
    const chart = town([]);
    assert.equal(isWithinAny(closuresOf(chart, 'norr'), '2026-10-28'), true);
    assert.equal(isWithinAny(closuresOf(chart, 'norr'), '2026-10-31'), false);
    assert.equal(isWithinAny(closuresOf(chart, 'kommun'), '2026-10-28'), false);
    assert.deepEqual(differentClosures(chart), [[], [BREAK]]);
  });
});
