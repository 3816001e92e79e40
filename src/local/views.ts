import type { ChatEvent, ChatMessage } from './contract.js';

/** A message of a room as one person sees it: with the cards that replaced others for that person alone. */
export function seenBy(message: ChatMessage, personId: string): ChatMessage {
  if (message.attachments.every(({ views }) => views === undefined)) return message;
  const attachments = message.attachments.map(({ views, ...each }) => {
    const shown = views?.[personId];
    return shown ? { ...each, shown } : each;
  });
  return { ...message, attachments };
}

/** An event of a room as one person gets it. */
export function eventFor(event: ChatEvent, personId: string): ChatEvent {
  return 'message' in event ? { ...event, message: seenBy(event.message, personId) } : event;
}
