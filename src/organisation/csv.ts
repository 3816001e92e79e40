/**
 * Tables as Swedish Excel saves them: semicolon, comma or tab, quotes, CRLF, stray spaces, empty lines, ragged rows.
 *
 * A row's number is the one that Excel shows: empty lines count, a line break inside a cell does not.
 */
import { parse } from 'csv-parse/sync';
import { decodeText, isGarbled } from './decode.js';
import type { Place, Report } from './faults.js';
import { suggestionFor, type Field } from './field.js';

/** The columns that a table may have, as they are written, and those it cannot do without. */
export interface TableShape {
  readonly file: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The rows of a table as fields named by column. Faults of the form are noted; what is readable is returned. */
export function readTable(bytes: Uint8Array, shape: TableShape, report: Report): readonly Field[] {
  const [header, ...rows] = splitCells(decodeText(bytes), shape.file, report);
  const columns = (header?.cells ?? []).map((name) => name.trim());
  if (!checkHeader(columns, header?.row ?? 1, shape, report)) return [];
  for (const { row, cells } of rows.filter((line) => line.cells.length > columns.length))
    report(
      'too-many-cells',
      { file: shape.file, row },
      { cells: `${cells.length}`, columns: `${columns.length}` },
    );
  noteGarbled(rows, columns, shape.file, report);
  return rows.map(({ row, cells }) => fieldOf(columns, cells, { file: shape.file, row }));
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The lines that hold something, trimmed, without the empty cells that Excel leaves at their ends. */
function splitCells(text: string, file: string, report: Report): readonly Line[] {
  const [, separator, body = text] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const lines: readonly string[][] = parseCells(body, separator ?? separatorOf(body), file, report);
  return lines
    .map((cells, index) => ({ row: index + 1, cells: withoutEmptyEnd(cells.map((cell) => cell.trim())) }))
    .filter((line) => line.cells.length > 0);
}

function parseCells(text: string, delimiter: string, file: string, report: Report): string[][] {
  const rows: string[][] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      // Trimming stands before the quotes: `a; "b; c" ;d` has three cells.
      trim: true,
      on_record: (record: string[]) => {
        rows.push(record);
        return null;
      },
    });
  } catch {
    report('unreadable-quotes', { file, row: rows.length + 1 });
  }
  return rows;
}

/** The separator that stands most often in the first line that holds something, outside quotes. */
function separatorOf(text: string): string {
  const line = /^\s*(.*)/.exec(text)?.[1] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  return [';', '\t', ','].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function checkHeader(columns: readonly string[], row: number, shape: TableShape, report: Report): boolean {
  const known = [...shape.required, ...shape.optional];
  const names = columns.map((name) => name.toLowerCase());
  names.forEach((name, index) => {
    const place: Place = { file: shape.file, row, column: columns[index] };
    if (name !== '' && names.indexOf(name) !== index) report('double-column', place, { name });
    if (name !== '' && !known.some((each) => each.toLowerCase() === name))
      report('unknown-column', place, { name: columns[index] ?? '', ...suggestionFor(name, known) });
  });
  const missing = shape.required.filter((name) => !names.includes(name.toLowerCase()));
  for (const name of missing)
    report('missing-column', { file: shape.file, row, column: name }, { name, columns: known.join(';') });
  return missing.length === 0;
}

function fieldOf(columns: readonly string[], cells: readonly string[], place: Place): Field {
  const fields = columns.flatMap((column, index): (readonly [string, Field])[] => {
    const cell = cells[index];
    if (column === '' || cell === undefined || cell === '') return [];
    return [[column.toLowerCase(), { place: { ...place, column }, value: cell }]];
  });
  return { place, value: new Map(fields) };
}

/** Says it of the first cell only: a file opened in the wrong encoding is wrong in every row. */
function noteGarbled(rows: readonly Line[], columns: readonly string[], file: string, report: Report): void {
  for (const { row, cells } of rows) {
    const index = cells.findIndex(isGarbled);
    if (index < 0) continue;
    report('garbled-text', { file, row, column: columns[index] }, { value: cells[index] ?? '' });
    return;
  }
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
