/** What a recipient sees of a directive. */
import type { UnitAnswer } from '../directives/answer.js';
import type { Directive, DirectiveKind } from '../directives/directive.js';
import { deadlineOf, obligationOf } from '../directives/obligation.js';
import type { Receipt } from '../directives/receipt.js';
import type { Post } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { UnitId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { askedOf, askedWords, NOTHING_ASKED, writeAsked } from './directive-ask.js';
import { writeNews, writeOutcome, writeStage } from './directive-outcome.js';
import { buttonTitle, fill, linesOf, type Filling } from './filling.js';
import { beginningOf } from './fold.js';
import { markdownSubset, plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import { nameOf, senderOf } from './people.js';
import type { CardData } from './render.js';
import { directiveAnswerTexts } from './texts/directive-answers.js';
import { directiveTexts } from './texts/directives.js';
import { writeDeadline } from './when.js';
import { writeWhy } from './why.js';

/** A receipt as it is shown: after what was just done, and with the form of one unit. */
export interface ReceiptShown extends Receipt {
  /** What was just done, for the top of the card. */
  readonly note?: string | undefined;
  /** The unit to answer for first. */
  readonly unit?: UnitId | undefined;
  /** When it is shown: it offers a reminder some days later. */
  readonly at?: Date | undefined;
  /** What was reported for it the last time. */
  readonly lastTime?: UnitAnswer | undefined;
}

/** Of a sample only the body is shown, which names no id. */
const SAMPLE_ID = '-';

/** Told apart by the word first of all; the shade is the same in no two kinds. */
const SHADES: Readonly<Record<DirectiveKind, string>> = {
  directive: 'accent',
  advice: 'emphasis',
  consultation: 'good',
};

/** The directive as its recipient sees it now: with the button, or with what has been answered. */
export function directiveCard(chart: Chart, receipt: ReceiptShown, language: Language): CardMessage {
  return drawn(directiveFilling(chart, receipt, language));
}

/** What that card is filled with. */
export function directiveFilling(chart: Chart, receipt: ReceiptShown, language: Language): Filling {
  const { directive, row, news = [], note = '' } = receipt;
  const told = { chart, directive, row, language };
  const { before } = obligationOf(row);
  const asked = { ...directive, ask: askedOf(chart, directive, row), deadline: deadlineOf(directive, row) };
  const shown = describe(chart, asked, row.posts, language);
  const stage = writeStage(told);
  const outcome = writeOutcome(told);
  return fill('directive', language, shown.text, {
    ...shown.data,
    ...outcome,
    ...writeAsked(chart, receipt, language),
    id: directive.id,
    version: String(directive.version),
    hasNote: note !== '',
    note: plain(note),
    hasNews: news.length > 0,
    news: linesOf(writeNews(told, news)),
    hasStage: stage !== undefined,
    stage: stage ?? '',
    hasWhy: outcome['hasPosts'] === false,
    hasBefore: before !== undefined,
    before: plain(directiveTexts[language].before(nameOf(chart, before ?? '') ?? '')),
  });
}

/** The card as a recipient with these posts will see it, without buttons that do anything. */
export function directiveSample(
  chart: Chart,
  directive: Directive,
  posts: readonly Post[],
  language: Language,
  outcome?: string,
): Filling {
  const { inPreview, noButton } = directiveTexts[language];
  const shown = describe(chart, directive, posts, language);
  const { buttons } = directiveAnswerTexts[language];
  const shownOutcome =
    outcome ?? (directive.ask === 'nothing' ? noButton : inPreview(buttons[directive.ask]));
  const answers = {
    hasOutcome: true,
    outcome: shownOutcome,
    hasWords: false,
    words: '',
    hasPosts: false,
    posts: '',
  };
  const without = { hasNote: false, note: '', hasNews: false, news: [], hasStage: false, stage: '' };
  const values = { units: [], hasValues: false, values: [], hasBefore: false, before: '' };
  const rest = { ...NOTHING_ASKED, ...answers, ...without, ...values, hasWhy: posts.length > 0 };
  return fill('directive', language, shown.text, { ...shown.data, ...rest, id: SAMPLE_ID, version: '1' });
}

function describe(
  chart: Chart,
  directive: Directive,
  posts: readonly Post[],
  language: Language,
): { data: CardData; text: string } {
  const t = directiveTexts[language];
  const { title, body, onlySwedish } = contentIn(directive, language);
  const { deadline: due, decision = '', passedOn, foreword = '', links } = directive;
  const zone = chart.organisation.timeZone;
  const deadline =
    due === undefined ? '' : t.deadlines[directive.ask](writeDeadline(new Date(due), zone, language));
  const beginning = beginningOf(body);
  const sender = senderOf(chart, directive.issuer, directive.issuedAs, language);
  const data = {
    kind: plain(writeKind(directive, language)),
    shade: SHADES[directive.kind],
    urgent: directive.urgent,
    title: plain(title),
    hasForeword: foreword !== '',
    foreword: t.passedOn(plain(sender), plain(foreword)),
    folded: beginning !== undefined,
    whole: beginning === undefined,
    beginning: markdownSubset(beginning ?? ''),
    body: markdownSubset(body),
    onlySwedish,
    hasDecision: decision !== '',
    decision: plain(t.decision(decision)),
    links: links.map(({ title: name, url }) => ({ title: buttonTitle(name), tooltip: name, url })),
    hasLinks: links.length > 0,
    // What is over asks for nothing any more.
    hasDeadline: due !== undefined && directive.stage === 'issued',
    deadline,
    from: plain([t.from(sender), ...(passedOn ? [t.passedOnFrom(passedOn.from)] : [])].join('. ')),
    why: writeWhy(chart, posts, language),
    t: { ...pickWords(language), ...askedWords(language) },
  };
  return { data, text: writeSummary(directive, title, deadline, language) };
}

/** "Direktiv D-2026-014 · läs och för vidare". */
function writeKind({ id, kind, ask }: Directive, language: Language): string {
  const t = directiveTexts[language];
  const named = id === '' ? t.kinds[kind] : `${t.kinds[kind]} ${id}`;
  return t.asks[ask] === '' ? named : `${named} · ${t.asks[ask]}`;
}

/** What the notification shows: of something sensitive no more than what it is. */
function writeSummary(directive: Directive, title: string, deadline: string, language: Language): string {
  const t = directiveTexts[language];
  const kind = `${t.kinds[directive.kind]} ${directive.id}`.trim();
  const summary = directive.sensitive ? `${kind}.` : t.summary(kind, title, deadline);
  return directive.urgent ? t.urgentSummary(summary) : summary;
}

function contentIn(
  directive: Directive,
  language: Language,
): { title: string; body: string; onlySwedish: boolean } {
  if (language === 'sv' || !directive.bodyEn)
    return { title: directive.title, body: directive.body, onlySwedish: language === 'en' };
  return { title: directive.titleEn ?? directive.title, body: directive.bodyEn, onlySwedish: false };
}

function pickWords(language: Language): CardData {
  const { urgent, readAll, readLess, onlySwedish, news } = directiveTexts[language];
  return { urgent, readAll, readLess, onlySwedish, news };
}
