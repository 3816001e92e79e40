import { inLanguage, type Role } from '../organisation/organisation.js';
import type { RoleAnswer, RoleDemand } from '../questions/answer.js';
import { buttonTitle, fill, linesOf, sourceLine, unitName, type CardPlace, type Filling } from './filling.js';
import { inSentence, questionSentences } from '../questions/sentences.js';
import { plain } from './markdown.js';
import { answerTexts } from './texts/answers.js';
import { toldTexts } from './texts/told.js';
import { toldCard } from './told.js';

/** What a role is: what it is for, its tasks, who appoints it and whom it reports to. */
export function roleCard({ role, reportsTo, demand }: RoleAnswer, place: CardPlace): Filling {
  const { language } = place;
  if (demand) return toldCard({ title: demandTold(role, demand, place), sourced: true }, place);
  const t = answerTexts[language];
  const title = inLanguage(role.title, language);
  const description = inLanguage(role.description, language);
  const tasks = role.tasks.map((task) => `• ${plain(inLanguage(task, language))}`);
  const above = reportsTo && inLanguage('title' in reportsTo ? reportsTo.title : reportsTo.name, language);
  const facts = [
    { title: t.appointedBy, value: plain(inLanguage(role.appointedBy, language)) },
    { title: t.reportsTo, value: plain(above ?? '') },
    { title: t.howMany, value: plain(t.atLeast(role.required[role.level] ?? 0, role.level)) },
  ].filter((fact) => fact.value !== '');
  const question = questionSentences[language].whoHere(inSentence(role.title, language));
  return fill('answer-role', language, description === '' ? title : `${title}: ${description}`, {
    title: plain(title),
    hasDescription: description !== '',
    description: plain(description),
    hasTasks: tasks.length > 0,
    tasksTitle: t.tasks,
    tasks: linesOf(tasks),
    hasFacts: facts.length > 0,
    facts,
    ask: { title: buttonTitle(question), text: question },
    footer: sourceLine(place),
  });
}

/** What it takes to have the role, or where it must be held, in one sentence. */
function demandTold(role: Role, demand: RoleDemand, { chart, language }: CardPlace): string {
  const t = toldTexts[language];
  const title = inSentence(role.title, language);
  if (demand.kind === 'training') {
    const { requiresTraining } = role;
    if (requiresTraining === undefined || requiresTraining === false) return t.noTraining(title);
    return t.training(title, requiresTraining === true ? '' : requiresTraining);
  }
  if (demand.kind === 'needed') {
    const unit = unitName(demand.unit, language);
    return demand.count > 0 ? t.needed(unit, demand.count, title) : t.notNeeded(unit, title);
  }
  const plural = inSentence(role.plural[language] === undefined ? role.title : role.plural, language);
  const numbers = Object.entries(role.required).map(([kind, count]) => t.perUnit(count, kindTitle(kind)));
  return numbers.length > 0 ? t.requiredNumber(plural, numbers.join(', ')) : t.noNumber(plural);

  function kindTitle(kind: string): string {
    const own = chart.organisation.kinds.find((each) => each.id === kind);
    return own ? inSentence(own.title, language) : (t.unitKinds[kind] ?? kind);
  }
}
