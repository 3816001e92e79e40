/** Tables for Swedish Excel: semicolons, CRLF, a byte order mark, and no cell that it would read as a formula. */

/** What the file begins with, so that Excel reads it as UTF-8. */
export const SHEET_START = '\ufeff';

/** One row of a table. What a spreadsheet would read as a formula gets an apostrophe before it. */
export function writeSheetRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(';')}\r\n`;
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n\t,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
