/** The card templates, read once from the files beside this module. */
import { readFileSync } from 'node:fs';

/** Every template by name, one file each in `templates/`. A new card begins with a line here. */
export const TEMPLATES = [
  'answer-contact',
  'answer-group',
  'answer-role',
  'answer-told',
  'answer-who',
  'ask-unit',
  'choices',
  'closing',
  'danger',
  'launcher',
  'list',
  'directive',
  'directive-address',
  'directive-approval',
  'directive-compose',
  'directive-drafts',
  'directive-amend',
  'directive-confirm',
  'directive-end',
  'directive-launch',
  'directive-units',
  'directive-unreached',
  'file-link',
  'directive-news',
  'directive-pass-on',
  'directive-preview',
  'directive-question',
  'directive-status',
  'directive-table',
  'meeting',
  'meeting-compose',
  'meeting-preview',
  'meeting-status',
  'notice',
  'welcome',
] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** A template as it stands in its file, with the fallback of every button added. */
export type TemplateJson = { readonly [key: string]: unknown };

/** The templates, ready to be expanded. */
export const templates: ReadonlyMap<TemplateName, TemplateJson> = new Map(
  TEMPLATES.map((name) => [name, withSubmitFallbacks(readTemplate(name)) as TemplateJson]),
);

function readTemplate(name: TemplateName): unknown {
  return JSON.parse(readFileSync(new URL(`./templates/${name}.json`, import.meta.url), 'utf8'));
}

/**
 * Gives every `Action.Execute` among a card's actions and what is selected an `Action.Submit` for clients that know no other: same title,
 * and a `data` that also carries the verb. Templates therefore write a button once.
 */
export function withSubmitFallbacks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withSubmitFallbacks);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => [
    key,
    key === 'actions' && Array.isArray(value)
      ? value.map((action) => withFallback(withSubmitFallbacks(action) as TemplateJson))
      : key === 'selectAction'
        ? withFallback(withSubmitFallbacks(value) as TemplateJson)
        : withSubmitFallbacks(value),
  ]);
  return Object.fromEntries(entries);
}

function withFallback(action: TemplateJson): TemplateJson {
  if (action['type'] !== 'Action.Execute' || action['fallback'] !== undefined) return action;
  const { type: _type, verb, data, $data: _repeat, $when: _when, ...rest } = action;
  const fallback = { ...rest, type: 'Action.Submit', data: { ...(data as object | undefined), verb } };
  return { ...action, fallback };
}
