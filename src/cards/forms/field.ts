/** Fields of a dialog as Teams sends them: texts all, the empty ones absent, several choices joined by commas. */
import { z } from 'zod';

/** One field. Longer than anything allowed, so that the rule that refuses it can say so. */
export const field = z
  .union([z.string().max(100_000), z.number(), z.boolean()])
  .transform(String)
  .optional();

/** One choice of an `Input.ChoiceSet`. */
export type Choice = { readonly title: string; readonly value: string };

/** An id as the value of a choice: holds no comma, whatever the id holds. */
export function choiceValue(id: string): string {
  return encodeURIComponent(id);
}

/** The ids behind the values of chosen choices. */
export function chosenIds(chosen: string | undefined): readonly string[] {
  return (chosen ?? '')
    .split(',')
    .map((value) => decodeValue(value.trim()))
    .filter((id) => id !== '');
}

/** Whether a toggle is on. */
export function isOn(toggle: string | undefined): boolean {
  return toggle === 'true';
}

/** A form with every field there, the absent ones as empty texts: what a template is filled with. */
export function filledIn<Name extends string>(
  names: readonly Name[],
  form: { readonly [name in Name]?: string | undefined },
): { readonly [name in Name]: string } {
  return Object.fromEntries(names.map((name) => [name, form[name] ?? ''])) as { [name in Name]: string };
}

function decodeValue(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
