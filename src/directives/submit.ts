/** What a file says is done: sent now, or by way of a draft where it has a time or needs a second person. */
import { Refusal } from '../errors.js';
import type { Acting } from '../audit/audit.js';
import { needsApproval } from './approval.js';
import type { DirectiveRefusal } from './directive.js';
import type { DirectiveInput } from './input.js';
import { contentKey, issueDirective } from './issue.js';
import { planDirective } from './plan.js';
import { newDraft, type DraftPorts } from './save-draft.js';
import { sendDraft, type SendPorts, type Sent } from './send-draft.js';

/**
 * Sends what somebody has written in one go. What says the same to the same audience is refused with the number that it
 * got before, unless it is to be sent `again`.
 */
export async function submitDirective(
  ports: SendPorts & DraftPorts,
  who: Acting,
  input: DirectiveInput,
  { again }: { readonly again: boolean },
): Promise<Sent> {
  const plan = planDirective(ports, who.person, input, ports.now());
  const key = contentKey(plan);
  const known = again ? undefined : await draftBefore(ports, key);
  if (known === 'waits') throw await alreadyThere(ports, key);
  if (!plan.sendAt && !needsApproval(ports.chart, plan.directive))
    return {
      kind: 'issued',
      directive: await issueDirective(ports, who, input, { knownByContent: !again }),
    };
  if (!again && (await ports.directives.doneOnce(key)) !== undefined) throw await alreadyThere(ports, key);
  const draft = await newDraft(ports, who, input, again || known === 'discarded' ? undefined : key);
  return sendDraft(ports, who, draft);
}

async function draftBefore(
  { drafts }: Pick<DraftPorts, 'drafts'>,
  key: string,
): Promise<'waits' | 'discarded' | undefined> {
  const id = await drafts.doneOnce(key);
  const draft = id === undefined ? undefined : (await drafts.find(id))?.value;
  return draft && (draft.stage === 'discarded' ? 'discarded' : 'waits');
}

async function alreadyThere(
  { directives, drafts }: Pick<SendPorts, 'directives' | 'drafts'>,
  key: string,
): Promise<Refusal<DirectiveRefusal>> {
  const id = (await directives.doneOnce(key)) ?? (await drafts.doneOnce(key)) ?? '';
  const number = (await drafts.find(id))?.value.directive;
  return new Refusal('directive-already-issued', { id: number ?? id });
}
