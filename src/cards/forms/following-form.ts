/** The dialogs with which a directive is changed, ended, and confirmed for somebody else. */
import { z } from 'zod';
import { ENDINGS } from '../../directives/end.js';
import { field } from './field.js';

/** The fields of an amendment by the ids of its inputs. */
export const amendForm = z.object({
  title: field,
  body: field,
  titleEn: field,
  bodyEn: field,
  deadlineDay: field,
  deadlineTime: field,
  reason: field,
  material: field,
});
export type AmendForm = Readonly<z.infer<typeof amendForm>>;

export const AMEND_FIELDS = Object.keys(amendForm.shape) as readonly (keyof AmendForm)[];

/** The fields of an ending. */
export const endForm = z.object({
  how: z.enum(ENDINGS).optional().catch(undefined),
  replacedBy: field,
  reason: field,
});
export type EndForm = Readonly<z.infer<typeof endForm>>;

export const END_FIELDS = Object.keys(endForm.shape) as readonly (keyof EndForm)[];

/** The fields of a confirmation for somebody else. */
export const confirmForm = z.object({ person: field, email: field, how: field, whenDay: field });
export type ConfirmForm = Readonly<z.infer<typeof confirmForm>>;

export const CONFIRM_FIELDS = Object.keys(confirmForm.shape) as readonly (keyof ConfirmForm)[];
