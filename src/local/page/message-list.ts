import type { ChatMessage } from '../contract.js';
import { h } from './dom.js';
import { drawMessage, isMine, type Surroundings } from './message.js';
import type { Say } from './texts.js';
import { createThreads } from './threads.js';

/** The messages on the screen. */
export interface MessageList {
  readonly element: HTMLElement;
  /** Puts a message in place: a new one last, a known one where it stands. */
  put(message: ChatMessage): void;
  remove(id: string): void;
  /** Makes the screen show exactly these, touching only what differs. */
  replace(messages: readonly ChatMessage[]): void;
  newest(): ChatMessage | undefined;
  itemOf(id: string): HTMLElement | undefined;
  setTyping(typing: boolean): void;
}

interface Shown {
  readonly message: ChatMessage;
  readonly item: HTMLElement;
}

/** An empty list; with `onReply`, one of threads. */
export function createMessageList(
  around: Surroundings,
  onReply?: (root: ChatMessage, name: string) => void,
): MessageList {
  const { say, botName } = around;
  const shown = new Map<string, Shown>();
  const { list, dots, element } = drawList(say, botName);
  const threads = onReply && createThreads(list, say, onReply);

  const put = (message: ChatMessage) => {
    const before = shown.get(message.id);
    if (before && JSON.stringify(before.message) === JSON.stringify(message)) return;
    const item = drawMessage(message, around);
    const following = isAtEnd(element);
    const focused = before?.item.contains(document.activeElement) ?? false;
    if (before) before.item.replaceWith(item);
    else (threads?.placeOf(message) ?? list).append(item);
    shown.set(message.id, { message, item });
    // A card that was acted on is drawn anew: whoever used the keyboard must not lose the place.
    if (focused) item.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    if (message.thread !== undefined && !before) item.scrollIntoView({ block: 'nearest' });
    else if (following || isMine(message, around.meId)) toEnd(element);
  };
  const remove = (id: string) => {
    shown.get(id)?.item.remove();
    shown.delete(id);
    threads?.tidy();
  };
  return {
    element,
    put,
    remove,
    replace(messages) {
      const wanted = new Set(messages.map(({ id }) => id));
      for (const id of [...shown.keys()]) if (!wanted.has(id)) remove(id);
      for (const message of messages) put(message);
    },
    newest: () => [...shown.values()].at(-1)?.message,
    itemOf: (id) => shown.get(id)?.item,
    setTyping(typing) {
      const following = isAtEnd(element);
      dots.hidden = !typing;
      if (following) toEnd(element);
    },
  };
}

function drawList(say: Say, botName: string) {
  const list = h('div', { class: 'messages', role: 'log', 'aria-label': say('messages') });
  const writing = h('span', { class: 'hidden-text' }, `${botName} ${say('typing')}`);
  const dots = h('p', { class: 'typing', hidden: true }, h('span'), h('span'), h('span'), writing);
  const frame = { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': say('messages') };
  return { list, dots, element: h('div', frame, list, dots) };
}

function isAtEnd(element: HTMLElement): boolean {
  return element.scrollHeight - element.scrollTop - element.clientHeight < 120;
}

function toEnd(element: HTMLElement): void {
  requestAnimationFrame(() => element.scrollTo({ top: element.scrollHeight }));
}
