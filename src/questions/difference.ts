import type { Chart } from '../organisation/chart.js';
import type { GlossaryEntry, Role } from '../organisation/organisation.js';
import type { DifferenceAnswer, Finding } from './answer.js';
import type { Understanding } from './understand.js';

/** How near words differ: what each is, one beside the other. */
export function answerDifference(chart: Chart, asked: Understanding): Finding {
  const { roles, groups, modes } = asked;
  // A word that is a role or a mode too is told once; the glossary says what a mode's name means.
  const terms = asked.terms.filter((term) => !roles.some((role) => isSame(role, term)));
  const others = modes.filter(
    (mode) => !terms.some((term) => term.term.sv?.toLowerCase() === mode.name.sv?.toLowerCase()),
  );
  const parts: DifferenceAnswer['parts'] = [...roles, ...groups, ...terms, ...others];
  if (parts.length === 1 && terms.length === 1)
    return { kind: 'difference', parts: [...parts, ...otherTerm(asked)] };
  if (parts.length > 1 || roles.length === 0) return { kind: 'difference', parts };
  const near = chart.organisation.glossary.filter((term) => mentions(term, roles[0] as Role));
  return { kind: 'difference', parts: [...parts, ...near] };
}

const LIKELY = 0.5;

/** "Skillnad mellan allvarlig och extraordinär händelse": of two, one may be named by half. */
function otherTerm({ matches, terms }: Understanding): readonly GlossaryEntry[] {
  const near = matches.flatMap(({ subject, score }) =>
    subject.kind === 'term' && score >= LIKELY && !terms.includes(subject.term) ? [subject.term] : [],
  );
  return near.slice(0, 1);
}

function isSame(role: Role, { term }: GlossaryEntry): boolean {
  const words = [term.sv, term.en].map((word) => word?.toLowerCase());
  return [role.title.sv, role.title.en].some((title) => words.includes(title?.toLowerCase()));
}

/** A word whose meaning says that it is not this role. */
function mentions({ definition, term }: GlossaryEntry, role: Role): boolean {
  const title = role.title.sv?.toLowerCase() ?? role.title.en?.toLowerCase();
  if (title === undefined || term.sv?.toLowerCase() === title) return false;
  return `${definition.sv ?? ''} ${definition.en ?? ''}`.toLowerCase().includes(title);
}
