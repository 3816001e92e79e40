/** What a button may ask for: each verb with the shape of the data that it carries. */
import { z } from 'zod';
import { REPLIES } from '../meetings/meeting.js';
import { directiveForm } from './forms/directive-form.js';
import { amendForm, confirmForm, endForm } from './forms/following-form.js';
import { reportFields } from './forms/report-form.js';
import { meetingForm } from './forms/meeting-form.js';

const text = z.string().max(4000);
const id = z.string().min(1).max(200);
/** A card's words are texts, so a version comes back as "1" or 1. */
const version = z
  .union([z.number(), z.string().regex(/^\d{1,6}$/)])
  .transform(Number)
  .pipe(z.number().int().min(1));

const unit = z.string().max(200).optional();
/** A card keeps its own language; nothing depends on it but words. */
const lang = z.enum(['sv', 'en']).optional().catch(undefined);
/** A recipient's card: which directive in which version of its text. */
const received = z.object({ id, version, lang });

/** The verb table. A new button begins with a line here; then the bot's record of handlers asks for its handler. */
const shapes = {
  /** A sentence to answer as if it had been typed. */
  'question.ask': z.object({ text }),
  /** "This is my unit", with the question that waited for it. */
  'unit.declare': z.object({ unit: z.string().max(200).optional(), text: text.optional() }),
  /** Whether an answer helped; `id` names the asking and nobody. */
  'feedback.give': z.object({ id, helped: z.enum(['yes', 'no']), text, comment: text.optional() }),

  /** "I have read this". */
  'directive.acknowledge': received,
  /** What the recipient's card shows now; asked by the card itself, or to answer for another unit first. */
  'directive.open': received.extend({ unit }),
  /** The answers to the questions, by their ids. */
  'directive.report': received.extend({ unit, ...reportFields }),
  'directive.comment': received.extend({ comment: text.optional() }),
  'directive.cannot': received.extend({ text: text.optional() }),
  'directive.question': received.extend({ text: text.optional() }),
  'directive.need': received.extend({ need: text.optional() }),
  /** Opens the dialog in which it is passed on. */
  'directive.passOn': received.extend({ unit, line: text.optional() }),
  'directive.passOnSend': received.extend({ unit, line: text.optional() }),
  /** It was passed on in another way. */
  'directive.passedOn': received.extend({ unit, text: text.optional() }),
  /** The issuer's card with a recipient's question. */
  'directive.openQuestion': z.object({ id, lang }),
  'directive.answerQuestion': z.object({ id, lang, answer: text.optional() }),
  /** The recipient's card once more, asked for in a reminder. */
  'directive.show': z.object({ id }),
  /** "Remind me on Thursday": a day as `YYYY-MM-DD`. */
  'directive.remind-me': received.extend({ day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
  /** The status in a message of its own. */
  'directive.show-status': z.object({ id }),
  'directive.status': z.object({ id }),
  /** Opens the dialog in which it is amended; sends what was written there. */
  'directive.amend': z.object({ id }),
  'directive.amendSend': amendForm.extend({ id, version }),
  /** Opens the dialog in which it is withdrawn, ended or replaced; does so. */
  'directive.end': endForm.extend({ id }),
  'directive.endSend': endForm.extend({ id }),
  /** Opens the dialog in which an answer is entered for somebody; enters it. */
  'directive.confirm': confirmForm.extend({ id }),
  'directive.confirmSend': confirmForm.extend({ id }),
  'directive.unreached': z.object({ id }),
  'directive.remind': z.object({ id }),
  /** The counts of the units below one. */
  'directive.units': z.object({ id, unit: z.string().max(200) }),
  /** A link to a file, made at the click. */
  'directive.file': z.object({ id, kind: z.enum(['answers', 'proof', 'mail']) }),
  /** The answers of a department, for who may see them. */
  'directive.table': z.object({ id, lang, department: unit, page: version.optional() }),
  /** The dialog's first step, the words; keeps what a step sent with it. */
  'directive.compose': directiveForm,
  /** Its second step: who gets it, until when. */
  'directive.address': directiveForm,
  'directive.preview': directiveForm,
  /** Keeps the draft and closes the dialog. */
  'directive.keep': directiveForm,
  'directive.send': z.object({ draft: id, revision: version }),
  'directive.discard': z.object({ draft: id }),
  /** What a second person does with a draft that waits for them. */
  'directive.approve': z.object({ draft: id, revision: version }),
  'directive.return': z.object({ draft: id, revision: version, reason: text.optional() }),

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
