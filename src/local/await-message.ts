import type { Channel } from './channel.js';
import type { ChatMessage } from './contract.js';

/** Which message of the bot is waited for. */
export interface AwaitedMessage {
  readonly personId: string;
  /** Any message when absent. */
  readonly fits?: (message: ChatMessage) => boolean;
  /** Only those with a greater id, so that an earlier answer is not taken again. */
  readonly after?: string;
  readonly timeoutMs?: number;
}

/** The first message of the bot to the person that fits, as soon as it is there or has become so by an update. */
export function awaitMessage(channel: Channel, awaited: AwaitedMessage): Promise<ChatMessage> {
  const { personId, fits = () => true, after = '0', timeoutMs = 10_000 } = awaited;
  const isIt = (message: ChatMessage) =>
    message.author === 'bot' && Number(message.id) > Number(after) && fits(message);
  const there = channel.chats.of(personId).messages.find(isIt);
  if (there) return Promise.resolve(there);
  return new Promise((resolve, reject) => {
    const stop = channel.events.listen((person, event) => {
      if (person !== personId || (event.type !== 'message' && event.type !== 'changed')) return;
      if (!isIt(event.message)) return;
      stop();
      clearTimeout(timer);
      resolve(event.message);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`No such message came to ${personId} within ${timeoutMs} ms.`));
    }, timeoutMs);
  });
}
