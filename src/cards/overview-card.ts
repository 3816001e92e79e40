import type { OpenDirective, OverviewContent, OverviewNote } from '../flows/overview.js';
import type { Chart } from '../organisation/chart.js';
import { dayOf, writeTime, type Language } from '../time.js';
import type { Filling } from './filling.js';
import { listFilling, type ListItem } from './list-card.js';
import { plain } from './markdown.js';
import { drawn } from './message.js';
import type { NoticeDrawer, NoticeOnCard } from './notice-cards.js';
import { nameOfGroup } from './people.js';
import { overviewTexts } from './texts/overview.js';
import { writeDeadline } from './when.js';
import { writeSomePost } from './why.js';

/** The overview at the beginning of a week; none once the day is over. */
export const overviewCard: NoticeDrawer = (chart, shown, language, at) => {
  const isOld =
    (shown.notice.content as OverviewContent).day !== dayOf(at, chart.organisation.timeZone) ||
    shown.row.note === undefined;
  return isOld ? undefined : drawn(overviewFilling(chart, shown, language));
};

/** What that card is filled with. */
export function overviewFilling(chart: Chart, { row }: NoticeOnCard, language: Language): Filling {
  const t = overviewTexts[language];
  const note = JSON.parse(row.note ?? '{}') as OverviewNote;
  const list = {
    title: t.title,
    sections: [
      { heading: t.overdue, items: note.overdue.map((each) => directiveItem(chart, each, language)) },
      { heading: t.waiting, items: note.waiting.map((each) => directiveItem(chart, each, language)) },
      { heading: t.vacant, items: vacantItems(chart, note, language) },
      { heading: t.meeting, items: meetingItems(chart, note, language) },
    ],
    text: t.summary(note.overdue.length, note.waiting.length, note.vacantTotal),
  };
  return listFilling(list, language);
}

function directiveItem(chart: Chart, directive: OpenDirective, language: Language): ListItem {
  const t = overviewTexts[language];
  const { id, deadline, missing } = directive;
  const title = language === 'en' ? (directive.titleEn ?? directive.title) : directive.title;
  const zone = chart.organisation.timeZone;
  const when = deadline === undefined ? '' : writeDeadline(new Date(deadline), zone, language);
  return {
    text: `**${plain(`${id} ${title}`)}:** ${t.missing(missing, when)}`,
    button: { title: t.status, tooltip: t.statusOf(id), verb: 'directive.show-status', id },
  };
}

function vacantItems(
  chart: Chart,
  { vacant, vacantTotal }: OverviewNote,
  language: Language,
): readonly ListItem[] {
  const more = vacantTotal - vacant.length;
  return [
    ...vacant.map((post) => ({ text: plain(writeSomePost(chart, post, language)) })),
    ...(more > 0 ? [{ text: overviewTexts[language].more(more) }] : []),
  ];
}

function meetingItems(chart: Chart, { meeting }: OverviewNote, language: Language): readonly ListItem[] {
  if (!meeting) return [];
  const when = writeTime(new Date(meeting.start), chart.organisation.timeZone, language);
  return [{ text: plain(`${nameOfGroup(chart, meeting.group, language)}: ${when}`) }];
}
