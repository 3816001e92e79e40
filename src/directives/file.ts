import { z } from 'zod';
import { readYamlFile, text, textList, type ReadFile } from '../yaml-file.js';
import type { DirectiveInput } from './input.js';

const audience = z.strictObject({
  roles: textList,
  units: textList,
  groups: textList,
  people: textList,
  managers: z.boolean().nullish().transform(Boolean),
  everyone: z.boolean().nullish().transform(Boolean),
  except: textList,
});

const optionalText = text.nullish().transform((value) => value ?? undefined);

const directiveFile = z.strictObject({
  kind: z.literal('directive').nullish(),
  ask: z.literal('read').nullish(),
  title: text,
  body: text,
  titleEn: optionalText,
  bodyEn: optionalText,
  audience,
  deadline: text,
  urgent: z.boolean().nullish().transform(Boolean),
});

/** Reads `directive.yaml` (docs/directives.md) and tells everything that is wrong with its form. */
export function readDirectiveFile(source: string): ReadFile<DirectiveInput> {
  const { value, wrong } = readYamlFile(source, directiveFile, {
    title: '',
    body: '',
    audience: {},
    deadline: '',
  });
  const { kind: _kind, ask: _ask, ...input } = value;
  return { value: input, wrong };
}
