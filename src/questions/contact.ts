/** How to reach the municipality, and whether it is open. */
import type { Chart } from '../organisation/chart.js';
import { WEEKDAYS, type Contact, type ContactService } from '../organisation/organisation.js';
import { localTimeOf, type Day } from '../time.js';
import type { DayHours, Finding, Question } from './answer.js';
import { dayKindsOf, weekdayOf } from '../schedule/holidays.js';
import { namedUnits } from './places.js';
import type { Understanding } from './understand.js';
import { hintsIn } from './lexicon.js';
import { foldAccents, tokenOf } from './tokens.js';

/** How to reach an office: the one named, else the municipality's own. */
export function answerContact(chart: Chart, asked: Understanding, { at }: Question): Finding {
  const found = contactsOf(chart, asked);
  const now = localTimeOf(at, chart.organisation.timeZone);
  return found.length > 0 ? { kind: 'contact', contacts: found, at: now } : { kind: 'unknown' };
}

/** Whether an office is open on the day that was asked about; all its hours where no day was. */
export function answerHours(chart: Chart, asked: Understanding, question: Question): Finding {
  const [contact] = contactsOf(chart, asked);
  if (!contact) return { kind: 'unknown' };
  const { time } = asked;
  const closing = namedUnits(chart, asked, question.asker).find((unit) => unit.closed.length > 0);
  const at = time.day ?? question.day;
  if (closing && asked.contacts.length === 0 && asked.cues.has('hours'))
    return { kind: 'hours', contact, day: at, services: [], unit: closing };
  if ((time.day === undefined && !time.now) || contact.services.length === 0)
    return answerContact(chart, asked, question);
  const day = time.day ?? question.day;
  const services = servicesOf(contact, asked).map((service) => hoursOn(service, day));
  const isNow = time.now && day === question.day;
  return {
    kind: 'hours',
    contact,
    day,
    services,
    ...(isNow && { at: localTimeOf(question.at, chart.organisation.timeZone).slice(11) }),
  };
}

/** The hours of a service on a day: closed days first, then short ones, then those of the weekday. */
export function hoursOn(service: ContactService, day: Day): DayHours {
  const kinds: readonly string[] = dayKindsOf(day);
  const closed =
    kinds.find((kind) => service.closedOn.includes(kind)) ??
    (service.closedOn.includes(day) ? day : undefined);
  const { weekly, shortDays } = service;
  if (weekly === undefined) return { service };
  if (closed !== undefined) return { service, hours: [], why: closed };
  const weekday = WEEKDAYS[weekdayOf(day)] ?? 'mon';
  const hours = weekly.filter((week) => week.days.includes(weekday));
  const short = shortDays && kinds.find((kind) => shortDays.when.includes(kind));
  if (hours.length > 0 && shortDays && short !== undefined)
    return { service, hours: [{ open: shortDays.open, close: shortDays.close }], why: short };
  return { service, hours: hours.map(({ open, close }) => ({ open, close })) };
}

function contactsOf({ organisation }: Chart, asked: Understanding): readonly Contact[] {
  const { contact, contacts } = organisation;
  const places = new Set([...asked.units.flat(), ...asked.groups].map((place) => place.id));
  const named =
    asked.contacts.length > 0 ? asked.contacts : contacts.filter((each) => places.has(each.of ?? ''));
  return named.length > 0 ? named : contact ? [contact] : [];
}

/** Those that the sentence is about: a visit or a call, at the place that it names; else all. */
function servicesOf(contact: Contact, asked: Understanding): readonly ContactService[] {
  const { services } = contact;
  const isPhone = (service: ContactService) => service.place === undefined;
  const words = asked.words.map(foldAccents).filter((word) => word.length > 4 && !isHint(word));
  const placed = services.filter((service) => {
    const name = foldAccents(
      `${service.name.sv ?? ''} ${service.name.en ?? ''} ${service.place ?? ''}`.toLowerCase(),
    );
    return words.some((word) => ` ${name} `.includes(` ${word}`));
  });
  if (placed.length > 0) return placed;
  const wanted = services.filter((service) =>
    isPhone(service) ? asked.cues.has('phone') : asked.cues.has('visit'),
  );
  return wanted.length > 0 ? wanted : services;
}

/** "Besök" and "telefon" stand in the names of services, and tell no place. */
function isHint(word: string): boolean {
  return hintsIn([tokenOf(word)]).cues.size > 0;
}
