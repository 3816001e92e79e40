/** The moment that a draft waited for has come: it is sent, or put back where it can no longer be. */
import { isRefusal, refusalsOf, type Refusal, type RefusalValues, type Refusals } from '../errors.js';
import type { Stored } from '../delivery/ledger.js';
import { sendNotice } from '../delivery/notice.js';
import type { Timer } from '../schedule/schedule.js';
import { changeDraft, type Draft } from './draft.js';
import { issueDraft, type SendPorts } from './send-draft.js';

/** What the writer is told: that it goes out now, or why it does not. */
export const SCHEDULED_NOTICE = 'directive.scheduled';

/** What the notice to the writer holds. */
export interface ScheduledContent {
  readonly draft: string;
  readonly title: string;
  /** The number that it got, and how many get it. */
  readonly sent?: { readonly id: string; readonly recipients: number };
  /** Every rule that said no; it is a draft again. */
  readonly refused?: readonly { readonly code: string; readonly values: RefusalValues }[];
}

/** Sends what still waits for the timer, and tells its writer. May be repeated. */
export async function sendScheduled(ports: SendPorts, timer: Timer): Promise<void> {
  const stored = await ports.drafts.find(timer.subject);
  const { revision } = JSON.parse(timer.data ?? '{}') as { revision?: number };
  if (!stored || stored.value.stage !== 'scheduled' || stored.value.revision !== revision) return;
  try {
    const { id, recipients } = await issueDraft(ports, stored);
    await tell(ports, stored.value, { sent: { id, recipients } });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await putBack(ports, stored, error);
  }
}

async function putBack(ports: SendPorts, stored: Stored<Draft>, error: Refusal | Refusals): Promise<void> {
  const refused = refusalsOf(error).map(({ code, values }) => ({ code, values }));
  await tell(ports, stored.value, { refused });
  const { sendAt: _sendAt, approved: _approved, ...draft } = stored.value;
  await changeDraft(ports.drafts, stored, { ...draft, stage: 'draft', revision: draft.revision + 1 });
}

async function tell(
  ports: SendPorts,
  { id, revision, input, by }: Draft,
  outcome: Omit<ScheduledContent, 'draft' | 'title'>,
): Promise<void> {
  const content: ScheduledContent = { draft: id, title: input.title.trim(), ...outcome };
  await sendNotice(ports, { id: `scheduled-${id}-${revision}`, kind: SCHEDULED_NOTICE, content }, [
    { person: by },
  ]);
}
