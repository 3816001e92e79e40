/** The dialog in which a directive is written. */
import { z } from 'zod';
import type { DirectiveInput } from '../../directives/input.js';
import { chosenIds, field, isOn } from './field.js';

/** The dialog's fields by the ids of its inputs. */
export const directiveForm = z.object({
  title: field,
  body: field,
  roles: field,
  units: field,
  deadlineDay: field,
  deadlineTime: field,
  urgent: field,
});
export type DirectiveForm = Readonly<z.infer<typeof directiveForm>>;

export const DIRECTIVE_FIELDS = Object.keys(directiveForm.shape) as readonly (keyof DirectiveForm)[];

/** What the dialog means, not yet checked. */
export function toDirectiveInput(form: DirectiveForm): DirectiveInput {
  return {
    title: form.title ?? '',
    body: keepLines(form.body ?? ''),
    deadline: joinTime(form.deadlineDay, form.deadlineTime),
    urgent: isOn(form.urgent),
    audience: {
      roles: chosenIds(form.roles),
      units: chosenIds(form.units),
      groups: [],
      people: [],
      managers: false,
      everyone: false,
      except: [],
    },
  };
}

function joinTime(day: string | undefined, time: string | undefined): string {
  if (!day) return '';
  return time ? `${day}T${time}` : day;
}

/** Markdown joins lines that only Enter parts; who types in a dialog means a new line. Lists stay lists. */
export function keepLines(body: string): string {
  const lines = body.replace(/\r\n?/g, '\n');
  return lines.replace(/(?<!\n)\n(?!\n|[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])/g, '\n\n');
}
