/** People by what somebody types of their names, while typing. A protected identity is never offered. */
import type { Chart } from '../organisation/chart.js';
import type { Person } from '../organisation/organisation.js';
import { foldAccents } from './tokens.js';

interface Named {
  readonly person: Person;
  readonly words: readonly string[];
  readonly email: string;
}

const namesIn = new WeakMap<Chart, readonly Named[]>();

/** The people each of whose typed words begins a word of their name, or whose address begins so; in order of name. */
export function findPeople(chart: Chart, typed: string, limit: number, skip = 0): readonly Person[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const words = wanted.split(/\s+/);
  const found = namesOf(chart).filter(
    (each) =>
      each.email.startsWith(wanted) ||
      words.every((word) => each.words.some((name) => name.startsWith(word))),
  );
  return found.slice(skip, skip + limit).map(({ person }) => person);
}

function namesOf(chart: Chart): readonly Named[] {
  const known = namesIn.get(chart);
  if (known) return known;
  const names = chart.organisation.people
    .filter((person) => !person.hidden)
    .map((person) => ({
      person,
      words: fold(person.name).split(/[\s-]+/),
      email: (person.email ?? '').toLowerCase(),
    }))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'sv'));
  namesIn.set(chart, names);
  return names;
}

function fold(text: string): string {
  return foldAccents(text.slice(0, 200).toLowerCase()).trim();
}
