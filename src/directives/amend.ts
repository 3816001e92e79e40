/** Amending an issued directive: a new version of the text, which asks everybody again where the change is material. */
import { actorOf, type Acting, type AuditLog } from '../audit/audit.js';
import type { Item } from '../delivery/delivery.js';
import type { Dispatch, Ledger, Stored, Wakeups } from '../delivery/ledger.js';
import { distribute } from '../delivery/records.js';
import { Refusal } from '../errors.js';
import { resolveAudience, type Audience } from '../organisation/audience.js';
import type { Schedule } from '../schedule/schedule.js';
import { localTimeOf, type Now } from '../time.js';
import { isRepeated, planAmendment, today, type Amended, type AmendInput } from './amendment.js';
import { itemOf, type Directive } from './directive.js';
import type { FindPorts } from './find.js';
import { followDirective, unfollowDirective } from './follow.js';
import { checkReason, issuedDirective, leadOrRefuse, type ChangeRefusal } from './lead.js';
import type { PlanPorts } from './plan.js';
import { scheduleTelling } from './telling.js';

export interface AmendPorts extends PlanPorts, FindPorts {
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly wakeups: Wakeups;
  readonly schedule: Schedule;
  readonly audit: AuditLog;
  readonly now: Now;
}

/**
 * Gives a directive a new version of its text. A material change asks everybody again who is meant today; another one is
 * told of, and answers stand. May be repeated: the same change is made once.
 */
export async function amendDirective(ports: AmendPorts, who: Acting, input: AmendInput): Promise<Directive> {
  const { value: directive } = await issuedDirective(ports, input.id);
  return amendLed(ports, who, input, leadOrRefuse(ports, who.person, directive));
}

async function amendLed(
  ports: AmendPorts,
  who: Acting,
  input: AmendInput,
  right: string,
): Promise<Directive> {
  for (;;) {
    const stored = await issuedDirective(ports, input.id);
    const { value: directive } = stored;
    const reason = checkReason(input.reason);
    if (directive.stage !== 'issued')
      throw new Refusal<ChangeRefusal>('directive-over', { id: directive.id, stage: directive.stage });
    const audience = resolveAudience(ports.chart, directive.audience, today(ports));
    const amended = planAmendment(ports, who, { ...input, reason }, directive, audience);
    const isDone = isRepeated(directive, who, { ...input, reason }, amended);
    const made = isDone ? directive : await save(ports, stored, input, amended);
    if (made === 'conflict') continue;
    await finish(ports, who, made, audience, right);
    return made;
  }
}

async function save(
  ports: AmendPorts,
  stored: Stored<Directive>,
  input: AmendInput,
  amended: Directive,
): Promise<Directive | 'conflict'> {
  const { id, version, contentHash } = stored.value;
  if (input.version !== undefined && input.version !== version)
    throw new Refusal<ChangeRefusal>('directive-changed-meanwhile', { id });
  if (amended.contentHash === contentHash)
    throw new Refusal<ChangeRefusal>('directive-nothing-changed', { id });
  // Noted first, so that a sweep writes the rows if this process dies.
  if (input.material) await ports.dispatch.begin(itemOf(amended));
  return (await ports.directives.change(stored, amended)) === 'conflict' ? 'conflict' : amended;
}

/** What follows the new version; done again where the first time may have died before it came so far. */
async function finish(
  ports: AmendPorts,
  who: Acting,
  made: Directive,
  audience: Audience,
  right: string,
): Promise<void> {
  const change = made.changes.at(-1);
  await ports.audit.record({
    id: `${made.id}-amended-v${made.version}`,
    at: new Date(change?.at ?? made.issuedAt),
    ...actorOf(who),
    right,
    verb: 'directive.amend',
    subject: made.id,
    detail: { version: made.version, material: change?.material ?? false, contentHash: made.contentHash },
  });
  if (change?.material && !made.distributed)
    await distribute({ ...ports, store: ports.directives }, itemOf(made), audience.recipients, ports.now());
  await followAnew(ports, made);
  await scheduleTelling(ports, made, before(made));
  await amendCopies(ports, who, made);
}

/** Reminders and steps up the chain are reckoned from the new deadline, where it moved or everybody is asked again. */
async function followAnew(ports: AmendPorts, made: Directive): Promise<void> {
  const change = made.changes.at(-1);
  if (!change || (!change.material && change.before.deadline === made.deadline)) return;
  // Timers of another deadline find nobody whose day it is; cancelled ones would never come again if it moved back.
  if (change.material) await unfollowDirective(ports, made.id);
  await followDirective(ports, made, made.deadline, ports.now());
}

/** What was passed on is the same text: it changes with the original, in the same way, and so does what came of it. */
async function amendCopies(ports: AmendPorts, who: Acting, made: Directive): Promise<void> {
  const change = made.changes.at(-1);
  const copies = change ? await ports.directives.startingWith(`${made.id}-`) : [];
  for (const copy of copies) {
    if (!change || copy.stage !== 'issued' || copy.passedOn?.from !== made.id) continue;
    const { reason, material } = change;
    const input = { id: copy.id, reason, material, content: rewrittenFrom(ports, made) };
    await amendLed(ports, who, input, 'original').catch(ignoreSame);
  }
}

/** A copy that says the same already was amended by itself. */
function ignoreSame(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'directive-nothing-changed') throw error;
}

/** The whole text of the original; a deadline that has passed would make everybody late. */
function rewrittenFrom(ports: AmendPorts, made: Directive): Amended {
  const { title, body, titleEn = '', bodyEn = '', decision = '', links, deadline = '' } = made;
  const isAhead = deadline > ports.now().toISOString();
  const local = isAhead ? localTimeOf(new Date(deadline), ports.chart.organisation.timeZone) : undefined;
  return {
    ...{ title, body, titleEn, bodyEn, decision, links },
    ...(local !== undefined && { deadline: local }),
  };
}

/** The item whose cards people had before the change. */
function before(made: Directive): Item {
  return { ...itemOf(made), ...made.changes.at(-1)?.askedBefore };
}
