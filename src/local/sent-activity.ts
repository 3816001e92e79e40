import { localTimeOf } from '../time.js';
import type { Channel } from './channel.js';
import { nextActivityId } from './chats.js';
import type { CardAction, PageLanguage } from './contract.js';
import { botUserId } from './ids.js';
import type { Member } from './roster.js';

/** An activity on its way to the bot. */
export type WireActivity = Readonly<Record<string, unknown>>;

const LOCALES: Readonly<Record<PageLanguage, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Builds activities as Teams sends them from one person. */
export interface Envelope {
  readonly channel: Channel;
  readonly member: Member;
  readonly language: PageLanguage;
}

/** What every activity from a person's 1:1 chat carries. */
export function envelope({ channel, member, language }: Envelope): WireActivity {
  const at = channel.now();
  const locale = LOCALES[language];
  return {
    id: nextActivityId(channel.chats.of(member.id), channel.now),
    channelId: 'msteams',
    serviceUrl: channel.serviceUrl(),
    timestamp: at.toISOString(),
    localTimestamp: localTimestamp(at, channel.timeZone),
    localTimezone: channel.timeZone,
    from: { id: member.userId, name: member.name, aadObjectId: member.objectId },
    conversation: {
      id: member.conversationId,
      conversationType: 'personal',
      tenantId: channel.tenantId,
    },
    recipient: { id: botUserId(channel.botId), name: channel.botName },
    channelData: { tenant: { id: channel.tenantId } },
    locale,
    entities: [{ type: 'clientInfo', locale, country: 'SE', platform: 'Web', timezone: channel.timeZone }],
  };
}

/** The person's wall clock with its distance from UTC, `2026-11-23T09:30:05.000+01:00`. */
function localTimestamp(at: Date, zone: string): string {
  const minute = Math.floor(at.getTime() / 60_000) * 60_000;
  const offset = (Date.parse(`${localTimeOf(at, zone)}Z`) - minute) / 60_000;
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const two = (count: number) => String(Math.floor(Math.abs(count))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(Math.abs(offset) % 60)}`;
}

/** A text that the person wrote. */
export function messageActivity(from: Envelope, id: string, text: string): WireActivity {
  return { ...envelope(from), id, type: 'message', text, textFormat: 'plain', attachments: [] };
}

/** A button without a card answer: a message with `value`, a reply to the card's message. */
export function submitActivity(
  from: Envelope,
  replyToId: string,
  value: unknown,
  text?: string,
): WireActivity {
  return {
    ...envelope(from),
    type: 'message',
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    value,
    replyToId,
  };
}

/** An invoke: a call that the bot answers in the HTTP response. */
export function invokeActivity(
  from: Envelope,
  name: string,
  value: unknown,
  replyToId?: string,
): WireActivity {
  const base = envelope(from);
  return {
    ...base,
    id: `f:${base.id as string}`,
    type: 'invoke',
    name,
    value,
    ...(replyToId ? { replyToId } : {}),
  };
}

/** The value of an `adaptiveCard/action` invoke. */
export function actionValue(action: CardAction, trigger: 'manual' | 'automatic'): unknown {
  const { type, id, title, verb, data } = action;
  return {
    action: {
      type,
      ...(id ? { id } : {}),
      ...(title ? { title } : {}),
      verb: verb ?? '',
      data: data ?? {},
    },
    trigger,
  };
}

/** The value of `task/fetch` and `task/submit` invokes. */
export function taskValue(data: unknown): unknown {
  return { data: data ?? {}, context: { theme: 'default' } };
}

/** The app was added or removed. */
export function installActivity(from: Envelope, action: 'add' | 'remove'): WireActivity {
  return { ...envelope(from), type: 'installationUpdate', action };
}

/** The person and the bot came into the conversation. */
export function membersAddedActivity(from: Envelope): WireActivity {
  const { channel, member } = from;
  return {
    ...envelope(from),
    type: 'conversationUpdate',
    membersAdded: [{ id: member.userId, aadObjectId: member.objectId }, { id: botUserId(channel.botId) }],
  };
}
