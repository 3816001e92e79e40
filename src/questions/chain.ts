import type { Chart } from '../organisation/chart.js';
import type { Finding, Question } from './answer.js';
import { nearRole, stepsFrom } from './ladder.js';
import { ownUnits } from './own-units.js';
import { oneUnit } from './places.js';
import type { Understanding } from './understand.js';

/** Whom to turn to, one after another, from a role upwards: at the unit named, else at the asker's own. */
export function answerChain(chart: Chart, asked: Understanding, question: Question): Finding {
  const role = asked.roles[0] ?? nearRole(chart);
  if (!role) return { kind: 'unknown' };
  const isPlaced = asked.units.length > 0 || asked.partly.length > 0;
  if (!isPlaced && role.level !== 'organisation' && ownUnits(chart, question.asker).length === 0)
    return { kind: 'asker-unknown', role };
  const unit = oneUnit(chart, asked, question.asker);
  const steps = stepsFrom(chart, role, unit, question.day);
  return { kind: 'chain', unit, steps, next: asked.cues.has('absent') };
}
