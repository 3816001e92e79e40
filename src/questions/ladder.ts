/** The chain of roles from the workplace upwards, as the organisation's data has it. */
import type { Chart } from '../organisation/chart.js';
import { findHolder, holdersOf, homeOf, roleBehind } from '../organisation/holders.js';
import type { Role, Unit } from '../organisation/organisation.js';
import type { Day } from '../time.js';
import type { ChainStep } from './answer.js';

/** The role nearest to the staff: of the unit level, the one that most posts are held of. */
export function nearRole(chart: Chart): Role | undefined {
  return mostHeld(chart, 'unit') ?? chart.organisation.roles.at(-1);
}

/** The role that a level's security questions go to: what the role below it escalates or reports to. */
export function roleOfLevel(chart: Chart, level: 'department' | 'organisation'): Role | undefined {
  for (const role of chainOf(chart, nearRole(chart)))
    if (role.level === level || (level === 'department' && role.level === 'company')) return role;
  return undefined;
}

/** A role and what it escalates to, upwards to the end. */
export function chainOf(chart: Chart, first: Role | undefined): readonly Role[] {
  const chain: Role[] = [];
  for (let role = first; role && !chain.includes(role);) {
    chain.push(role);
    role = roleBehind(chart, role.escalatesTo ?? role.reportsTo);
  }
  return chain;
}

/** Each role of the chain from `first` upwards at a unit, with who acts there on a day. */
export function stepsFrom(chart: Chart, first: Role, unit: Unit, day: Day): readonly ChainStep[] {
  return chainOf(chart, first).map((role) => stepAt(chart, role, unit, day));
}

function stepAt(chart: Chart, role: Role, unit: Unit, day: Day): ChainStep {
  const home = homeOf(chart, role, unit);
  const { found, climbed } = findHolder(chart, role, unit, day);
  const place = found && found.role === role ? found.unit : home;
  const there = holdersOf(chart, role.id, place.id, day).filter((each) => !each.person.hidden);
  const holdings = climbed && found?.role !== role ? [] : (found?.holdings ?? []);
  return {
    role,
    unit: place,
    holders: holdings.filter((each) => !each.person.hidden).map((each) => each.person),
    deputies: there.filter((each) => each.assignment.deputy && !each.acting).map((each) => each.person),
  };
}

function mostHeld(chart: Chart, level: Role['level']): Role | undefined {
  let most: Role | undefined;
  const held = (role: Role) => chart.assignmentsOfRole.get(role.id)?.length ?? 0;
  for (const role of chart.organisation.roles)
    if (role.level === level && (!most || held(role) > held(most))) most = role;
  return most;
}
