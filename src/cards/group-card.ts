import { inLanguage, type PlannedMeeting } from '../organisation/organisation.js';
import type { GroupAnswer, GroupFocus, GroupSeat } from '../questions/answer.js';
import type { Language } from '../time.js';
import { writeDay } from '../time.js';
import { inSentence } from '../questions/sentences.js';
import { fill, linesOf, sourceLine, unitName, type CardPlace, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { answerTexts } from './texts/answers.js';
import { toldTexts } from './texts/told.js';
import { toldCard, type Told } from './told.js';

// What a phone still shows without a long scroll.
const MOST_SHOWN = 30;

/** What a group is: its purpose, chair and next meeting, then everybody who sits in it. */
export function groupCard(answer: GroupAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = answerTexts[language];
  const name = inLanguage(answer.group.name, language);
  const purpose = inLanguage(answer.group.purpose, language);
  const chair = answer.chair.map((seat) => seatLine(seat, language)).join(', ');
  const meeting = meetingLine(answer, language);
  const told = answer.focus && focusTold(answer, answer.focus, place);
  if (told) return toldCard({ ...told, sourced: true }, place);
  const facts = [
    { title: t.chair, value: plain(chair) },
    { title: t.nextMeeting, value: plain(meeting) },
  ].filter((fact) => fact.value !== '');
  const members = memberLines(answer.members, language);
  const shown = members.slice(0, MOST_SHOWN).map(plain);
  const more = members.length - shown.length;
  const count = answer.members.every((seat) => seat.person) ? members.length : 0;
  return fill('answer-group', language, purpose === '' ? name : `${name}: ${purpose}`, {
    title: plain(name),
    hasPurpose: purpose !== '',
    purpose: plain(purpose),
    hasFacts: facts.length > 0,
    facts,
    hasMembers: shown.length > 0,
    membersTitle: t.members(count),
    members: linesOf([...shown, more > 0 ? t.andMore(more) : '']),
    footer: sourceLine(place),
  });
}

/** The one thing that was asked about the group, with what goes with it. */
function focusTold(answer: GroupAnswer, focus: GroupFocus, place: CardPlace): Told | undefined {
  const { language } = place;
  const t = toldTexts[language];
  const name = inLanguage(answer.group.name, language);
  const members = memberLines(answer.members, language).slice(0, MOST_SHOWN);
  switch (focus.kind) {
    case 'person': {
      if (focus.self) return { title: focus.sits ? t.yesSelfSits(name) : t.noSelfSits(name) };
      return {
        title: focus.sits ? t.yesSits(focus.person.name, name) : t.noSits(focus.person.name, name),
        lines: focus.as === undefined ? [] : [focus.as],
      };
    }
    case 'count':
      return {
        title: t.membersCount(name, focus.count),
        sections: [{ title: answerTexts[language].members(0), lines: members }],
      };
    case 'seats': {
      const people = focus.seats.flatMap((seat) =>
        seat.person ? [{ person: seat.person, post: seatLine(seat, language) }] : [],
      );
      const title = t.seatsFor(unitName(focus.of, language), name);
      return { title, people, text: `${title}: ${people.map((each) => each.person.name).join(', ')}` };
    }
    case 'meetings': {
      const lines = focus.meetings.map((meeting) => `• ${meetingText(meeting, language)}`);
      return {
        title: focus.last ? t.lastMeeting(name) : t.meetingsOf(name),
        lines: lines.length > 0 ? lines : [t.noMeetings],
      };
    }
    case 'lifts':
      return { title: t.liftsTo(name, inLanguage(focus.to.name, language)) };
    case 'secretary': {
      const post = t.secretaryOf(name);
      const people = focus.people.filter((person) => !person.hidden).map((person) => ({ person, post }));
      return people.length > 0
        ? { title: post, people, text: `${post}: ${people.map((each) => each.person.name).join(', ')}` }
        : undefined;
    }
    case 'chair': {
      const people = answer.chair.flatMap((seat) =>
        seat.person ? [{ person: seat.person, post: t.chairOf(name) }] : [],
      );
      return people.length > 0
        ? { title: t.chairOf(name), people, text: `${t.chairOf(name)}: ${people[0]?.person.name ?? ''}` }
        : undefined;
    }
  }
}

/** One line a person, with all seats that they have. */
function memberLines(seats: readonly GroupSeat[], language: Language): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const seat of seats) {
    const [name = '', ...rest] = seatParts(seat, language);
    const key = seat.person?.id ?? name;
    lines.set(key, [...(lines.get(key) ?? [name]), rest.join(', ')]);
  }
  return [...lines.values()].map(([name = '', ...all]) =>
    [name, [...new Set(all.filter((part) => part !== ''))].join('; ')]
      .filter((part) => part !== '')
      .join(', '),
  );
}

function seatLine(seat: GroupSeat, language: Language): string {
  return seatParts(seat, language).join(', ');
}

function seatParts(seat: GroupSeat, language: Language): readonly string[] {
  if (seat.group) return [inLanguage(seat.group.name, language)];
  if (!seat.person)
    return [answerTexts[language].everybody(inLanguage(seat.role?.plural ?? seat.role?.title, language))];
  const as = seat.as ?? (seat.role ? inSentence(seat.role.title, language) : '');
  const where = seat.person.organisation ?? (seat.unit ? unitName(seat.unit, language) : '');
  return [seat.person.name, as, where].filter((part) => part !== '');
}

function meetingLine({ group, next }: GroupAnswer, language: Language): string {
  if (!next) return group.calendar.length > 0 ? answerTexts[language].noMeeting : '';
  return meetingText(next, language);
}

/** When and where a planned meeting is. */
export function meetingText(next: PlannedMeeting, language: Language): string {
  const time = next.start.slice(11).replace(':', language === 'sv' ? '.' : ':');
  const day = writeDay(next.start.slice(0, 10), language);
  const start = language === 'sv' ? `${day} kl. ${time}` : `${day}, ${time}`;
  return [start, next.place ?? ''].filter((part) => part !== '').join(', ');
}
