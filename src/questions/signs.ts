/** What the rules of intents look at, and the few ways in which they look. */
import type { Cue } from './cues.js';
import type { Slots } from './slots.js';

/** Everything that a rule may look at. */
export type Signs = Slots;

/** Whether one of the hints is there. */
export const any = (signs: Signs, ...cues: readonly Cue[]) => cues.some((cue) => signs.cues.has(cue));

/** Whether a role is named. */
export const roles = (signs: Signs) => signs.roles.length > 0;

/** Whether a group is named. */
export const groups = (signs: Signs) => signs.groups.length > 0;

/** How many roles, groups and people are named. */
export const subjects = (signs: Signs) => signs.roles.length + signs.groups.length + signs.people.length;

/** Whether the sentence has no other words than these. */
export const only = (signs: Signs, words: ReadonlySet<string>) =>
  signs.tokens.every((token) => words.has(token.folded));

/** Whether the sentence begins with one of these words. */
export const starts = (signs: Signs, ...words: readonly string[]) =>
  words.includes(signs.tokens[0]?.folded ?? '');

/** Whether a word stands in the sentence. */
export const says = (signs: Signs, word: string) => signs.tokens.some(({ folded }) => folded === word);

/** Whether a passage of that kind is about what the sentence is about, at least so surely. */
export const sure = (signs: Signs, kind: string, least: number) =>
  signs.matches.some((match) => match.subject.kind === kind && match.score >= least);
