import type { BotClient } from './bot-client.js';
import type { Reaction } from './contract.js';
import { reactionToMessage } from './reaction.js';
import {
  installActivity,
  membersAddedActivity,
  messageActivity,
  type Envelope,
  type WireActivity,
} from './sent-activity.js';

/** One person, and the way to the bot. */
export type Act = Envelope & { readonly send: (activity: WireActivity) => ReturnType<BotClient> };

/** Gives the person the app, and the bot the two activities that tell of it. */
export async function installApp(act: Act): Promise<Reaction> {
  const chat = act.channel.chats.of(act.member.id);
  chat.greeted = true;
  if (chat.state === 'not-installed') chat.state = 'reachable';
  act.channel.history.touch();
  const installed = reactionToMessage(await act.send(installActivity(act, 'add')));
  const greeted = reactionToMessage(await act.send(membersAddedActivity(act)));
  return installed.kind === 'done' ? greeted : installed;
}

/** Puts the person's text into the chat and carries it to the bot. */
export async function sayText(act: Act, text: string): Promise<Reaction> {
  const { channel, member } = act;
  const said = channel.chats.add(member.id, { author: 'person', text, textFormat: 'plain', attachments: [] });
  channel.history.touch();
  const reaction = reactionToMessage(await act.send(messageActivity(act, said.id, text)));
  if (reaction.kind !== 'done')
    channel.chats.change(member.id, said.id, (message) => ({ ...message, undelivered: true }));
  return reaction;
}
