import { installApp, sayText, type Act } from './chat-acts.js';
import { refreshCard, useAction } from './card-acts.js';
import type { BotClient } from './bot-client.js';
import type { Channel } from './channel.js';
import type { Click, PageLanguage, Reaction } from './contract.js';
import { reactionToMessage, reactionToTask } from './reaction.js';
import { installActivity, invokeActivity, taskValue } from './sent-activity.js';

/** What a person can do in the chat; the page and tests both act through this. */
export interface PersonActs {
  /** Opens the chat: installs the app the first time, refreshes the cards that ask for it. */
  open(personId: string, language?: PageLanguage): Promise<Reaction>;
  /** Writes a message. */
  say(personId: string, text: string, language?: PageLanguage): Promise<Reaction>;
  /** Uses a card's Execute or Submit action, inputs already merged into its data. */
  click(personId: string, click: Click, language?: PageLanguage): Promise<Reaction>;
  /** Lets a card renew itself, unless it did within the last minute. */
  refresh(
    personId: string,
    activityId: string,
    attachment?: number,
    language?: PageLanguage,
  ): Promise<Reaction>;
  /** Submits the open dialog. */
  submitDialog(personId: string, data: unknown, language?: PageLanguage): Promise<Reaction>;
  install(personId: string, language?: PageLanguage): Promise<Reaction>;
  uninstall(personId: string, language?: PageLanguage): Promise<Reaction>;
}

/** The acts of everybody in the channel's roster; somebody else's throw. */
export function createPersonActs(channel: Channel, bot: BotClient): PersonActs {
  const invokedAt = new Map<string, number>();
  const as = (personId: string, language?: PageLanguage): Act => {
    const member = channel.roster.byPersonId(personId);
    if (!member) throw new Error(`Nobody here has the id ${personId}.`);
    return { channel, member, language: language ?? member.language ?? 'sv', send: bot };
  };
  return {
    open: (personId, language) => open(as(personId, language), invokedAt),
    say: (personId, text, language) => sayText(as(personId, language), text),
    click: (personId, click, language) => useAction(as(personId, language), click, invokedAt),
    refresh: (personId, activityId, attachment = 0, language) =>
      refreshCard(as(personId, language), activityId, attachment, invokedAt),
    submitDialog: async (personId, data, language) => {
      const act = as(personId, language);
      return reactionToTask(await act.send(invokeActivity(act, 'task/submit', taskValue(data))));
    },
    install: (personId, language) => installApp(as(personId, language)),
    uninstall: async (personId, language) => {
      const act = as(personId, language);
      const chat = channel.chats.of(personId);
      chat.state = 'not-installed';
      chat.greeted = false;
      channel.history.touch();
      return reactionToMessage(await act.send(installActivity(act, 'remove')));
    },
  };
}

async function open(act: Act, invokedAt: Map<string, number>): Promise<Reaction> {
  const chat = act.channel.chats.of(act.member.id);
  if (!chat.greeted) return installApp(act);
  for (const message of chat.messages.slice(-VISIBLE))
    for (const at of message.attachments.keys()) await refreshCard(act, message.id, at, invokedAt);
  return { kind: 'done' };
}

/** How many of the newest messages a client shows when a chat is opened. */
const VISIBLE = 20;
