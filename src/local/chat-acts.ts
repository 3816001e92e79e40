import type { BotClient } from './bot-client.js';
import type { ChatMessage, Reaction } from './contract.js';
import { mentionBot } from './mentions.js';
import { reactionToMessage } from './reaction.js';
import {
  installActivity,
  membersAddedActivity,
  messageActivity,
  type Envelope,
  type WireActivity,
} from './sent-activity.js';

/** One person in one place, and the way to the bot. */
export type Act = Envelope & { readonly send: (activity: WireActivity) => ReturnType<BotClient> };

/** Brings the app into the place, and the bot the two activities that tell of it. */
export async function installApp(act: Act): Promise<Reaction> {
  const chat = act.channel.chats.of(act.place.key);
  chat.greeted = true;
  if (chat.state === 'not-installed') chat.state = 'reachable';
  act.channel.history.touch();
  const installed = reactionToMessage(await act.send(installActivity(act, 'add')));
  const greeted = reactionToMessage(await act.send(membersAddedActivity(act)));
  return installed.kind === 'done' ? greeted : installed;
}

/** Puts the person's text into the chat and carries it to the bot; from a room only when it mentions the bot. */
export async function sayText(act: Act, text: string): Promise<Reaction> {
  const { channel, place } = act;
  const inRoom = place.kind !== 'personal';
  const { text: written, mention } = inRoom ? mentionBot(text, channel.botName) : { text };
  const said = channel.chats.add(place.key, {
    ...writtenBy(act, written),
    ...(mention && { mentions: [mention] }),
  });
  markRead(act);
  if (inRoom && mention === undefined) return { kind: 'done' };
  const thread = place.kind === 'channel' ? (act.thread ?? said.id) : undefined;
  const activity = messageActivity({ ...act, thread }, said.id, written, mention);
  const reaction = reactionToMessage(await act.send(activity));
  if (reaction.kind !== 'done')
    channel.chats.change(place.key, said.id, (message) => ({ ...message, undelivered: true }));
  return reaction;
}

/** A person's message before it has its id. */
export function writtenBy({ member, place, thread }: Act, text: string): Omit<ChatMessage, 'id' | 'at'> {
  return {
    author: 'person',
    ...(place.kind === 'personal' ? {} : { from: { id: member.id, name: member.name } }),
    ...(thread === undefined ? {} : { thread }),
    text,
    textFormat: 'plain',
    attachments: [],
  };
}

/** Remembers that the person has seen everything in the place. */
export function markRead({ channel, member, place }: Act): void {
  const chat = channel.chats.of(place.key);
  const newest = chat.messages.at(-1)?.id;
  if (newest === undefined || chat.read?.[member.id] === newest) return;
  chat.read = { ...chat.read, [member.id]: newest };
  channel.history.touch();
}
