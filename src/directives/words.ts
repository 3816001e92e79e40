/** What recipients write in their own words. */
import { Refusal } from '../errors.js';
import type { DirectiveRefusal } from './directive.js';

/** A reason, a question, a comment. */
export const WORDS_LENGTH = 4_000;
/** The answer to one question of a report. */
export const ANSWER_LENGTH = 500;

/** The words as they are kept. Refuses none, and too many. */
export function checkWords(text: string, most: number = WORDS_LENGTH): string {
  const words = text.trim();
  if (words === '') throw new Refusal<DirectiveRefusal>('directive-words-missing');
  if (words.length > most)
    throw new Refusal<DirectiveRefusal>('directive-words-too-long', { length: words.length, most });
  return words;
}
