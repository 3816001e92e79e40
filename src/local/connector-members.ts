import type { Channel } from './channel.js';
import { connectorError, type ConnectorAnswer } from './connector-answer.js';
import type { Place } from './places.js';
import type { Member } from './roster.js';

/** Which members a call asks for. */
export interface MemberPage {
  readonly size: number;
  /** How many come before; what the last page gave as its continuation token. */
  readonly from: number;
}

/** Everybody in a place: all at once, or a page of them, its size forced into what Teams gives. */
export function membersPage(channel: Channel, place: Place, page?: MemberPage): ConnectorAnswer {
  const members = channel.places.membersOf(place);
  const write = (member: Member) => accountOf(channel, member);
  if (!page) return { status: 200, body: members.map(write) };
  const from = Number.isSafeInteger(page.from) && page.from > 0 ? page.from : 0;
  const to = from + Math.min(500, Math.max(50, page.size || 0));
  const more = to < members.length ? { continuationToken: String(to) } : {};
  return { status: 200, body: { members: members.slice(from, to).map(write), ...more } };
}

/** One member of a place, by user id or object id. */
export function memberOf(channel: Channel, place: Place, id: string): ConnectorAnswer {
  const member = channel.roster.byUserId(id) ?? channel.roster.byObjectId(id);
  if (member && (place.kind !== 'personal' || place.key === member.id))
    return { status: 200, body: accountOf(channel, member) };
  return connectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
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
