/** The second step of the dialog: a report's questions, who gets it, until when. */
import { requirementOf, type DirectiveInput } from '../../directives/input.js';
import { REPETITIONS } from '../../directives/directive.js';
import type { AudienceSpec } from '../../organisation/audience.js';
import { choiceValue, chosenIds, isOn } from './field.js';
import { readQuestions, writeQuestions } from './question-lines.js';

type Name =
  | 'questions'
  | 'repeat'
  | 'roles'
  | 'units'
  | 'groups'
  | 'people'
  | 'wide'
  | 'except'
  | 'copyManagers'
  | 'guests'
  | 'vacantTo'
  | 'deadlineDay'
  | 'deadlineTime'
  | 'urgent'
  | 'sensitive'
  | 'onePerUnit'
  | 'sendDay'
  | 'sendTime';

/** The fields of the step as texts. */
export type AddressingForm = { readonly [name in Name]?: string | undefined };

/** Beside roles: everybody in the units, or their managers. */
const WIDE = ['managers', 'everyone'] as const;

/** What the draft holds, for the step's fields. */
export function addressingOf(input: DirectiveInput): { readonly [name in Name]: string } {
  const { audience, deadline = '', sendAt = '' } = input;
  const ids = (list: readonly string[]) => list.map(choiceValue).join(',');
  return {
    questions: writeQuestions(input.questions ?? []),
    repeat: input.repeat ?? '',
    roles: ids(audience.roles),
    units: ids(audience.units),
    groups: ids(audience.groups),
    people: ids(audience.people),
    wide: WIDE.filter((each) => audience[each]).join(','),
    except: ids(audience.except),
    copyManagers: String(input.copyManagers ?? false),
    guests: String(audience.guests ?? false),
    vacantTo: audience.vacantTo ?? '',
    deadlineDay: deadline.slice(0, 10),
    deadlineTime: deadline.slice(11, 16),
    urgent: String(input.urgent),
    sensitive: String(input.sensitive ?? false),
    onePerUnit: String(requirementOf(input) === 'onePerUnit'),
    sendDay: sendAt.slice(0, 10),
    sendTime: sendAt.slice(11, 16),
  };
}

/** What the step's fields make of the draft. */
export function applyAddressing(input: DirectiveInput, form: AddressingForm): DirectiveInput {
  const { questions: before = [], repeat: _repeat, deadline: _deadline, sendAt: _sendAt, ...rest } = input;
  const questions = readQuestions(form.questions ?? '', before);
  const repeat = REPETITIONS.find((each) => each === form.repeat);
  const deadline = joinTime(form.deadlineDay, form.deadlineTime);
  const sendAt = joinTime(form.sendDay, form.sendTime ?? '08:00');
  return {
    ...rest,
    ...(questions.length > 0 && { questions }),
    ...(repeat && { repeat }),
    ...(deadline !== '' && { deadline }),
    ...(sendAt !== '' && { sendAt }),
    require: isOn(form.onePerUnit) ? 'onePerUnit' : 'everyone',
    urgent: isOn(form.urgent),
    sensitive: isOn(form.sensitive),
    copyManagers: isOn(form.copyManagers),
    audience: audienceOf(form),
  };
}

function audienceOf(form: AddressingForm): AudienceSpec {
  const wide = chosenIds(form.wide);
  return {
    roles: chosenIds(form.roles),
    units: chosenIds(form.units),
    groups: chosenIds(form.groups),
    people: chosenIds(form.people),
    managers: wide.includes('managers'),
    everyone: wide.includes('everyone'),
    except: chosenIds(form.except),
    ...(isOn(form.guests) && { guests: true }),
    ...(form.vacantTo === 'managers' && { vacantTo: 'managers' as const }),
  };
}

function joinTime(day: string | undefined, time: string | undefined): string {
  if (!day) return '';
  return time ? `${day}T${time}` : day;
}
