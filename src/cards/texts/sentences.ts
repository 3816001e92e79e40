import type { RefusalValues } from '../../errors.js';
import type { Language } from '../../time.js';

/** A sentence for each code in each language: what was wrong and what would be right. */
export type Sentences<Code extends string> = Readonly<
  Record<Language, Readonly<Record<Code, (values: RefusalValues) => string>>>
>;

/** A value as it stands in a sentence; lists with commas. */
export function said(value: RefusalValues[string] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : String(value ?? '');
}

/** A local time in a Swedish sentence: "2026-11-27 kl. 16.00"; a day alone stays as it is. */
export function svTime(value: RefusalValues[string] | undefined): string {
  return said(value).replace(/T(\d\d):(\d\d)/g, ' kl. $1.$2');
}

/** Whether a value says anything. */
export function isSaid(value: RefusalValues[string] | undefined): boolean {
  return said(value) !== '';
}
