/** The digest: what waits for a person, a line each, drawn by the kind of line. */
import { DIGEST, type DigestContent, type DigestLine, type DigestNote } from '../digest/digest.js';
import { DIRECTIVE_LINE, type DirectiveLine } from '../directives/remind.js';
import type { Chart } from '../organisation/chart.js';
import { dayOf, type Day, type Language } from '../time.js';
import type { Filling } from './filling.js';
import { listFilling, type ListItem } from './list-card.js';
import { plain } from './markdown.js';
import { drawn } from './message.js';
import type { NoticeDrawer, NoticeOnCard } from './notice-cards.js';
import { nameOf } from './people.js';
import { digestTexts } from './texts/digest.js';
import { writeDayNear, writeDeadline } from './when.js';
import { writeSomePost } from './why.js';

type LineDrawer = (chart: Chart, line: DigestLine, language: Language, today: Day) => ListItem;

/** One drawer a kind of line. */
const drawers: Readonly<Record<string, LineDrawer>> = {
  [DIRECTIVE_LINE]: (chart, line, language, today) =>
    directiveItem(chart, line as DirectiveLine, language, today),
};

/** A person's digest of the day, or a reminder beside it that could not wait; none once the day is over. */
export const digestCard: NoticeDrawer = (chart, shown, language, at) => {
  const filling = digestFilling(chart, shown, language, at);
  return filling && drawn(filling);
};

/** What that card is filled with. */
export function digestFilling(
  chart: Chart,
  { notice, row }: NoticeOnCard,
  language: Language,
  at: Date,
): Filling | undefined {
  const today = dayOf(at, chart.organisation.timeZone);
  if ((notice.content as DigestContent).day !== today || row.note === undefined) return undefined;
  const t = digestTexts[language];
  const { lines, more } = JSON.parse(row.note) as DigestNote;
  const isDigest = notice.kind === DIGEST;
  const list = {
    title: isDigest ? t.title : t.urgentTitle,
    sections: [{ items: lines.flatMap((line) => drawers[line.kind]?.(chart, line, language, today) ?? []) }],
    ...(more > 0 && { outro: t.more(more) }),
    text: isDigest ? t.summary(lines.length + more) : t.urgentSummary,
  };
  return listFilling(list, language);
}

function directiveItem(chart: Chart, line: DirectiveLine, language: Language, today: Day): ListItem {
  const t = digestTexts[language];
  const title = language === 'en' ? (line.titleEn ?? line.title) : line.title;
  return {
    text: `**${plain(`${line.id} ${title}`)}:** ${whatWaits(chart, line, language, today)}`,
    button: { title: t.show, tooltip: t.showTip(line.id), verb: 'directive.show', id: line.id },
  };
}

function whatWaits(chart: Chart, line: DirectiveLine, language: Language, today: Day): string {
  const t = digestTexts[language];
  if (line.deadline === undefined) return t.askedFor;
  const zone = chart.organisation.timeZone;
  const deadline = new Date(line.deadline);
  const when = writeDeadline(deadline, zone, language);
  if (line.goesTo) {
    const day = writeDayNear(line.goesTo.day, today, language);
    return t.announce(when, plain(whomItGoesTo(chart, line.goesTo, language)), day);
  }
  const isOver = dayOf(deadline, zone) < today;
  const told = isOver ? t.after(when) : t.before(t.asks[line.ask], when);
  return line.step === 'me' ? `${t.askedFor} ${told}` : told;
}

function whomItGoesTo(
  chart: Chart,
  goesTo: NonNullable<DirectiveLine['goesTo']>,
  language: Language,
): string {
  const names = goesTo.people.flatMap((person) => nameOf(chart, person) ?? []);
  const [last, ...others] = names.reverse();
  if (last === undefined) return writeSomePost(chart, goesTo, language);
  return others.length === 0
    ? last
    : `${others.reverse().join(', ')}${language === 'sv' ? ' och ' : ' and '}${last}`;
}
