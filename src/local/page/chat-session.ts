import type {
  CardAction,
  ChatEvent,
  ChatKind,
  ChatMessage,
  ChoiceQuery,
  PagePerson,
  Reaction,
} from '../contract.js';
import type { Post } from './api.js';
import { showDialog } from './dialog.js';
import { h } from './dom.js';
import type { Frame } from './frame.js';
import type { MessageList } from './message-list.js';
import { complaintOf, type Toasts } from './notices.js';
import type { Say } from './texts.js';
import type { Unread } from './unread.js';
import type { Waiting } from './waiting.js';

/** One person's open chat: the parts of the screen and the way to the server. */
export interface Session {
  readonly say: Say;
  readonly me: PagePerson;
  readonly chat: ChatKind;
  readonly post: Post;
  readonly list: MessageList;
  readonly toasts: Toasts;
  readonly suggestions: HTMLElement;
  readonly frame: Frame;
  readonly waiting: Waiting;
  readonly unread: Unread;
  /** Events that come while the chat is read wait here: the chat as read may be older than they are. */
  held: ChatEvent[] | undefined;
}

/** Sends what the person wrote; says so when it does not arrive. */
export async function sendText(
  { say, post, toasts, waiting, chat }: Session,
  text: string,
  thread?: string,
): Promise<void> {
  const posted = post('messages', { text, ...inThread(thread) });
  // In a room the bot is not seen to work on what may not be for it.
  const complaint = complaintOf(say, await (chat === 'personal' ? waiting.during(posted) : posted));
  if (complaint) toasts.show(complaint, 'bad');
}

/** Asks the bot for the choices of a typeahead input on a message's card. */
export function findChoicesFor(
  { post, chat }: Session,
  message: ChatMessage,
  query: ChoiceQuery,
): Promise<Reaction> {
  return post('choices', { ...query, ...threadOf(chat, message) });
}

function threadOf(chat: ChatKind, { id, thread }: ChatMessage): { thread?: string } {
  return chat === 'channel' ? { thread: thread ?? id } : {};
}

function inThread(thread: string | undefined): { thread?: string } {
  return thread === undefined ? {} : { thread };
}

/** Uses a card's action; the card is busy until the bot has answered. */
export async function useAction(
  session: Session,
  message: ChatMessage,
  attachment: number,
  action: CardAction,
): Promise<void> {
  // Looked up each time: an event may have drawn the card anew meanwhile.
  const frame = () =>
    session.list.itemOf(message.id)?.querySelector<HTMLElement>(`[data-attachment="${attachment}"]`);
  frame()?.querySelector('.complaint')?.remove();
  frame()?.setAttribute('aria-busy', 'true');
  const reaction = await session.post('clicks', { activityId: message.id, attachment, action });
  frame()?.removeAttribute('aria-busy');
  show(session, message, reaction);
  const complaint = complaintOf(session.say, reaction);
  if (complaint) frame()?.append(h('p', { class: 'complaint', role: 'alert' }, complaint));
}

function show(session: Session, message: ChatMessage, reaction: Reaction): void {
  const { say, post, list, toasts, chat } = session;
  if (reaction.kind === 'toast' || reaction.kind === 'dialog-message') toasts.show(reaction.text);
  else if (reaction.kind === 'dialog')
    showDialog(
      say,
      reaction.dialog,
      (data) => post('dialogs', { data, ...threadOf(chat, message) }),
      (query) => findChoicesFor(session, message, query),
    );
  else if (reaction.kind === 'card') list.put(reaction.message);
}

/** Brings what depends on the newest message up to date: the list of chats and, in a 1:1, suggested answers. */
export function drawAround(session: Session): void {
  const { list, frame, chat, suggestions } = session;
  const newest = list.newest();
  frame.entries.preview(chat, newest);
  const offered = chat === 'personal' ? (newest?.suggestions ?? []) : [];
  suggestions.hidden = offered.length === 0;
  suggestions.replaceChildren(
    ...offered.map(({ title, value }) =>
      h('button', { type: 'button', click: () => void sendText(session, value) }, title),
    ),
  );
}
