import type { Chart } from '../organisation/chart.js';
import { inLanguage, type Person } from '../organisation/organisation.js';
import { suggestedQuestions } from '../questions/suggestions.js';
import type { Language } from '../time.js';
import { choiceFields, sentenceChoice } from './choice-cards.js';
import { fill, linesOf, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import { answerTexts } from './texts/answers.js';

/** The first card: what the bot does in three lines, three sentences to tap, and who keeps what about people. */
export function welcomeCard(
  chart: Chart,
  person: Person | undefined,
  language: Language,
  privacyUrl: string | undefined,
): CardMessage {
  return drawn(welcomeFilling(chart, person, language, privacyUrl));
}

/** What the first card is filled with. */
export function welcomeFilling(
  chart: Chart,
  person: Person | undefined,
  language: Language,
  privacyUrl: string | undefined,
): Filling {
  const t = answerTexts[language];
  const choices = suggestedQuestions(chart, language, person !== undefined).map(sentenceChoice);
  return fill('welcome', language, `${t.welcome}. ${t.welcomeAsk}`, {
    title: t.welcome,
    lines: linesOf([t.welcomeAsk, t.welcomeDirectives, t.welcomeLanguages]),
    ...choiceFields(choices, t.tryThis),
    privacy: plain(t.privacy(inLanguage(chart.organisation.name, language))),
    hasPrivacyUrl: privacyUrl !== undefined,
    privacyUrl: privacyUrl ?? '',
    privacyButton: t.privacyButton,
  });
}
