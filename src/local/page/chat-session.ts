import type { CardAction, ChatEvent, ChatMessage, PagePerson, Reaction } from '../contract.js';
import type { Post } from './api.js';
import { showDialog } from './dialog.js';
import { h } from './dom.js';
import type { Frame } from './frame.js';
import { plainText } from './markdown.js';
import type { MessageList } from './message-list.js';
import { complaintOf, type Toasts } from './notices.js';
import type { Say } from './texts.js';
import type { Unread } from './unread.js';
import type { Waiting } from './waiting.js';

/** One person's open chat: the parts of the screen and the way to the server. */
export interface Session {
  readonly say: Say;
  readonly me: PagePerson;
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
export async function sendText({ say, post, toasts, waiting }: Session, text: string): Promise<void> {
  const complaint = complaintOf(say, await waiting.during(post('messages', { text })));
  if (complaint) toasts.show(complaint, 'bad');
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
  show(session, reaction);
  const complaint = complaintOf(session.say, reaction);
  if (complaint) frame()?.append(h('p', { class: 'complaint', role: 'alert' }, complaint));
}

function show({ say, post, list, toasts }: Session, reaction: Reaction): void {
  if (reaction.kind === 'toast' || reaction.kind === 'dialog-message') toasts.show(reaction.text);
  else if (reaction.kind === 'dialog') showDialog(say, reaction.dialog, (data) => post('dialogs', { data }));
  else if (reaction.kind === 'card') list.put(reaction.message);
}

/** Brings what depends on the newest message up to date: the list of chats and the suggested answers. */
export function drawAround(session: Session): void {
  const newest = session.list.newest();
  session.frame.preview.textContent = newest ? previewOf(session.say, newest) : '';
  session.suggestions.replaceChildren(
    ...(newest?.suggestions ?? []).map(({ title, value }) =>
      h('button', { type: 'button', click: () => void sendText(session, value) }, title),
    ),
  );
}

function previewOf(say: Say, { summary, text }: ChatMessage): string {
  return summary ?? (text === undefined ? say('cardSent') : plainText(text));
}
