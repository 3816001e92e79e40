/** Sending what was drafted: now, at a later time, or when a second person has approved it. */
import { Refusal } from '../errors.js';
import { actorOf, type Acting } from '../audit/audit.js';
import type { Stored } from '../delivery/ledger.js';
import { sendNotice } from '../delivery/notice.js';
import type { Schedule } from '../schedule/schedule.js';
import { dayOf } from '../time.js';
import { approversOf, needsApproval } from './approval.js';
import type { Directive, DirectiveRefusal } from './directive.js';
import { changeDraft, ownDraft, type Draft, type DraftStore } from './draft.js';
import { issueDirective, type IssuePorts } from './issue.js';
import { planDirective, type DirectivePlan } from './plan.js';

export interface SendPorts extends IssuePorts {
  readonly drafts: DraftStore;
  readonly schedule: Schedule;
}

/** What became of a draft: on its way, to be sent later, or with a second person. */
export type Sent =
  | { readonly kind: 'issued'; readonly directive: Directive }
  | { readonly kind: 'scheduled' | 'awaiting'; readonly draft: Draft };

/** The timer that sends a draft later. */
export const SEND_TIMER = 'directive.send';
/** What a second person is told: that a draft waits for them. */
export const APPROVAL_NOTICE = 'directive.approval';

/** What the notice to a second person holds. */
export interface ApprovalContent {
  readonly draft: string;
  readonly revision: number;
  readonly directive: Directive;
  readonly sendAt?: string;
}

/**
 * Sends an own draft as it was seen in a revision. May be repeated: what was sent is given again. A draft with a time to
 * send waits for it; where a second person is asked for, it waits for them first.
 */
export async function sendDraft(
  ports: SendPorts,
  who: Acting,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<Sent> {
  const stored = await ownDraft(ports.drafts, who.person, id);
  const before = await alreadySent(ports, stored.value);
  if (before) return before;
  if (stored.value.revision !== revision)
    throw new Refusal<DirectiveRefusal>('directive-draft-changed', { id });
  const plan = planDirective(ports, who.person, stored.value.input, ports.now());
  if (needsApproval(ports.chart, plan.directive)) return awaitApproval(ports, who, stored, plan);
  return dispatchDraft(ports, who, stored, plan);
}

/** Sends now or sets the timer for later: nothing stands between the draft and its recipients any more. */
export async function dispatchDraft(
  ports: SendPorts,
  who: Acting,
  stored: Stored<Draft>,
  plan: DirectivePlan,
): Promise<Sent> {
  if (!plan.sendAt) return { kind: 'issued', directive: await issueDraft(ports, stored) };
  const { id, revision } = stored.value;
  const dueAt = plan.sendAt.toISOString();
  // The timer first: fired without its draft waiting for it, it does nothing.
  await ports.schedule.put({
    id: `send-${id}-${revision}`,
    dueAt,
    kind: SEND_TIMER,
    subject: id,
    data: JSON.stringify({ revision }),
    track: 'ordinary',
  });
  const draft = await changeDraft(ports.drafts, stored, {
    ...stored.value,
    stage: 'scheduled',
    sendAt: dueAt,
  });
  await recordAct(ports, who, draft, 'directive.schedule');
  return { kind: 'scheduled', draft };
}

/** Issues a draft in its writer's name, once. */
export async function issueDraft(ports: SendPorts, stored: Stored<Draft>): Promise<Directive> {
  const { id, by, via, input, approved } = stored.value;
  const directive = await issueDirective(ports, { person: by, via }, input, {
    once: `draft-${id}`,
    draft: id,
    ...(approved && { approvedBy: approved.by }),
  });
  const sent = { ...stored.value, stage: 'sent' as const, directive: directive.id };
  // Where this is lost, the next press or firing gives the same directive and notes it then.
  await ports.drafts.change(stored, sent);
  return directive;
}

/** What waits for a second person goes through once more: the notice to them may not have been written. */
async function alreadySent(ports: SendPorts, draft: Draft): Promise<Sent | undefined> {
  if (draft.stage === 'scheduled') return { kind: 'scheduled', draft };
  const directive = draft.directive && (await ports.directives.find(draft.directive))?.value;
  return directive ? { kind: 'issued', directive } : undefined;
}

async function awaitApproval(
  ports: SendPorts,
  who: Acting,
  stored: Stored<Draft>,
  { directive, sendAt }: DirectivePlan,
): Promise<Sent> {
  const { id, by, revision } = stored.value;
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  const approvers = approversOf(ports.chart, by, day);
  if (approvers.length === 0) throw new Refusal<DirectiveRefusal>('directive-no-approver');
  const waits = stored.value.stage === 'awaiting';
  const draft = waits
    ? stored.value
    : await changeDraft(ports.drafts, stored, { ...stored.value, stage: 'awaiting' });
  const content: ApprovalContent = {
    draft: id,
    revision,
    directive,
    ...(sendAt && { sendAt: sendAt.toISOString() }),
  };
  await sendNotice(
    ports,
    { id: `approval-${id}-${revision}`, kind: APPROVAL_NOTICE, content },
    approvers.map((person) => ({ person })),
  );
  await recordAct(ports, who, draft, 'directive.ask-approval');
  return { kind: 'awaiting', draft };
}

/** Notes in the audit trail what was done to a draft. */
export async function recordAct(ports: SendPorts, who: Acting, draft: Draft, verb: string): Promise<void> {
  await ports.audit.record({
    id: `${draft.id}-${draft.revision}-${verb}`,
    at: ports.now(),
    ...actorOf(who),
    right: 'issue-directives',
    verb,
    subject: draft.id,
    detail: { revision: draft.revision, ...(draft.sendAt !== undefined && { sendAt: draft.sendAt }) },
  });
}
