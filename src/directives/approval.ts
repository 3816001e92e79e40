/** The second person: whose approval a directive needs before it goes out, as the organisation's data says. */
import type { Chart } from '../organisation/chart.js';
import { actingOn } from '../organisation/holders.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Day } from '../time.js';
import type { Directive } from './directive.js';

/** Whether a directive may not be sent before a second person has approved it. */
export function needsApproval(chart: Chart, directive: Pick<Directive, 'recipients' | 'urgent'>): boolean {
  const approval = chart.organisation.directives?.approval;
  if (!approval || (directive.urgent && approval.exceptUrgent)) return false;
  return directive.recipients > (approval.over ?? 0);
}

/** Who may approve what a person has written: whoever acts in one of the roles that day, never the writer. */
export function approversOf(chart: Chart, writer: PersonId, day: Day): readonly PersonId[] {
  const roles = chart.organisation.directives?.approval?.by ?? [];
  const people = roles.flatMap((role) => {
    const units = new Set((chart.assignmentsOfRole.get(role) ?? []).map((each) => each.unit));
    return [...units].flatMap((unit) => actingOn(chart, role, unit, day).map(({ person }) => person.id));
  });
  return [...new Set(people)].filter((person) => person !== writer);
}
