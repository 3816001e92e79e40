/** The dialog in which a directive is written: what its two steps send, and what that makes of a draft. */
import { z } from 'zod';
import type { DirectiveInput } from '../../directives/input.js';
import { field } from './field.js';
import { applyAddressing } from './directive-addressing.js';
import { applyWriting, writingOf } from './directive-writing.js';

/** Which fields were on the dialog: those that came empty are absent, and must be told from those of the other step. */
const STEPS = ['writing', 'addressing'] as const;

/** The fields of both steps by the ids of their inputs. */
export const directiveForm = z.object({
  /** The draft that is being written; a new one without. */
  draft: z.string().max(200).optional(),
  step: z.enum(STEPS).optional(),
  what: field,
  title: field,
  body: field,
  titleEn: field,
  bodyEn: field,
  decision: field,
  links: field,
  questions: field,
  repeat: field,
  roles: field,
  units: field,
  groups: field,
  people: field,
  wide: field,
  except: field,
  copyManagers: field,
  guests: field,
  vacantTo: field,
  deadlineDay: field,
  deadlineTime: field,
  urgent: field,
  sensitive: field,
  onePerUnit: field,
  sendDay: field,
  sendTime: field,
});
export type DirectiveForm = Readonly<z.infer<typeof directiveForm>>;

/** What a new draft holds before anything is written. */
export const EMPTY_DIRECTIVE: DirectiveInput = {
  title: '',
  body: '',
  urgent: false,
  audience: {
    roles: [],
    units: [],
    groups: [],
    people: [],
    managers: false,
    everyone: false,
    except: [],
  },
};

/**
 * What a step of the dialog makes of the draft; what the other step holds stays. Without a step only what a single button
 * says: what is written, whether managers get it where nobody else would.
 */
export function applyForm(input: DirectiveInput, form: DirectiveForm): DirectiveInput {
  if (form.step === 'writing') return applyWriting(input, form);
  if (form.step === 'addressing') return applyAddressing(input, form);
  if (form.what) return applyWriting(input, { ...writingOf(input), what: form.what });
  if (form.vacantTo === undefined) return input;
  const { vacantTo: _before, ...audience } = input.audience;
  const isOn = form.vacantTo === 'managers';
  return { ...input, audience: { ...audience, ...(isOn && { vacantTo: 'managers' as const }) } };
}
