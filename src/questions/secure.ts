import { isDepartment, type Chart } from '../organisation/chart.js';
import type { Role, Unit } from '../organisation/organisation.js';
import type { Finding, Question } from './answer.js';
import { nearRole, roleOfLevel } from './ladder.js';
import { oneUnit } from './places.js';
import type { Understanding } from './understand.js';
import { answerWho } from './who.js';

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
