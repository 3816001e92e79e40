/** The buttons and forms of the recipient's directive card: the one that it asks for, and the others behind one more. */
import { isAnswered, type Delivery } from '../delivery/delivery.js';
import { answerOf, openUnits, unitsOf, type UnitAnswer } from '../directives/answer.js';
import { passesOn, unitsWithPeopleBelow } from '../directives/below.js';
import type { ReportQuestion } from '../directives/content.js';
import { isClosed, isPerUnit, type Ask, type Directive } from '../directives/directive.js';
import { deadlineOf } from '../directives/obligation.js';
import { reminderDay } from '../directives/remind-me.js';
import type { Chart } from '../organisation/chart.js';
import type { UnitId } from '../organisation/organisation.js';
import { dayOf, type Language } from '../time.js';
import { onlyWords } from './dialog.js';
import { plain } from './markdown.js';
import { nameOfUnit } from './people.js';
import type { CardData } from './render.js';
import { writeAnswer, writeQuestion } from './report-words.js';
import { digestTexts } from './texts/digest.js';
import { writeDayNear } from './when.js';
import { commonTexts } from './texts/common.js';
import { directiveAnswerTexts } from './texts/directive-answers.js';

/** A row to be answered, and for which of its units. */
export interface Asked {
  readonly directive: Directive;
  readonly row: Delivery;
  /** The unit that the recipient chose to answer for first. */
  readonly unit?: UnitId | undefined;
  /** When it is shown. */
  readonly at?: Date | undefined;
  /** What was reported for that unit the last time. */
  readonly lastTime?: UnitAnswer | undefined;
}

/** Nothing to press: of a sample, of advice, of what is closed. */
export const NOTHING_ASKED: CardData = {
  isOpen: false,
  asksRead: false,
  asksReport: false,
  asksComment: false,
  asksPassOn: false,
  mayNoteReading: false,
  mayNeed: false,
  unit: '',
  form: { heading: '', hasNext: false, next: '', questions: [] },
  other: { label: '', cannot: '' },
  mayRemind: false,
  remind: { title: '', day: '' },
};

/** What is asked of one recipient: who has nobody below to pass it on to has done all there is by reading. */
export function askedOf(chart: Chart, { ask }: Directive, row: Pick<Delivery, 'person' | 'posts'>): Ask {
  return ask === 'passOn' && !passesOn(chart, row) ? 'read' : ask;
}

/** What fills the buttons and forms. */
export function writeAsked(chart: Chart, asked: Asked, language: Language): CardData {
  const { directive, row } = asked;
  const t = directiveAnswerTexts[language];
  const isOpen = directive.stage === 'issued' && directive.ask !== 'nothing' && !isClosed(directive, row);
  const mayNeed = directive.stage === 'issued' && saidNo(directive, row);
  if (!isOpen) return { ...NOTHING_ASKED, mayNeed };
  const ask = askedOf(chart, directive, row);
  const unit = isPerUnit(directive) ? unitToAnswer(chart, asked) : undefined;
  return {
    isOpen,
    asksRead: ask === 'read',
    asksReport: ask === 'report',
    asksComment: ask === 'comment',
    asksPassOn: ask === 'passOn',
    mayNoteReading: ask !== 'read' && !isAnswered(row),
    mayNeed,
    unit: unit ?? '',
    form: writeForm(chart, asked, unit, language),
    other: {
      label: ask === 'passOn' ? t.otherLabelPassOn : t.otherLabel,
      cannot: ask === 'comment' ? t.abstain : t.cannot,
    },
    ...writeReminder(chart, asked, language),
  };
}

/** The day on which a reminder is offered, as long as it comes before the deadline. */
function writeReminder(chart: Chart, { directive, row, at }: Asked, language: Language): CardData {
  const deadline = deadlineOf(directive, row);
  const zone = chart.organisation.timeZone;
  const today = at && dayOf(at, zone);
  const day = today && reminderDay(today);
  if (!today || !day || deadline === undefined || day > dayOf(new Date(deadline), zone))
    return { mayRemind: false, remind: { title: '', day: '' } };
  const title = digestTexts[language].remindMe(writeDayNear(day, today, language));
  return { mayRemind: true, remind: { title, day } };
}

/** The fixed words of buttons and forms. */
export function askedWords(language: Language): CardData {
  const { buttons, ...texts } = directiveAnswerTexts[language];
  return { ...onlyWords(texts), ...onlyWords(buttons), secrecy: commonTexts[language].secrecy };
}

/** The unit that the form is about: the chosen one where it is open, else the first that is. */
function unitToAnswer(chart: Chart, { directive, row, unit }: Asked): UnitId | undefined {
  const below = directive.ask === 'passOn' ? unitsWithPeopleBelow(chart, row) : unitsOf(row);
  const open = openUnits(row).filter((each) => below.includes(each));
  return open.find((each) => each === unit) ?? open[0];
}

function saidNo(directive: Directive, row: Delivery): boolean {
  const asked = new Set(directive.questions.flatMap(({ id, type }) => (type === 'yesNo' ? [id] : [])));
  const own = (answerOf(row)?.units ?? []).filter((each) => each.by === row.person);
  return own.some(({ values = {} }) =>
    Object.entries(values).some(([id, value]) => asked.has(id) && value === 'no'),
  );
}

function writeForm(
  chart: Chart,
  { directive, row, lastTime }: Asked,
  unit: UnitId | undefined,
  language: Language,
): CardData {
  const t = directiveAnswerTexts[language];
  const [all, open] = [unitsOf(row), openUnits(row)];
  const heading = unit === undefined ? '' : t.reportFor(plain(nameOfUnit(chart, unit, language)));
  const number = String(all.length - open.length + 1);
  const next = open[(open.indexOf(unit ?? '') + 1) % open.length] ?? '';
  return {
    heading: all.length > 1 ? t.partOf(heading, number, String(all.length)) : heading,
    hasNext: open.length > 1,
    next,
    questions: directive.questions.map((question) => writeField(question, lastTime, language)),
  };
}

function writeField(
  question: ReportQuestion,
  lastTime: UnitAnswer | undefined,
  language: Language,
): CardData {
  const t = directiveAnswerTexts[language];
  const { id, type } = question;
  const last = writeAnswer(question, lastTime?.values?.[id], language);
  const choices =
    type === 'yesNo'
      ? [
          { title: t.yes, value: 'yes' },
          { title: t.no, value: 'no' },
        ]
      : question.choices.map((_, at) => ({
          title: writeAnswer(question, String(at), language),
          value: String(at),
        }));
  return {
    id,
    label: writeQuestion(question, language),
    isChoice: type === 'yesNo' || type === 'choice',
    isNumber: type === 'number',
    isText: type === 'text',
    choices,
    hasLast: last !== '',
    last: t.lastTime(plain(last)),
  };
}
