import { h } from './dom.js';

/** Where links may lead. */
const LINK = /^(https?:|mailto:|tel:)/i;

/** Whether the page follows a link to this address. */
export function isSafeLink(address: string): boolean {
  return LINK.test(address.trim());
}

/** Follows a link in a tab of its own that knows nothing of this one. */
export function followLink(address: string): void {
  if (isSafeLink(address)) window.open(address, '_blank', 'noopener,noreferrer');
}

/** The subset of Markdown that Teams shows, as elements: the text itself never becomes markup. */
export function markdownNodes(text: string): readonly HTMLElement[] {
  const blocks: HTMLElement[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) addLine(blocks, line);
  return blocks.filter((block) => block.childNodes.length > 0);
}

/** The same as HTML, for the card renderer, which takes only that. */
export function markdownHtml(text: string): string {
  return h('div', {}, ...markdownNodes(text)).innerHTML;
}

/** The words alone, on one line. */
export function plainText(text: string): string {
  return markdownNodes(text)
    .map((block) => block.textContent)
    .join(' ');
}

const ITEM = /^\s*(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/;

function addLine(blocks: HTMLElement[], line: string): void {
  const last = blocks.at(-1);
  const item = ITEM.exec(line);
  if (item) {
    const tag = item[1] ? 'ol' : 'ul';
    const list = last?.localName === tag ? last : h(tag, item[1] ? { start: item[1] } : {});
    if (list !== last) blocks.push(list);
    list.append(h('li', {}, ...inline(item[2] ?? '')));
  } else if (line.trim() === '') blocks.push(h('p'));
  else if (last?.localName === 'p') last.append(...(last.hasChildNodes() ? [h('br')] : []), ...inline(line));
  else blocks.push(h('p', {}, ...inline(line)));
}

/** The first of these that begins earliest in the text wins; what is inside is read again, except in code. */
const MARKS: readonly (readonly [RegExp, (match: RegExpExecArray) => Node | string])[] = [
  [/\\([\\`*_{}[\]()#+\-.!~>|<&])/, (match) => match[1] ?? ''],
  [/&(#\d{1,6}|#x[\da-f]{1,5}|amp|lt|gt|quot|nbsp);/i, (match) => entity(match[1] ?? '')],
  [/`([^`]+)`/, (match) => h('code', {}, match[1] ?? '')],
  [/\[((?:\\.|[^\]\\])+)\]\(((?:\\.|[^()\s\\])+)\)/, link],
  [/\*\*(?=\S)(.+?)(?<=\S)\*\*/, (match) => h('strong', {}, ...inline(match[1] ?? ''))],
  [
    /(?<![\p{L}\p{N}])__(?=\S)(.+?)(?<=\S)__(?![\p{L}\p{N}])/u,
    (match) => h('strong', {}, ...inline(match[1] ?? '')),
  ],
  [/~~(?=\S)(.+?)(?<=\S)~~/, (match) => h('s', {}, ...inline(match[1] ?? ''))],
  [/\*(?=[^\s*])(.+?)(?<=[^\s*\\])\*/, (match) => h('em', {}, ...inline(match[1] ?? ''))],
  [
    /(?<![\p{L}\p{N}])_(?=\S)(.+?)(?<=[^\s\\])_(?![\p{L}\p{N}])/u,
    (match) => h('em', {}, ...inline(match[1] ?? '')),
  ],
];

function inline(text: string): readonly (Node | string)[] {
  let first: { match: RegExpExecArray; make: (match: RegExpExecArray) => Node | string } | undefined;
  for (const [pattern, make] of MARKS) {
    const match = pattern.exec(text);
    if (match && (first === undefined || match.index < first.match.index)) first = { match, make };
  }
  if (!first) return text ? [text] : [];
  const { match, make } = first;
  const before = text.slice(0, match.index);
  return [before, make(match), ...inline(text.slice(match.index + match[0].length))].filter(Boolean);
}

function link(match: RegExpExecArray): Node | string {
  const address = (match[2] ?? '').replace(/\\(.)/g, '$1');
  if (!isSafeLink(address)) return match[0];
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...inline(match[1] ?? ''));
}

function entity(name: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
  const known = named[name.toLowerCase()];
  if (known !== undefined) return known;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
