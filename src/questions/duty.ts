/** Who does what: roles found by the description of a duty instead of by their title. */
import { isDepartment, type Chart } from '../organisation/chart.js';
import type { Role, Unit } from '../organisation/organisation.js';
import type { Finding, Question } from './answer.js';
import { answerChain } from './chain.js';
import { answerGroup } from './group.js';
import { nearRole, roleOfLevel } from './ladder.js';
import { oneUnit } from './places.js';
import type { Understanding } from './understand.js';
import { answerTopic } from './topic.js';
import { answerWho } from './who.js';

// Below this a duty shares too few words with the sentence to be meant by it alone.
const LIKELY = 0.5;

/** Who does what the sentence describes: the role whose duties share its words, or the group whose purpose does. */
export function answerDuty(chart: Chart, asked: Understanding, question: Question): Finding {
  const isFlow = asked.rule === 'raised or brought down';
  const left = isFlow ? 'purpose' : asked.rule === 'purpose of a group' ? 'duty' : undefined;
  const [best] = asked.matches.filter(({ subject }) => subject.kind !== 'topic' && subject.kind !== left);
  const topic = asked.matches.find(({ subject }) => subject.kind === 'topic');
  if (topic && topic.score > Math.max(0.35, best?.score ?? 0))
    return answerTopic(chart, { ...asked, rule: 'topic' }, question);
  // The whole way tells it too, and is never somebody else's name alone.
  if (isFlow && (best?.score ?? 0) < LIKELY)
    return answerChain(chart, { ...asked, roles: [], units: [], partly: [] }, question);
  if (best?.subject.kind === 'duty')
    return answerWho(
      chart,
      { ...asked, roles: [best.subject.role], units: [], partly: [], unexplained: [], unknownPlaces: [] },
      question,
    );
  if (best?.subject.kind === 'purpose')
    return answerGroup(chart, { ...asked, groups: [best.subject.group] }, question);
  return { kind: 'unknown' };
}

/** Who answers for security: near the staff the unit's own role, at a department its role, on top the one of all. */
export function answerSecure(chart: Chart, asked: Understanding, question: Question): Finding {
  const isRoot = asked.units.length > 0 && asked.units.flat().every((each) => each === chart.root);
  const unit = isRoot ? chart.root : oneUnit(chart, asked, question.asker);
  const isPlaced = asked.units.length > 0 || asked.partly.length > 0;
  if (!isPlaced && !question.asker && !asked.cues.has('securityHead')) return { kind: 'asker-unknown' };
  const isTop = asked.cues.has('securityHead') && !isPlaced;
  const role = isTop ? roleOfLevel(chart, 'organisation') : roleFor(chart, unit, isPlaced);
  const mine = asked.mine && !isRoot;
  return role ? answerWho(chart, { ...asked, roles: [role], mine }, question) : { kind: 'unknown' };
}

function roleFor(chart: Chart, unit: Unit, named: boolean): Role | undefined {
  if (named && unit === chart.root) return roleOfLevel(chart, 'organisation') ?? nearRole(chart);
  if (named && isDepartment(chart, unit.id)) return roleOfLevel(chart, 'department') ?? nearRole(chart);
  return nearRole(chart);
}
