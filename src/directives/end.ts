/** Ending a directive: withdrawing a mis-sent one, ending one that is no longer in force, replacing it by another. */
import { actorOf, type Acting, type AuditLog } from '../audit/audit.js';
import type { Stored } from '../delivery/ledger.js';
import { Refusal } from '../errors.js';
import type { Chart } from '../organisation/chart.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Now } from '../time.js';
import { contentOf } from './content.js';
import { itemOf, type Change, type Directive } from './directive.js';
import type { FindPorts } from './find.js';
import { checkReason, issuedDirective, leadOrRefuse, type ChangeRefusal } from './lead.js';
import { scheduleTelling } from './telling.js';

export interface EndPorts extends FindPorts {
  readonly chart: Chart;
  readonly schedule: Schedule;
  readonly audit: AuditLog;
  readonly now: Now;
}

/** How a directive may end. */
export const ENDINGS = ['withdrawn', 'ended', 'replaced'] as const;
export type Ending = (typeof ENDINGS)[number];

export interface EndInput {
  readonly id: string;
  readonly how: Ending;
  readonly reason: string;
  /** The number of the directive that replaces it. */
  readonly replacedBy?: string;
}

/**
 * Ends a directive for good. What is queued of it is no longer sent, delivered cards turn into their final form, and who
 * got it is told. May be repeated: ending it again in the same way changes nothing.
 */
export async function endDirective(ports: EndPorts, who: Acting, input: EndInput): Promise<Directive> {
  const { value: directive } = await issuedDirective(ports, input.id);
  return endLed(ports, who, input, leadOrRefuse(ports, who.person, directive));
}

async function endLed(ports: EndPorts, who: Acting, input: EndInput, right: string): Promise<Directive> {
  for (;;) {
    const stored = await issuedDirective(ports, input.id);
    const reason = checkReason(input.reason);
    const replacedBy = await replacementOf(ports, stored.value, input);
    if (stored.value.stage !== 'issued' && !isDone(stored.value, input, replacedBy))
      throw new Refusal<ChangeRefusal>('directive-over', { id: stored.value.id, stage: stored.value.stage });
    const ended =
      stored.value.stage === 'issued'
        ? await save(ports, who, stored, { ...input, reason, replacedBy })
        : stored.value;
    if (ended === 'conflict') continue;
    // Also when it was ended before: the first time may have died before it came so far.
    await finish(ports, who, ended, right);
    await endCopies(ports, who, input, ended);
    return ended;
  }
}

async function save(
  ports: EndPorts,
  who: Acting,
  stored: Stored<Directive>,
  { how, reason, replacedBy }: Pick<EndInput, 'how' | 'reason'> & { readonly replacedBy: string | undefined },
): Promise<Directive | 'conflict'> {
  const { value: directive } = stored;
  const change: Change = {
    version: directive.version,
    what: how,
    material: false,
    reason,
    by: who.person,
    at: ports.now().toISOString(),
    before: contentOf(directive),
    contentHashBefore: directive.contentHash,
  };
  const changes = [...directive.changes, change];
  const ended: Directive = {
    ...directive,
    stage: how,
    changes,
    ...(replacedBy !== undefined && { replacedBy }),
  };
  return (await ports.directives.change(stored, ended)) === 'conflict' ? 'conflict' : ended;
}

async function finish(ports: EndPorts, who: Acting, ended: Directive, right: string): Promise<void> {
  const change = ended.changes.at(-1);
  await ports.audit.record({
    id: `${ended.id}-${ended.stage}`,
    at: new Date(change?.at ?? ended.issuedAt),
    ...actorOf(who),
    right,
    verb: VERBS[ended.stage as Ending],
    subject: ended.id,
    detail: {
      version: ended.version,
      ...(ended.replacedBy !== undefined && { replacedBy: ended.replacedBy }),
    },
  });
  // Nobody is reminded of it, and it goes no further.
  await ports.schedule.cancelAbout(ended.id);
  await scheduleTelling(ports, ended, itemOf(ended));
}

/** What was passed on from it ends with it. */
async function endCopies(ports: EndPorts, who: Acting, input: EndInput, ended: Directive): Promise<void> {
  for (const copy of await ports.directives.startingWith(`${ended.id}-`))
    if (copy.passedOn?.from === ended.id && (copy.stage === 'issued' || copy.stage === input.how))
      await endLed(ports, who, { ...input, id: copy.id }, 'original');
}

const VERBS: Readonly<Record<Ending, string>> = {
  withdrawn: 'directive.withdraw',
  ended: 'directive.end',
  replaced: 'directive.replace',
};

function isDone(directive: Directive, { how }: EndInput, replacedBy: string | undefined): boolean {
  return directive.stage === how && directive.replacedBy === replacedBy;
}

/** The number of the replacement: another directive, issued and in force. */
async function replacementOf(
  { directives }: EndPorts,
  directive: Directive,
  { how, replacedBy = '' }: EndInput,
): Promise<string | undefined> {
  if (how !== 'replaced') return undefined;
  const replacement = replacedBy === '' ? undefined : (await directives.find(replacedBy))?.value;
  const isRight = replacement?.stage === 'issued' && replacement.id !== directive.id;
  if (!isRight) throw new Refusal<ChangeRefusal>('directive-replacement-wrong', { id: replacedBy });
  return replacement.id;
}
