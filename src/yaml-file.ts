/** Reading a YAML file that a person wrote: everything that is wrong with its form, all at once. */
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { Refusal, Refusals } from './errors.js';

export type FileRefusal = 'file-not-yaml' | 'file-field-unknown' | 'file-field-missing' | 'file-field-wrong';

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

/** Reads YAML into what `schema` promises. Throws `Refusals` with the codes of `FileRefusal`. */
export function readYamlFile<Schema extends z.ZodType>(source: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter();
  // Times stay text: a local time has no zone for YAML to guess.
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', prettyErrors: false });
  if (document.errors.length > 0)
    throw new Refusals(
      document.errors.map(
        (error) => new Refusal<FileRefusal>('file-not-yaml', { line: lines.linePos(error.pos[0]).line }),
      ),
    );
  const value = valueOf(document, lines) ?? {};
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusals(result.error.issues.flatMap((issue) => toRefusals(issue, value)));
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

function toRefusals(issue: z.core.$ZodIssue, whole: unknown): readonly Refusal<FileRefusal>[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(
      (key) => new Refusal('file-field-unknown', { field: [...issue.path, key].join('.') }),
    );
  const field = issue.path.length === 0 ? 'YAML' : issue.path.join('.');
  const missing = valueAt(whole, issue.path) == null;
  return [new Refusal(missing ? 'file-field-missing' : 'file-field-wrong', { field })];
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    whole,
  );
}
