/** What the dialogs have in common: the card that opens one, the problems on top, a sample of a card inside. */
import { refusalsOf, type Refusal, type Refusals } from '../errors.js';
import type { Language } from '../time.js';
import { plain } from './markdown.js';
import type { CardMessage } from './message.js';
import { renderCard, type Card, type CardData } from './render.js';
import { dialogTexts } from './texts/dialogs.js';
import { writeRefusal } from './texts/refusals.js';
import type { Verb } from './verbs.js';

/** The rules that said no to what was sent in. */
export type Problems = readonly (Refusal | Refusals)[];

/** The card with one button that opens the dialog of a directive. */
export function newDirectiveCard(language: Language): CardMessage {
  return launcherCard('directive', language);
}

/** The card with one button that opens the dialog of a call. */
export function newMeetingCard(language: Language): CardMessage {
  return launcherCard('meeting', language);
}

function launcherCard(noun: 'directive' | 'meeting', language: Language): CardMessage {
  const t = dialogTexts[language][noun];
  const verb: Verb = `${noun}.compose`;
  const [title, text] = [t.launchTitle, t.launchText];
  const data = { lang: language, fallbackText: text, title, text, button: t.launchButton, verb };
  return { card: renderCard('launcher', data), text };
}

/** What was wrong with what was sent in, for the top of the dialog. */
export function problemsOf(problems: Problems, language: Language): CardData {
  const texts = problems.flatMap((problem) =>
    refusalsOf(problem).map((each) => writeRefusal(each, language)),
  );
  return { hasProblems: texts.length > 0, problems: texts.map((text) => ({ text: plain(text) })) };
}

/** The dialog's card with another card's content at its end, set apart. */
export function withSample(dialog: Card, sample: Card): Card {
  const box = { type: 'Container', style: 'emphasis', items: sample['body'] };
  return { ...dialog, body: [...(dialog['body'] as readonly unknown[]), box] };
}

/** The fixed texts of a record, without those that are filled in: what a template's `t` may hold. */
export function onlyWords(texts: { readonly [name: string]: unknown }): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
