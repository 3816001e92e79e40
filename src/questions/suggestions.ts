import type { Chart } from '../organisation/chart.js';
import { inLanguage, type Role } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { inSentence, questionSentences } from './sentences.js';

/**
 * Three sentences worth typing, which the organisation's own data answers; fewer where it holds less. Whoever is not
 * in the roster has no unit to ask about: for them a unit is named.
 */
export function suggestedQuestions(chart: Chart, language: Language, inRoster = true): readonly string[] {
  const sentences = questionSentences[language];
  const { roles, groups } = chart.organisation;
  const near = roles.find((role) => role.level === 'unit') ?? roles.at(-1);
  const others = roles.filter((role) => role !== near);
  const above = others.find((role) => role.level === 'department') ?? others[0];
  const group = groups.find((each) => each.calendar.length > 0) ?? groups[0];
  const texts = [
    near &&
      (inRoster ? sentences.whoHere(inSentence(near.title, language)) : whoSomewhere(chart, near, language)),
    above && sentences.whatRole(inSentence(above.title, language)),
    group && sentences.whatGroup(inLanguage(group.name, language)),
  ];
  return texts.filter((text) => text !== undefined);
}

function whoSomewhere(chart: Chart, role: Role, language: Language): string | undefined {
  const unit = chart.units.get(chart.assignmentsOfRole.get(role.id)?.[0]?.unit ?? '');
  return (
    unit &&
    questionSentences[language].whoAt(
      inSentence(role.title, language),
      (language === 'en' ? unit.nameEn : undefined) ?? unit.name,
    )
  );
}
