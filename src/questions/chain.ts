import { isWithin, type Chart } from '../organisation/chart.js';
import { isCurrent } from '../organisation/holders.js';
import type { Person, Role, Unit } from '../organisation/organisation.js';
import type { Day } from '../time.js';
import type { Finding, Question } from './answer.js';
import { nearRole, stepsFrom } from './ladder.js';
import { ownUnits } from './own-units.js';
import { oneUnit } from './places.js';
import type { Understanding } from './understand.js';

/** Whom to turn to, one after another, from a role upwards: at the unit named, else at the asker's own. */
export function answerChain(chart: Chart, asked: Understanding, question: Question): Finding {
  const next = asked.cues.has('absent');
  const post = asked.people.length > 0 ? postMeant(chart, asked, question) : undefined;
  if (post) return { kind: 'chain', ...stepsOf(chart, post.role, post.unit, question.day), next: true };
  const role = asked.roles[0] ?? nearRole(chart);
  if (!role) return { kind: 'unknown' };
  const isPlaced = asked.units.length > 0 || asked.partly.length > 0;
  if (!isPlaced && role.level !== 'organisation' && ownUnits(chart, question.asker).length === 0)
    return { kind: 'asker-unknown', role };
  const unit = oneUnit(chart, asked, question.asker);
  return { kind: 'chain', ...stepsOf(chart, role, unit, question.day), next };
}

function stepsOf(chart: Chart, role: Role, unit: Unit, day: Day) {
  return { unit, steps: stepsFrom(chart, role, unit, day) };
}

interface Post {
  readonly role: Role;
  readonly unit: Unit;
}

/** The post of the person who is away: of several people or posts, the one nearest to the asker. */
function postMeant(chart: Chart, { people, roles }: Understanding, question: Question): Post | undefined {
  const own = ownUnits(chart, question.asker);
  const posts = people.flat().flatMap((person) => postsOf(chart, person, question.day));
  const fitting = posts.filter((post) => roles.length === 0 || roles.includes(post.role));
  const near = fitting.find((post) => own.some((unit) => isWithin(chart, unit.id, post.unit.id)));
  return near ?? (people.flat().length === 1 ? fitting[0] : undefined);
}

function postsOf(chart: Chart, person: Person, day: Day): readonly Post[] {
  const held = chart.assignmentsOfPerson.get(person.id) ?? [];
  return held.flatMap((assignment) => {
    const role = chart.roles.get(assignment.role);
    const unit = chart.units.get(assignment.unit);
    return role && unit && isCurrent(assignment, day) ? [{ role, unit }] : [];
  });
}
