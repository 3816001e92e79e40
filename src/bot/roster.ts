import type { TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { within } from './deadline.js';

/** What Teams' roster says about whoever wrote. */
export interface RosterMember {
  readonly objectId?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  /** Whether the person belongs to another organisation: never matched by address. */
  readonly isGuest: boolean;
}

type Raw = Readonly<Record<string, unknown>>;

/** The sender of the turn in Teams' roster; `undefined` when it cannot be told in time. */
export async function lookUpMember(
  context: TurnContext,
  timeoutMs = 2000,
): Promise<RosterMember | undefined> {
  const { conversation, from } = context.activity;
  // In a channel the members are those of the team.
  const place =
    (context.activity.channelData as { team?: { id?: string } } | undefined)?.team?.id ?? conversation?.id;
  const client = context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey);
  if (!client || !place || !from?.id) return undefined;
  try {
    const asked = client.conversations.getConversationMember(place, from.id, {
      timeout: timeoutMs,
    });
    return memberOf((await within(timeoutMs, asked)) as unknown as Raw);
  } catch {
    return undefined;
  }
}

function memberOf(raw: Raw): RosterMember {
  const userPrincipalName = text(raw.userPrincipalName);
  return {
    // botbuilder leaves `aadObjectId` empty when the service says `objectId`.
    objectId: (text(raw.aadObjectId) ?? text(raw.objectId))?.toLowerCase(),
    email: text(raw.email),
    userPrincipalName,
    isGuest: (raw.userRole !== undefined && raw.userRole !== 'user') || hasGuestMark(userPrincipalName),
  };
}

function hasGuestMark(name: string | undefined): boolean {
  return name?.toUpperCase().includes('#EXT#') ?? false;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
