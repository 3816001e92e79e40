/** Activities as Teams posts them, answered in the HTTP response: for chats that a person shares with others. */
import assert from 'node:assert/strict';
import { chatIdsOf, localObjectId } from '../../src/local/ids.js';
import { UNKNOWN_PERSON } from '../../src/local/roster.js';
import { wordsOn } from './reading-cards.js';
import type { RunningBot } from './running-bot.js';

/** The tenant of the local Teams. */
export const TENANT = '00000000-0000-4000-8000-000000000001';
const BOT = '28:local-bot';

/** Somebody's Entra object id in the local Teams. */
export function objectIdOf(bot: RunningBot, person: string): string {
  const found = bot.services.chart()?.people.get(person);
  return found?.entraObjectId ?? localObjectId(found?.email ?? UNKNOWN_PERSON.email ?? person);
}

/** What an activity was answered with, one message each. */
export interface Answered {
  readonly words: readonly string[];
  readonly cards: readonly unknown[];
}

/** Where a message is written; without a type, a chat of one person with the bot. */
export interface Place {
  readonly id: string;
  readonly conversationType: 'groupChat' | 'channel';
}

/** Posts a person's activity to a bot (this one, or another at `url`) and gives the answers. */
export async function post(
  bot: RunningBot,
  person: string,
  changes: Readonly<Record<string, unknown>>,
  place?: Place,
  url = bot.app.url,
): Promise<Answered> {
  const activity = activityOf(bot, person, changes, place);
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  assert.equal(response.status, 200);
  const body = (await response.json()) as { activities?: readonly Sent[] };
  const cards = (body.activities ?? []).map((sent) => sent.attachments?.[0]?.content);
  return { cards, words: cards.map(wordsOn) };
}

/** Posts an invoke and gives the body of its answer. */
export async function invoke(
  bot: RunningBot,
  person: string,
  invoked: { readonly name: string; readonly value: unknown },
  place?: Place,
): Promise<unknown> {
  const activity = activityOf(bot, person, { ...invoked, type: 'invoke', deliveryMode: undefined }, place);
  const response = await fetch(`${bot.app.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return response.status === 200 ? response.json() : { status: response.status };
}

/** A message that mentions the bot, as Teams writes it. */
export function mentioning(text: string): Readonly<Record<string, unknown>> {
  const mention = '<at>Säkerhetsorganisationen</at>';
  const mentioned = { id: BOT, name: 'Säkerhetsorganisationen' };
  return { text: `${mention} ${text}`, entities: [{ type: 'mention', text: mention, mentioned }] };
}

interface Sent {
  readonly attachments?: readonly { readonly content: unknown }[];
}

function activityOf(
  bot: RunningBot,
  person: string,
  changes: Readonly<Record<string, unknown>>,
  place: Place | undefined,
): unknown {
  const found = bot.services.chart()?.people.get(person) ?? UNKNOWN_PERSON;
  const { userId, conversationId } = chatIdsOf(TENANT, BOT, found.id);
  const objectId = objectIdOf(bot, person);
  return {
    type: 'message',
    id: String(Date.now()),
    timestamp: bot.clock.now().toISOString(),
    channelId: 'msteams',
    serviceUrl: bot.teams.serviceUrl,
    deliveryMode: 'expectReplies',
    from: { id: userId, name: found.name, aadObjectId: objectId },
    recipient: { id: BOT, name: 'Säkerhetsorganisationen' },
    conversation: place ?? { id: conversationId, conversationType: 'personal' },
    channelData: { tenant: { id: TENANT } },
    ...changes,
  };
}
