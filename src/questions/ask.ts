/** The one door to answers: a sentence in, an answer out. Pure and in memory. */
import type { Answer, Finding, Question } from './answer.js';
import { answerGroup } from './group.js';
import type { QuestionIndex } from './question-index.js';
import { answerRole } from './role.js';
import { understand, type Understanding } from './understand.js';
import { answerWho } from './who.js';

/** An answer with how it came about, for the debug log. */
export interface Explained {
  readonly answer: Answer;
  readonly understanding: Understanding;
}

/** Answers a sentence from the organisation's own data. */
export function ask(index: QuestionIndex, question: Question): Answer {
  return askExplained(index, question).answer;
}

/** The same, with intent and slots. */
export function askExplained(index: QuestionIndex, question: Question): Explained {
  const otherwise = question.language ?? index.chart.organisation.languages[0] ?? 'sv';
  const understanding = understand(index, question.text, otherwise);
  const answer = answerIntent(index, understanding, question);
  return { answer: { ...answer, language: understanding.language }, understanding };
}

function answerIntent(index: QuestionIndex, asked: Understanding, question: Question): Finding {
  const { chart } = index;
  const { organisation } = chart;
  switch (asked.intent) {
    case 'danger':
      return { kind: 'danger', ...(organisation.emergency && { emergency: organisation.emergency }) };
    case 'who':
      return answerWho(chart, asked, question);
    case 'role':
      return answerRole(chart, asked);
    case 'group':
      return answerGroup(chart, asked, question);
    case 'contact':
      return answerContact(index, asked);
    case 'greeting':
    case 'help':
    case 'unknown':
      return { kind: asked.intent };
  }
}

function answerContact({ chart }: QuestionIndex, asked: Understanding): Finding {
  const { contact, contacts } = chart.organisation;
  const places = new Set([...asked.units.flat(), ...asked.groups].map((place) => place.id));
  const named =
    asked.contacts.length > 0 ? asked.contacts : contacts.filter((each) => places.has(each.of ?? ''));
  const found = named.length > 0 ? named : contact ? [contact] : [];
  return found.length > 0 ? { kind: 'contact', contacts: found } : { kind: 'unknown' };
}
