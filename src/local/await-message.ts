import type { Channel } from './channel.js';
import type { ChatKind, ChatMessage } from './contract.js';
import { seenBy } from './views.js';

/** Which message of the bot is waited for. */
export interface AwaitedMessage {
  readonly personId: string;
  /** The person's 1:1 with the bot when absent. */
  readonly chat?: ChatKind;
  /** Any message when absent. */
  readonly fits?: (message: ChatMessage) => boolean;
  /** Only those with a greater id, so that an earlier answer is not taken again. */
  readonly after?: string;
  readonly timeoutMs?: number;
}

/** The first message of the bot in the person's chat that fits, as soon as it is there or has become so by an update. */
export function awaitMessage(channel: Channel, awaited: AwaitedMessage): Promise<ChatMessage> {
  const { personId, chat = 'personal', fits = () => true, after = '0', timeoutMs = 10_000 } = awaited;
  const key = chat === 'personal' ? personId : channel.places.rooms[chat].key;
  const isIt = (message: ChatMessage) =>
    message.author === 'bot' && Number(message.id) > Number(after) && fits(message);
  const there = channel.chats
    .of(key)
    .messages.map((message) => seenBy(message, personId))
    .find(isIt);
  if (there) return Promise.resolve(there);
  return new Promise((resolve, reject) => {
    const stop = channel.events.listen((where, event) => {
      if (where !== key || (event.type !== 'message' && event.type !== 'changed')) return;
      const message = seenBy(event.message, personId);
      if (!isIt(message)) return;
      stop();
      clearTimeout(timer);
      resolve(message);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`No such message came to ${personId} within ${timeoutMs} ms.`));
    }, timeoutMs);
  });
}
