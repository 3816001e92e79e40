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
import { isEmptyMessage, isOverSize, messageOf, messagesOf } from './received-activity.js';
import type { Member } from './roster.js';

/** A call's JSON body, also as the text that it came as. */
export interface CallBody {
  readonly value: unknown;
  readonly text: string;
}

/** What a call in an existing conversation is about. */
interface InConversation {
  readonly channel: Channel;
  readonly member: Member;
  readonly chat: Chat;
  readonly id: string;
  readonly body: CallBody;
  readonly pageSize: number;
}

/** Carries out one call of the bot. */
export function carryOut(channel: Channel, call: Call, body: CallBody, pageSize: number): ConnectorAnswer {
  if (call.operation === 'createConversation') return createConversation(channel, body);
  const member = channel.roster.byConversationId(call.conversationId);
  if (!member) return conversationNotFound();
  const chat = channel.chats.of(member.id);
  const refusal = refusalOf(chat.state);
  if (refusal) return refusal;
  const answer = IN_CONVERSATION[call.operation]({ channel, member, chat, id: call.id, body, pageSize });
  channel.history.touch();
  return answer;
}

const IN_CONVERSATION: Readonly<
  Record<Exclude<Operation, 'createConversation'>, (call: InConversation) => ConnectorAnswer>
> = {
  sendToConversation: send,
  replyToActivity: send,
  updateActivity: update,
  deleteActivity: ({ channel, member, id }) =>
    channel.chats.remove(member.id, id) ? { status: 200 } : activityNotFound(),
  getMembers: ({ channel, member }) => ({ status: 200, body: [accountOf(channel, member)] }),
  getActivityMembers: ({ channel, member }) => ({ status: 200, body: [accountOf(channel, member)] }),
  getPagedMembers: ({ channel, member, pageSize }) => ({
    status: 200,
    // A 1:1 has one person, so one page; the size is forced as in Teams.
    body: { members: [accountOf(channel, member)].slice(0, Math.min(500, Math.max(50, pageSize))) },
  }),
  getMember: ({ channel, member, id }) =>
    id === member.userId || id.toLowerCase() === member.objectId.toLowerCase()
      ? { status: 200, body: accountOf(channel, member) }
      : connectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.'),
};

/** Finds the 1:1 with a person; repeated, the same one. */
function createConversation(channel: Channel, body: CallBody): ConnectorAnswer {
  const { members, tenantId, channelData, isGroup, activity } = asRecord(body.value);
  if (isGroup === true) return connectorError(400, 'BadArgument', 'Bots cannot create group chats.');
  const tenant = asText(tenantId) ?? asText(asRecord(asRecord(channelData).tenant).id);
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

function openConversation(channel: Channel, member: Member, activity: unknown): ConnectorAnswer {
  const chat = channel.chats.of(member.id);
  if (chat.state === 'not-installed') return notInstalled();
  if (chat.state === 'conversation-gone') chat.state = 'reachable';
  const refusal = refusalOf(chat.state);
  if (refusal) return refusal;
  const first = activity === undefined ? undefined : post(channel, member, activity);
  channel.history.touch();
  return { status: 201, body: { id: member.conversationId, ...(first ? { activityId: first } : {}) } };
}

function send({ channel, member, chat, body }: InConversation): ConnectorAnswer {
  const type = asText(asRecord(body.value).type);
  if (type === 'typing') {
    channel.events.publish(member.id, { type: 'typing' });
    return { status: 201, body: { id: nextActivityId(chat, channel.now) } };
  }
  if (type !== 'message') return connectorError(400, 'BadArgument', 'Unknown activity type');
  if (isOverSize(body.text, channel.maxMessageBytes)) return tooBig();
  if (isEmptyMessage(messageOf(body.value))) return badSyntax('Activity must have text or attachments');
  const id = post(channel, member, body.value);
  return { status: 201, body: id === undefined ? {} : { id } };
}

/** Puts the bot's message into the chat; its id, unless it became two messages. */
function post(channel: Channel, member: Member, activity: unknown): string | undefined {
  const posted = messagesOf(activity).map((message) => channel.chats.add(member.id, message));
  channel.counter.message(member.id);
  return posted.length === 1 ? posted[0]?.id : undefined;
}

function update({ channel, member, id, body }: InConversation): ConnectorAnswer {
  if (isOverSize(body.text, channel.maxMessageBytes)) return tooBig();
  const next = messageOf(body.value);
  if (isEmptyMessage(next)) return badSyntax('Activity must have text or attachments');
  const own = channel.chats.of(member.id).messages.find((message) => message.id === id);
  if (own?.author !== 'bot') return activityNotFound();
  const editedAt = channel.now().toISOString();
  channel.chats.change(member.id, id, ({ at }) => ({ ...next, id, at, editedAt }));
  return { status: 200, body: { id } };
}

/** A member as Teams writes one: the object id is called `objectId`, and botbuilder 4.23.3 leaves it so. */
function accountOf(channel: Channel, member: Member): Record<string, unknown> {
  const [givenName, ...surnames] = member.name.split(' ');
  return {
    id: member.userId,
    name: member.name,
    objectId: member.objectId,
    givenName,
    surname: surnames.join(' '),
    ...(member.email ? { email: member.email, userPrincipalName: member.email } : {}),
    tenantId: channel.tenantId,
    userRole: 'user',
  };
}
