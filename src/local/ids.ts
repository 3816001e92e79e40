import { createHash } from 'node:crypto';

/** Fixed for good: a changed namespace would give every person without an object id a new one. */
const NAMESPACE = '5b0c3c1e-6f0d-5b1c-9a6e-2d0e6f1b7a34';

/** The Entra object id that the local Teams gives somebody whose data has none: the same e-mail, the same id. */
export function localObjectId(email: string): string {
  return uuidV5(email.trim().toLowerCase(), NAMESPACE);
}

/** The name-based UUID (RFC 9562, version 5) of a text in a namespace. */
export function uuidV5(name: string, namespace: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What the channel calls a person and the 1:1 with the bot. */
export interface ChatIds {
  readonly userId: string;
  readonly conversationId: string;
}

/** The person's `29:` and `a:` ids towards this bot; the same at every start, so that stored references hold. */
export function chatIdsOf(tenantId: string, botId: string, personId: string): ChatIds {
  const hash = createHash('sha256').update(`${tenantId}|${botId}|${personId}`).digest('base64url');
  return { userId: `29:1${hash}`, conversationId: `a:1${hash}` };
}

/** What the channel calls the bot. */
export function botUserId(botId: string): string {
  return `28:${botId}`;
}
