import { z } from 'zod';
import { readYamlFile, text, textList, type ReadFile } from '../yaml-file.js';
import type { Text } from '../organisation/organisation.js';
import { QUESTION_TYPES } from './content.js';
import { DIRECTIVE_KINDS, REPETITIONS, REQUIREMENTS } from './directive.js';
import type { DirectiveInput, QuestionInput } from './input.js';

const yesOrNo = z.boolean().nullish().transform(Boolean);
const managers = z.literal('managers').nullish();

const audience = z.strictObject({
  roles: textList,
  units: textList,
  groups: textList,
  people: textList,
  managers: yesOrNo,
  everyone: yesOrNo,
  guests: yesOrNo,
  except: textList,
  vacantTo: managers,
});

const optionalText = text.nullish().transform((value) => value ?? undefined);

/** A text in one language is Swedish. */
const texts = z.union([
  text.transform((sv): Text => ({ sv })),
  z
    .strictObject({ sv: optionalText, en: optionalText })
    .transform(({ sv, en }): Text => ({ ...(sv !== undefined && { sv }), ...(en !== undefined && { en }) })),
]);

// In files the names of things have hyphens, as everywhere in an organisation's data.
const questionType = z
  .enum(['yes-no', ...QUESTION_TYPES.filter((type) => type !== 'yesNo')])
  .nullish()
  .transform((type) => (type == null || type === 'yes-no' ? 'yesNo' : type));

const question = z.union([
  text.transform((sv): QuestionInput => ({ text: { sv }, type: 'yesNo' })),
  z
    .strictObject({ text: texts, type: questionType, choices: z.array(texts).nullish() })
    .transform(({ text: asked, type, choices }): QuestionInput => ({
      text: asked,
      type,
      ...(choices && { choices }),
    })),
]);

const link = z.union([
  z.string().transform((url) => ({ title: url, url })),
  z.strictObject({ title: text, url: text }),
]);

const directiveFile = z.strictObject({
  kind: z.enum(DIRECTIVE_KINDS).nullish(),
  ask: z.enum(['read', 'report', 'passOn']).nullish(),
  title: text,
  body: text,
  titleEn: optionalText,
  bodyEn: optionalText,
  audience,
  deadline: optionalText,
  questions: z.array(question).nullish(),
  repeat: z.enum(REPETITIONS).nullish(),
  require: z.enum(REQUIREMENTS).nullish(),
  links: z.array(link).nullish(),
  decision: optionalText,
  urgent: yesOrNo,
  sensitive: yesOrNo,
  copy: managers,
  sendAt: optionalText,
});

const FIELDS = [...Object.keys(directiveFile.shape), ...Object.keys(audience.shape)];

/** Reads `directive.yaml` (docs/directives.md) and tells everything that is wrong with its form. */
export function readDirectiveFile(source: string): ReadFile<DirectiveInput> {
  const blank = { title: '', body: '', audience: {} };
  const { value, wrong } = readYamlFile(source, directiveFile, blank, FIELDS);
  return { value: toInput(value), wrong };
}

/** Leaves out what the file leaves out, so that two files that say the same are the same. */
function toInput({ copy, audience: { guests, vacantTo, ...who }, ...file }: z.output<typeof directiveFile>) {
  const given = Object.entries({
    ...file,
    sensitive: file.sensitive || undefined,
    copyManagers: copy === 'managers' || undefined,
    audience: { ...who, ...(guests && { guests }), ...(vacantTo && { vacantTo }) },
  }).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given) as unknown as DirectiveInput;
}
