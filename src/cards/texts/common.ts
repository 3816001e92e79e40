/** Texts that several cards share. */
import type { Language } from '../../time.js';

const sv = {
  product: 'Säkerhetsorganisationen',
  fallback: 'Kortet kan inte visas här. Öppna det i en nyare version av Teams.',
  none: 'Ingen',
  /** Stands above every field for free text. */
  secrecy: 'Skriv inget som omfattas av sekretess eller säkerhetsskydd.',
  from: (source: string) => `Källa: ${source}`,
};

const en: typeof sv = {
  product: 'Security organisation',
  fallback: 'This card cannot be shown here. Open it in a newer version of Teams.',
  none: 'Nobody',
  secrecy: 'Do not write anything that is secret or concerns protective security.',
  from: (source) => `Source: ${source}`,
};

/** The shared texts by language. */
export const commonTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
