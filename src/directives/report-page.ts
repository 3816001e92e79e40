/** The answers of one department, a page at a time, with what they add up to. */
import { Refusal } from '../errors.js';
import { departmentOf, type Chart } from '../organisation/chart.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { ReportQuestion } from './content.js';
import type { Directive, DirectiveRefusal } from './directive.js';
import { findByNumberOrDraft } from './find.js';
import { reportTable, sightOfTable, type ReportRow } from './report-table.js';
import type { StatusPorts } from './status.js';

/** What the answers to a question add up to: how many gave each answer, or the sum of numbers. */
export interface QuestionSum {
  readonly question: ReportQuestion;
  readonly counts: Readonly<Record<string, number>>;
  readonly sum: number;
}

export interface ReportPage {
  readonly directive: Directive;
  /** Departments and companies with answers or somebody who was asked, by name. */
  readonly departments: readonly { readonly unit: UnitId; readonly answered: number; readonly all: number }[];
  readonly department: UnitId;
  /** Of the department, by the unit's name. */
  readonly rows: readonly ReportRow[];
  readonly page: number;
  readonly pages: number;
  readonly sums: readonly QuestionSum[];
}

/** Lines on a page: a card holds no more. */
const LINES = 12;

/** A page of the answers for who may see them; without a department the first. */
export async function readReportPage(
  ports: StatusPorts,
  who: PersonId | undefined,
  asked: {
    readonly id: string;
    readonly department?: UnitId | undefined;
    readonly page?: number | undefined;
  },
): Promise<ReportPage> {
  const directive = await findByNumberOrDraft(ports, asked.id);
  if (!directive) throw new Refusal<DirectiveRefusal>('directive-unknown', { id: asked.id });
  if (directive.ask === 'read' || directive.ask === 'nothing')
    throw new Refusal<DirectiveRefusal>('directive-no-table', { id: directive.id });
  const sight = await sightOfTable(ports, who, directive);
  const found = await byDepartment(ports.chart, reportTable(ports, directive, sight));
  const departments = [...found.keys()].sort((a, b) => compareNames(ports.chart, a, b));
  const department = departments.find((each) => each === asked.department) ?? departments[0] ?? '';
  const rows = [...(found.get(department) ?? [])];
  rows.sort((a, b) => compareNames(ports.chart, a.units[0] ?? '', b.units[0] ?? ''));
  const pages = Math.max(1, Math.ceil(rows.length / LINES));
  const page = Math.min(pages, Math.max(1, asked.page ?? 1));
  return {
    directive,
    departments: departments.map((unit) => ({ unit, ...countsOf(found.get(unit) ?? []) })),
    department,
    rows: rows.slice((page - 1) * LINES, page * LINES),
    page,
    pages,
    sums: directive.questions.map((question) => sumOf(question, rows)),
  };
}

async function byDepartment(
  chart: Chart,
  rows: AsyncIterable<ReportRow>,
): Promise<ReadonlyMap<UnitId, readonly ReportRow[]>> {
  const found = new Map<UnitId, ReportRow[]>();
  for await (const row of rows) {
    const department = departmentOf(chart, row.units[0] ?? '').id;
    const known = found.get(department);
    if (known) known.push(row);
    else found.set(department, [row]);
  }
  return found;
}

function countsOf(rows: readonly ReportRow[]): { readonly answered: number; readonly all: number } {
  return { answered: rows.filter((row) => row.state === 'answered').length, all: rows.length };
}

function sumOf(question: ReportQuestion, rows: readonly ReportRow[]): QuestionSum {
  const counts: Record<string, number> = {};
  let sum = 0;
  for (const { values } of rows) {
    const value = values?.[question.id];
    if (value === undefined) continue;
    if (question.type === 'number') sum += Number(value);
    else counts[value] = (counts[value] ?? 0) + 1;
  }
  return { question, counts, sum };
}

function compareNames(chart: Chart, a: UnitId, b: UnitId): number {
  const nameOf = (unit: UnitId) => chart.units.get(unit)?.name ?? unit;
  return nameOf(a).localeCompare(nameOf(b), 'sv');
}
