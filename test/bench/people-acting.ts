/** People who write and answer at a steady pace while something else goes on. */
import { setTimeout as pause } from 'node:timers/promises';
import { chatIdsOf, localObjectId } from '../../src/local/ids.js';
import type { Told } from '../scenarios/told.js';

const TENANT = '00000000-0000-4000-8000-000000000001';

/** How long each took, in milliseconds, and how many were not answered as hoped. */
export interface Acted {
  readonly times: readonly number[];
  readonly failed: number;
}

/** Begins one act after the other, so many a second, whether or not those before are done. */
export async function actSteadily(
  perSecond: number,
  goesOn: (at: number) => boolean,
  act: (at: number) => Promise<boolean>,
): Promise<Acted> {
  const times: number[] = [];
  const all: Promise<void>[] = [];
  let failed = 0;
  const timed = async (at: number): Promise<void> => {
    const began = performance.now();
    const good = await act(at).catch(() => false);
    times.push(performance.now() - began);
    if (!good) failed += 1;
  };
  const began = performance.now();
  for (let at = 0; goesOn(at); at += 1) {
    await pause(Math.max(0, began + (at * 1_000) / perSecond - performance.now()));
    all.push(timed(at));
  }
  await Promise.all(all);
  return { times, failed };
}

/** A question in the person's own chat, which is answered by a call of the bot. */
export async function askQuestion(bot: Told, serviceUrl: string, person: string): Promise<boolean> {
  const activity = {
    ...activityOf(serviceUrl, person),
    type: 'message',
    text: 'vem är mitt säkerhetsombud?',
  };
  return (await post(bot, activity)).ok;
}

/** "I have read this" on a directive's card. */
export async function acknowledge(
  bot: Told,
  serviceUrl: string,
  person: string,
  directive: string,
): Promise<boolean> {
  const data = { id: directive, version: '1', lang: 'sv' };
  const action = { type: 'Action.Execute', verb: 'directive.acknowledge', data };
  const response = await post(bot, {
    ...activityOf(serviceUrl, person),
    ...{ type: 'invoke', name: 'adaptiveCard/action', replyToId: '1', value: { action, trigger: 'manual' } },
  });
  const { type } = (await response.json()) as { type?: string };
  return response.ok && type === 'application/vnd.microsoft.card.adaptive';
}

/** The value below which so many parts of a hundred lie. */
export function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * part) / 100))] ?? NaN;
}

function post(bot: Told, activity: object): Promise<Response> {
  return fetch(`${bot.where}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
}

function activityOf(serviceUrl: string, person: string): object {
  const { userId, conversationId } = chatIdsOf(TENANT, 'local-bot', person);
  return {
    ...{ id: `${performance.now()}`, channelId: 'msteams', serviceUrl, locale: 'sv-SE' },
    timestamp: new Date().toISOString(),
    from: { id: userId, aadObjectId: localObjectId(`${person}@example.se`) },
    recipient: { id: '28:local-bot' },
    conversation: { id: conversationId, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
  };
}
