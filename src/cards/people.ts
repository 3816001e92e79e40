/** How people, posts and units are named on cards. Whoever has a protected identity is never named. */
import type { Chart } from '../organisation/chart.js';
import {
  inLanguage,
  type GroupId,
  type PersonId,
  type RoleId,
  type UnitId,
} from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { inSentence } from '../questions/sentences.js';
import { unitName } from './filling.js';
import { postTexts } from './texts/posts.js';

/** A person's name, or `undefined` when it may not be told. */
export function nameOf(chart: Chart, id: PersonId): string | undefined {
  const person = chart.people.get(id);
  return person && !person.hidden ? person.name : undefined;
}

/** The name of the unit that an id stands for. */
export function nameOfUnit(chart: Chart, id: UnitId, language: Language): string {
  const unit = chart.units.get(id);
  return unit ? unitName(unit, language) : id;
}

/** The title of the role that an id stands for, inside a sentence. English keeps a title's capitals. */
export function nameOfRole(chart: Chart, id: RoleId, language: Language): string {
  const title = chart.roles.get(id)?.title ?? { sv: id };
  return language === 'sv' ? inSentence(title, language) : inLanguage(title, language);
}

/** The name of the group that an id stands for. */
export function nameOfGroup(chart: Chart, id: GroupId, language: Language): string {
  return inLanguage(chart.groups.get(id)?.name, language) || id;
}

/**
 * Who sends, with what gave the right: "Anna Ek, säkerhetschef". `as` holds role ids, `manager`, `chair` or
 * `secretary`. A protected identity is told by the role alone.
 */
export function senderOf(chart: Chart, person: PersonId, as: readonly string[], language: Language): string {
  const name = nameOf(chart, person);
  const own = name === undefined ? undefined : ownTitle(chart, person, language);
  const capacity = as.map((each) => capacityOf(chart, person, each, language)).slice(0, 2);
  const title = capacity.length > 0 ? capacity.join(postTexts[language].and) : own;
  const words = [name, title].filter((word) => word !== undefined && word !== '');
  return words.length > 0 ? words.join(', ') : inLanguage(chart.organisation.name, language);
}

function capacityOf(chart: Chart, person: PersonId, as: string, language: Language): string {
  const t = postTexts[language];
  if (chart.roles.has(as)) return nameOfRole(chart, as, language);
  if (as === 'chair') return t.chair;
  if (as === 'secretary') return t.secretary;
  const managed = chart.unitsManagedBy.get(person)?.[0];
  return managed ? t.manager(unitName(managed, language)) : t.someManager;
}

function ownTitle(chart: Chart, id: PersonId, language: Language): string | undefined {
  const person = chart.people.get(id);
  return (language === 'en' ? person?.titleEn : undefined) ?? person?.title;
}
