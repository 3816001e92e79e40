import {
  inLanguage,
  WEEKDAYS,
  type Contact,
  type ContactService,
  type Weekday,
} from '../organisation/organisation.js';
import type { ContactAnswer } from '../questions/answer.js';
import { hoursOn } from '../questions/contact.js';
import type { Language, LocalTime } from '../time.js';
import { fill, linesOf, reachOf, sourceLine, type CardPlace, type Filling } from './filling.js';
import { plain } from './markdown.js';
import type { CardValue } from './render.js';
import { answerTexts } from './texts/answers.js';

/** How to reach an office, with its hours as the organisation states them. */
export function contactCard({ contacts, at }: ContactAnswer, place: CardPlace): Filling {
  const { language } = place;
  const text = contacts
    .map((contact) =>
      [inLanguage(contact.name, language), contact.phone, contact.email].filter(Boolean).join(', '),
    )
    .join('; ');
  return fill('answer-contact', language, text, {
    contacts: contacts.map((contact) => contactOf(contact, at, language)),
    footer: sourceLine(place),
  });
}

function contactOf(contact: Contact, at: LocalTime | undefined, language: Language): CardValue {
  const name = inLanguage(contact.name, language);
  const description = inLanguage(contact.description, language);
  const { buttons, reach } = reachOf({ name, phone: contact.phone, email: contact.email }, language, false);
  const lines = [reach, plain(contact.postalAddress ?? '')].filter((line) => line !== '');
  return {
    name: plain(name),
    hasDescription: description !== '',
    description: plain(description),
    hasReach: lines.length > 0,
    reach: lines.join('\n\n'),
    hasButtons: buttons.length > 0,
    buttons,
    services: contact.services.map((service) => ({
      name: plain(inLanguage(service.name, language)),
      lines: linesOf([openNow(service, at, language), ...serviceLines(service, language)].map(plain)),
    })),
  };
}

/** Whether it is open at this moment; nothing where no hours are stated. */
function openNow(service: ContactService, at: LocalTime | undefined, language: Language): string {
  if (at === undefined || service.weekly === undefined || service.weekly.length === 0) return '';
  const { hours } = hoursOn(service, at.slice(0, 10));
  const time = at.slice(11);
  const open = hours?.find((each) => each.open <= time && time < each.close);
  const t = answerTexts[language];
  return open ? t.openNow(language === 'sv' ? open.close.replace(':', '.') : open.close) : t.closedNow;
}

function serviceLines(service: ContactService, language: Language): readonly string[] {
  const t = answerTexts[language];
  const { weekly, shortDays, closedOn } = service;
  const written = (codes: readonly string[]) => codes.map((code) => t.when[code] ?? code).join(', ');
  const hours = weekly?.map((week) => `${daysText(week.days, language)} ${clock(week, language)}`) ?? [];
  return [
    service.place ?? '',
    service.phone ?? '',
    ...(weekly?.length === 0 ? [t.closed] : hours),
    shortDays ? `${written(shortDays.when)} ${clock(shortDays, language)}` : '',
    hours.length > 0 && closedOn.length > 0 ? t.closedOn(written(closedOn)) : '',
  ];
}

function clock(hours: { readonly open: string; readonly close: string }, language: Language): string {
  const text = `${hours.open}–${hours.close}`;
  return language === 'sv' ? text.replaceAll(':', '.') : text;
}

/** "mån–tors", "tis, tors": days in a row of three or more become a span. */
function daysText(days: readonly Weekday[], language: Language): string {
  const names = answerTexts[language].days;
  const places = days.map((day) => WEEKDAYS.indexOf(day)).sort((a, b) => a - b);
  const [first] = days.length > 0 ? places : [];
  const inRow = places.length > 2 && places.every((at, index) => at === (first ?? 0) + index);
  const written = places.map((at) => names[WEEKDAYS[at] ?? 'mon']);
  return inRow ? `${written[0]}–${written.at(-1)}` : written.join(', ');
}
