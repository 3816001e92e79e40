/** YAML into fields with their line numbers. Every value is read as the text that stands there: `0167` stays `0167`. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { decodeText } from './decode.js';
import type { FaultCode, Place, Report } from './faults.js';
import { isList, type Field } from './field.js';

/** The content of a YAML file. What cannot be read is noted, and the field is empty. */
export function readYaml(file: string, bytes: Uint8Array, report: Report): Field {
  const lineCounter = new LineCounter();
  const source = decodeText(bytes);
  const document = parseDocument(source, { lineCounter, schema: 'failsafe', prettyErrors: true });
  const doubles = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  // What follows the first break is mostly its consequence.
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  for (const error of broken ? [...doubles, broken] : doubles) reportError(file, error, source, report);
  if (broken) return { place: { file }, value: undefined };
  const rowOf = (node: unknown) => {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    return range ? lineCounter.linePos(range[0] ?? 0).line : undefined;
  };
  return fieldOf(document.contents, { file }, rowOf, report);
}

/** The records of a file that is one list; a fault when it is something else. */
export function recordsOf(field: Field, report: Report): readonly Field[] {
  if (field.value === undefined) return [];
  if (isList(field)) return field.value;
  report('expected-list', field.place);
  return [];
}

function fieldOf(
  node: unknown,
  at: Place,
  rowOf: (node: unknown) => number | undefined,
  report: Report,
): Field {
  const place = { ...at, row: rowOf(node) ?? at.row };
  if (isAlias(node)) report('yaml-alias', place);
  if (isScalar(node)) return { place, value: scalarOf(node) };
  if (isSeq(node))
    return {
      place,
      value: node.items.map((item, index) =>
        fieldOf(item, { ...place, column: numbered(place.column, index) }, rowOf, report),
      ),
    };
  if (!isMap(node)) return { place, value: undefined };
  const fields = node.items.map((pair): readonly [string, Field] => {
    const name = isScalar(pair.key) ? String(pair.key.value).trim() : '';
    const inner = { ...place, row: rowOf(pair.key) ?? place.row, column: joined(place.column, name) };
    const field = fieldOf(pair.value, inner, rowOf, report);
    return [name.toLowerCase(), { ...field, place: { ...field.place, row: inner.row } }];
  });
  return { place, value: new Map(fields) };
}

function scalarOf(node: { value: unknown; type?: unknown }): string | undefined {
  const text = typeof node.value === 'string' ? node.value.trim() : '';
  return text === '' || (node.type === 'PLAIN' && /^(null|~)$/i.test(text)) ? undefined : text;
}

/** A record in a file's list is found by its row; its number in the list would say nothing. */
function numbered(path: string | undefined, index: number): string | undefined {
  return path === undefined ? undefined : `${path}[${index + 1}]`;
}

function joined(path: string | undefined, name: string): string {
  return path ? `${path}.${name}` : name;
}

function reportError(file: string, error: YAMLError, source: string, report: Report): void {
  const row = error.linePos?.[0].line;
  const line = source.split('\n')[(row ?? 0) - 1] ?? '';
  const detail = error.message.split(/ at line | \(|:?\n/)[0] ?? '';
  report(codeOf(error, line), { file, row }, { detail });
}

function codeOf(error: YAMLError, line: string): FaultCode {
  if (error.code === 'DUPLICATE_KEY') return 'yaml-double-field';
  return /^\s*\t/.test(line) ? 'yaml-tab' : 'unreadable-yaml';
}
