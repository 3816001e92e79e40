import type { Language } from '../time.js';
import { plain } from './markdown.js';
import { renderCard, type Card } from './render.js';
import { commonTexts } from './texts/common.js';
import { turnTexts } from './texts/turn.js';

/** A card that says why something was not done. */
export function refusalCard(text: string, language: Language): { card: Card; text: string } {
  return noticeCard([text], language, turnTexts[language].refusedTitle);
}

/** A card that only says something, a paragraph each. */
export function noticeCard(
  paragraphs: readonly string[],
  language: Language,
  title: string = turnTexts[language].title,
): { card: Card; text: string } {
  const texts = paragraphs.flatMap((paragraph) => paragraph.split('\n\n'));
  const card = renderCard('notice', {
    lang: language,
    fallbackText: commonTexts[language].fallback,
    title,
    paragraphs: texts.map((text) => ({ text: plain(text) })),
  });
  return { card, text: texts.join(' ') };
}
