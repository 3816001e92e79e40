/** What of a sentence may be kept without the person: nothing that tells of one, or of danger. */
import { departmentOf, subtreeOf, type Chart } from '../organisation/chart.js';
import type { Person, Unit, UnitId } from '../organisation/organisation.js';
import type { Answer } from './answer.js';
import { dangerIn } from './danger.js';
import { foldAccents, tokensOf } from './tokens.js';

/** A department with fewer people is not named: it would be as good as a name. */
const FEWEST_PEOPLE = 20;
const LONGEST_KEPT = 300;

/** Answers that tell the sentence was about danger, a person, or something that is never given away. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set([
  'danger',
  'others',
  'refused',
  'person',
  'nobody',
  'mine',
]);

/** The sentence as it may be kept, or `undefined`. Strict: what merely could be a name is none of ours. */
export function keepable(chart: Chart, text: string, answer?: Pick<Answer, 'kind'>): string | undefined {
  const written = text.slice(0, LONGEST_KEPT).trim();
  if (written === '' || (answer && ABOUT_PEOPLE.has(answer.kind))) return undefined;
  if (/@|\d[\d\s-]{4,}\d/.test(written)) return undefined;
  const tokens = tokensOf(written);
  if (dangerIn(tokens) !== 'none') return undefined;
  const words = wordsOf(chart);
  const isNamed = tokens.some(({ folded }) => words.people.has(withoutGenitive(folded, words.people)));
  return isNamed || hasForeignName(written, words.organisation) ? undefined : written;
}

/** The asker's department, where so many work that it tells nothing of the asker. */
export function departmentKept(chart: Chart, asker: Person | undefined): UnitId | undefined {
  const unit = asker?.units[0];
  if (unit === undefined || !chart.units.has(unit)) return undefined;
  const department = departmentOf(chart, unit);
  return peopleIn(chart, department) >= FEWEST_PEOPLE ? department.id : undefined;
}

interface Words {
  readonly people: ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
}

const wordsIn = new WeakMap<Chart, Words>();
const sizes = new WeakMap<Unit, number>();

/** Names of people, and the words of the organisation, which begin with capitals as well. */
function wordsOf(chart: Chart): Words {
  const known = wordsIn.get(chart);
  if (known) return known;
  const { units, roles, groups, people, name, contacts } = chart.organisation;
  const organisation = new Set(
    [
      ...units.flatMap((unit) => [unit.name, unit.nameEn ?? '', ...unit.aliases]),
      ...roles.flatMap(({ title, plural, aliases }) => [...values(title), ...values(plural), ...aliases]),
      ...groups.flatMap((group) => [...values(group.name), ...group.aliases]),
      ...contacts.flatMap((contact) => values(contact.name)),
      ...values(name),
    ].flatMap(foldedWords),
  );
  const words = { people: new Set(people.flatMap((person) => foldedWords(person.name))), organisation };
  wordsIn.set(chart, words);
  return words;
}

function values(text: { readonly sv?: string; readonly en?: string }): readonly string[] {
  return [text.sv ?? '', text.en ?? ''];
}

function foldedWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(foldAccents);
}

function withoutGenitive(word: string, names: ReadonlySet<string>): string {
  return names.has(word) || !word.endsWith('s') ? word : word.slice(0, -1);
}

/** A capital inside a sentence at a word that is not the organisation's: a name of somebody or of some place. */
function hasForeignName(text: string, own: ReadonlySet<string>): boolean {
  const words = [...text.matchAll(/(^|[.!?:]\s*|\s)\p{P}*(\p{Lu}\p{Ll}+)/gu)];
  return words.some(([, before = '', word = '']) => {
    if (before !== ' ' && !/^\s$/.test(before)) return false;
    const folded = foldAccents(word.toLowerCase());
    return !own.has(folded) && !own.has(withoutGenitive(folded, own));
  });
}

function peopleIn(chart: Chart, department: Unit): number {
  const known = sizes.get(department);
  if (known !== undefined) return known;
  const people = subtreeOf(chart, department.id).flatMap((unit) => chart.employeesOf.get(unit.id) ?? []);
  const size = new Set(people).size;
  sizes.set(department, size);
  return size;
}
