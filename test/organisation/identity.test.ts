import assert from 'node:assert/strict';
import type { Bindings, Newcomer, RefusedBinding } from '../../src/organisation/bindings.js';
import { matchPerson, needsObjectId } from '../../src/organisation/bindings.js';
import { createChart } from '../../src/organisation/chart.js';
import {
  identifyPerson,
  type Identity,
  type IdentityPorts,
  type RosterLookUp,
} from '../../src/organisation/identity.js';
import type { Assignment, Grants } from '../../src/organisation/organisation.js';
import { silentLog } from '../../src/log.js';
import { anOrganisation, aPerson, aRole } from './sample.js';

const day = '2026-11-23';
const withCredentials = true;

const people = [
  aPerson('anna', { email: 'Anna.Alm@example.se' }),
  aPerson('bo', { entraObjectId: 'OID-BO' }),
  aPerson('chief'),
  aPerson('boss'),
];
const holds = (person: string, role: string, parts: Partial<Assignment> = {}): Assignment => ({
  ...{ person, role, unit: 'kommun', deputy: false },
  ...parts,
});

function chartWith(may: Grants, assignments = [holds('chief', 'r')], managers: Grants = {}) {
  const [root] = anOrganisation().units;
  assert.ok(root);
  return createChart(
    anOrganisation({
      people,
      assignments,
      roles: [aRole('r', { may })],
      managers: { may: managers },
      units: [{ ...root, manager: 'boss' }],
    }),
    'v1',
  );
}

const newcomer = (parts: Partial<Newcomer>): Newcomer => ({ objectId: 'oid-new', isGuest: false, ...parts });

describe('matchPerson', () => {
  const chart = chartWith({ 'manage-organisation': 'own' });
  const match = (parts: Partial<Newcomer>, credentials = withCredentials): string => {
    const found = matchPerson(chart, newcomer(parts), { day, withCredentials: credentials });
    return [found.kind, 'person' in found && found.person.id, 'reason' in found && found.reason]
      .filter(Boolean)
      .join(' ');
  };

  it('goes by the object id in the data, however it is written', () => {
    assert.equal(match({ objectId: 'oid-bo' }), 'by-id bo');
    assert.equal(match({ objectId: 'Oid-Bo', email: 'anna.alm@example.se', isGuest: true }), 'by-id bo');
  });

  it('goes by e-mail or user principal name when the data has no id', () => {
    assert.equal(match({ email: ' anna.alm@EXAMPLE.se ' }), 'by-address anna');
    assert.equal(
      match({ email: 'other@example.se', userPrincipalName: 'anna.alm@example.se' }),
      'by-address anna',
    );
  });

  it('never goes by the address of a guest', () => {
    assert.equal(match({ email: 'anna.alm@example.se', isGuest: true }), 'unknown');
    const userPrincipalName = 'anna.alm_example.se#ext#@kommun.example.se';
    assert.equal(match({ email: 'anna.alm@example.se', userPrincipalName }), 'unknown');
  });

  it('refuses another object id with the address of somebody whose id the data has', () => {
    assert.equal(match({ email: 'bo@example.se' }), 'refused bo other-object-id');
  });

  it('refuses an e-mail and a user principal name of two people', () => {
    const two = { email: 'anna.alm@example.se', userPrincipalName: 'bo@example.se' };

    assert.equal(match(two), 'refused anna two-people');
  });

  it('refuses holders of far-reaching posts by address when real people sign in', () => {
    assert.equal(match({ email: 'chief@example.se' }), 'refused chief needs-object-id');
    assert.equal(match({ email: 'chief@example.se' }, false), 'by-address chief');
  });

  it('knows nobody by no address at all', () => {
    assert.equal(match({}), 'unknown');
    assert.equal(match({ email: '' }), 'unknown');
  });
});

describe('needsObjectId', () => {
  const needs = (may: Grants, ...assignments: Assignment[]): boolean =>
    needsObjectId(chartWith(may, assignments), 'chief', day);

  it('is so for each far-reaching right', () => {
    assert.ok(needs({ 'issue-directives': 'all' }, holds('chief', 'r')));
    for (const right of ['appoint', 'switch-mode', 'manage-organisation'] as const) {
      assert.ok(needs({ [right]: 'own' }, holds('chief', 'r')), right);
    }
  });

  it('is not so for the others', () => {
    const may: Grants = {
      'issue-directives': 'own',
      'call-meetings': 'all',
      'handle-matters': 'all',
      'see-status': 'all',
    };

    assert.ok(!needs(may, holds('chief', 'r')));
    assert.ok(!needs({ appoint: 'all' }));
  });

  it('counts deputies and posts to come, not posts that ended', () => {
    assert.ok(needs({ appoint: 'own' }, holds('chief', 'r', { deputy: true })));
    assert.ok(needs({ appoint: 'own' }, holds('chief', 'r', { from: '2027-01-01' })));
    assert.ok(needs({ appoint: 'own' }, holds('chief', 'r', { to: day })));
    assert.ok(!needs({ appoint: 'own' }, holds('chief', 'r', { to: '2026-11-22' })));
  });

  it('counts what managers may', () => {
    assert.ok(needsObjectId(chartWith({}, [], { appoint: 'own' }), 'boss', day));
    assert.ok(!needsObjectId(chartWith({}, [], { appoint: 'own' }), 'anna', day));
    assert.ok(!needsObjectId(chartWith({}, [], { 'see-status': 'own' }), 'boss', day));
  });
});

describe('identifyPerson', () => {
  let refusals: RefusedBinding[];
  let ports: IdentityPorts;

  beforeEach(() => {
    refusals = [];
    ports = {
      chart: chartWith({}),
      bindings: memoryBindings(refusals),
      withCredentials,
      now: () => new Date('2026-11-23T08:00:00Z'),
      log: silentLog,
    };
  });

  const anna: RosterLookUp = async () => ({ email: 'anna.alm@example.se', isGuest: false });
  const nobody: RosterLookUp = () => assert.fail('the roster was asked');
  const identify = (objectId: string | undefined, lookUp: RosterLookUp) =>
    identifyPerson(ports, { tenantId: 't', objectId, lookUp });

  it('knows a person by the id in the data without asking anybody', async () => {
    assert.deepEqual(summary(await identify('oid-bo', nobody)), ['known', 'bo', false]);
  });

  it('binds a person at first contact, and asks the roster no more', async () => {
    assert.deepEqual(summary(await identify('oid-1', anna)), ['known', 'anna', true]);
    assert.deepEqual(summary(await identify('OID-1', nobody)), ['known', 'anna', false]);
  });

  it('refuses another object id with the same address, and remembers that', async () => {
    await identify('oid-1', anna);

    assert.deepEqual(await identify('oid-2', anna), { kind: 'refused', reason: 'other-object-id' });

    assert.deepEqual(
      refusals.map(({ objectId, person, reason }) => [objectId, person, reason]),
      [['oid-2', 'anna', 'other-object-id']],
    );
  });

  it('lets an object id in later data stand above what was bound by address', async () => {
    await identify('oid-1', anna);
    const named = people.map((each) => (each.id === 'anna' ? { ...each, entraObjectId: 'oid-9' } : each));
    ports = { ...ports, chart: createChart(anOrganisation({ people: named }), 'v2') };

    assert.deepEqual(summary(await identify('oid-9', nobody)), ['known', 'anna', false]);
    assert.equal((await identify('oid-1', nobody)).kind, 'refused');
  });

  it('does not know a bound person who has left the data', async () => {
    await identify('oid-1', anna);
    ports = { ...ports, chart: createChart(anOrganisation(), 'v2') };

    assert.deepEqual(await identify('oid-1', nobody), { kind: 'unknown', because: 'not-in-data' });
  });

  it('tells why it does not know somebody', async () => {
    const reasons = await Promise.all([
      identify(undefined, nobody),
      identify('oid-1', async () => undefined),
      identify('oid-1', async () => ({ email: 'other@example.se', isGuest: false })),
      identify('oid-1', () => Promise.reject(new Error('forbidden'))),
    ]);

    assert.deepEqual(
      reasons.map((identity) => identity.kind === 'unknown' && identity.because),
      ['no-object-id', 'not-in-data', 'not-in-data', 'roster-unavailable'],
    );
  });

  it('does not wait for a roster that hangs', async () => {
    ports = { ...ports, rosterMs: 5 };

    const identity = await identify('oid-1', () => new Promise(() => undefined));

    assert.deepEqual(identity, { kind: 'unknown', because: 'roster-unavailable' });
  });
});

function summary(identity: Identity): unknown[] {
  return identity.kind === 'known'
    ? [identity.kind, identity.person.id, identity.newlyBound]
    : [identity.kind];
}

function memoryBindings(refusals: RefusedBinding[]): Bindings {
  const bound = new Map<string, string>();
  return {
    personOf: async (_, objectId) => bound.get(objectId.toLowerCase()),
    objectIdOf: async (_, person) => [...bound].find((each) => each[1] === person)?.[0],
    warm: async () => undefined,
    async bind(_, objectId, person) {
      if ([...bound.values()].includes(person)) return 'taken-by-other';
      bound.set(objectId.toLowerCase(), person);
      return 'bound';
    },
    recordRefused: async (refused) => void refusals.push(refused),
    refused: async () => refusals,
  };
}
