/** How people, posts and units are named on cards. Whoever has a protected identity is never named. */
import type { Chart } from '../organisation/chart.js';
import { inLanguage, type PersonId, type RoleId, type UnitId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { postTexts } from './texts/posts.js';

/** A person's name, or `undefined` when it may not be told. */
export function nameOf(chart: Chart, id: PersonId): string | undefined {
  const person = chart.people.get(id);
  return person && !person.hidden ? person.name : undefined;
}

/** A unit's name in a language. */
export function unitName(chart: Chart, id: UnitId, language: Language): string {
  const unit = chart.units.get(id);
  return (language === 'en' ? unit?.nameEn : undefined) ?? unit?.name ?? id;
}

/** A role's title in a language, as it stands inside a sentence. */
export function roleInSentence(chart: Chart, id: RoleId, language: Language): string {
  const title = inLanguage(chart.roles.get(id)?.title, language) || id;
  return language === 'sv' && /^\p{Lu}\p{Ll}/u.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
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
  if (chart.roles.has(as)) return roleInSentence(chart, as, language);
  if (as === 'chair') return t.chair;
  if (as === 'secretary') return t.secretary;
  const managed = chart.unitsManagedBy.get(person)?.[0];
  return managed ? t.manager(unitName(chart, managed.id, language)) : t.someManager;
}

function ownTitle(chart: Chart, id: PersonId, language: Language): string | undefined {
  const person = chart.people.get(id);
  return (language === 'en' ? person?.titleEn : undefined) ?? person?.title;
}
