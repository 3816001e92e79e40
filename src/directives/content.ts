/** What a directive says: everything that a recipient reads, and the hash that an answer is bound to. */
import { createHash } from 'node:crypto';
import type { Text } from '../organisation/organisation.js';

export const QUESTION_TYPES = ['yesNo', 'number', 'choice', 'text'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** One question of a report, answered for each unit. */
export interface ReportQuestion {
  /** Its place, "q1": stable between repetitions as long as the questions are. */
  readonly id: string;
  readonly text: Text;
  readonly type: QuestionType;
  /** For `choice`; an answer is the index of one. */
  readonly choices: readonly Text[];
}

/** A link below the text; https only. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What recipients read. */
export interface Content {
  readonly title: string;
  readonly body: string;
  readonly titleEn?: string;
  readonly bodyEn?: string;
  /** A line of whoever passed it on, above the text. */
  readonly foreword?: string;
  /** An instant, ISO text. Advice has none. */
  readonly deadline?: string;
  /** The decision that it comes from, in words. */
  readonly decision?: string;
  readonly links: readonly Link[];
  readonly questions: readonly ReportQuestion[];
}

export const TITLE_LENGTH = 120;
export const BODY_LENGTH = 20_000;
export const MOST_QUESTIONS = 7;

export const QUESTION_LENGTH = 200;
export const CHOICE_LENGTH = 100;
export const MOST_CHOICES = 20;
export const DECISION_LENGTH = 300;
export const MOST_LINKS = 10;

/** What is read and what is asked: the whole that an answer is bound to. */
export interface Asked extends Content {
  readonly kind: string;
  readonly ask: string;
}

/** A hash over everything that a recipient reads and is asked for. */
export function hashContent(asked: Asked): string {
  const {
    kind,
    ask,
    title,
    body,
    titleEn = '',
    bodyEn = '',
    deadline = '',
    decision = '',
    foreword = '',
  } = asked;
  const links = asked.links.map((link) => [link.title, link.url]);
  const questions = asked.questions.map(({ text, type, choices }) => [both(text), type, choices.map(both)]);
  const read = [kind, ask, title, body, titleEn, bodyEn, deadline, decision, links, questions];
  if (foreword !== '') read.push(foreword);
  return createHash('sha256').update(JSON.stringify(read)).digest('hex');
}

function both(text: Text): readonly string[] {
  return [text.sv ?? '', text.en ?? ''];
}

/** The content of what holds more. */
export function contentOf(whole: Content): Content {
  const { title, body, titleEn, bodyEn, foreword, deadline, decision, links, questions } = whole;
  return {
    ...{ title, body, links, questions },
    ...(titleEn !== undefined && { titleEn }),
    ...(bodyEn !== undefined && { bodyEn }),
    ...(foreword !== undefined && { foreword }),
    ...(deadline !== undefined && { deadline }),
    ...(decision !== undefined && { decision }),
  };
}

/** The same with another content, of the old one nothing left but the line of whoever passed it on. */
export function withContent<Whole extends Content>(whole: Whole, content: Content): Whole {
  const { titleEn: _titleEn, bodyEn: _bodyEn, deadline: _deadline, decision: _decision, ...rest } = whole;
  return { ...rest, ...content } as Whole;
}
