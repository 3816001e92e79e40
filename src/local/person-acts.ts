import { installApp, markRead, sayText, type Act } from './chat-acts.js';
import { refreshCard, useAction } from './card-acts.js';
import type { BotClient } from './bot-client.js';
import type { Channel } from './channel.js';
import type { ChatKind, ChoiceQuery, Click, PageLanguage, Reaction } from './contract.js';
import { reactionToMessage, reactionToSearch, reactionToTask } from './reaction.js';
import { installActivity, invokeActivity, searchValue, taskValue } from './sent-activity.js';

/** In which chat somebody acts; without one, in the 1:1 with the bot. */
export interface Where {
  readonly chat?: ChatKind | undefined;
  /** The first message of the channel's thread; a message without one begins a thread. */
  readonly thread?: string | undefined;
}

/** What a person can do in a chat; the page and tests both act through this. */
export interface PersonActs {
  /** Opens the chat: installs the app the first time, refreshes the cards that ask for it. */
  open(personId: string, language?: PageLanguage, where?: Where): Promise<Reaction>;
  /** Marks what is there as seen. */
  read(personId: string, where?: Where): Reaction;
  /** Writes a message. From a room the bot gets it only when it has `@` and the bot's name in it. */
  say(personId: string, text: string, language?: PageLanguage, where?: Where): Promise<Reaction>;
  /** Uses a card's Execute or Submit action, inputs already merged into its data. */
  click(personId: string, click: Click, language?: PageLanguage, where?: Where): Promise<Reaction>;
  /** Lets a card renew itself, unless it did within the last minute. */
  refresh(
    personId: string,
    activityId: string,
    attachment?: number,
    language?: PageLanguage,
    where?: Where,
  ): Promise<Reaction>;
  /** Submits the open dialog. */
  submitDialog(personId: string, data: unknown, language?: PageLanguage, where?: Where): Promise<Reaction>;
  /** Asks the bot for the choices of a typeahead input. */
  findChoices(
    personId: string,
    query: ChoiceQuery,
    language?: PageLanguage,
    where?: Where,
  ): Promise<Reaction>;
  install(personId: string, language?: PageLanguage, where?: Where): Promise<Reaction>;
  uninstall(personId: string, language?: PageLanguage, where?: Where): Promise<Reaction>;
}

/** The acts of everybody in the channel's roster; somebody else's throw. */
export function createPersonActs(channel: Channel, bot: BotClient): PersonActs {
  const invokedAt = new Map<string, number>();
  const as = (personId: string, language?: PageLanguage, { chat = 'personal', thread }: Where = {}): Act => {
    const member = channel.roster.byPersonId(personId);
    if (!member) throw new Error(`Nobody here has the id ${personId}.`);
    const place = channel.places.of(member, chat);
    const inThread = chat === 'channel' ? { thread } : {};
    return { channel, member, place, ...inThread, language: language ?? member.language ?? 'sv', send: bot };
  };
  return {
    open: (personId, language, where) => open(as(personId, language, where), invokedAt),
    read: (personId, where) => {
      markRead(as(personId, undefined, where));
      return { kind: 'done' };
    },
    say: (personId, text, language, where) => sayText(as(personId, language, where), text),
    click: (personId, click, language, where) => useAction(as(personId, language, where), click, invokedAt),
    refresh: (personId, activityId, attachment = 0, language, where) =>
      refreshCard(as(personId, language, where), activityId, attachment, invokedAt),
    submitDialog: async (personId, data, language, where) => {
      const act = as(personId, language, where);
      return reactionToTask(await act.send(invokeActivity(act, 'task/submit', taskValue(data))));
    },
    findChoices: async (personId, query, language, where) => {
      const act = as(personId, language, where);
      const invoke = invokeActivity(act, 'application/search', searchValue(query));
      return reactionToSearch(await act.send(invoke));
    },
    install: (personId, language, where) => installApp(as(personId, language, where)),
    uninstall: (personId, language, where) => uninstallApp(as(personId, language, where)),
  };
}

async function open(act: Act, invokedAt: Map<string, number>): Promise<Reaction> {
  const chat = act.channel.chats.of(act.place.key);
  markRead(act);
  if (!chat.greeted) return installApp(act);
  for (const message of chat.messages.slice(-VISIBLE))
    for (const at of message.attachments.keys()) await refreshCard(act, message.id, at, invokedAt);
  return { kind: 'done' };
}

async function uninstallApp(act: Act): Promise<Reaction> {
  const chat = act.channel.chats.of(act.place.key);
  chat.state = 'not-installed';
  chat.greeted = false;
  act.channel.history.touch();
  return reactionToMessage(await act.send(installActivity(act, 'remove')));
}

/** How many of the newest messages a client shows when a chat is opened. */
const VISIBLE = 20;
