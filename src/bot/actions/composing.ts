/** Writing directives in chat: the dialog's steps, drafts, sending. What is wrong is shown with everything kept. */
import { approvalDoneCard } from '../../cards/directive-approval.js';
import { directiveAddressCard } from '../../cards/directive-address.js';
import { directiveComposeCard } from '../../cards/directive-compose.js';
import { draftsCard } from '../../cards/directive-drafts.js';
import { draftLauncherCard } from '../../cards/dialog.js';
import { directivePreviewCard } from '../../cards/directive-preview.js';
import { applyForm, EMPTY_DIRECTIVE, type DirectiveForm } from '../../cards/forms/directive-form.js';
import { directiveDraftTexts } from '../../cards/texts/directive-drafts.js';
import { dialogTexts } from '../../cards/texts/dialogs.js';
import { writePeople } from '../../cards/texts/numbers.js';
import { problemsIn } from '../../cards/texts/refusals.js';
import { approveDraft, returnDraft } from '../../directives/approve-draft.js';
import { checkWords } from '../../directives/check-content.js';
import type { DirectiveRefusal } from '../../directives/directive.js';
import type { Draft } from '../../directives/draft.js';
import type { DirectiveInput } from '../../directives/input.js';
import { planDirective } from '../../directives/plan.js';
import { copyDirective, discardDraft, newDraft, ownDrafts, saveDraft } from '../../directives/save-draft.js';
import { sendDraft, type Sent } from '../../directives/send-draft.js';
import { isRefusal, Refusal, Refusals, refusalsOf } from '../../errors.js';
import { reachesSomething, reachOf, type Reach } from '../../organisation/permissions.js';
import { writeTime } from '../../time.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { onceOf, personOf, portsOf, statusCard, toDialog } from './directives.js';

type Pressed = { readonly draft: string; readonly revision: number };

/** The first step: a new draft, or one that is there with what was written. */
export async function compose(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  reachOr(turn);
  const draft = form.draft ? await keepForm(turn, form) : { id: '', input: applyForm(EMPTY_DIRECTIVE, form) };
  return writingStep(turn, draft, []);
}

/** The second step, when the words are right. */
export async function address(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  const draft = await keepForm(turn, form);
  const wrong = form.step === 'writing' ? checkWords(draft.input) : [];
  if (wrong.length > 0) return writingStep(turn, draft, problemsIn(new Refusals(wrong), turn.language));
  return addressingStep(turn, draft, []);
}

/** Shows what sending would mean, or what is wrong on the step where it can be mended. */
export async function preview(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  const draft = await keepForm(turn, form);
  try {
    const plan = planDirective(portsOf(turn), draft.by, draft.input, turn.ports.now());
    const unmet = await turn.ports.unmet(plan.audience.recipients.map(({ person }) => person));
    const { card } = directivePreviewCard(turn.chart, { draft, plan, unmet }, turn.language);
    return toDialog({ card, text: dialogTexts[turn.language].directive.heading });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const isOfWords =
      checkWords(draft.input).length > 0 ||
      refusalsOf(error).some(({ code }) => code === ('directive-card-too-big' satisfies DirectiveRefusal));
    const step = isOfWords ? writingStep : addressingStep;
    return step(turn, draft, problemsIn(error, turn.language));
  }
}

/** Keeps what was written for another time. */
export async function keep(turn: Turn, form: DirectiveForm): Promise<Reaction> {
  const draft = await keepForm(turn, form);
  return { kind: 'close', text: dialogTexts[turn.language].directive.kept(draft.id) };
}

/** Sends what was previewed. Pressing twice sends once. */
export async function send(turn: Turn, { draft, revision }: Pressed): Promise<Reaction> {
  const sent = await sendDraft(portsOf(turn), actingIn(turn), { id: draft, revision });
  turn.ports.nudge();
  const text = writeSent(turn, sent);
  if (sent.kind !== 'issued') return { kind: 'close', text };
  return { kind: 'close', text, send: await statusCard(turn, sent.directive.id) };
}

/** The writer's own drafts. */
export async function drafts(turn: Turn): Promise<Reaction> {
  const { chart, language, ports } = turn;
  const own = await ownDrafts(ports, personOf(turn).id);
  return { kind: 'send', ...draftsCard(chart, own, language, ports.now()) };
}

/** Throws a draft away and shows those that are left. */
export async function discard(turn: Turn, { draft }: Pick<Pressed, 'draft'>): Promise<Reaction> {
  await discardDraft(portsOf(turn), personOf(turn).id, draft);
  return { ...(await drafts(turn)), kind: 'replace' } as Reaction;
}

/** Makes a draft of an earlier directive, with a button that opens it. */
export async function copy(turn: Turn, id: string): Promise<Reaction> {
  const draft = await copyDirective(portsOf(turn), actingIn(turn), id);
  const t = directiveDraftTexts[turn.language];
  const words = { title: t.copiedTitle, text: t.copied(id, draft.id), button: t.openDraft };
  return { kind: 'send', ...draftLauncherCard(words, draft.id, turn.language) };
}

/** A second person approves what waits for them. */
export async function approve(turn: Turn, { draft, revision }: Pressed): Promise<Reaction> {
  const sent = await approveDraft(portsOf(turn), actingIn(turn), { id: draft, revision });
  turn.ports.nudge();
  const t = directiveDraftTexts[turn.language].approval;
  const text = sent.kind === 'issued' ? t.approved(sent.directive.id) : t.approvedLater;
  return { kind: 'replace', ...approvalDoneCard(text, turn.language) };
}

/** A second person sends it back to its writer. */
export async function sendBack(
  turn: Turn,
  data: Pressed & { readonly reason?: string | undefined },
): Promise<Reaction> {
  const { draft: id, revision, reason = '' } = data;
  await returnDraft(portsOf(turn), actingIn(turn), { id, revision, reason });
  turn.ports.nudge();
  return {
    kind: 'replace',
    ...approvalDoneCard(directiveDraftTexts[turn.language].approval.returned, turn.language),
  };
}

/** The draft with what the form adds to it. The first press keeps a new one, however often it is pressed. */
async function keepForm(turn: Turn, form: DirectiveForm): Promise<Draft> {
  const ports = portsOf(turn);
  const change = (input: DirectiveInput) => applyForm(input, form);
  if (form.draft) return saveDraft(ports, personOf(turn).id, form.draft, change);
  const input = change(EMPTY_DIRECTIVE);
  const draft = await newDraft(ports, actingIn(turn), input, onceOf(turn, input));
  return draft.stage === 'draft' ? draft : newDraft(ports, actingIn(turn), input);
}

function writingStep(turn: Turn, draft: Pick<Draft, 'id' | 'input'>, problems: readonly string[]): Reaction {
  return toDialog(directiveComposeCard(draft, problems, turn.language));
}

function addressingStep(turn: Turn, draft: Draft, problems: readonly string[]): Reaction {
  const { chart, language } = turn;
  return toDialog(directiveAddressCard({ chart, language, reach: reachOr(turn) }, draft, problems));
}

function reachOr(turn: Turn): Reach {
  const reach = reachOf(turn.chart, personOf(turn).id, 'issue-directives', turn.day);
  if (!reachesSomething(reach)) throw new Refusal<DirectiveRefusal>('directive-not-allowed');
  return reach;
}

function actingIn(turn: Turn) {
  return { person: personOf(turn).id, via: 'chat' as const };
}

function writeSent({ chart, language }: Turn, sent: Sent): string {
  const t = dialogTexts[language].directive;
  if (sent.kind === 'issued')
    return t.sent(sent.directive.id, writePeople(sent.directive.recipients, language));
  const { id, sendAt } = sent.draft;
  if (sendAt === undefined) return t.awaiting(id);
  return t.scheduled(id, writeTime(new Date(sendAt), chart.organisation.timeZone, language));
}
