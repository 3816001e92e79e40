import type { ChatEntry, ChatKind, ChatMessage, ChatView } from '../contract.js';
import { botAvatar, h, icon, ICONS } from './dom.js';
import { isMine } from './message.js';
import type { Say } from './texts.js';
import { wordsOf } from './threads.js';

/** The list of a person's chats, with what is new in each. */
export interface ChatEntries {
  readonly element: HTMLElement;
  /** Shows a chat's newest message. */
  preview(chat: ChatKind, newest: ChatMessage | undefined): void;
  /** Shows how many messages nobody has looked at. */
  unread(chat: ChatKind, count: number): void;
}

/** A link a chat, the open one marked. */
export function createChatEntries(say: Say, { chats, chat, me }: ChatView): ChatEntries {
  const drawn = new Map(chats.map((entry) => [entry.chat, drawEntry(entry, entry.chat === chat, me.id)]));
  const entries: ChatEntries = {
    element: h('ul', { class: 'chat-entries' }, ...[...drawn.values()].map(({ item }) => item)),
    preview(kind, newest) {
      const place = drawn.get(kind)?.preview;
      if (place) place.textContent = newest ? previewOf(say, newest, me.id) : '';
    },
    unread(kind, count) {
      const badge = drawn.get(kind)?.badge;
      if (!badge) return;
      badge.hidden = count === 0;
      const label = h('span', { class: 'hidden-text' }, ` ${say('unread', { count })}`);
      const digits = h('span', { 'aria-hidden': 'true' }, count > 99 ? '99+' : String(count));
      badge.replaceChildren(digits, label);
    },
  };
  for (const entry of chats) {
    entries.preview(entry.chat, entry.newest);
    entries.unread(entry.chat, entry.chat === chat ? 0 : entry.unread);
  }
  return entries;
}

function drawEntry({ chat, name, team }: ChatEntry, current: boolean, meId: string) {
  const preview = h('span', { class: 'subtle preview' });
  const badge = h('span', { class: 'badge', hidden: true });
  const picture =
    chat === 'personal'
      ? botAvatar()
      : h('span', { class: 'avatar room' }, icon(chat === 'group' ? ICONS.people : ICONS.chat));
  const title = h('strong', {}, team === undefined ? name : `${team} › ${name}`);
  const address = `?as=${encodeURIComponent(meId)}${chat === 'personal' ? '' : `&chat=${chat}`}`;
  const link = h(
    'a',
    { class: 'chat-entry', href: address, 'aria-current': current ? 'page' : undefined },
    picture,
    h('span', { class: 'who' }, title, preview),
    badge,
  );
  return { item: h('li', {}, link), preview, badge };
}

function previewOf(say: Say, message: ChatMessage, meId: string): string {
  const words = wordsOf(say, message);
  if (!message.from) return words;
  return `${isMine(message, meId) ? say('you') : message.from.name}: ${words}`;
}
