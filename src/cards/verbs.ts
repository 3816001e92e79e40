/** What a button may ask for: each verb with the shape of the data that it carries. */
import { z } from 'zod';
import { REPLIES } from '../meetings/meeting.js';
import { directiveForm } from './forms/directive-form.js';
import { meetingForm } from './forms/meeting-form.js';

const text = z.string().max(4000);
const id = z.string().min(1).max(200);
/** A card's words are texts, so a version comes back as "1" or 1. */
const version = z
  .union([z.number(), z.string().regex(/^\d{1,6}$/)])
  .transform(Number)
  .pipe(z.number().int().min(1));

/** The verb table. A new button begins with a line here; then the bot's record of handlers asks for its handler. */
const shapes = {
  /** A sentence to answer as if it had been typed. */
  'question.ask': z.object({ text }),
  /** "This is my unit", with the question that waited for it. */
  'unit.declare': z.object({ unit: z.string().max(200).optional(), text: text.optional() }),
  /** Whether an answer helped; `id` names the asking and nobody. */
  'feedback.give': z.object({ id, helped: z.enum(['yes', 'no']), text, comment: text.optional() }),

  /** "I have read this". */
  'directive.acknowledge': z.object({ id, version }),
  /** What the recipient's card shows now; asked by the card itself. */
  'directive.open': z.object({ id, version }),
  /** The recipient's card once more, asked for in a reminder. */
  'directive.show': z.object({ id }),
  /** "Remind me on Thursday": a day as `YYYY-MM-DD`. */
  'directive.remind-me': z.object({ id, version, day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
  /** The status in a message of its own. */
  'directive.show-status': z.object({ id }),
  'directive.status': z.object({ id }),
  /** Opens the dialog, or returns to it with what was written. */
  'directive.compose': directiveForm,
  'directive.preview': directiveForm,
  'directive.send': directiveForm,

  'meeting.reply': z.object({ id, version, answer: z.enum(REPLIES) }),
  /** What the called person's card shows now; asked by the card itself. */
  'meeting.open': z.object({ id, version }),
  'meeting.status': z.object({ id }),
  /** Opens the dialog, or returns to it with what was written. */
  'meeting.compose': meetingForm,
  'meeting.preview': meetingForm,
  'meeting.send': meetingForm,
};

export type Verb = keyof typeof shapes;

/** From verb to the shape of its data. */
export type CardVerbs = { readonly [V in Verb]: Readonly<z.infer<(typeof shapes)[V]>> };

/** A button that was pressed: one verb with its data. */
export type CardAction = { [V in Verb]: { readonly verb: V; readonly data: CardVerbs[V] } }[Verb];

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
