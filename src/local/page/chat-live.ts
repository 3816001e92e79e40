import type { ChatEvent, ChatMessage } from '../contract.js';
import { readChat } from './api.js';
import { wantsRefresh } from './card.js';
import { drawAround, type Session } from './chat-session.js';
import type { LiveMessage } from './live.js';
import { cardOf, isMine } from './message.js';

/** Takes in what the event stream tells. */
export function hearLive(session: Session, live: LiveMessage): void {
  session.frame.offline.hidden = live.type !== 'disconnected';
  if (live.type === 'connected') void catchUp(session);
  else if (live.type === 'event' && live.chat !== session.chat) hearElsewhere(session, live);
  else if (live.type === 'event' && session.held) session.held.push(live.event);
  else if (live.type === 'event') hear(session, live.event);
}

/** Tells the server that the person sees the chat, if so: the app is installed, cards renew themselves. */
export async function openVisibly({ post }: Session): Promise<void> {
  if (!document.hidden) await post('open', {});
}

async function catchUp(session: Session): Promise<void> {
  session.held ??= [];
  const fresh = await readChat(session.me.id, session.chat).catch(() => undefined);
  if (fresh) {
    session.list.replace(fresh.messages);
    for (const { chat, newest } of fresh.chats) session.frame.entries.preview(chat, newest);
  }
  const events = session.held ?? [];
  session.held = undefined;
  for (const event of events) hear(session, event);
  drawAround(session);
  await openVisibly(session);
}

function hear(session: Session, event: ChatEvent): void {
  if (event.type === 'typing') return session.waiting.soon();
  if (event.type === 'deleted') session.list.remove(event.id);
  else session.list.put(event.message);
  if (event.type === 'message' && !isMine(event.message, session.me.id)) {
    if (event.message.author === 'bot') session.waiting.answered();
    session.unread.arrived(session.chat);
    refreshNew(session, event.message);
    if (!document.hidden) void session.post('read', {});
  }
  drawAround(session);
}

/** What happens in a chat that is not open shows in the list of chats alone. */
function hearElsewhere(
  { frame, unread, me }: Session,
  { chat, event }: Extract<LiveMessage, { type: 'event' }>,
): void {
  if (event.type !== 'message') return;
  frame.entries.preview(chat, event.message);
  if (!isMine(event.message, me.id)) unread.arrived(chat);
}

/** A card that has just come asks at once; those that were there are asked for when the chat is opened. */
function refreshNew({ post }: Session, message: ChatMessage): void {
  if (document.hidden) return;
  message.attachments.forEach((each, attachment) => {
    if (wantsRefresh(cardOf(each))) void post('refresh', { activityId: message.id, attachment });
  });
}
