import { localTimeOf } from '../time.js';
import type { Channel } from './channel.js';
import { nextActivityId } from './chats.js';
import type { CardAction, ChoiceQuery, PageLanguage } from './contract.js';
import { botUserId } from './ids.js';
import type { Place } from './places.js';
import type { Member } from './roster.js';

/** An activity on its way to the bot. */
export type WireActivity = Readonly<Record<string, unknown>>;

const LOCALES: Readonly<Record<PageLanguage, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Builds activities as Teams sends them from one person in one place. */
export interface Envelope {
  readonly channel: Channel;
  readonly member: Member;
  readonly language: PageLanguage;
  readonly place: Place;
  /** The first message of the channel's thread; without it an activity concerns the whole channel. */
  readonly thread?: string | undefined;
}

/** What every activity from a person carries. */
export function envelope(from: Envelope): WireActivity {
  const { channel, member, language, place } = from;
  const at = channel.now();
  const locale = LOCALES[language];
  return {
    id: nextActivityId(channel.chats.of(place.key), channel.now),
    channelId: 'msteams',
    serviceUrl: channel.serviceUrl(),
    timestamp: at.toISOString(),
    localTimestamp: localTimestamp(at, channel.timeZone),
    localTimezone: channel.timeZone,
    from: { id: member.userId, name: member.name, aadObjectId: member.objectId },
    conversation: conversationOf(from),
    recipient: { id: botUserId(channel.botId), name: channel.botName },
    channelData: channelDataOf(from),
    locale,
    entities: [{ type: 'clientInfo', locale, country: 'SE', platform: 'Web', timezone: channel.timeZone }],
  };
}

const CONVERSATION_TYPES = { personal: 'personal', group: 'groupChat', channel: 'channel' } as const;

function conversationOf({ channel, place, thread }: Envelope): WireActivity {
  return {
    id: thread === undefined ? place.conversationId : `${place.conversationId};messageid=${thread}`,
    conversationType: CONVERSATION_TYPES[place.kind],
    ...(place.kind === 'personal' ? {} : { isGroup: true }),
    tenantId: channel.tenantId,
  };
}

/** Messages name team and channel by id alone, as Teams does. */
function channelDataOf({ channel, place: { team, conversationId } }: Envelope): WireActivity {
  const tenant = { id: channel.tenantId };
  if (!team) return { tenant };
  return {
    teamsChannelId: conversationId,
    teamsTeamId: team.id,
    channel: { id: conversationId },
    team: { id: team.id },
    tenant,
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

/** A text that the person wrote; `mention` is what stands for the bot in it. */
export function messageActivity(from: Envelope, id: string, text: string, mention?: string): WireActivity {
  const base = envelope(from);
  const mentioned = { id: botUserId(from.channel.botId), name: from.channel.botName };
  const entities = [
    ...(base.entities as unknown[]),
    ...(mention === undefined ? [] : [{ type: 'mention', mentioned, text: mention }]),
  ];
  return { ...base, id, type: 'message', text, textFormat: 'plain', attachments: [], entities };
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

/** The value of an `application/search` invoke. */
export function searchValue({ dataset, queryText, top = 15, skip = 0, data }: ChoiceQuery): unknown {
  return { queryText, queryOptions: { skip, top }, dataset, ...(data ? { data } : {}) };
}

/** The app was added or removed. */
export function installActivity(from: Envelope, action: 'add' | 'remove'): WireActivity {
  return { ...envelope(from), type: 'installationUpdate', action };
}

/** The bot came into the conversation; into a 1:1 together with the person. */
export function membersAddedActivity(from: Envelope): WireActivity {
  const { channel, member, place } = from;
  const base = envelope(from);
  const person = { id: member.userId, aadObjectId: member.objectId };
  const event = { eventType: 'teamMemberAdded', team: place.team };
  return {
    ...base,
    type: 'conversationUpdate',
    ...(place.team ? { channelData: { ...(base.channelData as object), ...event } } : {}),
    membersAdded: [...(place.kind === 'personal' ? [person] : []), { id: botUserId(channel.botId) }],
  };
}
