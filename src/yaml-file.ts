/** Reading a YAML file that a person wrote: everything that is wrong with its form, all at once. */
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { Refusal, Refusals } from './errors.js';
import { nearest } from './suggest.js';

export type FileRefusal = 'file-not-yaml' | 'file-field-unknown' | 'file-field-missing' | 'file-field-wrong';

// What follows the first breaks is mostly their consequence, and a picture by mistake has a thousand of them.
const MOST_LINES = 5;

/** One text, or a list of them; both are read as a list. */
export const textList = z
  .union([
    z.array(z.union([z.string(), z.number()]).transform(String)),
    z.string().transform((text) => [text]),
  ])
  .nullish()
  .transform((list) => list ?? []);

/** A text; numbers are taken as they are written. */
export const text = z.union([z.string(), z.number()]).transform(String);

/** What a file holds, with what is wrong with its form; faulty fields are blank in the value. */
export interface ReadFile<Value> {
  readonly value: Value;
  readonly wrong: readonly Refusal<FileRefusal>[];
}

/**
 * Reads YAML into what `schema` promises. A faulty field is told in `wrong` and replaced from `blank`, so that what is
 * wrong with the meaning of the others can be told in the same go. `fields` are the names that a misspelt one may have
 * meant. Throws only when there is no YAML to read.
 */
export function readYamlFile<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  blank: Readonly<Record<string, unknown>>,
  fields: readonly string[] = [],
): ReadFile<z.output<Schema>> {
  const whole = parseYaml(source);
  const result = schema.safeParse(whole);
  if (result.success) return { value: result.data, wrong: [] };
  const issues = result.error.issues.flatMap(withoutUnions);
  const wrong = issues.flatMap((issue) => toRefusals(issue, whole, fields));
  const mended = [withoutFaults(whole, issues), withoutFields(whole, issues)]
    .map((rest) => schema.safeParse({ ...blank, ...rest }))
    .find((each) => each.success);
  if (!mended) throw new Refusals(wrong);
  return { value: mended.data, wrong };
}

/** Refusals of the meaning, less those that only repeat that a field of the form is missing. */
export function withoutRepeats(
  meant: readonly Refusal[],
  wrong: readonly Refusal<FileRefusal>[],
): readonly Refusal[] {
  return meant.filter(
    (each) => !wrong.some(({ values }) => each.code.endsWith(`-${values['field']}-missing`)),
  );
}

function parseYaml(source: string): unknown {
  const lines = new LineCounter();
  // Times stay text: a local time has no zone for YAML to guess.
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', prettyErrors: false });
  if (document.errors.length === 0) return valueOf(document, lines) ?? {};
  const faulty = new Set(document.errors.map((error) => lines.linePos(error.pos[0]).line));
  throw new Refusals(
    [...faulty].slice(0, MOST_LINES).map((line) => new Refusal<FileRefusal>('file-not-yaml', { line })),
  );
}

/** A copy without the fields that the issues name. */
function withoutFaults(whole: unknown, issues: readonly z.core.$ZodIssue[]): Record<string, unknown> {
  const copy = structuredClone(whole) as Record<string, unknown>;
  for (const issue of issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(-1);
    const holder = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1);
    const owner = valueAt(copy, holder) as Record<PropertyKey, unknown> | null | undefined;
    for (const name of names) if (typeof owner === 'object' && owner !== null) delete owner[name];
  }
  return copy;
}

/** A copy without the fields in which something lies that the issues name. */
function withoutFields(whole: unknown, issues: readonly z.core.$ZodIssue[]): Record<string, unknown> {
  const copy = withoutFaults(whole, issues);
  for (const { path } of issues) if (path[0] !== undefined) delete copy[String(path[0])];
  return copy;
}

/** Aliases that lead nowhere, or to far too much, are found only now. */
function valueOf(document: Document, lines: LineCounter): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new Refusals([new Refusal<FileRefusal>('file-not-yaml', { line: lineOfAlias(document, lines) })]);
  }
}

function lineOfAlias(document: Document, lines: LineCounter): number {
  let line = 1;
  visit(document, {
    Alias: (_, alias) => {
      line = lines.linePos(alias.range?.[0] ?? 0).line;
      return alias.resolve(document) ? undefined : visit.BREAK;
    },
  });
  return line;
}

/** What is wrong with the alternative that was meant: the one whose form as a whole is right. */
function withoutUnions(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find(
    (errors) =>
      errors.length > 0 && errors.every((each) => each.path.length > 0 || each.code === 'unrecognized_keys'),
  );
  if (!meant) return [issue];
  return meant.flatMap((each) => withoutUnions({ ...each, path: [...issue.path, ...each.path] }));
}

function toRefusals(
  issue: z.core.$ZodIssue,
  whole: unknown,
  fields: readonly string[],
): readonly Refusal<FileRefusal>[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = nearest(key, fields);
      const field = [...issue.path, key].join('.');
      return new Refusal('file-field-unknown', { field, ...(near !== undefined && { near }) });
    });
  const field = issue.path.length === 0 ? 'YAML' : issue.path.join('.');
  if (valueAt(whole, issue.path) == null) return [new Refusal('file-field-missing', { field })];
  return [new Refusal('file-field-wrong', { field, known: allowedBy(issue) })];
}

/** What would be right, where a field takes only some words. */
function allowedBy(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_type' && issue.expected === 'boolean' ? ['true', 'false'] : [];
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    whole,
  );
}
