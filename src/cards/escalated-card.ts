import type { EscalatedContent, EscalatedNote, MissingAnswer } from '../directives/escalate.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import { dayOf, type Language } from '../time.js';
import type { Filling } from './filling.js';
import { listFilling, type ListItem } from './list-card.js';
import { reachesSomething, reachOf } from '../organisation/permissions.js';
import { plain } from './markdown.js';
import { drawn } from './message.js';
import type { NoticeDrawer, NoticeOnCard } from './notice-cards.js';
import { digestTexts } from './texts/digest.js';
import { overviewTexts } from './texts/overview.js';
import { writeDeadline } from './when.js';
import { writeSomePost } from './why.js';

/** Who has not answered, told to the next post of the chain. Protected identities are counted, never named. */
export const escalatedCard: NoticeDrawer = (chart, shown, language, at) =>
  shown.row.note === undefined ? undefined : drawn(escalatedFilling(chart, shown, language, at));

/** What that card is filled with. */
export function escalatedFilling(
  chart: Chart,
  { notice, row }: NoticeOnCard,
  language: Language,
  at: Date,
): Filling {
  const t = digestTexts[language];
  const content = notice.content as EscalatedContent;
  const told = JSON.parse(row.note ?? '{}') as EscalatedNote;
  const title = language === 'en' ? (content.titleEn ?? content.title) : content.title;
  const when = writeDeadline(new Date(content.deadline), chart.organisation.timeZone, language);
  return listFilling(
    {
      title: plain(t.escalatedTitle(content.id, title)),
      intro: t.escalatedIntro(when, plain(writeSomePost(chart, told, language))),
      sections: [
        { items: missingLines(chart, told, language).map((text) => ({ text })) },
        { items: [{ text: t.escalatedOutro, ...showStatus(chart, row.person, content.id, language, at) }] },
      ],
      text: t.escalatedSummary(content.id, told.total),
    },
    language,
  );
}

/** The button to what it stands at, for whoever may see that. */
function showStatus(
  chart: Chart,
  person: PersonId,
  id: string,
  language: Language,
  at: Date,
): Pick<ListItem, 'button'> {
  const today = dayOf(at, chart.organisation.timeZone);
  if (!reachesSomething(reachOf(chart, person, 'see-status', today))) return {};
  const t = overviewTexts[language];
  return { button: { title: t.status, tooltip: t.statusOf(id), verb: 'directive.show-status', id } };
}

function missingLines(
  chart: Chart,
  { missing, total }: EscalatedNote,
  language: Language,
): readonly string[] {
  const t = digestTexts[language];
  const named = missing.filter(({ person }) => !chart.people.get(person)?.hidden);
  const hidden = missing.length - named.length;
  const more = total - missing.length;
  return [
    ...named.map((each) => plain(writeMissing(chart, each, language))),
    ...(hidden > 0 ? [t.hidden(hidden)] : []),
    ...(more > 0 ? [t.moreMissing(more)] : []),
  ];
}

function writeMissing(chart: Chart, missing: MissingAnswer, language: Language): string {
  const name = chart.people.get(missing.person)?.name ?? digestTexts[language].gone;
  return `${name}, ${writeSomePost(chart, missing, language)}`;
}
