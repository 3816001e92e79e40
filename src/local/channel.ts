import type { Log } from '../log.js';
import type { Now } from '../time.js';
import type { Chats } from './chats.js';
import type { Events } from './events.js';
import type { Faults } from './faults.js';
import type { HistoryFile } from './history-file.js';
import type { Limits } from './limits.js';
import type { Places } from './places.js';
import type { Roster } from './roster.js';
import type { Counter } from './statistics.js';

/** What both sides of the channel work on: the bot's calls come in over REST, the people's acts go out to the bot. */
export interface Channel {
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
  readonly timeZone: string;
  /** Message size in bytes of UTF-16. */
  readonly maxMessageBytes: number;
  readonly serviceUrl: () => string;
  readonly now: Now;
  readonly log: Log;
  readonly roster: Roster;
  readonly places: Places;
  readonly chats: Chats;
  readonly events: Events;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly counter: Counter;
  readonly history: HistoryFile;
}
