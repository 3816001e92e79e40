/** What somebody is in the security organisation. Others than holders, managers and group members are not described. */
import { isWithin, type Chart } from '../organisation/chart.js';
import { actingOn, isAbsent, isCurrent } from '../organisation/holders.js';
import { chairsOf, groupSeats } from '../organisation/membership.js';
import type { Person, Role, Unit } from '../organisation/organisation.js';
import type { Day } from '../time.js';
import { answerChain } from './chain.js';
import type { Finding, PersonAnswer, PersonPost, Question } from './answer.js';
import { asksForNumber } from './contact-signs.js';
import { answerGroup, isLarge } from './group.js';
import { ownUnits } from './own-units.js';
import { namedUnits } from './places.js';
import { whoAt } from './post-holder.js';
import type { QuestionIndex } from './question-index.js';
import type { Understanding } from './understand.js';

const MOST_OPTIONS = 6;

/** Who a person is; asks which where several have the name, and tells nothing of those without an assignment. */
export function answerPerson(index: QuestionIndex, asked: Understanding, question: Question): Finding {
  const { chart } = index;
  const named = [...new Set(asked.people.flat())];
  if (named.length === 0) return { kind: 'nobody' };
  if (asksWhoInstead(asked)) return whoInstead(chart, named, asked, question);
  const units = namedUnits(chart, { ...asked, mine: false }, undefined);
  const here = named.filter((person) => units.some((unit) => worksAt(chart, person, unit)));
  const people = here.length > 0 ? here : named;
  const described = people.filter((person) => index.people.described.has(person.id));
  const [person, ...others] = described.length > 0 ? described : people;
  if (!person) return { kind: 'nobody' };
  if (others.length >= MOST_OPTIONS || (others.length > 0 && described.length === 0))
    return { kind: 'nobody' };
  if (others.length > 0) return whichPerson(chart, described, question.day);
  const around = aroundPerson(chart, person, asked, question);
  if (around) return around;
  if (asked.groups.length > 0 && described.length > 0)
    return answerGroup(chart, asked, question, { person, self: false });
  const answer = {
    ...describe(chart, person, question.day, asked.recalled ? undefined : asked.roles[0]),
    ...(asksForNumber(asked.words) && { number: true as const }),
  };
  const isNobody = answer.posts.length + answer.manages.length + answer.seats.length === 0;
  return isNobody ? { kind: 'nobody', person } : answer;
}

/** Who stands in for somebody, or is their manager: of those who may be described. */
function aroundPerson(
  chart: Chart,
  person: Person,
  asked: Understanding,
  question: Question,
): Finding | undefined {
  const posts = postsOf(chart, person, question.day).filter((post) => !post.deputy);
  const [post] = posts.filter(({ role }) => asked.roles.length === 0 || asked.roles.includes(role));
  if (!post) return undefined;
  if (asked.deputy) return whoAt(chart, post.role, post.unit, true, question.day);
  if (!asked.cues.has('manager') || asked.roles.length > 0) return undefined;
  const path = (chart.pathOf.get(person.units[0] ?? post.unit.id) ?? []).filter(
    (unit) => unit.manager !== undefined && unit.manager !== person.id,
  );
  return path[0] && managerOf(chart, path[0]);
}

function asksWhoInstead({ cues, who }: Understanding): boolean {
  return cues.has('absent') && (who || cues.has('ask') || cues.has('chain'));
}

/** "Anna är borta, vem tar jag det med": whoever comes after her, of several Annas the one nearest to the asker. */
function whoInstead(
  chart: Chart,
  named: readonly Person[],
  asked: Understanding,
  question: Question,
): Finding {
  const own = ownUnits(chart, question.asker);
  const near = named.filter((person) => own.some((unit) => worksAt(chart, person, unit)));
  const posts = (near.length > 0 ? near : named).flatMap((person) =>
    postsOf(chart, person, question.day).slice(0, 1),
  );
  const [post, ...others] = posts;
  if (!post) return answerChain(chart, asked, question);
  if (others.length > 0) return whichPerson(chart, named, question.day);
  return answerChain(chart, { ...asked, roles: [post.role], units: [[post.unit]], partly: [] }, question);
}

/** What the asker is: unit, posts, seats; whether they hold the role or sit in the group that they name. */
export function answerSelf(chart: Chart, asked: Understanding, question: Question): Finding {
  const { asker, day } = question;
  if (!asker) return { kind: 'asker-unknown' };
  if (asked.groups.length > 0) return answerGroup(chart, asked, question, { person: asker, self: true });
  const own = ownUnits(chart, asker);
  const ownFirst =
    (asked.cues.has('own') || asked.cues.has('belongs')) && asked.roles.length === 0 && own.length > 0;
  return {
    ...describe(chart, asker, day, asked.roles[0]),
    self: true,
    own,
    ...(ownFirst && { ownFirst: true as const }),
  };
}

/** Who manages a unit: the one named, else the asker's own. */
export function answerManager(chart: Chart, asked: Understanding, { asker }: Question): Finding {
  const named = namedUnits(chart, asked, asker);
  if (named.length > 1)
    return {
      kind: 'ask-back',
      deputy: false,
      options: named.slice(0, MOST_OPTIONS).map((unit) => ({ kind: 'unit', unit })),
    };
  const unit = named[0] ?? (asked.unknownPlaces.length === 0 ? ownUnits(chart, asker)[0] : undefined);
  if (!unit) return asker || asked.unexplained.length > 0 ? { kind: 'unknown' } : { kind: 'asker-unknown' };
  return managerOf(chart, unit);
}

function managerOf(chart: Chart, unit: Unit): Finding {
  const person = chart.people.get(unit.manager ?? '');
  return { kind: 'manager', unit, ...(person && !person.hidden && { person }) };
}

function worksAt(chart: Chart, person: Person, unit: Unit): boolean {
  const places = [
    ...person.units,
    ...(chart.assignmentsOfPerson.get(person.id) ?? []).map((each) => each.unit),
    ...(chart.unitsManagedBy.get(person.id) ?? []).map((each) => each.id),
  ];
  return unit !== chart.root && places.some((id) => isWithin(chart, id, unit.id));
}

function whichPerson(chart: Chart, people: readonly Person[], day: Day): Finding {
  return {
    kind: 'ask-back',
    deputy: false,
    options: people.map((person) => {
      const [post] = postsOf(chart, person, day);
      return { kind: 'person', person, ...(post && { post }) };
    }),
  };
}

/** Everything that the security organisation knows of somebody on a day. */
function describe(chart: Chart, person: Person, day: Day, role: Role | undefined): PersonAnswer {
  const posts = postsOf(chart, person, day);
  const ofRole = posts.filter((post) => post.role === role);
  return {
    kind: 'person',
    person,
    posts,
    manages: chart.unitsManagedBy.get(person.id) ?? [],
    seats: seatsOf(chart, person, day),
    self: false,
    own: [],
    ...(isAbsent(person, day) && { away: person.absentTo === undefined ? {} : { until: person.absentTo } }),
    ...(role && {
      role: { role, has: ofRole.some((post) => !post.deputy), asDeputy: ofRole.some((post) => post.deputy) },
    }),
  };
}

function postsOf(chart: Chart, person: Person, day: Day): readonly PersonPost[] {
  const away = isAbsent(person, day);
  return (chart.assignmentsOfPerson.get(person.id) ?? [])
    .filter((assignment) => isCurrent(assignment, day))
    .flatMap((assignment): PersonPost[] => {
      const role = chart.roles.get(assignment.role);
      const unit = chart.units.get(assignment.unit);
      if (!role || !unit) return [];
      const acting = away && !assignment.deputy ? actingOn(chart, role.id, unit.id, day) : [];
      return [
        {
          role,
          unit,
          deputy: assignment.deputy,
          replacedBy: acting.map((each) => each.person).filter((each) => !each.hidden),
          ...(away && person.absentTo !== undefined && { until: person.absentTo }),
          ...(assignment.confirmed !== undefined && { confirmed: assignment.confirmed }),
        },
      ];
    })
    .sort((a, b) => Number(a.deputy) - Number(b.deputy));
}

function seatsOf(chart: Chart, person: Person, day: Day): PersonAnswer['seats'] {
  return chart.organisation.groups.flatMap((group) => {
    if (isLarge(chart, group)) return [];
    const seat = groupSeats(chart, group, day).find((each) => each.person === person);
    const chair = chairsOf(chart, group, day).includes(person);
    if (!seat && !chair) return [];
    return [{ group, chair, ...(seat?.as !== undefined && { as: seat.as }) }];
  });
}
