/** What people are told of a directive besides its own card: that it changed, is over, or waits for them. */
import { NOT_MEANT, type DirectiveNews } from '../directives/telling.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { fill, linesOf, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import type { NoticeOnCard } from './notice-cards.js';
import { directiveNewsTexts, type DirectiveNewsKind } from './texts/directive-news.js';

/** The card of such a notice. */
export function directiveNewsCard(
  _chart: Chart,
  { notice, row }: NoticeOnCard,
  language: Language,
): CardMessage {
  const kind = notice.kind as DirectiveNewsKind;
  return drawn(directiveNewsFilling(kind, notice.content as DirectiveNews, row.note === NOT_MEANT, language));
}

/** What that card is filled with. */
export function directiveNewsFilling(
  kind: DirectiveNewsKind,
  news: DirectiveNews,
  isNotMeant: boolean,
  language: Language,
): Filling {
  const t = directiveNewsTexts[language];
  const lines = [
    writeWhat(kind, news, isNotMeant, language),
    news.reason === undefined ? '' : t.reason(plain(news.reason)),
  ];
  const opens = kind === 'directive.reminded' || (kind === 'directive.amended' && !isNotMeant);
  return newsFilling(news, language, { heading: t.titles[kind], lines, opens });
}

/** The final form of a card whose directive has a newer one in the same chat. */
export function supersededCard(news: DirectiveNews, language: Language): CardMessage {
  const t = directiveNewsTexts[language];
  const heading = t.titles['directive.amended'];
  return drawn(newsFilling(news, language, { heading, lines: [t.newVersion], opens: false }));
}

function newsFilling(
  news: DirectiveNews,
  language: Language,
  shown: { readonly heading: string; readonly lines: readonly string[]; readonly opens: boolean },
): Filling {
  const t = directiveNewsTexts[language];
  // What is sensitive is told in the directive's own card alone.
  const title = news.sensitive ? '' : (language === 'en' && news.titleEn) || news.title;
  const text = t.summary([news.id, title].filter((part) => part !== '').join(' '), shown.heading);
  return fill('directive-news', language, text, {
    id: news.id,
    version: String(news.version),
    number: plain(news.id),
    heading: shown.heading,
    hasTitle: title !== '',
    title: plain(title),
    lines: linesOf(shown.lines),
    hasButton: shown.opens,
    button: t.open,
  });
}

function writeWhat(
  kind: DirectiveNewsKind,
  news: DirectiveNews,
  isNotMeant: boolean,
  language: Language,
): string {
  const t = directiveNewsTexts[language];
  switch (kind) {
    case 'directive.amended':
      return isNotMeant ? t.amendedNotMeant : t.amended;
    case 'directive.withdrawn':
      return t.withdrawn;
    case 'directive.ended':
      return t.ended;
    case 'directive.replaced':
      return t.replaced(plain(news.replacedBy ?? ''));
    case 'directive.reminded':
      return t.reminded;
  }
}
