/** The answers of a department, for issuer, officer and manager. */
import type { ReportPage, QuestionSum } from '../directives/report-page.js';
import type { ReportRow } from '../directives/report-table.js';
import type { Directive } from '../directives/directive.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { fill, linesOf, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import { nameOf, nameOfUnit } from './people.js';
import type { CardData } from './render.js';
import { writeAnswer, writeQuestion } from './report-words.js';
import { writeCount } from './texts/numbers.js';
import { reportTableTexts } from './texts/report-table.js';
import { writeMoment } from './when.js';

/** One page of the answers. */
export function reportTableCard(chart: Chart, page: ReportPage, language: Language, at: Date): CardMessage {
  return drawn(reportTableFilling(chart, page, language, at));
}

/** What that card is filled with. */
export function reportTableFilling(chart: Chart, found: ReportPage, language: Language, at: Date): Filling {
  const t = reportTableTexts[language];
  const { directive, departments, department, page, pages } = found;
  const here = departments.find((each) => each.unit === department);
  const next = departments[departments.findIndex((each) => each.unit === department) + 1];
  const write = (count: number) => writeCount(count, language);
  const name = nameOfUnit(chart, department, language);
  return fill('directive-table', language, t.summary(directive.id, directive.title), {
    id: directive.id,
    kind: plain(t.kind(directive.id)),
    title: plain(directive.title),
    department: here ? plain(t.department(name, write(here.answered), write(here.all))) : t.nothing,
    sums: found.sums.map((sum) => ({
      title: writeQuestion(sum.question, language),
      value: plain(writeSum(sum, language)),
    })),
    hasSums: found.sums.length > 0,
    rows: found.rows.map((row) => writeRow({ chart, directive, language, at }, row)),
    hasPages: pages > 1,
    pages: t.page(write(page), write(pages)),
    here: department,
    pageHere: String(page),
    hasMore: page < pages,
    nextPage: String(page + 1),
    hasNext: next !== undefined,
    next: next?.unit ?? '',
    t: { more: t.more, next: t.next, update: t.update },
  });
}

interface Place {
  readonly chart: Chart;
  readonly directive: Directive;
  readonly language: Language;
  readonly at: Date;
}

function writeRow(place: Place, row: ReportRow): CardData {
  const { chart, directive, language } = place;
  const units = row.units.map((unit) => nameOfUnit(chart, unit, language)).join(', ');
  const answers = directive.questions.flatMap((question) => {
    const answer = writeAnswer(question, row.values?.[question.id], language);
    return answer === '' ? [] : [`${writeQuestion(question, language)} **${plain(answer)}**`];
  });
  return {
    unit: plain(units),
    who: plain(writeWho(place, row)),
    hasWho: row.at !== undefined,
    lines: linesOf([...answers, plain(writeWords(place, row))]),
  };
}

/** Who answered and when. A protected identity is left out: the unit stands beside it. */
function writeWho({ chart, directive, language }: Place, { by, at, late }: ReportRow): string {
  if (by === undefined || at === undefined) return '';
  const zone = chart.organisation.timeZone;
  const when = writeMoment(new Date(at), new Date(directive.issuedAt), zone, language);
  const parts = [nameOf(chart, by), when, late ? reportTableTexts[language].late : undefined];
  return parts.filter((part) => part !== undefined).join(', ');
}

function writeWords({ directive, language, at }: Place, row: ReportRow): string {
  const t = reportTableTexts[language];
  const { state, text = '', copy, values } = row;
  if (state === 'waiting') {
    const isOver = directive.ask === 'comment' && at.toISOString() > (directive.deadline ?? '');
    return isOver ? t.noAnswer : t.waiting;
  }
  if (state === 'cannot') return directive.ask === 'comment' ? t.abstained(text) : t.cannot(text);
  if (copy !== undefined) return t.copy(copy);
  return text === '' && !values ? t.done : text;
}

function writeSum({ question, counts, sum }: QuestionSum, language: Language): string {
  const t = reportTableTexts[language];
  const write = (count: number) => writeCount(count, language);
  if (question.type === 'number') return t.sum(write(sum));
  if (question.type === 'text') return write(Object.values(counts).reduce((all, each) => all + each, 0));
  const values = question.type === 'yesNo' ? ['yes', 'no'] : question.choices.map((_, at) => String(at));
  return values
    .map((value) => t.times(writeAnswer(question, value, language), write(counts[value] ?? 0)))
    .join(' · ');
}
