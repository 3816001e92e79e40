/** Where a turn takes place and what may be shown there: the one rule about group chats and channels. */
import type { Activity } from 'botbuilder';
import type { Answer } from '../questions/answer.js';
import type { Reaction } from './reaction.js';

/** `shared`: a group chat or a channel, where others read along. */
export type Venue = 'personal' | 'shared';

/** Whether the turn is a chat of one person with the bot. */
export function venueOf({ conversation }: Pick<Activity, 'conversation'>): Venue {
  const type = conversation.conversationType ?? (conversation.isGroup ? 'groupChat' : 'personal');
  return type === 'personal' ? 'personal' : 'shared';
}

/**
 * Whether others may read a reaction along with whoever caused it. Only what is marked for everyone; statuses, dialogs,
 * lists about people and everything that a new button comes to are not, until somebody says so.
 */
export function mayBeShown(venue: Venue, reaction: Reaction): boolean {
  return venue === 'personal' || (reaction.kind === 'send' && reaction.forEveryone === true);
}

/** Which answers are the same for everybody who asks, or tell nothing of the asker but the unit. */
const FOR_EVERYONE: Readonly<Record<Answer['kind'], boolean>> = {
  who: true,
  role: true,
  group: true,
  contact: true,
  'ask-back': true,
  'unit-unknown': true,
  'asker-unknown': true,
  danger: true,
  greeting: true,
  help: true,
  unknown: true,
};

/** Whether an answer may be given before others. */
export function isForEveryone({ kind }: Pick<Answer, 'kind'>): boolean {
  return FOR_EVERYONE[kind];
}
