/** The file with which a directive is amended: the fields of `directive issue` that are written anew, and no others. */
import { z } from 'zod';
import { readYamlFile, text, type ReadFile } from '../yaml-file.js';
import type { Amended } from './amendment.js';

// An empty field takes the text away.
const rewritten = z.union([text, z.null().transform(() => '')]).optional();

const link = z.union([
  z.string().transform((url) => ({ title: url, url })),
  z.strictObject({ title: text, url: text }),
]);

const amendment = z.strictObject({
  title: rewritten,
  body: rewritten,
  titleEn: rewritten,
  bodyEn: rewritten,
  deadline: rewritten,
  decision: rewritten,
  links: z.array(link).optional(),
});

/** Reads what of a directive is written anew (docs/directives.md) and tells everything that is wrong with its form. */
export function readAmendmentFile(source: string): ReadFile<Amended> {
  const { value, wrong } = readYamlFile(source, amendment, {}, Object.keys(amendment.shape));
  const written = Object.entries(value).filter(([, field]) => field !== undefined);
  return { value: Object.fromEntries(written), wrong };
}
