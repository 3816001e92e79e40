import type { PersonState } from './chats.js';

/** An answer of the REST API before it is written to the wire. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error as the Bot Connector writes it. */
export function connectorError(
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): ConnectorAnswer {
  return { status, body: { error: { code, message } }, ...(headers ? { headers } : {}) };
}

/** 429, with or without the seconds to wait. */
export function throttled(retryAfter: number | undefined): ConnectorAnswer {
  const headers = retryAfter === undefined ? undefined : { 'Retry-After': String(retryAfter) };
  return connectorError(429, 'TooManyRequests', 'API calls quota exceeded!', headers);
}

/** 404 for an id that names no conversation. */
export function conversationNotFound(): ConnectorAnswer {
  return connectorError(404, 'ConversationNotFound', 'Conversation not found.');
}

/** 404 for an id that names no message of the conversation. */
export function activityNotFound(): ConnectorAnswer {
  return connectorError(404, 'ActivityNotFoundInConversation', 'Activity not found in conversation.');
}

/** 403 for somebody who is not in the tenant or has not the app. */
export function notInstalled(): ConnectorAnswer {
  return connectorError(
    403,
    'ForbiddenOperationException',
    "The bot is not installed in user's personal scope",
  );
}

/** 413 for a message over the limit. */
export function tooBig(): ConnectorAnswer {
  return connectorError(413, 'MessageSizeTooBig', 'Message size too large.');
}

/** 400 for a call without the form that the API wants. */
export function badSyntax(message: string): ConnectorAnswer {
  return connectorError(400, 'BadSyntax', message);
}

/** Why the channel does not carry to this person now, or `undefined`. */
export function refusalOf(state: PersonState): ConnectorAnswer | undefined {
  return REFUSALS[state];
}

const REFUSALS: Readonly<Record<PersonState, ConnectorAnswer | undefined>> = {
  reachable: undefined,
  'not-installed': connectorError(
    403,
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.',
  ),
  // The sub-code stands in JSON inside the message, and the code is empty: so Teams, so botbuilder passes it on.
  'blocked-by-user': {
    status: 403,
    body: {
      error: {
        code: '',
        message: JSON.stringify({
          errorCode: 209,
          message: '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": "Thread is blocked"\r\n}',
          subCode: 'MessageWritesBlocked',
        }),
      },
    },
  },
  'blocked-by-admin': connectorError(403, 'BotDisabledByAdmin', 'The tenant admin disabled this bot'),
  'conversation-gone': conversationNotFound(),
};
