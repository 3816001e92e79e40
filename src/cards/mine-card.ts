/** What waits for the asker: directives to answer, meetings that they are called to or that are planned. */
import { inLanguage } from '../organisation/organisation.js';
import type { MineAnswer } from '../questions/answer.js';
import type { MyItems } from '../questions/my-items.js';
import { localTimeOf, writeTime } from '../time.js';
import type { CardPlace, Filling } from './filling.js';
import { meetingText } from './group-card.js';
import { toldTexts } from './texts/told.js';
import { toldCard } from './told.js';

/** Directives first, then meetings; what there is none of is said. */
export function mineCard({ about, planned, items }: MineAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const title = { directives: t.mineDirectives, meetings: t.mineMeetings, all: t.mine }[about];
  const directives = about === 'meetings' ? [] : directiveLines(items, place);
  const isCalled = (group: string, start: string) =>
    items?.meetings.some(
      ({ meeting }) => meeting.group === group && localStart(meeting.start, place) === start,
    ) ?? false;
  const meetings =
    about === 'directives'
      ? []
      : [
          ...calledLines(items, place),
          ...planned
            .filter(({ group, meeting }) => !isCalled(group.id, meeting.start))
            .map(
              ({ group, meeting }) =>
                `• ${inLanguage(group.name, language)}: ${meetingText(meeting, language)}`,
            ),
        ];
  const sections = [
    ...(about === 'meetings' ? [] : [{ title: t.toAnswer, lines: orNone(directives, t.noDirectives) }]),
    ...(about === 'directives' ? [] : [{ title: t.meetings, lines: orNone(meetings, t.noOwnMeetings) }]),
  ];
  const lines = directives.length > 0 ? [t.answerOnCard] : [];
  const text = [title, ...sections.flatMap((section) => section.lines)].join('\n');
  return toldCard({ title, lines, sections, text }, place);
}

function orNone(lines: readonly string[], none: string): readonly string[] {
  return lines.length > 0 ? lines : [none];
}

function directiveLines(items: MyItems | undefined, { chart, language }: CardPlace): readonly string[] {
  const t = toldTexts[language];
  return (items?.directives ?? []).map(({ id, title, titleEn, deadline }) => {
    const name = language === 'en' ? (titleEn ?? title) : title;
    if (deadline === undefined) return `• ${id} ${name}`;
    return `• ${id} ${name}, ${t.answerBy(writeTime(new Date(deadline), chart.organisation.timeZone, language))}`;
  });
}

function calledLines(items: MyItems | undefined, { chart, language }: CardPlace): readonly string[] {
  const t = toldTexts[language];
  return (items?.meetings ?? []).map(({ meeting, reply }) => {
    const group = inLanguage(chart.groups.get(meeting.group)?.name, language);
    const time = writeTime(new Date(meeting.start), chart.organisation.timeZone, language);
    const where = meeting.place === undefined ? '' : `, ${meeting.place}`;
    return `• ${meeting.id} ${group}: ${time}${where} (${t.replied[reply ?? 'none']})`;
  });
}

function localStart(start: string, { chart }: CardPlace): string {
  return localTimeOf(new Date(start), chart.organisation.timeZone);
}
