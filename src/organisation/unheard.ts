/** Posts of an audience where nobody would hear of it: vacant, or everybody away and nobody standing in. */
import type { Day } from '../time.js';
import type { Chart } from './chart.js';
import { vacanciesAt } from './coverage.js';
import type { Exception } from './exception.js';
import { holdersOf, isAbsent } from './holders.js';
import type { PersonId, Role, RoleId, Unit, UnitId } from './organisation.js';

/** A role at a unit. */
export interface RoleAtUnit {
  readonly role: RoleId;
  readonly unit: UnitId;
}

/** A manager who can get it in place of whoever is not there. */
export interface ManagerOffer {
  readonly manager: PersonId;
  readonly post: RoleAtUnit & { readonly why: 'manager'; readonly actingFor?: PersonId };
}

/** What an audience of roles does not reach. */
export interface Unheard {
  /** Required posts that nobody holds or acts on. */
  readonly vacant: readonly RoleAtUnit[];
  /** Posts whose holders are all away, without a deputy who acts. */
  readonly away: readonly RoleAtUnit[];
  /** Who could get it instead: the unit's manager, else the nearest above; vacant posts without one have none. */
  readonly offers: readonly ManagerOffer[];
  /** How many units the roles were asked for in, and in how many of them nobody would hear of it. */
  readonly units: number;
  readonly unheardUnits: number;
}

interface Wanted {
  readonly roles: readonly RoleId[];
  readonly inUnits: (unit: UnitId) => boolean;
  readonly exception: Exception;
}

/** The posts of some roles where nobody would hear of it on a day. */
export function unheardPosts(chart: Chart, { roles, inUnits, exception }: Wanted, day: Day): Unheard {
  const isMeant = (post: RoleAtUnit) => inUnits(post.unit) && !exception.ofPost(post);
  const known = roles.flatMap((id) => chart.roles.get(id) ?? []);
  const held = known.flatMap((role) => heldPosts(chart, role, day)).filter(isMeant);
  const vacant = known.flatMap((role) => vacantPosts(chart, role, day)).filter(isMeant);
  const away = held.filter((post) => !isActedOn(chart, post, day));
  const unitsOf = (posts: readonly RoleAtUnit[]) => new Set(posts.map((post) => post.unit));
  const heard = unitsOf(held.filter((post) => !away.includes(post)));
  const asked = unitsOf([...held, ...vacant]);
  return {
    vacant,
    away,
    offers: [...vacant, ...away].flatMap((post) => offersFor(chart, post, day)),
    units: asked.size,
    unheardUnits: [...asked].filter((unit) => !heard.has(unit)).length,
  };
}

function heldPosts(chart: Chart, role: Role, day: Day): readonly RoleAtUnit[] {
  const units = new Set((chart.assignmentsOfRole.get(role.id) ?? []).map((each) => each.unit));
  return [...units]
    .filter((unit) =>
      holdersOf(chart, role.id, unit, day).some((each) => !each.assignment.deputy || each.acting),
    )
    .map((unit) => ({ role: role.id, unit }));
}

function vacantPosts(chart: Chart, role: Role, day: Day): readonly RoleAtUnit[] {
  return chart.organisation.units
    .flatMap((unit) => vacanciesAt(chart, role, unit, day))
    .filter(({ unit, held }) => held === 0 && !isActedOn(chart, { role: role.id, unit: unit.id }, day))
    .map(({ unit }) => ({ role: role.id, unit: unit.id }));
}

function isActedOn(chart: Chart, { role, unit }: RoleAtUnit, day: Day): boolean {
  return holdersOf(chart, role, unit, day).some((holding) => holding.acting);
}

/** For a vacant post one offer; for one whose holders are away one a holder, so that either answer closes both. */
function offersFor(chart: Chart, { role, unit }: RoleAtUnit, day: Day): readonly ManagerOffer[] {
  const manager = managerFor(chart, unit, day);
  if (manager === undefined) return [];
  const holders = holdersOf(chart, role, unit, day).filter((each) => !each.assignment.deputy);
  const post = { role, unit, why: 'manager' as const };
  if (holders.length === 0) return [{ manager, post }];
  return holders.map(({ person }) => ({ manager, post: { ...post, actingFor: person.id } }));
}

/** The manager who is there: the unit's own, else the nearest above. */
function managerFor(chart: Chart, unit: UnitId, day: Day): PersonId | undefined {
  const isThere = ({ manager }: Unit): boolean => {
    const person = chart.people.get(manager ?? '');
    return person !== undefined && !isAbsent(person, day);
  };
  return chart.pathOf.get(unit)?.find(isThere)?.manager;
}
