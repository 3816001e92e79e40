/** What the answer cards share: their frame, their source line and the ways to reach a person. */
import { departmentOf, type Chart } from '../organisation/chart.js';
import { inLanguage, type Unit } from '../organisation/organisation.js';
import type { Day, Language } from '../time.js';
import { plain } from './markdown.js';
import type { CardData, TemplateName } from './render.js';
import { answerTexts } from './texts/answers.js';

/** A card before it is drawn: its template, what fills it, and the plain text of the notification. */
export interface Filling {
  readonly template: TemplateName;
  readonly data: CardData;
  readonly text: string;
}

/** Where and when a card is made. */
export interface CardPlace {
  readonly chart: Chart;
  readonly language: Language;
  readonly day: Day;
  /** Who is responsible for personal data and what is stored; only help and welcome link to it. */
  readonly privacyUrl?: string;
}

/** A filling with what every card carries. */
export function fill(template: TemplateName, language: Language, text: string, data: CardData): Filling {
  return { template, text, data: { lang: language, fallbackText: text, ...data } };
}

/** Where an answer comes from, how fresh it is, and whether it may be out of date. */
export function sourceLine({ chart, language, day }: CardPlace, confirmed?: Day): string {
  const t = answerTexts[language];
  const { title, updated } = chart.organisation.source;
  const newest = confirmed ?? updated;
  const parts = [
    confirmed === undefined ? '' : t.confirmed(confirmed),
    t.source(plain(inLanguage(title, language)), updated ?? ''),
    newest !== undefined && isOld(newest, day) ? t.old : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

// Two years: the plan's parts are revised at least that often.
function isOld(updated: Day, day: Day): boolean {
  const twoYearsOn = `${Number(updated.slice(0, 4)) + 2}${updated.slice(4)}`;
  return twoYearsOn < day;
}

/** Ways to reach somebody, as a line to read and as buttons. */
export interface Reach {
  readonly hasReach: boolean;
  readonly reach: string;
  readonly buttons: readonly { readonly title: string; readonly tooltip: string; readonly url: string }[];
}

/** How to reach a person or an office; chat only where there is an account behind the address. */
export function reachOf(
  who: { readonly name: string; readonly email?: string | undefined; readonly phone?: string | undefined },
  language: Language,
  chat: boolean,
): Reach {
  const t = answerTexts[language];
  const { name, email, phone } = who;
  const buttons = [
    ...(email && chat ? [{ title: t.chat, tooltip: t.chatWith(name), url: chatUrl(email) }] : []),
    ...(phone
      ? [{ title: t.call, tooltip: t.callTo(name), url: `tel:${phone.replace(/[^\d+]/g, '')}` }]
      : []),
    ...(email ? [{ title: t.mail, tooltip: t.mailTo(name), url: mailUrl(email) }] : []),
  ];
  const lines = [phone, email].filter((each): each is string => each !== undefined && each !== '');
  return { hasReach: lines.length > 0, reach: lines.map(plain).join(' · '), buttons };
}

function chatUrl(email: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`;
}

function mailUrl(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
}

/** A unit's name in a language. */
export function unitName(unit: { name: string; nameEn?: string }, language: Language): string {
  return language === 'en' ? (unit.nameEn ?? unit.name) : unit.name;
}

/** A unit with the department that it lies in, since two units may have one name. */
export function fullName(unit: Unit, { chart, language }: CardPlace): string {
  const department = departmentOf(chart, unit.id);
  const name = unitName(unit, language);
  return department === unit || department === chart.root
    ? name
    : `${name}, ${unitName(department, language)}`;
}

/** A button's title, cut where a phone would cut it anyway. */
export function buttonTitle(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).trimEnd()}…`;
}

/** Lines as a template repeats them. */
export function linesOf(texts: readonly string[]): readonly { readonly text: string }[] {
  return texts.filter((text) => text !== '').map((text) => ({ text }));
}
