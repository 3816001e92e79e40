/** Text from people in a TextBlock, which reads Markdown. Buttons, titles of inputs and links take text as it is. */

/** One line that begins with a letter and has no sign of Markdown: most names and titles. */
const NOTHING_TO_ESCAPE = /^\p{L}[^\\*_[\]`~<&\r\n\u2028\u2029]*$/u;

/** Text that shows exactly as written: nothing in it becomes a link, a list, emphasis or a heading. */
export function plain(text: string): string {
  if (NOTHING_TO_ESCAPE.test(text)) return text;
  return escapeLineStarts(text.replace(/[\\*_[\]`~<]/g, '\\$&').replace(/&(?=#?\w{1,32};)/g, '\\&'));
}

/**
 * Text with bold, italics, lists and https links, and nothing more: what may stand in a directive. Images, other
 * links, headings, quotes and HTML show as written.
 */
export function markdownSubset(text: string): string {
  let shown = '';
  let from = 0;
  for (const link of text.matchAll(/\[([^[\]\n]{1,200})\]\((https:\/\/[^()\s<>\\]{1,1000})\)/g)) {
    if (text[link.index - 1] === '!') continue;
    shown += keepEmphasis(text.slice(from, link.index)) + `[${keepEmphasis(link[1] ?? '')}](${link[2]})`;
    from = link.index + link[0].length;
  }
  const rest = shown + keepEmphasis(text.slice(from));
  return rest.replace(/^[ \t]*(?=[#>=])/gm, '\\').replace(/^(?: {4}|\t)[ \t]*/gm, '   ');
}

function keepEmphasis(text: string): string {
  return text.replace(/[\\[\]`~<]/g, '\\$&').replace(/&(?=#?\w{1,32};)/g, '\\&');
}

function escapeLineStarts(text: string): string {
  return text
    .replace(/^[ \t]+/gm, '')
    .replace(/^(?=[#>=+-])/gm, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, '$1\\');
}
