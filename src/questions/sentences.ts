/** Questions as sentences that `ask` understands: for buttons, for examples, for the start-up. */
import { inLanguage, type Text } from '../organisation/organisation.js';
import type { Language } from '../time.js';

const sv = {
  whoHere: (role: string) => `Vem är ${role} hos oss?`,
  whoAt: (role: string, unit: string) => `Vem är ${role} för ${unit}?`,
  deputyAt: (role: string, unit: string) => `Vem är ersättare för ${role} på ${unit}?`,
  whatRole: (role: string) => `Vad gör ${role}?`,
  whatGroup: (group: string) => `Vad gör ${group}?`,
};

const en: typeof sv = {
  whoHere: (role) => `Who is our ${role}?`,
  whoAt: (role, unit) => `Who is the ${role} for ${unit}?`,
  deputyAt: (role, unit) => `Who is the deputy ${role} for ${unit}?`,
  whatRole: (role) => `What does the ${role} do?`,
  whatGroup: (group) => `What does ${/^the /i.test(group) ? group : `the ${group}`} do?`,
};

/** The sentences by language. */
export const questionSentences: Readonly<Record<Language, typeof sv>> = { sv, en };

/**
 * A title inside a sentence: "Säkerhetsombud" becomes "säkerhetsombud", "Security Officer" becomes "security
 * officer", "VD" stays. Swedish titles have a capital only at the beginning; a later one is a name.
 */
export function inSentence(title: Text, language: Language): string {
  const text = inLanguage(title, language);
  const [first = '', ...rest] = text.split(' ');
  const isEnglish = language === 'en' && title.en !== undefined;
  return [uncapitalised(first), ...(isEnglish ? rest.map(uncapitalised) : rest)].join(' ');
}

function uncapitalised(word: string): string {
  const second = word.slice(1, 2);
  return second !== '' && second === second.toLowerCase()
    ? word.slice(0, 1).toLowerCase() + word.slice(1)
    : word;
}
