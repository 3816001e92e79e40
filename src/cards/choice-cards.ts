/** Cards that offer sentences to tap: asking back, not knowing, help. */
import { inLanguage, type Role, type Topic, type Unit } from '../organisation/organisation.js';
import type { AskBackAnswer, AskerUnknownAnswer, UnitUnknownAnswer } from '../questions/answer.js';
import type { Language } from '../time.js';
import { buttonTitle, fill, fullName, linesOf, unitName, type CardPlace, type Filling } from './filling.js';
import { inSentence, questionSentences } from '../questions/sentences.js';
import { suggestedQuestions } from '../questions/suggestions.js';
import { plain } from './markdown.js';
import { answerTexts } from './texts/answers.js';
import { toldTexts } from './texts/told.js';

/** A sentence to tap. */
export interface Choice {
  readonly title: string;
  readonly text: string;
}

/** Which of several units, roles or groups is meant, one button each. */
export function askBackCard({ role, deputy, options }: AskBackAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = answerTexts[language];
  const kind = options[0]?.kind;
  const unitTitle = role ? t.whichUnit(inSentence(role.title, language)) : t.whichRole;
  const titles: Readonly<Record<string, string>> = {
    group: t.whichGroup,
    role: t.whichRole,
    person: toldTexts[language].whichPerson,
    topic: toldTexts[language].whichMeant,
  };
  const isMixed = options.some((option) => option.kind !== kind);
  const title =
    (isMixed ? toldTexts[language].whichMeant : undefined) ??
    titles[kind ?? ''] ??
    (role ? unitTitle : t.whichUnitAlone);
  const choices = options.map((option): Choice => {
    if (option.kind === 'group') {
      const name = inLanguage(option.group.name, language);
      return { title: name, text: questionSentences[language].whatGroup(name) };
    }
    if (option.kind === 'person') return personChoice(option, place);
    if (option.kind === 'topic') return sentenceChoice(topicQuestion(option.topic, language));
    if (option.kind === 'unit')
      return role ? unitChoice(option.unit, role, deputy, place) : managerChoice(option.unit, place);
    const name = inSentence(option.role.title, language);
    const { unit } = option;
    if (unit)
      return {
        title: inLanguage(option.role.title, language),
        text: whoText(name, fullName(unit, place), deputy, language),
      };
    return {
      title: inLanguage(option.role.title, language),
      text: questionSentences[language].whatRole(name),
    };
  });
  return choicesCard(place, title, [], '', choices);
}

/** The unit was not found; units with near names are offered. */
export function unitUnknownCard({ role, options, many }: UnitUnknownAnswer, place: CardPlace): Filling {
  const t = answerTexts[place.language];
  const choices = options.map((unit) => unitChoice(unit, role, false, place));
  const help = t.unitUnknownHelp(inSentence(role.title, place.language));
  return choicesCard(place, many ? t.whichOfMany : t.unitUnknown, [help], t.didYouMean, choices);
}

/** The asker is not in the roster, so "my" says nothing. */
export function askerUnknownCard(_answer: AskerUnknownAnswer, place: CardPlace): Filling {
  const t = answerTexts[place.language];
  return choicesCard(place, t.askerUnknown, [t.askerUnknownHelp], '', []);
}

/** What the bot can do, led by a greeting, by what was asked for, or by saying that it does not know. */
export function helpCard(kind: 'greeting' | 'help' | 'unknown', place: CardPlace): Filling {
  const t = answerTexts[place.language];
  const titles = { greeting: t.greeting, help: t.help, unknown: t.unknown };
  const lead = kind === 'help' ? [] : [kind === 'unknown' ? t.unknownHelp : `${t.help}:`];
  const { contact } = place.chart.organisation;
  const name = kind === 'unknown' && contact ? inLanguage(contact.name, place.language) : '';
  const whom = name === '' ? [] : [t.elsewhere(name, contact?.phone ?? '')];
  const can = [t.canWho, t.canWhat, t.canContact].map((line) => `• ${line}`);
  return choicesCard(
    place,
    titles[kind],
    [...whom, ...lead, ...can],
    t.tryThis,
    suggestedQuestions(place.chart, place.language).map(sentenceChoice),
  );
}

/** A sentence that is its own title. */
export function sentenceChoice(text: string): Choice {
  return { title: text, text };
}

/** A topic's own question in a language; the other language's where it has none. */
function topicQuestion({ questions }: Topic, language: Language): string {
  return questions[language][0] ?? questions.sv[0] ?? questions.en[0] ?? '';
}

/** Names alike are told apart by the post. */
function personChoice(
  { person, post }: Extract<AskBackAnswer['options'][number], { kind: 'person' }>,
  { language }: CardPlace,
): Choice {
  const t = toldTexts[language];
  const unit = post ? unitName(post.unit, language) : '';
  return { title: unit === '' ? person.name : `${person.name}, ${unit}`, text: t.askWho(person.name, unit) };
}

function managerChoice(unit: Unit, { language }: CardPlace): Choice {
  return { title: unitName(unit, language), text: toldTexts[language].whoManages(unitName(unit, language)) };
}

function unitChoice(unit: Unit, role: Role | undefined, deputy: boolean, place: CardPlace): Choice {
  const name = inSentence(role?.title ?? {}, place.language);
  return {
    title: unitName(unit, place.language),
    text: whoText(name, fullName(unit, place), deputy, place.language),
  };
}

function whoText(role: string, unit: string, deputy: boolean, language: Language): string {
  const t = questionSentences[language];
  return deputy ? t.deputyAt(role, unit) : t.whoAt(role, unit);
}

function choicesCard(
  { language, privacyUrl }: CardPlace,
  title: string,
  lines: readonly string[],
  choicesTitle: string,
  choices: readonly Choice[],
): Filling {
  const names = choices.map((choice) => choice.title).join(', ');
  const text = [title, ...(choicesTitle === '' && names ? [names] : lines.slice(0, 1))].join(' ');
  return fill('choices', language, text, {
    title: plain(title),
    lines: linesOf(lines.map(plain)),
    ...choiceFields(choices, choicesTitle),
    hasPrivacyUrl: privacyUrl !== undefined,
    privacyUrl: privacyUrl ?? '',
    privacyButton: answerTexts[language].privacyButton,
  });
}

/** The fields of a card's sentences to tap. Without a title they follow the lines directly. */
export function choiceFields(choices: readonly Choice[], title: string) {
  return {
    hasChoices: choices.length > 0 && title !== '',
    choicesTitle: title,
    choices: choices.map((choice) => ({ title: buttonTitle(choice.title), text: choice.text })),
  };
}
