/** Everybody's answers as a table, one row a person and post. */
import type { SeenRow } from '../directives/answers.js';
import { answerOf, type DirectiveAnswer } from '../directives/answer.js';
import type { Directive } from '../directives/directive.js';
import type { Delivery } from '../delivery/delivery.js';
import type { Post } from '../organisation/audience.js';
import { departmentOf, type Chart } from '../organisation/chart.js';
import { inLanguage, type PersonId } from '../organisation/organisation.js';
import { SHEET_START, writeSheetRow } from '../sheet.js';
import { localTimeOf, type Language } from '../time.js';
import { nameOf, nameOfUnit } from './people.js';
import { writeAnswer, writeQuestion } from './report-words.js';
import { sheetTexts } from './texts/answers-sheet.js';
import { whyMissing } from './texts/delivery.js';

/** What a table or a proof sheet is written with. */
export interface SheetPlace {
  readonly chart: Chart;
  readonly directive: Directive;
  readonly language: Language;
}

/** The table in bits of a few rows: what is read of the rows is written at once and forgotten. */
export async function* writeAnswersSheet(
  place: SheetPlace,
  rows: AsyncIterable<SeenRow>,
): AsyncIterable<string> {
  const { directive, language } = place;
  const questions = directive.questions.map((question) => writeQuestion(question, language));
  yield SHEET_START + writeSheetRow([...sheetTexts[language].columns, ...questions]);
  for await (const seen of rows)
    yield seen.posts.map((post) => writeSheetRow(cellsOf(place, seen, post))).join('');
}

function cellsOf(place: SheetPlace, { row, reminders }: SeenRow, post: Post): readonly string[] {
  const { chart, directive, language } = place;
  const t = sheetTexts[language];
  const proof = answerOf(row);
  const answer = proof?.units?.find((each) => each.unit === post.unit);
  // Unit and role would point a protected identity out.
  const isHidden = chart.people.get(row.person)?.hidden ?? false;
  const shown = (text: string) => (isHidden ? '' : text);
  return [
    writePerson(place, row.person),
    shown(nameOfUnit(chart, post.unit, language)),
    shown(nameOfUnit(chart, departmentOf(chart, post.unit).id, language)),
    shown(writeRole(place, post)),
    shown(post.actingFor === undefined ? '' : writePerson(place, post.actingFor)),
    writeAt(place, row.sentAt),
    writeState(row, language),
    writeAt(place, answer?.at ?? closedAt(row, proof)),
    writeHow(row, proof, language),
    proof?.late ? t.yes : '',
    writeAnsweredBy(place, row, answer?.by ?? proof?.by),
    proof?.enteredBy === undefined ? '' : writePerson(place, proof.enteredBy),
    String(reminders),
    whyMissing(row.state, row.reason, language) ?? '',
    answer?.text ?? answer?.copy ?? proof?.text ?? '',
    ...directive.questions.map((question) => writeAnswer(question, answer?.values?.[question.id], language)),
  ];
}

/** A person as written in a list; a protected identity never is. */
export function writePerson({ chart, language }: SheetPlace, person: PersonId): string {
  const t = sheetTexts[language];
  return nameOf(chart, person) ?? (chart.people.has(person) ? t.hidden : t.gone);
}

/** How far a row has come. That a card was opened is never told of a person. */
export function writeState({ state }: Delivery, language: Language): string {
  const shown = state === 'seen' ? 'sent' : state === 'sending' ? 'queued' : state;
  return sheetTexts[language].states[shown];
}

/** How a row was answered; empty while it is not. */
export function writeHow(row: Delivery, proof: DirectiveAnswer | undefined, language: Language): string {
  if (!proof || row.state === 'moved') return '';
  // Something was noted for one of several units.
  return row.answeredAt === undefined ? '' : sheetTexts[language].how[proof.how];
}

/** When, as a spreadsheet sorts it; empty where it has not been. */
export function writeAt({ chart }: SheetPlace, at: string | undefined): string {
  return at === undefined ? '' : localTimeOf(new Date(at), chart.organisation.timeZone).replace('T', ' ');
}

function closedAt(row: Delivery, proof: DirectiveAnswer | undefined): string | undefined {
  return row.answeredAt === undefined ? undefined : (proof?.at ?? row.answeredAt);
}

/** Who answered, where it was not the person. */
function writeAnsweredBy(place: SheetPlace, row: Delivery, by: PersonId | undefined): string {
  return by === undefined || by === row.person ? '' : writePerson(place, by);
}

function writeRole({ chart, language }: SheetPlace, { role, group }: Post): string {
  if (role !== undefined) return inLanguage(chart.roles.get(role)?.title, language) || role;
  return group === undefined ? '' : inLanguage(chart.groups.get(group)?.name, language) || group;
}
