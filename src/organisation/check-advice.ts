/** What is not wrong but worth a look: vacancies, posts at odd places, groups without a chair, holders without id. */
import type { Day } from '../time.js';
import { isFarReaching, needsObjectId } from './bindings.js';
import { createChart, isWithin, postKey, type Chart } from './chart.js';
import { requiredAt, vacanciesOn } from './coverage.js';
import type { Draft } from './draft.js';
import type { Place, Report } from './faults.js';
import { below } from './field.js';
import type { Assignment, Role, Unit } from './organisation.js';

/** Warns of groups without a chair or without members. */
export function adviseOnGroups(draft: Draft, report: Report): void {
  draft.organisation.groups.forEach((group, index) => {
    const place = draft.places.groups[index] ?? { file: 'groups.yaml' };
    if (!group.chair) report('group-without-chair', below(place, 'chair'), { id: group.id });
    if (group.members.length === 0)
      report('group-without-members', below(place, 'members'), { id: group.id });
  });
}

/** Warns of vacant posts, of holders at odd places, and of holders whom only their object id may let in. */
export function adviseOnPosts(draft: Draft, today: Day, report: Report): void {
  if (!draft.organisation.units.some((unit) => unit.parent === undefined)) return;
  const chart = createChart(draft.organisation, 'draft');
  adviseOnVacancies(draft, chart, today, report);
  draft.organisation.assignments.forEach((assignment, index) => {
    const place = draft.places.assignments[index] ?? { file: 'assignments.csv' };
    const [role, unit] = [chart.roles.get(assignment.role), chart.units.get(assignment.unit)];
    if (role && unit && (assignment.to ?? today) >= today)
      adviseOnAssignment(chart, { assignment, role, unit, place }, report);
  });
  adviseOnObjectIds(draft, chart, today, report);
}

interface Post {
  readonly assignment: Assignment;
  readonly role: Role;
  readonly unit: Unit;
  readonly place: Place;
}

function adviseOnAssignment(chart: Chart, post: Post, report: Report): void {
  const { assignment, role, unit, place } = post;
  if (!fitsLevel(chart, role, unit))
    report('wrong-level', below(place, 'unit'), { role: role.id, unit: unit.id, level: role.level });
  if (worksElsewhere(chart, post))
    report('works-elsewhere', below(place, 'person'), { person: assignment.person, unit: unit.id });
  if (assignment.deputy && !hasOrdinary(chart, assignment))
    report('deputy-alone', below(place, 'deputy'), {
      person: assignment.person,
      role: role.id,
      unit: unit.id,
    });
}

/** A unit's role lies on what is below departments; every role also lies where it is required. */
function fitsLevel(chart: Chart, role: Role, unit: Unit): boolean {
  const kind = chart.kindOf.get(unit.id) ?? 'unit';
  if (requiredAt(chart, role, { ...unit, exempt: [] }) > 0) return true;
  return role.level === 'unit' ? ['division', 'unit', 'workplace'].includes(kind) : role.level === kind;
}

/** Only the roles of units are held by somebody from the unit; officers often answer for companies beside. */
function worksElsewhere(chart: Chart, { assignment, role, unit }: Post): boolean {
  const units = chart.people.get(assignment.person)?.units ?? [];
  if (role.level !== 'unit' || units.length === 0) return false;
  return !units.some((own) => isWithin(chart, own, unit.id));
}

function hasOrdinary(chart: Chart, deputy: Assignment): boolean {
  const post = chart.assignmentsOfPost.get(postKey(deputy.role, deputy.unit)) ?? [];
  return post.some(
    (each) =>
      !each.deputy &&
      (each.from ?? '') <= (deputy.to ?? '9999') &&
      (deputy.from ?? '') <= (each.to ?? '9999'),
  );
}

function adviseOnVacancies(draft: Draft, chart: Chart, today: Day, report: Report): void {
  const indexOf = new Map(draft.organisation.units.map((unit, index) => [unit.id, index]));
  for (const { unit, role, required, held } of vacanciesOn(chart, today)) {
    const place = draft.places.units[indexOf.get(unit.id) ?? -1] ?? { file: 'units.csv' };
    const values = { unit: unit.id, name: unit.name, role: role.id };
    report('vacant-post', place, { ...values, held: `${held}`, required: `${required}` });
  }
}

/** Warns once a person of posts that are bound by object id alone when the bot runs with credentials. */
function adviseOnObjectIds(draft: Draft, chart: Chart, today: Day, report: Report): void {
  draft.organisation.people.forEach((person, index) => {
    if (person.entraObjectId !== undefined || !needsObjectId(chart, person.id, today)) return;
    const place = below(draft.places.people[index] ?? { file: 'people.csv' }, 'entraObjectId');
    const posts = (chart.assignmentsOfPerson.get(person.id) ?? []).filter(
      (each) => (each.to ?? today) >= today,
    );
    const roles = posts
      .map((each) => each.role)
      .filter((id) => isFarReaching(chart.roles.get(id)?.may ?? {}));
    const by = roles.length > 0 ? [...new Set(roles)] : ['manager'];
    report('no-object-id', place, { person: person.id, roles: by.join(', ') });
  });
}
