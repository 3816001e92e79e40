import { h } from './dom.js';

/** Draws what stands for mentions, `<at>Name</at>`, as mentions; other text stays as it is. */
export function drawMentions(element: HTMLElement, mentions: readonly string[]): void {
  for (const mention of mentions) {
    const name = mention.replace(/^<at>|<\/at>$/g, '');
    for (const node of textNodesOf(element)) replaceIn(node, mention, name);
  }
}

function textNodesOf(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function replaceIn(node: Text, mention: string, name: string): void {
  const parts = node.data.split(mention);
  if (parts.length === 1) return;
  const drawn = parts.flatMap((part, at) =>
    at === 0 ? [part] : [h('span', { class: 'mention' }, name), part],
  );
  node.replaceWith(...drawn);
}

/** The words of a text with its mentions' names alone. */
export function withoutMarks(text: string, mentions: readonly string[] = []): string {
  return mentions.reduce(
    (rest, mention) => rest.replaceAll(mention, mention.replace(/^<at>|<\/at>$/g, '')),
    text,
  );
}
