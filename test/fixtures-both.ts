import type { Filling } from '../src/cards/filling.js';
import type { Language } from '../src/time.js';
import type { CardFixture } from './card-fixtures.js';

/** One fixture in each language. */
export function inBoth(name: string, filling: (language: Language) => Filling): readonly CardFixture[] {
  return (['sv', 'en'] as const).map((language) => ({ name, language, data: filling(language).data }));
}
