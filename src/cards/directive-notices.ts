/** How the notices of writing and sending directives look. */
import type { DecisionContent } from '../directives/approve-draft.js';
import type { ApprovalContent } from '../directives/send-draft.js';
import type { ScheduledContent } from '../directives/send-scheduled.js';
import type { CopyContent } from '../directives/tell-managers.js';
import { Refusal, Refusals } from '../errors.js';
import { isWithin, type Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { approvalCard } from './directive-approval.js';
import { directiveSample } from './directive-card.js';
import { draftLauncherCard } from './dialog.js';
import { drawn, type CardMessage } from './message.js';
import { noticeCard } from './notice.js';
import type { NoticeDrawer } from './notice-cards.js';
import { nameOf, nameOfUnit } from './people.js';
import { directiveDraftTexts } from './texts/directive-drafts.js';
import { writePeople } from './texts/numbers.js';
import { problemsIn } from './texts/refusals.js';

/** To a second person: what waits for their approval. */
export const drawApproval: NoticeDrawer = (chart, { notice }, language) =>
  approvalCard(chart, notice.content as ApprovalContent, language);

/** To a writer: what the second person decided. */
export const drawDecision: NoticeDrawer = (chart, { notice }, language) => {
  const { draft, title, by, reason, directive } = notice.content as DecisionContent;
  const { decision: t, openDraft, someone } = directiveDraftTexts[language];
  const name = nameOf(chart, by) ?? someone;
  if (reason !== undefined)
    return draftLauncherCard(
      { title: t.returnedTitle, text: t.returned(title, name, reason), button: openDraft },
      draft,
      language,
    );
  const next = directive === undefined ? t.later : t.sent(directive);
  return noticeCard([t.approved(title, name), next], language, t.approvedTitle);
};

/** To a writer: what was to be sent later goes out now, or why not. */
export const drawScheduled: NoticeDrawer = (_chart, { notice }, language) => {
  const { draft, title, sent, refused = [] } = notice.content as ScheduledContent;
  const { scheduled: t, openDraft } = directiveDraftTexts[language];
  if (sent) {
    const people = writePeople(sent.recipients, language);
    return noticeCard([t.sent(title, sent.id, people)], language, t.sentTitle);
  }
  const refusals = new Refusals(refused.map(({ code, values }) => new Refusal(code, values)));
  const text = [t.refused(title), ...problemsIn(refusals, language)].join('\n\n');
  return draftLauncherCard({ title: t.refusedTitle, text, button: openDraft }, draft, language);
};

/** To a manager: what the units' holders were sent, for information. */
export const drawCopy: NoticeDrawer = (chart, { notice, row }, language) => {
  const { directive } = notice.content as CopyContent;
  const outcome = copyText(chart, row.person, language);
  return withoutRefresh(drawn(directiveSample(chart, directive, [], language, outcome)));
};

function copyText(chart: Chart, manager: PersonId, language: Language): string {
  const t = directiveDraftTexts[language];
  const managed = chart.unitsManagedBy.get(manager) ?? [];
  // Of several units the topmost says the most.
  const top =
    managed.find((unit) => managed.every((each) => isWithin(chart, each.id, unit.id))) ?? managed[0];
  return t.copy(top ? t.copyAs(nameOfUnit(chart, top.id, language)) : t.copyPlain);
}

/** A copy is nobody's to answer: there is nothing to ask anew. */
function withoutRefresh({ card: { refresh: _refresh, ...card }, text }: CardMessage): CardMessage {
  return { card, text };
}
