import type { Log } from '../log.js';
import type { Now } from '../time.js';
import { createBotClient } from './bot-client.js';
import type { Channel } from './channel.js';
import { createChats, type PersonState } from './chats.js';
import type { ChatKind, ChatMessage, PageLanguage, Reaction } from './contract.js';
import type { MovableClock } from './clock.js';
import type { ClockPorts } from './clock-api.js';
import { createEvents } from './events.js';
import { createFaults, type Faults, type FaultSettings } from './faults.js';
import { openHistory } from './history-file.js';
import { createLimits, TEAMS_LIMITS, type LimitSettings } from './limits.js';
import { createListener, type Listener } from './listener.js';
import { createPersonActs, type PersonActs, type Where } from './person-acts.js';
import { createPlaces, type Place, type RoomKind, type RoomNames } from './places.js';
import { clickOn } from './press.js';
import { createRoster, type LocalPerson } from './roster.js';
import { createCounter, type Statistics } from './statistics.js';
import { awaitMessage, type AwaitedMessage } from './await-message.js';
import { seenBy } from './views.js';

/** What the local Teams needs to know. */
export interface LocalTeamsOptions {
  /** Everybody in the tenant; the same array as long as nothing changed. */
  readonly people: () => readonly LocalPerson[];
  /** Where activities are posted, `http://127.0.0.1:PORT/api/messages`. */
  readonly botEndpoint: () => string;
  /** Where the listener is mounted, `http://127.0.0.1:PORT/local`. */
  readonly publicUrl: () => string;
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
  readonly now: Now;
  readonly log: Log;
  /** The clock behind `now`, where it may be moved from the page; `moved` lets happen what is due then. */
  readonly clock?: MovableClock;
  readonly moved?: () => Promise<void>;
  /** Keeps the chats over a restart; nothing is kept without it. */
  readonly dataFile?: string;
  readonly timeZone?: string;
  /** What the group chat, the team and its channel are called. */
  readonly rooms?: RoomNames;
  /** Teams' rate limits, other ones, or (the default) none. */
  readonly limits?: boolean | LimitSettings;
  readonly faults?: FaultSettings;
  /** The newest messages kept per chat, default 200. */
  readonly historyLimit?: number;
  /** Message size in bytes of UTF-16, default 100 KB. */
  readonly maxMessageBytes?: number;
  /** When a client gives up on the bot, default 15 s. */
  readonly clientTimeoutMs?: number;
  /** Milliseconds of a clock that only goes forward, for the limits. */
  readonly elapsed?: () => number;
}

/** An emulator of the Bot Connector's REST API for one tenant, the people in it, and their page. */
export interface LocalTeams extends PersonActs {
  readonly listener: Listener;
  /** The service URL that activities carry. */
  readonly serviceUrl: string;
  /** Uses the action with that verb or title on a message's card, as the page would. */
  press(
    personId: string,
    activityId: string,
    verbOrTitle: string,
    inputs?: Readonly<Record<string, unknown>>,
    language?: PageLanguage,
    where?: Where,
  ): Promise<Reaction>;
  /** The chat as the person sees it, oldest first; the 1:1 when none is named. */
  messages(personId: string, chat?: ChatKind): readonly ChatMessage[];
  /** What the bot has sent there, oldest first. */
  messagesTo(personId: string, chat?: ChatKind): readonly ChatMessage[];
  /** The group chat and the channel, as activities name them. */
  readonly rooms: Readonly<Record<RoomKind, Place>>;
  /** The first message of the bot, already there or still to come, that fits; rejects after `timeoutMs`. */
  awaitMessage(awaited: AwaitedMessage): Promise<ChatMessage>;
  statistics(): Statistics;
  resetStatistics(): void;
  /** How the channel treats a person from now on. */
  setState(personId: string, state: PersonState): void;
  setLimits(limits: boolean | LimitSettings): void;
  setFaults(faults: FaultSettings): void;
  readonly failNext: Faults['failNext'];
  /** Writes the history and ends the pages' event streams. */
  stop(): Promise<void>;
}

/** Starts a local Teams; the caller mounts its `listener`. */
export function createLocalTeams(options: LocalTeamsOptions): LocalTeams {
  const channel = createChannel(options);
  const bot = createBotClient(options.botEndpoint, options.clientTimeoutMs ?? 15_000);
  const acts = createPersonActs(channel, bot);
  const { chats, counter, faults, limits, history, events, places } = channel;
  const messages = (personId: string, chat: ChatKind = 'personal') =>
    chats
      .of(chat === 'personal' ? personId : places.rooms[chat].key)
      .messages.map((message) => seenBy(message, personId));
  return {
    ...acts,
    listener: createListener(channel, acts, options.publicUrl, clockOf(options, channel)),
    get serviceUrl() {
      return channel.serviceUrl();
    },
    press: (personId, activityId, verbOrTitle, inputs, language, where) => {
      const click = clickOn(messages(personId, where?.chat), activityId, verbOrTitle, inputs);
      return acts.click(personId, click, language, where);
    },
    messages,
    messagesTo: (personId, chat) => messages(personId, chat).filter(({ author }) => author === 'bot'),
    rooms: places.rooms,
    awaitMessage: (awaited) => awaitMessage(channel, awaited),
    statistics: () => counter.read(),
    resetStatistics: () => counter.reset(),
    setState: (personId, state) => {
      chats.of(personId).state = state;
      history.touch();
    },
    setLimits: (next) => limits.set(settingsOf(next)),
    setFaults: (next) => faults.set(next),
    failNext: (kind, times, personId) => faults.failNext(kind, times, personId),
    stop: async () => {
      events.close();
      await history.close();
    },
  };
}

function clockOf({ clock, moved }: LocalTeamsOptions, { timeZone }: Channel): ClockPorts | undefined {
  return clock && { clock, timeZone, moved: moved ?? (async () => undefined) };
}

function createChannel(options: LocalTeamsOptions): Channel {
  const { tenantId, botId, botName, now, log } = options;
  const events = createEvents();
  const chats = createChats(now, (key, event) => events.publish(key, event), options.historyLimit ?? 200);
  const roster = createRoster(tenantId, botId, options.people);
  return {
    tenantId,
    botId,
    botName,
    now,
    log,
    events,
    chats,
    timeZone: options.timeZone ?? 'Europe/Stockholm',
    maxMessageBytes: options.maxMessageBytes ?? 100 * 1024,
    serviceUrl: () => `${options.publicUrl().replace(/\/$/, '')}/connector/`,
    roster,
    places: createPlaces(tenantId, botId, roster, options.rooms ?? ROOM_NAMES),
    limits: createLimits(settingsOf(options.limits), options.elapsed ?? (() => performance.now())),
    faults: createFaults(options.faults),
    counter: createCounter(),
    history: openHistory(options.dataFile, chats, log),
  };
}

function settingsOf(limits: boolean | LimitSettings | undefined): LimitSettings | undefined {
  return limits === true ? TEAMS_LIMITS : limits || undefined;
}

const ROOM_NAMES: RoomNames = { group: 'Säkerhetsnätverket', team: 'Säkerhet', channel: 'Allmänt' };
