/** What a second person does with a draft that waits for them: approve it, or send it back with a reason. */
import { Refusal } from '../errors.js';
import type { Acting } from '../audit/audit.js';
import { sendNotice } from '../delivery/notice.js';
import { dayOf, instantOf } from '../time.js';
import { approversOf } from './approval.js';
import type { DirectiveRefusal } from './directive.js';
import { changeDraft, findDraft, type Draft } from './draft.js';
import { planDirective } from './plan.js';
import { dispatchDraft, recordAct, type SendPorts, type Sent } from './send-draft.js';

/** What the writer is told: that the second person has approved, or sent it back and why. */
export const DECISION_NOTICE = 'directive.decision';

/** What the notice to the writer holds. */
export interface DecisionContent {
  readonly draft: string;
  readonly title: string;
  readonly by: string;
  /** Why it came back; approved without one. */
  readonly reason?: string;
  /** The number that it got, where it was sent at once. */
  readonly directive?: string;
}

type Seen = { readonly id: string; readonly revision: number };

/** Approves what was seen and lets it go out, in the writer's name. May be repeated. */
export async function approveDraft(ports: SendPorts, who: Acting, seen: Seen): Promise<Sent> {
  const stored = await findDraft(ports.drafts, seen.id);
  const { directive: number, stage } = stored.value;
  refuseOthers(ports, who, stored.value);
  const directive = number && (await ports.directives.find(number))?.value;
  if (directive) return { kind: 'issued', directive };
  if (stage === 'scheduled') return { kind: 'scheduled', draft: stored.value };
  refuseUnseen(stored.value, seen);
  const at = ports.now();
  const { sendAt, ...input } = stored.value.input;
  const sending = sendAt === undefined ? undefined : instantOf(sendAt, ports.chart.organisation.timeZone);
  const isLate = sending !== undefined && sending <= at;
  const plan = planDirective(ports, stored.value.by, isLate ? input : stored.value.input, at);
  const approved = { ...stored.value, approved: { by: who.person, at: at.toISOString() } };
  await recordAct(ports, who, approved, 'directive.approve');
  const sent = await dispatchDraft(ports, who, { value: approved, etag: stored.etag }, plan);
  await tellWriter(ports, stored.value, {
    by: who.person,
    ...(sent.kind === 'issued' && { directive: sent.directive.id }),
  });
  return sent;
}

/** Sends a draft back to its writer, who reads why. */
export async function returnDraft(
  ports: SendPorts,
  who: Acting,
  { reason, ...seen }: Seen & { readonly reason: string },
): Promise<Draft> {
  const stored = await findDraft(ports.drafts, seen.id);
  refuseOthers(ports, who, stored.value);
  refuseUnseen(stored.value, seen);
  if (reason.trim() === '') throw new Refusal<DirectiveRefusal>('directive-return-reason-missing');
  const at = ports.now().toISOString();
  const returned = { by: who.person, at, reason: reason.trim() };
  const draft = await changeDraft(ports.drafts, stored, { ...stored.value, stage: 'draft', returned });
  await recordAct(ports, who, draft, 'directive.return');
  await tellWriter(ports, draft, { by: who.person, reason: returned.reason });
  return draft;
}

function refuseOthers(ports: SendPorts, { person }: Acting, { id, by }: Draft): void {
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  if (!approversOf(ports.chart, by, day).includes(person))
    throw new Refusal<DirectiveRefusal>('directive-approval-not-allowed', { id });
}

function refuseUnseen({ id, stage, revision }: Draft, seen: Seen): void {
  if (stage !== 'awaiting') throw new Refusal<DirectiveRefusal>('directive-draft-not-waiting', { id });
  if (revision !== seen.revision) throw new Refusal<DirectiveRefusal>('directive-draft-changed', { id });
}

async function tellWriter(
  ports: SendPorts,
  { id, revision, by: writer, input }: Draft,
  decision: Omit<DecisionContent, 'draft' | 'title'>,
): Promise<void> {
  const content: DecisionContent = { draft: id, title: input.title.trim(), ...decision };
  const kind = decision.reason === undefined ? 'approved' : 'returned';
  const notice = { id: `${kind}-${id}-${revision}`, kind: DECISION_NOTICE, content };
  await sendNotice(ports, notice, [{ person: writer }]);
}
