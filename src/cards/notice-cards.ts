/** How notices look: one drawer a kind. A noun that tells people something new begins with a line here. */
import type { Delivery } from '../delivery/delivery.js';
import type { Notice } from '../delivery/notice.js';
import { DIGEST } from '../digest/digest.js';
import { ESCALATED } from '../directives/escalate.js';
import { URGENT_REMINDER } from '../directives/remind.js';
import { overviewCard } from './overview-card.js';
import { OVERVIEW } from '../flows/overview.js';
import { digestCard } from './digest-card.js';
import { escalatedCard } from './escalated-card.js';
import { ANSWER_NOTICE, QUESTION_NOTICE, type DirectiveQuestion } from '../directives/question.js';
import { COVERED_NOTICE, type Covered } from '../directives/tell-covered.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { APPROVAL_NOTICE } from '../directives/send-draft.js';
import { DECISION_NOTICE } from '../directives/approve-draft.js';
import { SCHEDULED_NOTICE } from '../directives/send-scheduled.js';
import { COPY_NOTICE } from '../directives/tell-managers.js';
import { drawApproval, drawCopy, drawDecision, drawScheduled } from './directive-notices.js';
import { directiveNewsCard } from './directive-news-card.js';
import { answerToQuestionCard, coveredCard, questionCard } from './directive-question.js';
import type { CardMessage } from './message.js';

/** A notice to one person. */
export interface NoticeOnCard {
  readonly notice: Notice;
  readonly row: Delivery;
}

/** Draws a kind of notice; `undefined` where it holds no more and must not be sent. */
export type NoticeDrawer = (
  chart: Chart,
  shown: NoticeOnCard,
  language: Language,
  at: Date,
) => CardMessage | undefined;

const drawers: Readonly<Record<string, NoticeDrawer>> = {
  [DIGEST]: digestCard,
  [URGENT_REMINDER]: digestCard,
  [ESCALATED]: escalatedCard,
  [OVERVIEW]: overviewCard,
  [APPROVAL_NOTICE]: drawApproval,
  [COPY_NOTICE]: drawCopy,
  [DECISION_NOTICE]: drawDecision,
  [SCHEDULED_NOTICE]: drawScheduled,
  'directive.amended': directiveNewsCard,
  'directive.withdrawn': directiveNewsCard,
  'directive.ended': directiveNewsCard,
  'directive.replaced': directiveNewsCard,
  'directive.reminded': directiveNewsCard,
  [QUESTION_NOTICE]: (chart, { notice }, language) =>
    questionCard(chart, notice.content as DirectiveQuestion, language),
  [ANSWER_NOTICE]: (chart, { notice }, language) =>
    answerToQuestionCard(chart, notice.content as DirectiveQuestion, language),
  [COVERED_NOTICE]: (chart, { notice, row }, language) =>
    coveredCard(chart, notice.content as Covered, row, language),
};

/** The card that tells a person of a notice. A kind without a drawer is a mistake of ours. */
export function noticeMessage(
  chart: Chart,
  shown: NoticeOnCard,
  language: Language,
  at: Date,
): CardMessage | undefined {
  const draw = drawers[shown.notice.kind];
  if (!draw) throw new Error(`Nobody draws notices of the kind ${shown.notice.kind}`);
  return draw(chart, shown, language, at);
}
