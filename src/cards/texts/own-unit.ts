/** Texts about the unit that somebody says they work in. */
import type { Language } from '../../time.js';

const sv = {
  ask: 'Vilken enhet arbetar du på?',
  askFirst: 'Skriv enhetens namn eller välj den här, så svarar jag på din fråga. Jag frågar bara en gång.',
  askAgain: 'Skriv enhetens namn eller välj den här.',
  which: 'Vilken av de här enheterna menar du?',
  label: 'Enhet',
  placeholder: 'Skriv början av namnet',
  missing: 'Välj en enhet.',
  choose: 'Välj enhet',
  remembered: (unit: string) =>
    `Jag minns att du arbetar på ${unit}. Skriv ”jag har bytt enhet” när det inte stämmer längre.`,
  fromData: (units: string) =>
    `Enligt kommunens uppgifter arbetar du på ${units}. Stämmer det inte: säg till den som sköter uppgifterna, så svarar jag rätt.`,
  unknown: 'Den enheten finns inte längre. Skriv enhetens namn i chatten.',
};

const en: typeof sv = {
  ask: 'Which unit do you work in?',
  askFirst: 'Write the name of the unit or choose it here, and I will answer your question. I ask only once.',
  askAgain: 'Write the name of the unit or choose it here.',
  which: 'Which of these units do you mean?',
  label: 'Unit',
  placeholder: 'Type the beginning of the name',
  missing: 'Choose a unit.',
  choose: 'Choose unit',
  remembered: (unit) =>
    `I will remember that you work in ${unit}. Write “I have changed unit” when that is no longer right.`,
  fromData: (units) =>
    `According to the municipality you work in ${units}. If that is wrong, tell whoever keeps the data, and I will answer correctly.`,
  unknown: 'That unit no longer exists. Write the name of the unit in the chat.',
};

/** The texts by language. */
export const ownUnitTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
