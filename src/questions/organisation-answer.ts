/** What the organisation is, how it is built and which papers it has. */
import { departmentOf, departmentsOf, subtreeOf, type Chart } from '../organisation/chart.js';
import { actingOn } from '../organisation/holders.js';
import { chairsOf } from '../organisation/membership.js';
import type { Group, Person, Role, Unit } from '../organisation/organisation.js';
import type { Day } from '../time.js';
import type { Finding, OrganisationAnswer, OrganisationLevel, Question } from './answer.js';
import { namedUnits } from './places.js';
import type { Understanding } from './understand.js';

const MOST_NAMED = 3;

/** The organisation's purpose, its levels, its units, its political leadership or its papers. */
export function answerOrganisation(chart: Chart, asked: Understanding, { asker, day }: Question): Finding {
  const about = aboutOf(asked);
  const [below] =
    about === 'units' || about === 'belongs' ? namedUnits(chart, { ...asked, mine: false }, asker) : [];
  return {
    kind: 'organisation',
    about,
    levels: about === 'structure' || about === 'politics' ? levelsOf(chart, day, about) : [],
    units: unitsOf(chart, about, below),
    documents: chart.organisation.documents,
    links: chart.organisation.links,
    ...(below && { below }),
  };
}

function aboutOf({ cues, words, rule }: Understanding): OrganisationAnswer['about'] {
  if (rule === 'belongs') return 'belongs';
  if (cues.has('politics')) return 'politics';
  const isHow = cues.has('organisation') && (words[0] === 'hur' || words[0] === 'how');
  const isWhoIn = cues.has('organisation') && (cues.has('members') || cues.has('persons'));
  if (cues.has('structure') || isHow || isWhoIn) return 'structure';
  if (cues.has('documents')) return 'documents';
  if (cues.has('departments')) return 'departments';
  if (cues.has('companies')) return 'companies';
  return cues.has('units') ? 'units' : 'purpose';
}

function unitsOf(chart: Chart, about: OrganisationAnswer['about'], below: Unit | undefined): readonly Unit[] {
  if (about === 'departments' || about === 'companies') {
    const kind = about === 'departments' ? 'department' : 'company';
    return departmentsOf(chart).filter((unit) => chart.kindOf.get(unit.id) === kind);
  }
  if (about === 'belongs') return below ? [departmentOf(chart, below.id)] : [];
  if (about !== 'units') return [];
  return below ? subtreeOf(chart, below.id).slice(1, 60) : (chart.childrenOf.get(chart.root.id) ?? []);
}

/** From top to bottom: groups under the roles that chair them, then the roles by level. */
function levelsOf(chart: Chart, day: Day, about: OrganisationAnswer['about']): readonly OrganisationLevel[] {
  const { roles, groups } = chart.organisation;
  const ranked = (level: Role['level']) => roles.filter((role) => role.level === level);
  const roleLevels = [
    ...ranked('organisation'),
    ...ranked('department'),
    ...ranked('company'),
    ...ranked('unit'),
  ];
  const levels = [
    ...groups.map((group) => groupLevel(chart, group, day)),
    ...roleLevels.map((role) => roleLevel(chart, role, day)),
  ];
  return about === 'politics' ? levels.slice(0, 1) : levels;
}

function groupLevel(chart: Chart, group: Group, day: Day): OrganisationLevel {
  const people = chairsOf(chart, group, day).filter((person) => !person.hidden);
  return { item: group, people: people.slice(0, MOST_NAMED), count: people.length };
}

function roleLevel(chart: Chart, role: Role, day: Day): OrganisationLevel {
  const units = new Set((chart.assignmentsOfRole.get(role.id) ?? []).map((each) => each.unit));
  if (units.size > MOST_NAMED) return { item: role, people: [], count: units.size };
  const people = [...units]
    .flatMap((unit) => actingOn(chart, role.id, unit, day))
    .map((holding): Person => holding.person)
    .filter((person) => !person.hidden);
  return { item: role, people, count: people.length };
}
