/** What the buttons and dialogs do with which a directive is changed and followed up. */
import { drawn } from '../../cards/message.js';
import {
  amendFilling,
  amendFormOf,
  confirmFilling,
  endFilling,
  fileLinkFilling,
  followingLaunchFilling,
  type Launched,
} from '../../cards/directive-following.js';
import { unitsFilling, unreachedFilling } from '../../cards/directive-lists.js';
import { keepLines } from '../../cards/forms/directive-writing.js';
import { chosenIds, isOn } from '../../cards/forms/field.js';
import type { AmendForm, ConfirmForm, EndForm } from '../../cards/forms/following-form.js';
import { directiveFollowingTexts } from '../../cards/texts/directive-following.js';
import type { DirectiveFileKind } from '../../cards/texts/directive-files.js';
import { writePeople } from '../../cards/texts/numbers.js';
import { problemsIn } from '../../cards/texts/refusals.js';
import { amendDirective } from '../../directives/amend.js';
import type { Amended } from '../../directives/amendment.js';
import type { Directive } from '../../directives/directive.js';
import { endDirective } from '../../directives/end.js';
import { issuedDirective, leadOrRefuse } from '../../directives/lead.js';
import { confirmOtherwise, mayConfirmSome } from '../../directives/otherwise.js';
import { remindDirective } from '../../directives/remind-now.js';
import { directiveStatus, directiveUnits, seeDirective } from '../../directives/status.js';
import { unreachedOf } from '../../directives/unreached.js';
import { isRefusal } from '../../errors.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { personOf, portsOf, statusCard, toDialog } from './directives.js';

type Named = { readonly id: string };

/** "ändra D-2026-014", "återkalla …", "upphäv …", "ersätt …": the card whose button opens the dialog. */
export async function launch(turn: Turn, id: string, what: Launched): Promise<Reaction> {
  const directive = await leadable(turn, id);
  return { kind: 'send', ...drawn(followingLaunchFilling(directive.id, what, turn.language)) };
}

/** Opens the dialog in which a directive is amended. */
export async function amend(turn: Turn, { id }: Named): Promise<Reaction> {
  const directive = await leadable(turn, id);
  const form = amendFormOf(directive, turn.chart.organisation.timeZone);
  return toDialog(drawn(amendFilling(directive, form, [], turn.language)));
}

/** Amends. Pressing twice amends once; what is wrong is said in the dialog, and nothing that was written is lost. */
export async function amendSend(
  turn: Turn,
  { id, version, ...form }: Named & { readonly version: number } & AmendForm,
): Promise<Reaction> {
  const directive = await leadable(turn, id);
  return orProblems(
    async () => {
      const { reason = '', material } = form;
      const content = toAmended(turn, directive, form);
      const input = { id, version, reason, material: isOn(material), content };
      const amended = await amendDirective(portsOf(turn), actingIn(turn), input);
      return closeWith(turn, directiveFollowingTexts[turn.language].amended(amended.id), amended.id);
    },
    (problems) => toDialog(drawn(amendFilling({ ...directive, version }, form, problems, turn.language))),
    turn,
  );
}

/** Opens the dialog in which a directive is withdrawn, ended or replaced. */
export async function end(turn: Turn, { id, ...form }: Named & EndForm): Promise<Reaction> {
  const directive = await leadable(turn, id);
  return toDialog(drawn(endFilling(directive, form, [], turn.language)));
}

/** Ends. Pressing twice ends once. */
export async function endSend(turn: Turn, { id, ...form }: Named & EndForm): Promise<Reaction> {
  const directive = await leadable(turn, id);
  return orProblems(
    async () => {
      const { how = 'ended', reason = '', replacedBy = '' } = form;
      const number = replacedBy.trim().toUpperCase();
      const input = { id, how, reason, ...(number !== '' && { replacedBy: number }) };
      await endDirective(portsOf(turn), actingIn(turn), input);
      return closeWith(turn, directiveFollowingTexts[turn.language].ending[how](directive.id), directive.id);
    },
    (problems) => toDialog(drawn(endFilling(directive, form, problems, turn.language))),
    turn,
  );
}

/** Who was not reached, why, and what to do. */
export async function unreached(turn: Turn, { id }: Named): Promise<Reaction> {
  const person = personOf(turn).id;
  const found = await unreachedOf(portsOf(turn), person, id, turn.language);
  const mayConfirm = mayConfirmSome(portsOf(turn), person, found.directive);
  return { kind: 'send', ...drawn(unreachedFilling(found, mayConfirm, turn.language)) };
}

/** Opens the dialog in which an answer is entered for somebody else. */
export async function confirm(turn: Turn, { id, ...form }: Named & ConfirmForm): Promise<Reaction> {
  return confirmDialog(turn, id, form, []);
}

/** Enters it. */
export async function confirmSend(turn: Turn, { id, ...form }: Named & ConfirmForm): Promise<Reaction> {
  return orProblems(
    async () => {
      const { email = '', how = '', whenDay } = form;
      const person = chosenIds(form.person)[0] ?? email.trim();
      const input = { id, person, how, ...(whenDay && { when: whenDay }) };
      const { directive } = await confirmOtherwise(portsOf(turn), actingIn(turn), input);
      return closeWith(turn, directiveFollowingTexts[turn.language].confirmed(directive.id));
    },
    (problems) => confirmDialog(turn, id, form, problems),
    turn,
  );
}

/** Reminds those who are missing, at once. */
export async function remind(turn: Turn, { id }: Named): Promise<Reaction> {
  const { directive, reminded } = await remindDirective(portsOf(turn), actingIn(turn), id);
  turn.ports.nudge();
  const people = writePeople(reminded, turn.language);
  const text = directiveFollowingTexts[turn.language].reminded(people, directive.id);
  return { kind: 'tell', text, done: true };
}

/** How it stands in each unit below one. */
export async function units(turn: Turn, { id, unit }: Named & { readonly unit: string }): Promise<Reaction> {
  const person = personOf(turn).id;
  const { directive } = await seeDirective(portsOf(turn), person, id);
  const found = await directiveUnits(portsOf(turn), person, id, unit);
  return { kind: 'send', ...drawn(unitsFilling(turn.chart, directive, unit, found, turn.language)) };
}

/** A link to a file, made now: ten minutes later it is worth nothing. */
export async function file(
  turn: Turn,
  { id, kind }: Named & { readonly kind: DirectiveFileKind },
): Promise<Reaction> {
  const { language, ports } = turn;
  const person = personOf(turn).id;
  const { directive } = await seeDirective(portsOf(turn), person, id);
  const url = await ports.fileLink({ kind: `directive-${kind}`, subject: directive.id, person, language });
  return { kind: 'send', ...drawn(fileLinkFilling(directive.id, kind, url, language)) };
}

/** A directive that the person of the turn leads. */
async function leadable(turn: Turn, id: string): Promise<Directive> {
  const { value: directive } = await issuedDirective(portsOf(turn), id);
  leadOrRefuse(portsOf(turn), personOf(turn).id, directive);
  return directive;
}

/** What was rewritten. A deadline that stands as it was may be past. */
function toAmended(turn: Turn, directive: Directive, form: AmendForm): Amended {
  const { deadlineDay = '', deadlineTime = '' } = form;
  const before = amendFormOf(directive, turn.chart.organisation.timeZone);
  const isMoved = deadlineDay !== before.deadlineDay || deadlineTime !== before.deadlineTime;
  const deadline = deadlineTime === '' ? deadlineDay : `${deadlineDay}T${deadlineTime}`;
  return {
    title: form.title ?? '',
    body: keepLines(form.body ?? ''),
    ...(form.titleEn !== undefined && { titleEn: form.titleEn }),
    ...(form.bodyEn !== undefined && { bodyEn: keepLines(form.bodyEn) }),
    ...(isMoved && { deadline }),
  };
}

async function confirmDialog(
  turn: Turn,
  id: string,
  form: ConfirmForm,
  problems: readonly string[],
): Promise<Reaction> {
  const { language } = turn;
  const { directive, missing } = await directiveStatus(portsOf(turn), personOf(turn).id, id, language);
  return toDialog(drawn(confirmFilling(directive, missing, form, turn.day, problems, language)));
}

/** Refusals are shown in the dialog again. */
async function orProblems(
  work: () => Promise<Reaction>,
  again: (problems: readonly string[]) => Reaction | Promise<Reaction>,
  turn: Turn,
): Promise<Reaction> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return again(problemsIn(error, turn.language));
  }
}

async function closeWith(turn: Turn, text: string, id?: string): Promise<Reaction> {
  turn.ports.nudge();
  return { kind: 'close', text, ...(id !== undefined && { send: await statusCard(turn, id) }) };
}

function actingIn(turn: Turn): { readonly person: string; readonly via: 'chat' } {
  return { person: personOf(turn).id, via: 'chat' };
}
