/** Who is speaking: the verb that turns a tenant and an object id into a person of the organisation. */
import type { Log } from '../log.js';
import { dayOf, type Now } from '../time.js';
import { matchPerson, type Bindings, type Match, type Newcomer, type RefusedReason } from './bindings.js';
import type { Chart } from './chart.js';
import type { Person } from './organisation.js';

/** Looks a person up in Teams' roster of the conversation; `undefined` when they are not in it. */
export type RosterLookUp = () => Promise<Omit<Newcomer, 'objectId'> | undefined>;

/** Who was recognised, or why nobody was. */
export type Identity =
  | { readonly kind: 'known'; readonly person: Person; readonly newlyBound: boolean }
  | { readonly kind: 'refused'; readonly reason: RefusedReason }
  | { readonly kind: 'unknown'; readonly because: 'not-in-data' | 'roster-unavailable' | 'no-object-id' };

/** Who knocks: `objectId` is missing for anonymous guests of a meeting. */
export interface Knocking {
  readonly tenantId: string;
  readonly objectId: string | undefined;
  readonly lookUp: RosterLookUp;
}

/** What `identifyPerson` works with. */
export interface IdentityPorts {
  readonly chart: Chart;
  readonly bindings: Bindings;
  readonly withCredentials: boolean;
  readonly now: Now;
  readonly log: Log;
  /** How long the roster may take; two seconds unless said. */
  readonly rosterMs?: number;
}

const ROSTER_MS = 2000;

/**
 * Finds out who a person is: by the object id in the data, else by a binding, else once by the address that Teams'
 * roster tells, which is bound then. A roster that does not answer makes the person unknown for this turn alone.
 */
export async function identifyPerson(ports: IdentityPorts, who: Knocking): Promise<Identity> {
  const { tenantId, objectId } = who;
  if (!objectId) return { kind: 'unknown', because: 'no-object-id' };
  const byId = ports.chart.personByObjectId.get(objectId.toLowerCase());
  if (byId) return { kind: 'known', person: byId, newlyBound: false };
  const bound = await ports.bindings.personOf(tenantId, objectId);
  if (bound !== undefined) return identifyBound(ports, { tenantId, objectId }, bound);
  const entry = await withinTime(who.lookUp, ports.rosterMs ?? ROSTER_MS);
  if (entry === 'unavailable') return { kind: 'unknown', because: 'roster-unavailable' };
  if (!entry) return { kind: 'unknown', because: 'not-in-data' };
  const circumstances = { day: today(ports), withCredentials: ports.withCredentials };
  return decide(
    ports,
    { tenantId, objectId },
    matchPerson(ports.chart, { ...entry, objectId }, circumstances),
  );
}

type Account = { readonly tenantId: string; readonly objectId: string };

async function identifyBound(ports: IdentityPorts, account: Account, bound: string): Promise<Identity> {
  const person = ports.chart.people.get(bound);
  if (!person) return { kind: 'unknown', because: 'not-in-data' };
  // The data has named another account since: the municipality's word stands above what was bound by address.
  if (person.entraObjectId) return refuse(ports, account, person, 'other-object-id');
  return { kind: 'known', person, newlyBound: false };
}

async function decide(ports: IdentityPorts, account: Account, match: Match): Promise<Identity> {
  if (match.kind === 'unknown') return { kind: 'unknown', because: 'not-in-data' };
  if (match.kind === 'refused') return refuse(ports, account, match.person, match.reason);
  if (match.kind === 'by-id') return { kind: 'known', person: match.person, newlyBound: false };
  const result = await ports.bindings.bind(account.tenantId, account.objectId, match.person.id);
  if (result === 'taken-by-other') return refuse(ports, account, match.person, 'other-object-id');
  return { kind: 'known', person: match.person, newlyBound: result === 'bound' };
}

async function refuse(
  ports: IdentityPorts,
  account: Account,
  person: Person,
  reason: RefusedReason,
): Promise<Identity> {
  ports.log.warn(
    { ...account, reason },
    'Somebody came with the address of a person in the data and was refused',
  );
  await ports.bindings.recordRefused({ ...account, person: person.id, reason, at: ports.now() });
  return { kind: 'refused', reason };
}

function today(ports: IdentityPorts): string {
  return dayOf(ports.now(), ports.chart.organisation.timeZone);
}

async function withinTime<Value>(work: () => Promise<Value>, ms: number): Promise<Value | 'unavailable'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'unavailable'>((resolve) => {
    timer = setTimeout(() => resolve('unavailable'), ms);
  });
  try {
    return await Promise.race([work(), tooLate]);
  } catch {
    return 'unavailable';
  } finally {
    clearTimeout(timer);
  }
}
