import type { Chart } from '../organisation/chart.js';
import type { Finding, Question } from './answer.js';
import type { Understanding } from './understand.js';

/** Which operating mode is in force, and what happens in the one that was asked about. */
export function answerMode(chart: Chart, asked: Understanding, question: Question): Finding {
  const { modes, purpose, glossary } = chart.organisation;
  const now = modes.find((mode) => mode.id === question.mode) ?? modes[0];
  const named = asked.modes.length > 0 ? asked.modes : [];
  const names = named.map((mode) => mode.name.sv?.toLowerCase());
  const terms = glossary.filter((entry) => names.includes(entry.term.sv?.toLowerCase()));
  return { kind: 'mode', ...(now && { now }), asked: named, purpose, terms };
}
