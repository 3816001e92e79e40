/** What was typed, without the mention that called the bot. */
import type { Activity } from 'botbuilder';

/** Longer texts are cut before any work starts; a question is cut shorter still. */
const LONGEST = 4000;

type Written = Pick<Activity, 'text' | 'entities' | 'recipient'>;

/** The text of a message: mentions of the bot taken out, those of people left as their names. */
export function textOf({ text, entities, recipient }: Written): string {
  const cut = (text ?? '').slice(0, LONGEST);
  if (!cut.includes('<at') && !entities?.some(isMention)) return cut;
  const ours = (entities ?? []).filter(isMention).filter(({ mentioned }) => mentioned?.id === recipient?.id);
  const called = ours.flatMap((mention) => mention.text || []);
  const without = called.reduce((rest, each) => rest.replaceAll(each, ' '), cut);
  const names = [recipient?.name, ...called.map(withoutTags)];
  return without
    .replace(AT_TAG, (_, name: string) => (isOneOf(names, name) ? ' ' : name))
    .replaceAll('&nbsp;', ' ')
    .trim();
}

const AT_TAG = /<at(?: [^<>]{0,200})?>([^<>]{0,200})<\/at>/gi;

interface Mention {
  readonly type: string;
  readonly text?: string;
  readonly mentioned?: { readonly id?: string };
}

function isMention(entity: { readonly type?: unknown; readonly text?: unknown }): entity is Mention {
  const { type, text } = entity;
  return type === 'mention' && (text === undefined || typeof text === 'string');
}

function withoutTags(text: string): string {
  return text.replace(AT_TAG, '$1');
}

function isOneOf(names: readonly (string | undefined)[], name: string): boolean {
  return names.some((each) => each?.trim().toLowerCase() === name.trim().toLowerCase());
}
