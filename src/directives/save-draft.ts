/** Keeping what somebody is writing: a new draft, a change of one, the list of one's own, throwing one away. */
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../errors.js';
import type { Acting } from '../audit/audit.js';
import type { Numbers } from '../delivery/numbers.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import { reachesSomething, reachOf } from '../organisation/permissions.js';
import type { Schedule } from '../schedule/schedule.js';
import { dayOf, type Now } from '../time.js';
import type { DirectiveRefusal, DirectiveStore } from './directive.js';
import { changeDraft, ownDraft, type Draft, type DraftStore } from './draft.js';
import type { DirectiveInput } from './input.js';
import { inputOf } from './repeat-input.js';

export interface DraftPorts {
  readonly chart: Chart;
  readonly drafts: DraftStore;
  readonly numbers: Numbers;
  readonly schedule: Pick<Schedule, 'cancelAbout'>;
  readonly now: Now;
}

/** How many of the newest drafts are looked through for one's own. */
const LOOKED_THROUGH = 100;

/**
 * Keeps a new draft under a number of its own. `once` names what must not be kept twice; a draft that it named before is
 * given.
 */
export async function newDraft(
  ports: DraftPorts,
  who: Acting,
  input: DirectiveInput,
  once?: string,
): Promise<Draft> {
  mayWrite(ports, who.person);
  const at = ports.now();
  const year = Number(dayOf(at, ports.chart.organisation.timeZone).slice(0, 4));
  for (;;) {
    const next = await ports.numbers.next('U', year);
    const draft: Draft = {
      id: `U-${year}-${String(next).padStart(3, '0')}`,
      by: who.person,
      via: who.via,
      input,
      stage: 'draft',
      revision: 1,
      savedAt: at.toISOString(),
    };
    const inserted = await ports.drafts.insert(draft, once);
    if (inserted === 'inserted') return draft;
    const before = inserted === 'number-taken' ? undefined : await ports.drafts.find(inserted.already);
    if (before) return before.value;
  }
}

/** Changes an own draft. One that waits to be sent or approved waits no more; one that is sent is refused. */
export async function saveDraft(
  ports: DraftPorts,
  who: PersonId,
  id: string,
  change: (input: DirectiveInput) => DirectiveInput,
): Promise<Draft> {
  mayWrite(ports, who);
  const stored = await ownDraft(ports.drafts, who, id);
  const { stage, directive, input } = stored.value;
  if (stage === 'sent') throw new Refusal<DirectiveRefusal>('directive-draft-sent', { id: directive ?? id });
  const changed = change(input);
  // Looking at what waits does not stop it.
  if (isDeepStrictEqual(changed, input)) return stored.value;
  await ports.schedule.cancelAbout(id);
  return changeDraft(ports.drafts, stored, {
    ...openAgain(stored.value),
    input: changed,
    savedAt: ports.now().toISOString(),
  });
}

/** Takes back what waits to be sent or approved: it is a draft again. */
export async function recallDraft(ports: DraftPorts, who: PersonId, id: string): Promise<Draft> {
  const stored = await ownDraft(ports.drafts, who, id);
  const { stage, directive } = stored.value;
  if (stage === 'sent') throw new Refusal<DirectiveRefusal>('directive-draft-sent', { id: directive ?? id });
  await ports.schedule.cancelAbout(id);
  return stage === 'draft' ? stored.value : changeDraft(ports.drafts, stored, openAgain(stored.value));
}

/** Throws an own draft away, also one that waits to be sent. */
export async function discardDraft(ports: DraftPorts, who: PersonId, id: string): Promise<void> {
  const stored = await ownDraft(ports.drafts, who, id);
  const { stage, directive } = stored.value;
  if (stage === 'sent') throw new Refusal<DirectiveRefusal>('directive-draft-sent', { id: directive ?? id });
  await ports.schedule.cancelAbout(id);
  await changeDraft(ports.drafts, stored, { ...stored.value, stage: 'discarded' });
}

/** A person's own drafts and what of theirs waits to be sent, newest first. */
export async function ownDrafts(
  { drafts }: Pick<DraftPorts, 'drafts'>,
  who: PersonId,
): Promise<readonly Draft[]> {
  const newest = await drafts.newest(LOOKED_THROUGH);
  return newest.filter(({ by, stage }) => by === who && stage !== 'sent' && stage !== 'discarded');
}

/** A new draft with what an earlier directive said, without its times; whoever may issue may copy what they may see. */
export async function copyDirective(
  ports: DraftPorts & { readonly directives: DirectiveStore },
  who: Acting,
  id: string,
): Promise<Draft> {
  mayWrite(ports, who.person);
  const found = (await ports.directives.find(id))?.value;
  if (!found) throw new Refusal<DirectiveRefusal>('directive-unknown', { id });
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  const sees = found.issuer === who.person || reachOf(ports.chart, who.person, 'see-status', day).all;
  if (!sees) throw new Refusal<DirectiveRefusal>('directive-status-not-allowed', { id });
  return newDraft(ports, who, inputOf(found));
}

function openAgain({ sendAt: _sendAt, approved: _approved, returned: _returned, ...draft }: Draft): Draft {
  return { ...draft, stage: 'draft', revision: draft.revision + 1 };
}

function mayWrite({ chart, now }: DraftPorts, who: PersonId): void {
  const day = dayOf(now(), chart.organisation.timeZone);
  if (!reachesSomething(reachOf(chart, who, 'issue-directives', day)))
    throw new Refusal<DirectiveRefusal>('directive-not-allowed');
}
