/** Whom something goes on to when nobody answers on a post: the filled posts of its chain, nearest first. */
import type { Day } from '../time.js';
import type { Post } from './audience.js';
import type { Chart } from './chart.js';
import { actingOn, isAbsent, roleBehind } from './holders.js';
import type { GroupId, PersonId, RoleId, UnitId } from './organisation.js';

/** A filled post above another one, and who acts on it. */
export interface EscalationStep {
  readonly unit: UnitId;
  /** Absent for a manager and for a chair by name. */
  readonly role?: RoleId;
  readonly people: readonly PersonId[];
}

/**
 * The filled posts above a post on a day. Vacant ones are passed over, and so are those that only `person`, or people
 * of a nearer one, act on: what goes on must reach somebody else.
 */
export function escalationSteps(
  chart: Chart,
  post: Post,
  person: PersonId,
  day: Day,
): readonly EscalationStep[] {
  const steps =
    post.role === undefined ? managersAbove(chart, post) : chainAbove(chart, post.role, post.unit, day);
  const met = new Set([person]);
  return steps.flatMap((step) => {
    const people = step.people.filter((each) => !met.has(each));
    for (const each of people) met.add(each);
    return people.length > 0 ? [{ ...step, people }] : [];
  });
}

function chainAbove(chart: Chart, from: RoleId, unit: UnitId, day: Day): readonly EscalationStep[] {
  const steps: EscalationStep[] = [];
  const seen = new Set<string>([from]);
  let link = chart.roles.get(from)?.escalatesTo;
  while (link !== undefined && !seen.has(link)) {
    seen.add(link);
    const role = roleBehind(chart, link);
    const step = role ? nearestActing(chart, role.id, unit, day) : chairByName(chart, link, day);
    if (step) steps.push(step);
    link = role?.escalatesTo;
  }
  return steps;
}

function nearestActing(chart: Chart, role: RoleId, unit: UnitId, day: Day): EscalationStep | undefined {
  for (const { id } of chart.pathOf.get(unit) ?? []) {
    const people = actingOn(chart, role, id, day).map((each) => each.person.id);
    if (people.length > 0) return { unit: id, role, people };
  }
  return undefined;
}

function chairByName(chart: Chart, link: RoleId | GroupId, day: Day): EscalationStep | undefined {
  const chair = chart.groups.get(link)?.chair;
  const person = chair && 'person' in chair ? chart.people.get(chair.person) : undefined;
  if (!person || isAbsent(person, day)) return undefined;
  return { unit: chart.root.id, people: [person.id] };
}

/** Posts without a role: the manager of the unit, or of the units above whoever manages it. */
function managersAbove(chart: Chart, post: Post): readonly EscalationStep[] {
  return (chart.pathOf.get(post.unit) ?? []).flatMap(({ id, manager }) =>
    manager === undefined ? [] : [{ unit: id, people: [manager] }],
  );
}
