/** A person's own drafts, each with what it waits for. */
import type { Draft } from '../directives/draft.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { fill, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import { nameOf } from './people.js';
import { firstOf } from './some.js';
import { directiveDraftTexts } from './texts/directive-drafts.js';
import { writeCount } from './texts/numbers.js';
import { writeMoment } from './when.js';

const MOST = 10;

/** The list with a button to open each and one to throw it away. */
export function draftsCard(
  chart: Chart,
  drafts: readonly Draft[],
  language: Language,
  at: Date,
): CardMessage {
  return drawn(draftsFilling(chart, drafts, language, at));
}

/** What the list is filled with. */
export function draftsFilling(chart: Chart, drafts: readonly Draft[], language: Language, at: Date): Filling {
  const t = directiveDraftTexts[language];
  const { shown, more } = firstOf(drafts, MOST);
  return fill('directive-drafts', language, t.heading, {
    isEmpty: drafts.length === 0,
    drafts: shown.map((draft) => ({
      draft: draft.id,
      title: plain(draft.input.title.trim() || t.untitled),
      state: plain(writeState(chart, draft, language, at)),
      open: t.open,
      discard: t.discard,
    })),
    hasMoreDrafts: more > 0,
    moreDrafts: t.more(writeCount(more, language)),
    t: { heading: t.heading, none: t.none },
  });
}

function writeState(chart: Chart, draft: Draft, language: Language, at: Date): string {
  const { someone, stages } = directiveDraftTexts[language];
  const zone = chart.organisation.timeZone;
  const moment = (instant: string) => writeMoment(new Date(instant), at, zone, language);
  const { id, stage, savedAt, sendAt, returned } = draft;
  if (stage === 'awaiting') return stages.awaiting(id);
  if (stage === 'scheduled' && sendAt !== undefined) return stages.scheduled(id, moment(sendAt));
  if (!returned) return stages.draft(id, moment(savedAt));
  return stages.returned(id, nameOf(chart, returned.by) ?? someone, returned.reason);
}
