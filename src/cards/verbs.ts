/** What a button may ask for: each verb with the shape of the data that it carries. */
import { z } from 'zod';

const text = z.string().max(4000);

/** The verb table. A new button begins with a line here; then the bot's record of handlers asks for its handler. */
const shapes = {
  /** A sentence to answer as if it had been typed. */
  'question.ask': z.object({ text }),
};

export type Verb = keyof typeof shapes;

/** From verb to the shape of its data. */
export type CardVerbs = { readonly [V in Verb]: Readonly<z.infer<(typeof shapes)[V]>> };

/** A button that was pressed: one verb with its data. */
export type CardAction = { [V in Verb]: { readonly verb: V; readonly data: CardVerbs[V] } }[Verb];

/** All verbs, for the tests that walk them. */
export const VERBS = Object.keys(shapes) as readonly Verb[];

/** What a pressed button asks for, or `undefined` when the verb is unknown or its data has another shape. */
export function parseVerb(verb: unknown, data: unknown): CardAction | undefined {
  if (typeof verb !== 'string' || !Object.hasOwn(shapes, verb)) return undefined;
  const parsed = shapes[verb as Verb].safeParse(data ?? {});
  return parsed.success ? ({ verb, data: parsed.data } as CardAction) : undefined;
}

/** The same for the value of an `Action.Submit`, where the verb lies among the data. */
export function parseSubmit(value: unknown): CardAction | undefined {
  if (typeof value !== 'object' || value === null || !('verb' in value)) return undefined;
  return parseVerb(value.verb, value);
}
