/** What the dialogs have in common: the card that opens one, the problems on top, a sample of a card inside. */
import type { Language } from '../time.js';
import { plain } from './markdown.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import type { Card, CardData } from './render.js';
import { dialogTexts } from './texts/dialogs.js';
import type { Verb } from './verbs.js';

/** What a new directive is to be from the start. */
export type LaunchedKind = 'directive' | 'advice' | 'consultation';

/** The card with one button that opens a dialog. */
export function launcherCard(
  noun: 'directive' | 'meeting',
  language: Language,
  what: LaunchedKind = 'directive',
): CardMessage {
  return drawn(launcherFilling(noun, language, what));
}

/** The same for a draft: what there is to say of it, and a button that opens it. */
export function draftLauncherCard(
  words: { readonly title: string; readonly text: string; readonly button: string },
  draft: string,
  language: Language,
): CardMessage {
  const verb: Verb = 'directive.compose';
  const shown = { title: plain(words.title), text: plain(words.text), button: words.button };
  return drawn(fill('launcher', language, words.text, { ...shown, verb, draft, what: '' }));
}

/** What that card is filled with. */
export function launcherFilling(
  noun: 'directive' | 'meeting',
  language: Language,
  what: LaunchedKind = 'directive',
): Filling {
  const t = noun === 'meeting' ? dialogTexts[language].meeting : launchTexts(language, what);
  const verb: Verb = `${noun}.compose`;
  const [title, text] = [t.launchTitle, t.launchText];
  return fill('launcher', language, text, {
    title,
    text,
    button: t.launchButton,
    verb,
    draft: '',
    what: what === 'directive' ? 'read' : what,
  });
}

function launchTexts(language: Language, what: LaunchedKind) {
  const { launchText, headingFor, launchButtons } = dialogTexts[language].directive;
  const launchTitle = headingFor[what === 'directive' ? 'read' : what];
  return { launchTitle, launchText, launchButton: launchButtons[what] };
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
