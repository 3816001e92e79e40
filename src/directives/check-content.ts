/** What may be wrong with the words of a directive: title, text, questions, links. */
import { Refusal } from '../errors.js';
import type { Text } from '../organisation/organisation.js';
import {
  BODY_LENGTH,
  CHOICE_LENGTH,
  DECISION_LENGTH,
  MOST_CHOICES,
  MOST_LINKS,
  MOST_QUESTIONS,
  QUESTION_LENGTH,
  TITLE_LENGTH,
  type Link,
} from './content.js';
import type { ContentRefusal } from './directive.js';
import { askOf, kindOf, type DirectiveInput, type QuestionInput } from './input.js';

type Wrong = readonly Refusal<ContentRefusal>[];

/** Everything that is wrong with what recipients would read and answer. */
export function checkContent(input: DirectiveInput): Wrong {
  return [...checkWords(input), ...checkAsk(input), ...checkQuestions(input)];
}

/** What is wrong with the words: title, text, links, decision. */
export function checkWords(input: DirectiveInput): Wrong {
  const { links = [], decision = '' } = input;
  return [
    ...checkText(input),
    ...links.filter((link) => !isRight(link)).map((link) => no('directive-link-wrong', { url: link.url })),
    ...tooMany('directive-links-too-many', links.length, MOST_LINKS),
    ...tooLong('directive-decision-too-long', [decision], DECISION_LENGTH),
  ];
}

function checkText(input: DirectiveInput): Wrong {
  return [
    ...(input.title.trim() === '' ? [no('directive-title-missing')] : []),
    ...tooLong('directive-title-too-long', [input.title, input.titleEn ?? ''], TITLE_LENGTH),
    ...(input.body.trim() === '' ? [no('directive-body-missing')] : []),
    ...tooLong('directive-body-too-long', [input.body, input.bodyEn ?? ''], BODY_LENGTH),
  ];
}

/** Only a directive asks for what its issuer chooses. */
function checkAsk(input: DirectiveInput): Wrong {
  const { ask } = input;
  const kind = kindOf(input);
  const isOwn = kind === 'directive' ? ask !== 'comment' && ask !== 'nothing' : ask === askOf(input);
  return ask === undefined || isOwn ? [] : [no('directive-ask-wrong', { ask, kind })];
}

function checkQuestions(input: DirectiveInput): Wrong {
  const { questions = [], repeat } = input;
  const reports = askOf(input) === 'report';
  return [
    ...(reports && questions.length === 0 ? [no('directive-questions-missing')] : []),
    ...(!reports && questions.length > 0 ? [no('directive-questions-without-report')] : []),
    ...(!reports && repeat !== undefined ? [no('directive-repeat-without-report')] : []),
    ...tooMany('directive-questions-too-many', questions.length, MOST_QUESTIONS),
    ...questions.flatMap((question, at) => checkQuestion(question, at + 1)),
  ];
}

function checkQuestion({ text, type, choices = [] }: QuestionInput, number: number): Wrong {
  const isChoice = type === 'choice';
  const enough = isChoice ? choices.length >= 2 && choices.length <= MOST_CHOICES : choices.length === 0;
  return [
    ...(hasLength(text, QUESTION_LENGTH)
      ? []
      : [no('directive-question-wrong', { number, most: QUESTION_LENGTH })]),
    ...(enough && choices.every((choice) => hasLength(choice, CHOICE_LENGTH))
      ? []
      : [no('directive-question-choices', { number, type, most: MOST_CHOICES, length: CHOICE_LENGTH })]),
  ];
}

function hasLength({ sv = '', en = '' }: Text, most: number): boolean {
  return (sv + en).trim() !== '' && sv.length <= most && en.length <= most;
}

function isRight({ title, url }: Link): boolean {
  return title.trim() !== '' && title.length <= TITLE_LENGTH && isHttps(url);
}

function isHttps(url: string): boolean {
  return url.length <= 1000 && /^https:\/\/[^\s<>"\\]+$/i.test(url) && URL.canParse(url);
}

function tooLong(code: ContentRefusal, texts: readonly string[], most: number): Wrong {
  const length = Math.max(...texts.map((text) => text.length));
  return length > most ? [no(code, { length, most })] : [];
}

function tooMany(code: ContentRefusal, count: number, most: number): Wrong {
  return count > most ? [no(code, { count, most })] : [];
}

function no(
  code: ContentRefusal,
  values: Readonly<Record<string, string | number>> = {},
): Refusal<ContentRefusal> {
  return new Refusal(code, values);
}
