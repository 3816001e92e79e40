/** What a second person sees of a directive that waits for their approval. */
import type { ApprovalContent } from '../directives/send-draft.js';
import type { Chart } from '../organisation/chart.js';
import { writeTime, type Language } from '../time.js';
import { withSample } from './dialog.js';
import { directiveSample } from './directive-card.js';
import { fill, linesOf, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import { noticeCard } from './notice.js';
import { senderOf } from './people.js';
import { dialogTexts } from './texts/dialogs.js';
import { directiveDraftTexts } from './texts/directive-drafts.js';
import { writePeople } from './texts/numbers.js';

/** The card with who asks, what would go out to how many, and the two buttons. */
export function approvalCard(chart: Chart, content: ApprovalContent, language: Language): CardMessage {
  const { card, text } = drawn(approvalFilling(chart, content, language));
  return {
    card: withSample(card, drawn(directiveSample(chart, content.directive, [], language)).card),
    text,
  };
}

/** What the card is filled with, the sample aside. */
export function approvalFilling(chart: Chart, content: ApprovalContent, language: Language): Filling {
  const t = directiveDraftTexts[language].approval;
  const { draft, revision, directive, sendAt } = content;
  const from = t.from(senderOf(chart, directive.issuer, directive.issuedAs, language));
  const facts = [
    from,
    t.recipients(writePeople(directive.recipients, language)),
    sendAt === undefined ? '' : t.sendAt(writeTime(new Date(sendAt), chart.organisation.timeZone, language)),
  ];
  const { heading, approve, return: back, returnNow, reason, reasonMissing, sample } = t;
  return fill('directive-approval', language, from, {
    heading: heading(t.kinds[directive.kind]),
    facts: linesOf(facts.map(plain)),
    draft,
    revision: String(revision),
    t: {
      approve,
      return: back,
      returnNow,
      reason,
      reasonMissing,
      sample,
      secrecy: dialogTexts[language].secrecy,
    },
  });
}

/** What the second person sees when it is decided. */
export function approvalDoneCard(text: string, language: Language): CardMessage {
  return noticeCard([text], language);
}
