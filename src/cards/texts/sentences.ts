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

/** Whether a value says anything. */
export function isSaid(value: RefusalValues[string] | undefined): boolean {
  return said(value) !== '';
}
