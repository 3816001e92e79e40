import type { Now } from '../time.js';
import type { ChatAttachment, ChatMessage } from './contract.js';
import type { EventListener } from './events.js';

/**
 * How the channel treats a person: as usual; without the app; who blocked the bot; whom an administrator's policy
 * blocks; whose conversation is gone until it is created again.
 */
export type PersonState =
  'reachable' | 'not-installed' | 'blocked-by-user' | 'blocked-by-admin' | 'conversation-gone';

/** A chat as the channel keeps it. */
export interface Chat {
  /** Whose 1:1 it is, or the key of a room: `Place.key`. */
  readonly personId: string;
  /** Whether the bot has been told that it is there. */
  greeted: boolean;
  state: PersonState;
  messages: ChatMessage[];
  lastId: number;
  /** The newest message that each person has seen. */
  read?: Record<string, string>;
}

/** All chats, in memory. */
export interface Chats {
  of(personId: string): Chat;
  all(): Iterable<Chat>;
  add(personId: string, message: Omit<ChatMessage, 'id' | 'at'>): ChatMessage;
  /** Replaces a message by what `change` makes of it; `undefined` when there is none with that id. */
  change(
    personId: string,
    id: string,
    change: (message: ChatMessage) => ChatMessage,
  ): ChatMessage | undefined;
  remove(personId: string, id: string): boolean;
  restore(chat: Chat): void;
}

/** What happens in a chat is told to `publish`; each chat keeps its newest `limit` messages. */
export function createChats(now: Now, publish: EventListener, limit: number): Chats {
  const chats = new Map<string, Chat>();
  const of = (personId: string): Chat => {
    const chat = chats.get(personId) ?? emptyChat(personId);
    chats.set(personId, chat);
    return chat;
  };
  return {
    of,
    all: () => chats.values(),
    add(personId, content) {
      const chat = of(personId);
      const message = { id: nextActivityId(chat, now), at: now().toISOString(), ...content };
      chat.messages.push(message);
      if (chat.messages.length > limit) chat.messages.splice(0, chat.messages.length - limit);
      publish(personId, { type: 'message', message });
      return message;
    },
    change(personId, id, change) {
      const chat = of(personId);
      const at = findMessage(chat, id);
      const before = chat.messages[at];
      if (!before) return undefined;
      const message = change(before);
      chat.messages[at] = message;
      publish(personId, { type: 'changed', message });
      return message;
    },
    remove(personId, id) {
      const chat = of(personId);
      const at = findMessage(chat, id);
      if (at < 0) return false;
      chat.messages.splice(at, 1);
      publish(personId, { type: 'deleted', id });
      return true;
    },
    restore: (chat) => void chats.set(chat.personId, chat),
  };
}

function emptyChat(personId: string): Chat {
  return { personId, greeted: false, state: 'reachable', messages: [], lastId: 0 };
}

/** Teams' ids are the milliseconds of the message; never the same twice in a chat, whatever the clock does. */
export function nextActivityId(chat: Chat, now: Now): string {
  chat.lastId = Math.max(now().getTime(), chat.lastId + 1);
  return String(chat.lastId);
}

function findMessage(chat: Chat, id: string): number {
  return chat.messages.findLastIndex((message) => message.id === id);
}

/** How many messages of others in a chat the person has not seen. */
export function countUnread({ messages, read }: Chat, personId: string): number {
  const seen = Number(read?.[personId] ?? 0);
  return messages.filter(
    ({ id, author, from }) =>
      Number(id) > seen && (author === 'bot' || (from !== undefined && from.id !== personId)),
  ).length;
}

/** The card that the person sees at an attachment: the one that replaced it, else its own. */
export function shownCard(attachment: ChatAttachment | undefined): Record<string, unknown> | undefined {
  const card = attachment?.shown ?? attachment?.content;
  return isCard(attachment) && typeof card === 'object' && card
    ? (card as Record<string, unknown>)
    : undefined;
}

function isCard(attachment: ChatAttachment | undefined): boolean {
  return attachment?.contentType === ADAPTIVE_CARD;
}

/** The content type of an Adaptive Card. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
