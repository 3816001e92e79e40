/** What has become of a recipient's row, in words. */
import { isAnswered, type Delivery } from '../delivery/delivery.js';
import { answerOf, openUnits, unitsOf, type DirectiveAnswer, type UnitAnswer } from '../directives/answer.js';
import { isClosed, isPerUnit, type Change, type Directive } from '../directives/directive.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { linesOf } from './filling.js';
import { plain } from './markdown.js';
import { nameOf, nameOfUnit } from './people.js';
import type { CardData } from './render.js';
import { writeAnswer, writeQuestion } from './report-words.js';
import { directiveAnswerTexts } from './texts/directive-answers.js';
import { directiveTexts } from './texts/directives.js';
import { writeMoment } from './when.js';
import { writePost } from './why.js';

interface Told {
  readonly chart: Chart;
  readonly directive: Directive;
  readonly row: Delivery;
  readonly language: Language;
}

/** The lines below the text: how it ended, who answered what and when, what is left. */
export function writeOutcome(told: Told): CardData {
  const { directive, row } = told;
  const outcome = writeState(told);
  const words = isAnswered(row) ? (answerOf(row)?.text ?? '') : '';
  const posts = writePosts(told);
  return {
    hasOutcome: outcome !== undefined,
    outcome: outcome ?? '',
    hasWords: words !== '',
    words: plain(words),
    hasPosts: posts !== undefined,
    posts: posts ?? '',
    units: linesOf(isPerUnit(directive) ? writeUnits(told) : []),
    ...writeValues(told),
  };
}

/** How a directive stopped being in force; `undefined` while it is. */
export function writeStage({ chart, directive, language }: Omit<Told, 'row'>): string | undefined {
  const t = directiveTexts[language];
  const { stage, replacedBy } = directive;
  if (stage !== 'withdrawn' && stage !== 'ended' && stage !== 'replaced') return undefined;
  const change = directive.changes.findLast((each) => each.what === stage);
  const when = change ? momentOf(chart, directive, change.at, language) : '';
  const sentence = t.stages[stage](when, ended(change?.reason ?? ''));
  return replacedBy === undefined ? sentence : `${sentence} ${t.replacedBy(plain(replacedBy))}`;
}

/** What changed since the card that was pressed. */
export function writeNews(
  { chart, directive, language }: Omit<Told, 'row'>,
  news: readonly Change[],
): readonly string[] {
  const t = directiveTexts[language];
  return news.map((change) =>
    t.changed(momentOf(chart, directive, change.at, language), ended(change.reason)),
  );
}

/** Text from people as the end of a sentence. */
function ended(text: string): string {
  const words = plain(text.trim());
  return words === '' || /[.!?]$/.test(words) ? words : `${words}.`;
}

function writeState(told: Told): string | undefined {
  const { chart, directive, row, language } = told;
  if (!isAnswered(row)) return undefined;
  const t = directiveAnswerTexts[language];
  const proof = answerOf(row);
  if (row.state === 'moved' || !proof) return t.moved;
  if (!isClosed(directive, row))
    return t.read(momentOf(chart, directive, proof.readAt ?? proof.at, language));
  const when = momentOf(chart, directive, proof.at, language);
  if (row.state === 'covered' || proof.by !== row.person) return writeCovered(told, proof, when);
  if (proof.how === 'read') return proof.late ? t.acknowledgedLate(when) : t.acknowledged(when);
  const sentence = t.done[proof.how](when);
  return proof.late ? t.late(sentence) : sentence;
}

function writeCovered({ chart, row, language }: Told, proof: DirectiveAnswer, when: string): string {
  const t = directiveAnswerTexts[language];
  const name = nameOf(chart, proof.by);
  if (row.state === 'cannot') return t.cannotBy(plain(name ?? t.someone), when);
  return name === undefined ? t.coveredBySomeone : t.covered(plain(name), when);
}

/** For which posts an own answer stands, where they are several; it also tells why the directive came. */
function writePosts({ chart, directive, row, language }: Told): string | undefined {
  if (!isClosed(directive, row) || row.state === 'covered' || row.state === 'moved') return undefined;
  if (isPerUnit(directive) && row.state === 'done') return undefined;
  const written = [...new Set(row.posts.map((post) => plain(writePost(chart, post, language))))];
  return written.length > 1 ? directiveAnswerTexts[language].allPosts(written.join('; ')) : undefined;
}

/** A line for each unit, where there are several or somebody else answered for one. */
function writeUnits(told: Told): readonly string[] {
  const { chart, row, language } = told;
  const answers = answerOf(row)?.units ?? [];
  const isPlain = unitsOf(row).length === 1 && answers.every((each) => each.by === row.person && !each.copy);
  if (answers.length === 0 || isPlain) return [];
  const left = isClosed(told.directive, row) ? [] : openUnits(row);
  const waits = (unit: string) =>
    directiveAnswerTexts[language].waitsFor(plain(nameOfUnit(chart, unit, language)));
  return [...answers.map((each) => writeUnit(told, each)), ...left.map(waits)];
}

function writeUnit({ chart, directive, row, language }: Told, answer: UnitAnswer): string {
  const t = directiveAnswerTexts[language];
  const unit = plain(nameOfUnit(chart, answer.unit, language));
  const who = answer.by === row.person ? t.you : plain(nameOr(chart, answer.by, t.someone.toLowerCase()));
  const when = momentOf(chart, directive, answer.at, language);
  if (directive.ask === 'report') return t.reportedFor(unit, who, when);
  const line = t.passedOnFor(unit, who, when, answer.copy ?? '');
  return answer.text === undefined ? line : `${line} ${plain(answer.text)}`;
}

/** The answers of a report that was given for one unit alone. */
function writeValues({ directive, row, language }: Told): CardData {
  const [only, ...more] = answerOf(row)?.units ?? [];
  const values = more.length === 0 && unitsOf(row).length === 1 ? only?.values : undefined;
  const facts = values
    ? directive.questions.map((question) => ({
        title: writeQuestion(question, language),
        value: plain(writeAnswer(question, values[question.id], language)),
      }))
    : [];
  return { hasValues: facts.length > 0, values: facts };
}

function momentOf(chart: Chart, directive: Directive, at: string, language: Language): string {
  return writeMoment(new Date(at), new Date(directive.issuedAt), chart.organisation.timeZone, language);
}

function nameOr(chart: Chart, person: PersonId, other: string): string {
  return nameOf(chart, person) ?? other;
}
