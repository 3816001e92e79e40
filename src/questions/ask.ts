/** The one door to answers: a sentence in, an answer out. Pure and in memory. */
import type { Answer, Finding, Question } from './answer.js';
import { answerChain } from './chain.js';
import { contextOf } from './context.js';
import { answerContact, answerHours } from './contact.js';
import { answerDifference } from './difference.js';
import { answerGroup } from './group.js';
import { answerMeetings } from './meetings.js';
import { answerMine } from './mine.js';
import { answerMode } from './mode.js';
import { answerOrganisation } from './organisation-answer.js';
import { answerPage } from './page.js';
import { answerPassage } from './passage.js';
import { answerManager, answerPerson, answerSelf } from './person.js';
import { answerPlan } from './plan.js';
import type { QuestionIndex } from './question-index.js';
import { answerRole } from './role.js';
import { answerSecure } from './secure.js';
import { answerTally } from './tally.js';
import { answerTopic } from './topic.js';
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

/** The same, with intent, rule and slots. */
export function askExplained(index: QuestionIndex, question: Question): Explained {
  const otherwise = question.language ?? index.chart.organisation.languages[0] ?? 'sv';
  const { day, previous } = question;
  const understanding = understand(index, question.text, { otherwise, day, ...(previous && { previous }) });
  const found = answerIntent(index, understanding, question);
  const context = contextOf(understanding, found, previous);
  const answer: Answer = { ...found, language: understanding.language, ...(context && { context }) };
  return { answer, understanding };
}

function answerIntent(index: QuestionIndex, asked: Understanding, question: Question): Finding {
  const { chart } = index;
  const { emergency } = chart.organisation;
  switch (asked.intent) {
    case 'danger':
    case 'others':
      return { kind: asked.intent, ...(emergency && { emergency }) };
    case 'personal':
    case 'rules':
      return { kind: 'refused', why: asked.intent };
    case 'small-talk':
      return { kind: 'small-talk', about: smallTalkAbout(asked) };
    case 'mine':
      return answerMine(chart, asked, question);
    case 'person':
      return answerPerson(index, asked, question);
    case 'self':
      return answerSelf(chart, asked, question);
    case 'manager':
      return answerManager(chart, asked, question);
    case 'who':
      return answerWho(chart, asked, question);
    case 'role':
      return answerRole(chart, asked, question);
    case 'difference':
      return answerDifference(chart, asked);
    case 'group':
      return asked.groups.length > 0
        ? answerGroup(chart, asked, question)
        : answerMeetings(chart, asked, question);
    case 'chain':
      return answerChain(chart, asked, question);
    case 'topic':
      return answerTopic(chart, asked, question);
    case 'secure':
      return answerSecure(chart, asked, question);
    case 'duty':
      return answerPassage(chart, asked, question);
    default:
      return answerFact(index, asked, question);
  }
}

function answerFact(index: QuestionIndex, asked: Understanding, question: Question): Finding {
  const { chart } = index;
  switch (asked.intent) {
    case 'plan':
      return answerPlan(chart, asked);
    case 'mode':
      return answerMode(chart, asked, question);
    case 'hours':
      return answerHours(chart, asked, question);
    case 'contact':
      return answerContact(chart, asked);
    case 'tally':
      return answerTally(chart, asked, question);
    case 'organisation':
      return answerOrganisation(chart, asked, question);
    case 'page':
      return answerPage(chart, asked);
    case 'glossary':
      return { kind: 'glossary', terms: asked.terms };
    case 'greeting':
    case 'help':
      return { kind: asked.intent };
    default:
      return { kind: 'unknown' };
  }
}

function smallTalkAbout({ cues }: Understanding): 'thanks' | 'languages' | 'bot' {
  if (cues.has('languages')) return 'languages';
  return cues.has('bot') && !cues.has('thanks') ? 'bot' : 'thanks';
}
