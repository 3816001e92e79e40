import { createHash } from 'node:crypto';
import type { ChatKind } from './contract.js';
import { uuidV5 } from './ids.js';
import type { Member, Roster } from './roster.js';

/** The conversations that everybody in the tenant shares. */
export type RoomKind = Exclude<ChatKind, 'personal'>;

/** What people call the group chat, the team and its channel. */
export type RoomNames = Readonly<Record<RoomKind | 'team', string>>;

/** A team as activities name it; its id is that of its General channel, as in Teams. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
}

/** A conversation: somebody's 1:1 with the bot, or a room. */
export interface Place {
  readonly kind: ChatKind;
  /** What its messages are kept under: the person's id, or the room's key. */
  readonly key: string;
  readonly conversationId: string;
  readonly name?: string;
  readonly team?: Team;
}

/** What a conversation id leads to. */
export interface FoundPlace {
  readonly place: Place;
  /** The first message of the channel's thread that the id names. */
  readonly thread?: string;
}

/** Where people and the bot meet. */
export interface Places {
  readonly rooms: Readonly<Record<RoomKind, Place>>;
  of(member: Member, kind: ChatKind): Place;
  find(conversationId: string): FoundPlace | undefined;
  membersOf(place: Place): readonly Member[];
}

const KEYS: Readonly<Record<RoomKind, string>> = { group: '@group', channel: '@channel' };

/** Which room is kept under a key; `undefined` = the key is a person's id. */
export function roomOf(key: string): RoomKind | undefined {
  if (key === KEYS.group) return 'group';
  return key === KEYS.channel ? 'channel' : undefined;
}

/** The rooms of a tenant and its people's 1:1s; ids are the same at every start. */
export function createPlaces(
  tenantId: string,
  botId: string,
  roster: Roster,
  { group, team, channel }: RoomNames,
): Places {
  const hash = (what: string) => createHash('sha256').update(`${tenantId}|${botId}|${what}`);
  const channelId = `19:${hash('channel').digest('base64url')}1@thread.tacv2`;
  const rooms: Places['rooms'] = {
    group: {
      kind: 'group',
      key: KEYS.group,
      conversationId: `19:${hash('group').digest('hex').slice(0, 32)}@thread.v2`,
      name: group,
    },
    channel: {
      kind: 'channel',
      key: KEYS.channel,
      conversationId: channelId,
      name: channel,
      team: { id: channelId, name: team, aadGroupId: uuidV5(channelId, TEAM_NAMESPACE) },
    },
  };
  const personal = ({ id, conversationId }: Member): Place => ({ kind: 'personal', key: id, conversationId });
  return {
    rooms,
    of: (member, kind) => (kind === 'personal' ? personal(member) : rooms[kind]),
    find(conversationId) {
      const member = roster.byConversationId(conversationId);
      if (member) return { place: personal(member) };
      if (conversationId === rooms.group.conversationId) return { place: rooms.group };
      const [id, thread, ...rest] = conversationId.split(';messageid=');
      if (id !== channelId || rest.length > 0) return undefined;
      return { place: rooms.channel, ...(thread === undefined ? {} : { thread }) };
    },
    membersOf: ({ kind, key }) =>
      kind === 'personal' ? [roster.byPersonId(key)].filter((member) => member !== undefined) : roster.all(),
  };
}

const TEAM_NAMESPACE = '0c6c1f5e-8d0f-5f6a-8f0a-3c1a5a1f9d10';
