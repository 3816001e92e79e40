/** How many hold a role, and which posts stand empty: counted once a version and day, then looked up. */
import { isDepartment, type Chart } from '../organisation/chart.js';
import { vacanciesOn, type Vacancy } from '../organisation/coverage.js';
import { isCurrent } from '../organisation/holders.js';
import type { Unit } from '../organisation/organisation.js';
import type { Day } from '../time.js';
import type { Finding, Question } from './answer.js';
import { nearRole } from './ladder.js';
import { ownUnits } from './own-units.js';
import { namedUnits } from './places.js';
import type { Understanding } from './understand.js';

interface Tallies {
  readonly day: Day;
  /** By unit and role, units above included: who holds it. */
  readonly holders: ReadonlyMap<string, number>;
  readonly vacancies: ReadonlyMap<string, readonly Vacancy[]>;
}

const counted = new WeakMap<Chart, Tallies>();

/** How many hold a role at a unit and below, or which posts there stand empty. */
export function answerTally(chart: Chart, asked: Understanding, { asker, day }: Question): Finding {
  const role = asked.roles[0] ?? nearRole(chart);
  if (!role) return { kind: 'unknown' };
  const isPlaced = asked.units.length > 0 || asked.partly.length > 0;
  const units = isPlaced
    ? namedUnits(chart, { ...asked, mine: false }, asker)
    : asked.mine
      ? homeUnits(chart, ownUnits(chart, asker))
      : [];
  if (units.length > 1) {
    return {
      kind: 'ask-back',
      role,
      deputy: false,
      options: units.slice(0, 5).map((unit) => ({ kind: 'unit', unit })),
    };
  }
  if (asked.unknownPlaces.length > 0 && !isPlaced && !asked.mine)
    return { kind: 'unit-unknown', role, options: [] };
  const unit = units[0] ?? chart.root;
  const { holders, vacancies } = talliesOf(chart, day);
  const key = `${role.id}\u0000${unit.id}`;
  const missing = vacancies.get(key) ?? [];
  return {
    kind: 'tally',
    about:
      asked.cues.has('count') && !asked.cues.has('vacant') && !asked.cues.has('vacancies')
        ? 'holders'
        : 'vacancies',
    role,
    unit,
    holders: holders.get(key) ?? 0,
    posts: missing.length,
    vacancies: missing,
  };
}

/** "Hos oss" in a question about several posts means the department. */
function homeUnits(chart: Chart, own: readonly Unit[]): readonly Unit[] {
  return own
    .map((unit) => chart.pathOf.get(unit.id)?.find((each) => isDepartment(chart, each.id)) ?? unit)
    .filter((unit, at, all) => all.indexOf(unit) === at);
}

function talliesOf(chart: Chart, day: Day): Tallies {
  const known = counted.get(chart);
  if (known?.day === day) return known;
  const people = new Map<string, Set<string>>();
  for (const assignment of chart.organisation.assignments) {
    if (assignment.deputy || !isCurrent(assignment, day)) continue;
    for (const unit of chart.pathOf.get(assignment.unit) ?? [])
      addTo(people, `${assignment.role}\u0000${unit.id}`, assignment.person);
  }
  const vacancies = new Map<string, Vacancy[]>();
  for (const vacancy of vacanciesOn(chart, day))
    for (const unit of chart.pathOf.get(vacancy.unit.id) ?? []) {
      const key = `${vacancy.role.id}\u0000${unit.id}`;
      vacancies.set(key, [...(vacancies.get(key) ?? []), vacancy]);
    }
  const holders = new Map([...people].map(([key, set]) => [key, set.size]));
  const tallies = { day, holders, vacancies };
  counted.set(chart, tallies);
  return tallies;
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
