/**
 * Which Entra object id is which person. A binding is made at first contact, for good, and one to one.
 *
 * Object ids are compared in lower case, as Entra does.
 */
import type { Day } from '../time.js';
import type { Chart } from './chart.js';
import type { Grants, Person, PersonId, Right } from './organisation.js';

/** `taken-by-other`: the person has another object id, or the object id is another person. */
export type BindResult = 'bound' | 'already' | 'taken-by-other';

/** Why somebody in the roster was not taken for who the address says. */
export type RefusedReason = 'other-object-id' | 'needs-object-id' | 'two-people';

/** Somebody who came with a roster person's address and was refused; for those who may `manage-organisation`. */
export interface RefusedBinding {
  readonly tenantId: string;
  readonly objectId: string;
  readonly person: PersonId;
  readonly reason: RefusedReason;
  readonly at: Date;
}

/** The bindings of every tenant. */
export interface Bindings {
  personOf(tenantId: string, objectId: string): Promise<PersonId | undefined>;
  objectIdOf(tenantId: string, person: PersonId): Promise<string | undefined>;
  /** Reads all bindings of a tenant into memory, unless that was done a moment ago: for work on many people. */
  warm(tenantId: string): Promise<void>;
  /** Binds both ways at once or not at all. */
  bind(tenantId: string, objectId: string, person: PersonId): Promise<BindResult>;
  /** Remembers a refusal; the same one is remembered once, with the time of the first. */
  recordRefused(refused: RefusedBinding): Promise<void>;
  /** The refusals of a tenant, newest first. */
  refused(tenantId: string, limit: number): Promise<readonly RefusedBinding[]>;
}

/** What Teams tells of somebody whom nobody here knows yet. */
export interface Newcomer {
  readonly objectId: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  readonly isGuest: boolean;
}

/** Who a newcomer is, by the data alone. `by-address` must still be bound. */
export type Match =
  | { readonly kind: 'by-id' | 'by-address'; readonly person: Person }
  | { readonly kind: 'refused'; readonly person: Person; readonly reason: RefusedReason }
  | { readonly kind: 'unknown' };

/**
 * Who a newcomer is: by the object id in the data, else by e-mail or user principal name. Guests are never matched by
 * address, since a guest's own organisation chooses it; nor, with credentials, are holders of posts that can do harm.
 */
export function matchPerson(chart: Chart, newcomer: Newcomer, circumstances: MatchCircumstances): Match {
  const byId = chart.personByObjectId.get(newcomer.objectId.toLowerCase());
  if (byId) return { kind: 'by-id', person: byId };
  if (newcomer.isGuest || isGuestName(newcomer.userPrincipalName)) return { kind: 'unknown' };
  const [person, second] = byAddress(chart, newcomer);
  if (!person) return { kind: 'unknown' };
  if (second) return { kind: 'refused', person, reason: 'two-people' };
  if (person.entraObjectId) return { kind: 'refused', person, reason: 'other-object-id' };
  if (circumstances.withCredentials && needsObjectId(chart, person.id, circumstances.day)) {
    return { kind: 'refused', person, reason: 'needs-object-id' };
  }
  return { kind: 'by-address', person };
}

/** The day, and whether real people sign in (the bot has credentials) or invented ones do. */
export interface MatchCircumstances {
  readonly day: Day;
  readonly withCredentials: boolean;
}

/**
 * Whether a person has, or is about to have, rights so far-reaching that an address is no proof: a post, or a unit to
 * manage, with `issue-directives: all`, `appoint`, `switch-mode` or `manage-organisation`. Deputies count too.
 */
export function needsObjectId(chart: Chart, person: PersonId, day: Day): boolean {
  const posts = (chart.assignmentsOfPerson.get(person) ?? []).filter((each) => (each.to ?? day) >= day);
  const grants = posts.map((post) => chart.roles.get(post.role)?.may ?? {});
  if (chart.unitsManagedBy.has(person)) grants.push(chart.organisation.managers.may);
  return grants.some(isFarReaching);
}

const ANY_SCOPE: readonly Right[] = ['appoint', 'switch-mode', 'manage-organisation'];

/** Whether rights are too great for an address to prove who has them. */
export function isFarReaching(may: Grants): boolean {
  return may['issue-directives'] === 'all' || ANY_SCOPE.some((right) => may[right] !== undefined);
}

function isGuestName(userPrincipalName: string | undefined): boolean {
  return userPrincipalName?.toUpperCase().includes('#EXT#') ?? false;
}

function byAddress(chart: Chart, newcomer: Newcomer): readonly Person[] {
  const addresses = [newcomer.email, newcomer.userPrincipalName];
  const people = addresses.map((address) => chart.personByEmail.get(address?.trim().toLowerCase() ?? ''));
  return [...new Set(people.filter((person) => person !== undefined))];
}
