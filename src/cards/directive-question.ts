/** A recipient's question to the issuer, the answer to it, and what colleagues are told. */
import type { Delivery } from '../delivery/delivery.js';
import type { DirectiveQuestion } from '../directives/question.js';
import { SOME_LEFT, type Covered } from '../directives/tell-covered.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { fill, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import { noticeCard } from './notice.js';
import { nameOf, nameOfUnit } from './people.js';
import { commonTexts } from './texts/common.js';
import { questionTexts } from './texts/directive-questions.js';
import { writeMoment } from './when.js';

/** The question as the issuer sees it: with room for the answer, or with the answer. */
export function questionCard(chart: Chart, question: DirectiveQuestion, language: Language): CardMessage {
  return drawn(questionFilling(chart, question, language));
}

/** What that card is filled with. */
export function questionFilling(chart: Chart, question: DirectiveQuestion, language: Language): Filling {
  const t = questionTexts[language];
  const { id, kind, directive, title, asker, text, at, answer } = question;
  const heading = t[kind](`${directive}, ${title}`);
  const when = momentOf(chart, question, at, language);
  return fill('directive-question', language, heading, {
    id,
    heading: plain(heading),
    from: plain(t.from(nameOf(chart, asker) ?? t.someone, when)),
    text: plain(text),
    isAnswered: answer !== undefined,
    isOpen: answer === undefined,
    answered: answer ? t.youAnswered(momentOf(chart, question, answer.at, language)) : '',
    answer: plain(answer?.text ?? ''),
    t: {
      answer: t.answer,
      answerLabel: t.answerLabel,
      answerMissing: t.answerMissing,
      send: t.send,
      secrecy: commonTexts[language].secrecy,
    },
  });
}

/** The answer as whoever asked gets it. */
export function answerToQuestionCard(
  chart: Chart,
  question: DirectiveQuestion,
  language: Language,
): CardMessage {
  const t = questionTexts[language];
  const { directive, title, to, text, answer } = question;
  const name = nameOf(chart, to) ?? t.theSender;
  const lines = [t.youAsked(text), t.says(name, answer?.text ?? '')];
  return noticeCard(lines, language, t.answered(`${directive}, ${title}`));
}

/** What a colleague is told when another one answered for the unit. */
export function coveredCard(
  chart: Chart,
  covered: Covered,
  row: Pick<Delivery, 'note'>,
  language: Language,
): CardMessage | undefined {
  const t = questionTexts[language];
  if (covered.ask === 'nothing') return undefined;
  const who = nameOf(chart, covered.by) ?? t.aColleague;
  const units = covered.units.map((unit) => nameOfUnit(chart, unit, language)).join(', ');
  const left = row.note === SOME_LEFT ? t.someLeft : t.nothingLeft;
  const heading = covered.sensitive ? covered.directive : `${covered.directive}, ${covered.title}`;
  return noticeCard([`${t.covered[covered.ask](who, units)} ${left}`], language, heading);
}

function momentOf(chart: Chart, question: DirectiveQuestion, at: string, language: Language): string {
  return writeMoment(new Date(at), new Date(question.at), chart.organisation.timeZone, language);
}
