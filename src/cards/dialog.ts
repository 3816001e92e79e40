/** What the dialogs have in common: the card that opens one, the problems on top, a sample of a card inside. */
import type { Language } from '../time.js';
import { plain } from './markdown.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import type { Card, CardData } from './render.js';
import { dialogTexts } from './texts/dialogs.js';
import type { Verb } from './verbs.js';

/** The card with one button that opens a dialog. */
export function launcherCard(noun: 'directive' | 'meeting', language: Language): CardMessage {
  return drawn(launcherFilling(noun, language));
}

/** What that card is filled with. */
export function launcherFilling(noun: 'directive' | 'meeting', language: Language): Filling {
  const t = dialogTexts[language][noun];
  const verb: Verb = `${noun}.compose`;
  const [title, text] = [t.launchTitle, t.launchText];
  return fill('launcher', language, text, { title, text, button: t.launchButton, verb });
}

/** What was wrong with what was sent in, for the top of the dialog. */
export function problemsOf(problems: readonly string[]): CardData {
  return { hasProblems: problems.length > 0, problems: problems.map((text) => ({ text: plain(text) })) };
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
