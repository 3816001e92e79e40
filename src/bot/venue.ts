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
  holders: true,
  several: true,
  role: true,
  group: true,
  person: true,
  nobody: true,
  manager: true,
  difference: true,
  chain: true,
  plan: true,
  mode: true,
  contact: true,
  hours: true,
  topic: true,
  tally: true,
  organisation: true,
  document: true,
  glossary: true,
  page: true,
  mine: false,
  'ask-back': true,
  'unit-unknown': true,
  'asker-unknown': true,
  danger: true,
  others: true,
  refused: true,
  'small-talk': true,
  greeting: true,
  help: true,
  unknown: true,
};

/** Whether an answer may be given before others: not what the bot keeps for the asker, nor what it knows of them. */
export function isForEveryone(answer: Answer): boolean {
  return FOR_EVERYONE[answer.kind] && !isAboutAsker(answer);
}

function isAboutAsker(answer: Answer): boolean {
  if (answer.kind === 'person') return answer.self;
  return answer.kind === 'group' && answer.focus?.kind === 'person' && answer.focus.self;
}
