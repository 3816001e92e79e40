import type { Language } from '../../time.js';

/** A count with its thousands set apart: "1 204" / "1,204". */
export function writeCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language === 'sv' ? 'sv' : 'en-GB').format(count);
}

/** "1 person", "12 personer". */
export function writePeople(count: number, language: Language): string {
  const words = language === 'sv' ? ['person', 'personer'] : ['person', 'people'];
  return `${writeCount(count, language)} ${count === 1 ? words[0] : words[1]}`;
}
