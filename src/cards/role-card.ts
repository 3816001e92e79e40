import { inLanguage } from '../organisation/organisation.js';
import type { RoleAnswer } from '../questions/answer.js';
import { buttonTitle, fill, linesOf, sourceLine, type CardPlace, type Filling } from './filling.js';
import { inSentence, questionSentences } from '../questions/sentences.js';
import { plain } from './markdown.js';
import { answerTexts } from './texts/answers.js';

/** What a role is: what it is for, its tasks, who appoints it and whom it reports to. */
export function roleCard({ role, reportsTo }: RoleAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = answerTexts[language];
  const title = inLanguage(role.title, language);
  const description = inLanguage(role.description, language);
  const tasks = role.tasks.map((task) => `• ${plain(inLanguage(task, language))}`);
  const above = reportsTo && inLanguage('title' in reportsTo ? reportsTo.title : reportsTo.name, language);
  const facts = [
    { title: t.appointedBy, value: plain(inLanguage(role.appointedBy, language)) },
    { title: t.reportsTo, value: plain(above ?? '') },
    { title: t.howMany, value: plain(t.atLeast(role.required[role.level] ?? 0)) },
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
