/** What is shown instead of a file, in both languages: whoever opens a link may have come from anywhere. */
import { escapeHtml } from '../html.js';

/** Why a link gives no file. */
export const filePages = {
  wrong: {
    sv: 'Länken stämmer inte. Kanske följde hela inte med när den kopierades. Gå tillbaka till chatten i Teams och hämta filen igen.',
    en: 'This link is not right. Perhaps not all of it was copied. Go back to the chat in Teams and get the file again.',
  },
  expired: {
    sv: 'Länken har slutat gälla. Länkar till filer gäller i tio minuter. Gå tillbaka till chatten i Teams och hämta filen igen.',
    en: 'This link has expired. Links to files are valid for ten minutes. Go back to the chat in Teams and get the file again.',
  },
} as const;

/** A whole page with one message in Swedish and English. */
export function filePage({ sv, en }: { readonly sv: string; readonly en: string }): string {
  return (
    '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Säkerhetsorganisationen</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>' +
    `<h1>Filen kunde inte hämtas</h1><p>${escapeHtml(sv)}</p>` +
    `<div lang="en"><h2>The file could not be fetched</h2><p>${escapeHtml(en)}</p></div></main></body></html>`
  );
}
