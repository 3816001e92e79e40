/** What a recipient sees of a directive. */
import { isAnswered, type Delivery } from '../delivery/delivery.js';
import { deadlineOf, obligationOf } from '../directives/obligation.js';
import type { Receipt } from '../directives/receipt.js';
import { answerOf } from '../directives/answer.js';
import type { Directive } from '../directives/directive.js';
import type { Post } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { beginningOf } from './fold.js';
import { markdownSubset, plain } from './markdown.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { nameOf, senderOf } from './people.js';
import type { CardData } from './render.js';
import { directiveTexts } from './texts/directives.js';
import { writeDeadline, writeMoment } from './when.js';
import { writePost, writeWhy } from './why.js';

/** What of a directive stands on its card. Without a number it is not yet issued. */
export type DirectiveOnCard = Pick<
  Directive,
  'title' | 'body' | 'titleEn' | 'bodyEn' | 'urgent' | 'deadline' | 'issuer' | 'issuedAs'
> & { readonly id?: string };

/** Of a sample only the body is shown, which names no id. */
const SAMPLE_ID = '-';

/** The directive as its recipient sees it now: with the button, or with what has been answered. */
export function directiveCard(chart: Chart, receipt: Receipt, language: Language): CardMessage {
  return drawn(directiveFilling(chart, receipt, language));
}

/** What that card is filled with. */
export function directiveFilling(chart: Chart, receipt: Receipt, language: Language): Filling {
  const { directive, row } = receipt;
  const outcome = writeOutcome(chart, receipt, language);
  const posts = writePosts(chart, row, language);
  const deadline = deadlineOf(directive, row);
  const mine = deadline === undefined ? directive : { ...directive, deadline };
  const shown = describe(chart, mine, row.posts, language);
  return fill('directive', language, shown.text, {
    ...shown.data,
    why: `${writeWhy(chart, row.posts, language)}${writeBefore(chart, row, language)}`,
    id: directive.id,
    version: String(directive.version),
    isOpen: outcome === undefined,
    hasWhy: posts === undefined,
    hasOutcome: outcome !== undefined,
    outcome: outcome ?? '',
    hasPosts: posts !== undefined,
    posts: posts ?? '',
  });
}

/** Who had the post before a new holder, where the name may be told. */
function writeBefore(chart: Chart, row: Delivery, language: Language): string {
  const { before } = obligationOf(row);
  const name = before === undefined ? undefined : nameOf(chart, before);
  return name === undefined ? '' : ` ${directiveTexts[language].before(plain(name))}`;
}

/** The card as a recipient with these posts will see it, without buttons that do anything. */
export function directiveSample(
  chart: Chart,
  directive: DirectiveOnCard,
  posts: readonly Post[],
  language: Language,
): Filling {
  const shown = describe(chart, directive, posts, language);
  const outcome = directiveTexts[language].inPreview;
  const rest = { hasWhy: true, isOpen: false, hasOutcome: true, outcome, hasPosts: false, posts: '' };
  return fill('directive', language, shown.text, { ...shown.data, ...rest, id: SAMPLE_ID, version: '1' });
}

function describe(
  chart: Chart,
  directive: DirectiveOnCard,
  posts: readonly Post[],
  language: Language,
): { data: CardData; text: string } {
  const t = directiveTexts[language];
  const { title, body, onlySwedish } = contentIn(directive, language);
  const kind = !directive.id ? t.kind : `${t.kind} ${directive.id}`;
  const zone = chart.organisation.timeZone;
  const { deadline: due } = directive;
  const deadline = due === undefined ? '' : t.deadline(writeDeadline(new Date(due), zone, language));
  const summary = t.summary(kind, title, deadline);
  const text = directive.urgent ? t.urgentSummary(summary) : summary;
  const beginning = beginningOf(body);
  const data = {
    kind: plain(kind),
    urgent: directive.urgent,
    title: plain(title),
    folded: beginning !== undefined,
    whole: beginning === undefined,
    beginning: markdownSubset(beginning ?? ''),
    body: markdownSubset(body),
    onlySwedish,
    hasDeadline: due !== undefined,
    deadline,
    from: plain(t.from(senderOf(chart, directive.issuer, directive.issuedAs, language))),
    why: writeWhy(chart, posts, language),
    t: pickWords(language),
  };
  return { data, text };
}

function contentIn(
  directive: DirectiveOnCard,
  language: Language,
): { title: string; body: string; onlySwedish: boolean } {
  if (language === 'sv' || !directive.bodyEn)
    return { title: directive.title, body: directive.body, onlySwedish: language === 'en' };
  return { title: directive.titleEn ?? directive.title, body: directive.bodyEn, onlySwedish: false };
}

function pickWords(language: Language): CardData {
  const { urgent, readAll, readLess, acknowledge, onlySwedish } = directiveTexts[language];
  return { urgent, readAll, readLess, acknowledge, onlySwedish };
}

/** What has become of the row, in words; nothing while it waits for an answer. */
function writeOutcome(chart: Chart, { directive, row }: Receipt, language: Language): string | undefined {
  if (!isAnswered(row)) return undefined;
  const t = directiveTexts[language];
  const proof = answerOf(row);
  if (row.state === 'moved' || !proof) return t.moved;
  const zone = chart.organisation.timeZone;
  const when = writeMoment(new Date(proof.at), new Date(directive.issuedAt), zone, language);
  if (row.state !== 'covered') return proof.late ? t.acknowledgedLate(when) : t.acknowledged(when);
  const name = nameOf(chart, proof.by);
  return name === undefined ? t.coveredBySomeone : t.covered(plain(name), when);
}

/** For which posts an own answer stands, where they are several; it also tells why the directive came. */
function writePosts(chart: Chart, row: Delivery, language: Language): string | undefined {
  if (!isAnswered(row) || row.state === 'covered' || row.state === 'moved') return undefined;
  const written = [...new Set(row.posts.map((post) => plain(writePost(chart, post, language))))];
  return written.length > 1 ? directiveTexts[language].allPosts(written.join('; ')) : undefined;
}
