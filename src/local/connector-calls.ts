import type { Channel } from './channel.js';
import type { Chat } from './chats.js';
import { nextActivityId } from './chats.js';
import {
  activityNotFound,
  badSyntax,
  connectorError,
  conversationNotFound,
  notInstalled,
  refusalOf,
  tooBig,
  type ConnectorAnswer,
} from './connector-answer.js';
import type { Call, Operation } from './connector-routes.js';
import { asRecord, asText } from './http.js';
import { membersPage, memberOf, type MemberPage } from './connector-members.js';
import type { FoundPlace, Place } from './places.js';
import { isEmptyMessage, isOverSize, messageOf, messagesOf } from './received-activity.js';
import type { Member } from './roster.js';

/** A call's JSON body, also as the text that it came as. */
export interface CallBody {
  readonly value: unknown;
  readonly text: string;
}

/** What a call in an existing conversation is about. */
interface InConversation extends FoundPlace {
  readonly channel: Channel;
  readonly chat: Chat;
  readonly id: string;
  readonly body: CallBody;
  readonly page: MemberPage;
}

/** Carries out one call of the bot. */
export function carryOut(channel: Channel, call: Call, body: CallBody, page: MemberPage): ConnectorAnswer {
  if (call.operation === 'createConversation') return createConversation(channel, body);
  const found = channel.places.find(call.conversationId);
  if (!found) return conversationNotFound();
  const chat = channel.chats.of(found.place.key);
  if (found.thread !== undefined && !hasThread(chat, found.thread)) return conversationNotFound();
  const refusal = refusalOf(chat.state);
  if (refusal) return refusal;
  const answer = IN_CONVERSATION[call.operation]({ ...found, channel, chat, id: call.id, body, page });
  channel.history.touch();
  return answer;
}

/** The thread's first message may be gone while answers to it are still there. */
function hasThread(chat: Chat, wanted: string): boolean {
  return chat.messages.some(({ id, thread }) => id === wanted || thread === wanted);
}

const IN_CONVERSATION: Readonly<
  Record<Exclude<Operation, 'createConversation'>, (call: InConversation) => ConnectorAnswer>
> = {
  sendToConversation: send,
  replyToActivity: reply,
  updateActivity: update,
  deleteActivity: ({ channel, place, id }) =>
    channel.chats.remove(place.key, id) ? { status: 200 } : activityNotFound(),
  getMembers: ({ channel, place }) => membersPage(channel, place),
  getActivityMembers: ({ channel, place }) => membersPage(channel, place),
  getPagedMembers: ({ channel, place, page }) => membersPage(channel, place, page),
  getMember: ({ channel, place, id }) => memberOf(channel, place, id),
  getTeam: ({ channel, place: { team } }) => {
    if (!team) return conversationNotFound();
    const memberCount = channel.roster.all().length;
    return { status: 200, body: { ...team, tenantId: channel.tenantId, channelCount: 1, memberCount } };
  },
  // The General channel has no name here, whatever people call it.
  getTeamChannels: ({ place: { team, conversationId } }) =>
    team
      ? { status: 200, body: { conversations: [{ id: conversationId, name: null }] } }
      : conversationNotFound(),
};

/** Finds the 1:1 with a person, repeated the same one, or begins a thread in the channel. */
function createConversation(channel: Channel, body: CallBody): ConnectorAnswer {
  const { members, tenantId, channelData, isGroup, activity } = asRecord(body.value);
  const data = asRecord(channelData);
  const wantedChannel = asText(asRecord(data.channel).id) ?? asText(data.teamsChannelId);
  if (wantedChannel !== undefined) return beginThread(channel, wantedChannel, activity);
  if (isGroup === true) return connectorError(400, 'BadArgument', 'Bots cannot create group chats.');
  const tenant = asText(tenantId) ?? asText(asRecord(data.tenant).id);
  if (!tenant) return connectorError(400, 'BadArgument', 'Unable to determine the tenant.');
  if (tenant !== channel.tenantId) return notInstalled();
  const wanted = Array.isArray(members) ? asText(asRecord(members[0]).id) : undefined;
  if (!wanted) return badSyntax('Incorrect conversation creation parameters');
  if (wanted.startsWith('29:') && !channel.roster.byUserId(wanted))
    return badSyntax('Failed to decrypt pairwise id');
  const member = channel.roster.byUserId(wanted) ?? channel.roster.byObjectId(wanted);
  if (!member) return notInstalled();
  return openConversation(channel, member, activity);
}

function beginThread(channel: Channel, channelId: string, activity: unknown): ConnectorAnswer {
  const found = channel.places.find(channelId);
  if (found?.place.kind !== 'channel') return conversationNotFound();
  const refusal = refusalOf(channel.chats.of(found.place.key).state);
  if (refusal) return refusal;
  const [first] = messagesOf(activity);
  if (!first || isEmptyMessage(first)) return badSyntax('Incorrect conversation creation parameters');
  const { ids } = post(channel, found, activity);
  channel.history.touch();
  const [root] = ids;
  return { status: 201, body: { id: `${found.place.conversationId};messageid=${root}`, activityId: root } };
}

function openConversation(channel: Channel, member: Member, activity: unknown): ConnectorAnswer {
  const place = channel.places.of(member, 'personal');
  const chat = channel.chats.of(place.key);
  if (chat.state === 'not-installed') return notInstalled();
  if (chat.state === 'conversation-gone') chat.state = 'reachable';
  const refusal = refusalOf(chat.state);
  if (refusal) return refusal;
  const first = activity === undefined ? undefined : post(channel, { place }, activity).id;
  channel.history.touch();
  return { status: 201, body: { id: place.conversationId, ...(first ? { activityId: first } : {}) } };
}

/** A reply to a message of a channel goes into its thread, whatever the conversation id says. */
function reply(call: InConversation): ConnectorAnswer {
  if (call.place.kind !== 'channel') return send(call);
  const message = call.chat.messages.find(({ id }) => id === call.id);
  const thread = message ? (message.thread ?? message.id) : call.thread;
  return send({ ...call, ...(thread === undefined ? {} : { thread }) });
}

function send(call: InConversation): ConnectorAnswer {
  const { channel, place, chat, body } = call;
  const type = asText(asRecord(body.value).type);
  if (type === 'typing') {
    channel.events.publish(place.key, { type: 'typing' });
    return { status: 201, body: { id: nextActivityId(chat, channel.now) } };
  }
  if (type !== 'message') return connectorError(400, 'BadArgument', 'Unknown activity type');
  if (isOverSize(body.text, channel.maxMessageBytes)) return tooBig();
  if (isEmptyMessage(messageOf(body.value))) return badSyntax('Activity must have text or attachments');
  const { id } = post(channel, call, body.value);
  return { status: 201, body: id === undefined ? {} : { id } };
}

/** Puts the bot's message into the chat. Its `id` is told only when it became one message. */
function post(
  channel: Channel,
  { place, thread }: { readonly place: Place; readonly thread?: string },
  activity: unknown,
): { readonly ids: readonly string[]; readonly id?: string } {
  const ids: string[] = [];
  for (const message of messagesOf(activity)) {
    // Without a thread, the first part begins one and the second answers in it.
    const inThread = thread ?? (place.kind === 'channel' ? ids[0] : undefined);
    const placed = inThread === undefined ? message : { ...message, thread: inThread };
    ids.push(channel.chats.add(place.key, placed).id);
  }
  channel.counter.message(place.key);
  const [id] = ids;
  return { ids, ...(ids.length === 1 && id !== undefined ? { id } : {}) };
}

function update({ channel, place, id, body, chat }: InConversation): ConnectorAnswer {
  if (isOverSize(body.text, channel.maxMessageBytes)) return tooBig();
  const next = messageOf(body.value);
  if (isEmptyMessage(next)) return badSyntax('Activity must have text or attachments');
  const own = chat.messages.find((message) => message.id === id);
  if (own?.author !== 'bot') return activityNotFound();
  const editedAt = channel.now().toISOString();
  const kept = own.thread === undefined ? {} : { thread: own.thread };
  channel.chats.change(place.key, id, ({ at }) => ({ ...next, ...kept, id, at, editedAt }));
  return { status: 200, body: { id } };
}
