/** The dialog in which a directive is written, its first step: what is asked, and the words. */
import type { Draft } from '../directives/draft.js';
import type { Language } from '../time.js';
import { onlyWords, problemsOf } from './dialog.js';
import { WHATS, whatOf, writingOf } from './forms/directive-writing.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { dialogTexts } from './texts/dialogs.js';

/** The step with what has been written so far, and with what was wrong with it on top. */
export function directiveComposeCard(
  draft: Pick<Draft, 'id' | 'input'>,
  problems: readonly string[],
  language: Language,
): CardMessage {
  return drawn(directiveComposeFilling(draft, problems, language));
}

/** What the step is filled with. */
export function directiveComposeFilling(
  { id, input }: Pick<Draft, 'id' | 'input'>,
  problems: readonly string[],
  language: Language,
): Filling {
  const { directive: own, ...shared } = dialogTexts[language];
  const form = writingOf(input);
  return fill('directive-compose', language, own.headingFor[whatOf(input)], {
    ...problemsOf(problems),
    heading: own.step(own.headingFor[whatOf(input)], 1),
    draft: id,
    whats: WHATS.map((value) => ({ title: own.whats[value], value })),
    hasMore: [form.decision, form.links, form.titleEn, form.bodyEn].some((text) => text !== ''),
    form,
    t: { ...onlyWords(own), ...onlyWords(shared) },
  });
}
