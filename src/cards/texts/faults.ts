/** Faults of a handed-in organisation as sentences: where, what is wrong, what would be right. */
import type { Fault, FaultCode } from '../../organisation/faults.js';
import type { Language } from '../../time.js';
import type { FaultSentence } from './fault-sentence.js';
import { faultTextsEn } from './faults-en.js';
import { faultTextsSv } from './faults-sv.js';

/** A sentence for every code in every language; a missing one does not compile. */
export const faultTexts: Readonly<Record<Language, Readonly<Record<FaultCode, FaultSentence>>>> = {
  sv: faultTextsSv,
  en: faultTextsEn,
};

/** One line for one fault: `people.csv, rad 14, kolumn unit: …. ….`, with a word before it when it is a warning. */
export function writeFault(fault: Fault, language: Language): string {
  const values = Object.entries(fault.values).map(([key, value]) => [key, shown(value)] as const);
  const { wrong, right } = faultTexts[language][fault.code](Object.fromEntries(values));
  const end = /[?!]$/.test(right) ? '' : '.';
  const warning = language === 'sv' ? 'Varning: ' : 'Warning: ';
  const place = writePlace(fault, language);
  const start = `${fault.severity === 'warning' ? warning : ''}${place === '' ? '' : `${place}: `}`;
  return `${start}${wrong}. ${right}${end}`;
}

/** `people.csv, rad 14, kolumn unit`. */
export function writePlace(fault: Fault, language: Language): string {
  const words = language === 'sv' ? ['rad', 'kolumn', 'fält'] : ['row', 'column', 'field'];
  const [row, column, field] = words;
  const parts = [
    fault.file,
    fault.row === undefined ? '' : `${row} ${fault.row}`,
    fault.column === undefined
      ? ''
      : `${fault.file.endsWith('.csv') ? column : field} ${shown(fault.column)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What stood in a file, short and without control characters: it is printed to a terminal. */
function shown(value: string): string {
  const plain = value.replace(/\p{Cc}+/gu, ' ');
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}
