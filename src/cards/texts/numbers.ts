import type { Language } from '../../time.js';

// Making a formatter costs more than the card that it is for.
const counts = { sv: new Intl.NumberFormat('sv'), en: new Intl.NumberFormat('en-GB') };

/** A count with its thousands set apart: "1 204" / "1,204". */
export function writeCount(count: number, language: Language): string {
  return counts[language].format(count);
}

/** "1 person", "12 personer". */
export function writePeople(count: number, language: Language): string {
  const words = language === 'sv' ? ['person', 'personer'] : ['person', 'people'];
  return `${writeCount(count, language)} ${count === 1 ? words[0] : words[1]}`;
}
