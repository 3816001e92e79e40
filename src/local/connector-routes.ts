import type { LimitedKind } from './limits.js';

/** The calls of the Bot Connector's REST API that are spoken here. */
export type Operation =
  | 'createConversation'
  | 'sendToConversation'
  | 'replyToActivity'
  | 'updateActivity'
  | 'deleteActivity'
  | 'getMembers'
  | 'getMember'
  | 'getPagedMembers'
  | 'getActivityMembers'
  | 'getTeam'
  | 'getTeamChannels';

/** A call as its method and path name it. */
export interface Call {
  readonly operation: Operation;
  /** Or the team, whose id is that of its General channel. */
  readonly conversationId: string;
  /** The activity or the member. */
  readonly id: string;
}

const CONVERSATIONS = String.raw`/v3/conversations`;
const ONE = String.raw`${CONVERSATIONS}/([^/]+)`;
const TEAM = String.raw`/v3/teams/([^/]+)`;

const ROUTES: readonly (readonly [string, RegExp, Operation])[] = [
  ['POST', route(CONVERSATIONS), 'createConversation'],
  ['POST', route(`${ONE}/activities`), 'sendToConversation'],
  ['POST', route(`${ONE}/activities/([^/]+)`), 'replyToActivity'],
  ['PUT', route(`${ONE}/activities/([^/]+)`), 'updateActivity'],
  ['DELETE', route(`${ONE}/activities/([^/]+)`), 'deleteActivity'],
  ['GET', route(`${ONE}/activities/([^/]+)/members`), 'getActivityMembers'],
  ['GET', route(`${ONE}/members`), 'getMembers'],
  ['GET', route(`${ONE}/members/([^/]+)`), 'getMember'],
  ['GET', route(`${ONE}/pagedmembers`), 'getPagedMembers'],
  ['GET', route(TEAM), 'getTeam'],
  ['GET', route(`${TEAM}/conversations`), 'getTeamChannels'],
];

function route(pattern: string): RegExp {
  return new RegExp(`^${pattern}/?$`, 'i');
}

/** The call that a request makes, or `undefined` for one that the API does not have. */
export function routeCall(method: string | undefined, path: string): Call | undefined {
  for (const [wanted, pattern, operation] of ROUTES) {
    const match = method === wanted ? pattern.exec(path) : null;
    if (match) return { operation, conversationId: decode(match[1]), id: decode(match[2]) };
  }
  return undefined;
}

function decode(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Which of the channel's limits a call falls under; updates and deletions have the tenant's alone. */
export const LIMITED_AS: Readonly<Record<Operation, LimitedKind | undefined>> = {
  createConversation: 'create',
  sendToConversation: 'send',
  replyToActivity: 'send',
  updateActivity: undefined,
  deleteActivity: undefined,
  getMembers: 'members',
  getMember: 'members',
  getPagedMembers: 'members',
  getActivityMembers: 'members',
  getTeam: 'members',
  getTeamChannels: 'members',
};
