import type { Holding } from '../organisation/holders.js';
import { inLanguage, type Role, type Unit } from '../organisation/organisation.js';
import type { WhoAnswer } from '../questions/answer.js';
import { inSentence, questionSentences } from '../questions/sentences.js';
import { addDays, writeDay } from '../time.js';
import {
  fill,
  fullName,
  linesOf,
  reachOf,
  sourceLine,
  unitName,
  type CardPlace,
  type Filling,
} from './filling.js';
import { plain } from './markdown.js';
import type { CardValue } from './render.js';
import { answerTexts } from './texts/answers.js';
import { toldTexts } from './texts/told.js';

/** Who holds a role: the name first, then the post, how to reach them, who stands in and how sure it is. */
export function whoCard(answer: WhoAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = answerTexts[language];
  const { asked, found } = answer.search;
  const shown = shownHoldings(answer);
  const role = inSentence(asked.role.title, language);
  const statement = [
    numberNote(answer, shown, place),
    usualNote(answer, role, place),
    statementOf(answer, role, place),
  ]
    .filter((said) => said !== '')
    .join(' ');
  const turnTo = found && answer.search.climbed ? t.turnTo : '';
  const lead =
    answer.wanted === 'deputy' && shown.length > 0 && answer.deputies.length === 0 ? t.ordinaryIs : turnTo;
  const isDeputy = answer.wanted === 'deputy' && answer.deputies.length > 0;
  const people = shown.map((holding) => personOf(holding, found ?? asked, isDeputy, place));
  const confirmed = shown[0]?.assignment.confirmed;
  return fill('answer-who', language, spoken(answer, shown, statement, lead, place), {
    hasStatement: statement !== '',
    statement: plain(statement),
    hasTurnTo: lead !== '',
    turnTo: plain(lead),
    people,
    notes: linesOf([...notesOf(answer, shown, place), selfNote(answer, place)].map(plain)),
    choices: deputyChoice(answer, place),
    footer: sourceLine(place, confirmed),
  });
}

/** The number that was asked for, or that there is none. */
function numberNote({ number }: WhoAnswer, [first]: readonly Holding[], { language }: CardPlace): string {
  if (!number || !first) return '';
  const { name, phone } = first.person;
  const t = toldTexts[language];
  return phone ? `${t.phoneOf(name, phone)}.` : t.noPhone(name);
}

function shownHoldings({ search, wanted, deputies }: WhoAnswer): readonly Holding[] {
  return wanted === 'deputy' && deputies.length > 0 ? deputies : (search.found?.holdings ?? []);
}

/** "Säkerhetschef" where nobody is called so: which title comes nearest. */
function usualNote({ usual }: WhoAnswer, role: string, { language }: CardPlace): string {
  return usual === undefined ? '' : answerTexts[language].otherTitle(usual, role);
}

function statementOf(answer: WhoAnswer, role: string, { language }: CardPlace): string {
  const t = answerTexts[language];
  const { asked, there, climbed, found } = answer.search;
  const unit = unitName(asked.unit, language);
  if (answer.wanted === 'deputy' && answer.deputies.length === 0 && !climbed) return t.noDeputy(role, unit);
  if (answer.wanted === 'deputy' && answer.deputies.length > 0) return '';
  if (answer.self) return t.isYou;
  if (!climbed && found) return '';
  if (answer.withheld) return t.withheld(role, unit);
  const away = there.find((holding) => !holding.assignment.deputy);
  if (away) return t.away(away.person.name, untilOf(away, language));
  return answer.required ? t.vacant(role, unit) : t.noSuchPost(role, unit);
}

function personOf(
  { person, assignment }: Holding,
  post: { readonly role: Role; readonly unit: Unit },
  isDeputy: boolean,
  { language }: CardPlace,
): CardValue {
  const t = answerTexts[language];
  const unit = unitName(post.unit, language);
  const deputy = isDeputy || assignment.deputy;
  const line = deputy
    ? t.deputyPost(inSentence(post.role.title, language), unit)
    : t.post(inLanguage(post.role.title, language), unit);
  const reach = reachOf(person, language, person.organisation === undefined);
  return { name: plain(person.name), post: plain(line), ...reach };
}

function notesOf(
  answer: WhoAnswer,
  shown: readonly Holding[],
  { chart, language }: CardPlace,
): readonly string[] {
  const t = answerTexts[language];
  const { there, climbed, found } = answer.search;
  const ordinary = there.filter((holding) => !holding.assignment.deputy);
  const away = climbed ? undefined : ordinary.find((holding) => holding.absent);
  const acting = shown.find((holding) => holding.acting && holding.assignment.deputy);
  const contact = chart.organisation.contact;
  return [
    away && acting ? t.replaced(away.person.name, acting.person.name, untilOf(away, language)) : '',
    answer.changes !== undefined && !climbed && !away?.person.absentTo
      ? t.lastsUntil(writeDay(addDays(answer.changes, -1), language))
      : '',
    found ? '' : t.nobody,
    !found && contact ? t.contactInstead(inLanguage(contact.name, language), contact.phone ?? '') : '',
  ];
}

function selfNote({ self }: WhoAnswer, { language }: Pick<CardPlace, 'language'>): string {
  const names = self?.next?.holders.map((person) => person.name).join(` ${answerTexts[language].and} `);
  if (!self?.next || names === undefined) return '';
  return answerTexts[language].nextAbove(names, inSentence(self.next.role.title, language));
}

/** A deputy who does not act today is one tap away: a second name under the first is too easily taken for it. */
function deputyChoice(answer: WhoAnswer, place: CardPlace): readonly { title: string; text: string }[] {
  const { asked, climbed } = answer.search;
  const idle = answer.deputies.some((holding) => !holding.acting);
  if (climbed || !idle || answer.wanted === 'deputy') return [];
  const t = answerTexts[place.language];
  const role = inSentence(asked.role.title, place.language);
  return [
    {
      title: t.whoDeputy,
      text: questionSentences[place.language].deputyAt(role, fullName(asked.unit, place)),
    },
  ];
}

function untilOf({ person }: Holding, language: CardPlace['language']): string {
  return person.absentTo === undefined
    ? ''
    : answerTexts[language].until(writeDay(person.absentTo, language));
}

/** The answer in one breath, for the notification and for clients without cards. */
function spoken(
  answer: WhoAnswer,
  shown: readonly Holding[],
  statement: string,
  lead: string,
  { language }: CardPlace,
): string {
  const t = answerTexts[language];
  const names = shown.map((holding) => holding.person.name).join(` ${t.and} `);
  const { climbed, found } = answer.search;
  const instead = found && climbed ? `, ${inSentence(found.role.title, language)}.` : '';
  const isPlain =
    answer.self !== undefined || (answer.usual !== undefined && !climbed && found !== undefined);
  if (statement !== '' && !isPlain)
    return [statement, lead && names ? `${lead} ${names}${instead}` : ''].filter(Boolean).join(' ');
  const { role, unit } = answer.search.asked;
  const write = shown.every((holding) => holding.assignment.deputy) ? t.isDeputy : t.is;
  const several = write === t.is && shown.length > 1 && role.plural[language] !== undefined;
  const told = write(
    names,
    inSentence(several ? role.plural : role.title, language),
    unitName(unit, language),
  );
  return isPlain ? [statement, told, selfNote(answer, { language })].join(' ').trim() : told;
}
