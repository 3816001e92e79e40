/** What a card's field offers while somebody types in it. */
import type { Activity, InvokeResponse } from 'botbuilder';
import { fullName, type CardPlace } from '../cards/filling.js';
import { choiceValue, type Choice } from '../cards/forms/field.js';
import { inLanguage, type Person } from '../organisation/organisation.js';
import { findPeople } from '../questions/people-search.js';
import { findUnits } from '../questions/unit-search.js';
import type { Turn } from './turn.js';

const MOST = 25;

interface Typed {
  readonly text: string;
  readonly limit: number;
  readonly skip: number;
}

/** From a field's dataset to its choices. */
const datasets: Readonly<Record<string, (turn: Turn, typed: Typed) => readonly Choice[]>> = {
  units: (turn, typed) => unitsFor(turn, typed).map(({ title, id }) => ({ title, value: id })),
  'directive-units': (turn, typed) => unitsFor(turn, typed).map(toChoice),
  'directive-people': (turn, typed) => peopleFor(turn, typed).map(toChoice),
  'directive-exceptions': (turn, typed) =>
    [...namedFor(turn, typed), ...unitsFor(turn, typed), ...peopleFor(turn, typed)]
      .slice(0, typed.limit)
      .map(toChoice),
};

/** The choices for what is typed; none for a field that nobody knows. */
export function answerSearch(turn: Turn, value: Activity['value']): InvokeResponse {
  const { dataset, queryText, queryOptions } = (value ?? {}) as Record<string, unknown>;
  const { skip, top } = (queryOptions ?? {}) as Record<string, unknown>;
  const isKnown = typeof dataset === 'string' && Object.hasOwn(datasets, dataset);
  const typed = { limit: countOf(top, MOST) || MOST, skip: countOf(skip, 1_000) };
  const results =
    isKnown && typeof queryText === 'string'
      ? (datasets[dataset]?.(turn, { ...typed, text: queryText }) ?? [])
      : [];
  const type = 'application/vnd.microsoft.search.searchResponse';
  return { status: 200, body: { statusCode: 200, type, value: { results } } };
}

interface Found {
  readonly title: string;
  readonly id: string;
}

function unitsFor(turn: Turn, { text, limit, skip }: Typed): readonly Found[] {
  return findUnits(turn.chart, text, limit, skip).map((unit) => ({
    title: fullName(unit, placeOf(turn)),
    id: unit.id,
  }));
}

/** Only for who is in the roster: the names of all employees are nobody else's. */
function peopleFor(turn: Turn, { text, limit, skip }: Typed): readonly Found[] {
  if (!turn.person) return [];
  return findPeople(turn.chart, text, limit, skip).map((person) => ({
    title: personTitle(turn, person),
    id: person.id,
  }));
}

function personTitle(turn: Turn, person: Person): string {
  const unit = turn.chart.units.get(person.units[0] ?? '');
  const where = person.organisation ?? (unit && fullName(unit, placeOf(turn)));
  return where === undefined ? person.name : `${person.name}, ${where}`;
}

/** Roles and groups by what their titles begin with. */
function namedFor({ chart, language }: Turn, { text }: Typed): readonly Found[] {
  const wanted = text.trim().toLowerCase();
  const { roles, groups } = chart.organisation;
  const named = [
    ...roles.map(({ id, title }) => ({ id, title: inLanguage(title, language) || id })),
    ...groups.map(({ id, name }) => ({ id, title: inLanguage(name, language) || id })),
  ];
  return named.filter(({ title }) => wanted !== '' && title.toLowerCase().startsWith(wanted));
}

function placeOf({ chart, language, day }: Turn): CardPlace {
  return { chart, day, language };
}

function toChoice({ title, id }: Found): Choice {
  return { title, value: choiceValue(id) };
}

function countOf(value: unknown, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? Math.min(value, most) : 0;
}
